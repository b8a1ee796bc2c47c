import BusinessCalendar
import CaseDomain
import Foundation
import Wording
import YAMLPlaces

/// The rule books at hand, several versions of each side by side; the moment of receipt chooses.
public struct RuleBookCatalogue: Sendable {
    /// Versions by id, each list from the earliest effective date to the latest; never empty.
    public let versions: [String: [RuleBook]]
    /// What the books were read from, by id and edition; nothing for one that was made otherwise.
    private let sources: [BookName: BookSource]

    private struct BookName: Hashable {
        let id: String
        let edition: String

        init(_ book: RuleBook) {
            id = book.id
            edition = book.edition
        }
    }

    /// A catalogue of these books. Of two versions of one book with one effective date, the later in the list holds.
    public init(_ books: [RuleBook]) {
        self.init(books, sources: [:])
    }

    private init(_ books: [RuleBook], sources: [BookName: BookSource]) {
        self.sources = sources
        var versions: [String: [RuleBook]] = [:]
        for book in books {
            versions[book.id, default: []].removeAll { $0.effectiveFrom == book.effectiveFrom }
            versions[book.id, default: []].append(book)
        }
        self.versions = versions.mapValues { $0.sorted { $0.effectiveFrom < $1.effectiveFrom } }
    }

    /// The books this software ships.
    public static let shipped: RuleBookCatalogue = {
        var books: [RuleBook] = []
        var sources: [BookName: BookSource] = [:]
        for file in EmbeddedData.books {
            // Shipped books are checked by a test: a fault here is ours.
            do { books.append(try RuleBookFile.load(file.text, file: file.path)) } catch { preconditionFailure("shipped book: \(error)") }
            sources[BookName(books[books.count - 1])] = BookSource(file: file.path, text: file.wholeText)
        }
        return RuleBookCatalogue(books, sources: sources)
    }()

    /// The ids, sorted.
    public var ids: [String] { versions.keys.sorted() }

    /// The version of a book in force on a day; before its first effective date the first version. Nil: no such book.
    public func book(_ id: String, on date: CivilDate) -> RuleBook? {
        guard let all = versions[id] else { return nil }
        return all.last { $0.effectiveFrom <= date } ?? all.first
    }

    /// The version of a book in force at a moment, by the book's own clocks.
    public func book(_ id: String, at moment: Timestamp) -> RuleBook? {
        guard let latest = versions[id]?.last else { return nil }
        return book(id, on: (ZoneRules.known[latest.working.zone] ?? .shanghai).local(moment).date)
    }

    /// What that edition of a book was read from; nil for a book that was not read from a file.
    public func source(of book: RuleBook) -> BookSource? { sources[BookName(book)] }

    /// The latest version of a book.
    public func latest(_ id: String) -> RuleBook? { versions[id]?.last }

    /// A book with overlays laid over it, each in the version in force at the moment. Nil when any is missing.
    public func book(_ id: String, overlays: [String], at moment: Timestamp) -> RuleBook? {
        guard var book = book(id, at: moment) else { return nil }
        for overlay in overlays {
            guard let over = self.book(overlay, at: moment) else { return nil }
            book = book.overlaid(with: over)
        }
        return book
    }

    /// This catalogue with the `.yaml` files of a folder beside it. Every problem of every file is reported at once.
    public func loading(folder: String) throws(FileFaults) -> RuleBookCatalogue {
        var books = versions.values.flatMap { $0 }
        var sources = sources
        var problems: [FileProblem] = []
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } catch {
            throw FileFaults(
                file: folder, BilingualText(en: "the folder cannot be read", zh: "无法读取该文件夹"),
                BilingualText(en: "name a folder with rule books", zh: "请指定存放规则文件的文件夹"))
        }
        for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            let path = "\(folder)/\(name)"
            do {
                let text = try RuleBookFile.text(of: path)
                let book = try RuleBookFile.load(text, file: path)
                books.append(book)
                sources[BookName(book)] = BookSource(file: path, text: text)
            } catch { problems += error.problems }
        }
        guard problems.isEmpty else { throw FileFaults(problems: problems) }
        return RuleBookCatalogue(books, sources: sources)
    }
}

extension RuleBookFile {
    /// Reads a book from a file.
    public static func load(contentsOf path: String) throws(FileFaults) -> RuleBook {
        try load(try text(of: path), file: path)
    }

    /// The text of a file.
    static func text(of path: String) throws(FileFaults) -> String {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw FileFaults(
                file: path, BilingualText(en: "the file cannot be read as UTF-8 text", zh: "无法按 UTF-8 文本读取该文件"),
                BilingualText(en: "check its name and encoding", zh: "请检查文件名和编码"))
        }
        return text
    }

    /// The text of a shipped book, e.g. to start one's own from; nil: no such book.
    public static func shippedText(_ id: String) -> String? {
        EmbeddedData.books.first { $0.path == "Books/\(id).yaml" }?.text
    }
}
