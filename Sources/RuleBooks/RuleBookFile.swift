import BusinessCalendar
import CaseDomain
import ShouwenLimits
import Yams

/// Rule books as files: YAML, one book and version a file. The format is described in `Docs/RuleBooks.md`.
public enum RuleBookFile {
    /// The version of the format this software reads, `schema: 1`.
    public static let schema = 1

    /// Reads a book and checks it. All problems are reported at once, with their lines.
    ///
    /// - Parameters:
    ///   - text: The file's text, at most `Limits.ruleBookBytesMax` bytes.
    ///   - file: Its name, for the messages.
    public static func load(_ text: String, file: String) throws(RuleBookFaults) -> RuleBook {
        let reader = BookReader(file: file)
        guard text.utf8.count <= Limits.ruleBookBytesMax else {
            reader.report(.start, "the file has \(text.utf8.count) bytes", "at most \(Limits.ruleBookBytesMax) are read")
            throw RuleBookFaults(problems: reader.sorted())
        }
        guard let node = compose(text, reader), let fields = BookFields(node, "the book", reader) else {
            throw RuleBookFaults(problems: reader.sorted())
        }
        var loader = BookLoader(fields, reader)
        let book = loader.book()
        guard let book, reader.problems.isEmpty else { throw RuleBookFaults(problems: reader.sorted()) }
        return book
    }

    /// The document's root; nil when the text is no YAML, which is reported.
    private static func compose(_ text: String, _ reader: BookReader) -> Node? {
        do {
            if let node = try Yams.compose(yaml: text) { return node }
            reader.report(.start, "the file is empty", "start from one of the shipped books")
        } catch let error as YamlError {
            let (place, problem) = fault(error)
            reader.report(place, problem, "correct the YAML: indentation, quotes and brackets")
        } catch {
            reader.report(.start, "not readable as YAML (\(error))", "correct the YAML: indentation, quotes and brackets")
        }
        return nil
    }

    private static func fault(_ error: YamlError) -> (Place, String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            return (Place(line: mark.line, column: mark.column), problem)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "'\($0)'" }.joined(separator: ", ")
            return (Place(line: context.mark.line, column: context.mark.column), "\(names) is written more than once in one mapping")
        case .reader(let problem, let offset, _, let yaml):
            let line = yaml.prefix(offset ?? 0).reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
            return (Place(line: line, column: 1), problem)
        default:
            return (.start, "not readable as YAML")
        }
    }
}
