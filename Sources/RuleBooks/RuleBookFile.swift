import CaseDomain
import ShouwenLimits
import Wording
import YAMLPlaces

/// Rule books as files: YAML, one book and version a file. The format is described in `Docs/RuleBooks.md`.
public enum RuleBookFile {
    /// The version of the format this software reads, `schema: 1`.
    public static let schema = 1

    /// Reads a book that was in force once, for the sake of what was recorded under it: as much of it as this software understands, even
    /// where today's checks would refuse it. Nil when it is no book at all.
    ///
    /// - Returns: the book, and what would be refused today; nil: nothing.
    public static func recall(_ text: String, file: String) -> (book: RuleBook, faults: FileFaults?)? {
        let reader = BookReader(file: file)
        let node = reader.document(text, bytesMax: Limits.editionTextBytesMax)
        var loader = node.flatMap { BookFields($0, BilingualText(en: "the book", zh: "规则文件"), reader) }.map { BookLoader($0, reader) }
        return loader?.book().map { ($0, reader.faults) }
    }

    /// Reads a book and checks it. All problems are reported at once, with their lines.
    ///
    /// - Parameters:
    ///   - text: The file's text, at most `Limits.ruleBookBytesMax` bytes.
    ///   - file: Its name, for the messages.
    public static func load(_ text: String, file: String) throws(FileFaults) -> RuleBook {
        let reader = BookReader(file: file)
        let node = reader.document(text, bytesMax: Limits.ruleBookBytesMax)
        var loader = node.flatMap { BookFields($0, BilingualText(en: "the book", zh: "规则文件"), reader) }.map { BookLoader($0, reader) }
        let book = loader?.book()
        if let faults = reader.faults { throw faults }
        // Whatever keeps a book from being made is reported.
        guard let book else { preconditionFailure("a book that is neither made nor refused") }
        return book
    }
}
