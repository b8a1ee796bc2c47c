import ArgumentParser
import struct BusinessCalendar.CivilDate
import CaseDomain
import ClientKit
import ClientRules
import Foundation
import RuleBooks
import Wording
import YAMLPlaces

/// Works with rule books; only `replay` talks to a server.
struct RuleBookCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rulebook", abstract: spoken(HelpPhrase.ruleBook), discussion: spoken(HelpPhrase.ruleBookLong),
            subcommands: [
                RuleBookListCommand.self, RuleBookCheckCommand.self, RuleBookShowCommand.self, RuleBookDiffCommand.self,
                RuleBookDueCommand.self, RuleBookReplayCommand.self,
            ])
    }
}

/// Where books and calendars come from besides the shipped ones.
struct ShelfOptions: ParsableArguments {
    @Option(help: ArgumentHelp(spoken(HelpPhrase.ownBooks), valueName: "path"), completion: .file()) var books: [String] = []
    @Option(help: ArgumentHelp(spoken(HelpPhrase.ownCalendars), valueName: "folder"), completion: .directory) var calendars: String?

    func shelf() throws -> RuleBookShelf { try RuleBookShelf(books: books, calendars: calendars) }
}

/// The version of a book that is meant.
struct DateOption: ParsableArguments {
    @Option(help: ArgumentHelp(spoken(HelpPhrase.onDate), valueName: "date")) var on: String?

    func date() throws -> CivilDate? {
        try on.map { text in
            guard let date = CivilDate(text) else { throw ClientFailure.usage(spoken(RuleBookPhrase.badDate, text)) }
            return date
        }
    }
}

/// What every command takes that talks to no server.
struct LocalOptions: ParsableArguments {
    @OptionGroup var language: LanguageOption
    @Flag(help: ArgumentHelp(spoken(HelpPhrase.localJSON))) var json = false

    var style: TextStyle {
        TextStyle(descriptor: STDOUT_FILENO, environment: ProcessInfo.processInfo.environment)
    }

    /// Prints a value as JSON, or the lines made for a person.
    func show(_ value: some Encodable, _ lines: () throws -> [String]) throws {
        try printed(value, json: json, lines)
    }
}

/// Lists the books at hand.
struct RuleBookListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        described("list", HelpPhrase.ruleBookList.words, examples: ["rulebook list", "rulebook list --books our-books --json"])
    }

    @OptionGroup var shelf: ShelfOptions
    @OptionGroup var local: LocalOptions

    /// A book in JSON.
    private struct Line: Encodable {
        let id: String
        let english: String
        let chinese: String
        let source: String
        let effectiveFrom: String
        let isOverlay: Bool
        let deadlines: Int

        private enum CodingKeys: String, CodingKey {
            case id, english, chinese, source, deadlines
            case effectiveFrom = "effective_from"
            case isOverlay = "overlay"
        }
    }

    func run() throws {
        let books = try shelf.shelf().books
        let lines = books.ids.flatMap { books.versions[$0] ?? [] }.map { book in
            Line(
                id: book.id, english: book.title.english, chinese: book.title.chinese, source: book.source,
                effectiveFrom: book.effectiveFrom.description, isOverlay: book.isOverlay, deadlines: book.deadlines.count)
        }
        try local.show(lines) {
            let table = TableFormat(
                [
                    .init(spoken(RuleBookPhrase.book)), .init(spoken(RuleBookPhrase.from), isWhole: true),
                    .init(spoken(RuleBookPhrase.limits), isNumber: true),
                    .init(spoken(RuleBookPhrase.title)),
                ], style: local.style)
            return table.lines(
                lines.map { line in
                    let title = spoken.choose(line.english, line.chinese)
                    let shown = line.isOverlay ? spoken.remarked(title, spoken(RuleBookPhrase.overlay)) : title
                    return [line.id, line.effectiveFrom, "\(line.deadlines)", shown]
                })
        }
    }
}

/// Checks books.
struct RuleBookCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        described("check", HelpPhrase.ruleBookCheck.words, HelpPhrase.ruleBookCheckLong.words, examples: ["rulebook check our-book.yaml"])
    }

    @Argument(help: ArgumentHelp(spoken(HelpPhrase.bookFile)), completion: .file(extensions: ["yaml", "yml"])) var file: [String]
    @OptionGroup var local: LocalOptions

    /// What was found in one file.
    private struct Finding: Encodable {
        struct Problem: Encodable {
            let line: Int
            let column: Int
            let what: String
            let advice: String
        }

        let file: String
        var id: String?
        var problems: [Problem] = []
    }

    func run() throws {
        var findings: [Finding] = []
        for name in file {
            // An id is the id of a book at hand; anything else is a file, whatever it is called.
            let isID = !RuleBookShelf.isPath(name) && RuleBookCatalogue.shipped.latest(name) != nil
            do {
                let book = isID ? try RuleBookShelf().book(name, wording: spoken) : try RuleBookShelf.load(name)
                findings.append(Finding(file: name, id: book.id))
                if !local.json { write([line(name, book)]) }
            } catch let faults as FileFaults {
                let problems = faults.problems.map {
                    Finding.Problem(line: $0.line, column: $0.column, what: $0.what[spoken.language], advice: $0.advice[spoken.language])
                }
                findings.append(Finding(file: name, problems: problems))
                if !local.json { writeError(faults[spoken.language]) }
            }
        }
        if local.json { try local.show(findings) { [] } }
        if findings.contains(where: { !$0.problems.isEmpty }) { throw EarlyEnd(status: .refused) }
    }

    private func line(_ name: String, _ book: RuleBook) -> String {
        spoken(
            RuleBookPhrase.sound, name, book.id, book.effectiveFrom.description, "\(book.deadlines.count)", "\(book.clauses.all.count)")
    }
}

/// Prints a book for people.
struct RuleBookShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        described(
            "show", HelpPhrase.ruleBookShow.words, examples: ["rulebook show psbc --overlay cn-bank-statute", "rulebook show gdrcu --yaml"])
    }

    @Argument(help: ArgumentHelp(spoken(HelpPhrase.bookName)), completion: .file(extensions: ["yaml", "yml"])) var book: String
    @Option(help: ArgumentHelp(spoken(HelpPhrase.overlay), valueName: "book")) var overlay: [String] = []
    @Flag(help: ArgumentHelp(spoken(HelpPhrase.asYAML))) var yaml = false
    @OptionGroup var date: DateOption
    @OptionGroup var shelf: ShelfOptions
    @OptionGroup var local: LocalOptions

    /// The book in JSON: what it is, and its text.
    private struct Page: Encodable {
        let id: String
        let overlays: [String]
        let lines: [String]
    }

    func run() throws {
        if yaml, let text = RuleBookFile.shippedText(book) {
            return write(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
        if yaml, RuleBookShelf.isPath(book) { return write([try textFile(book)]) }
        let found = try shelf.shelf().book(book, overlays: overlay, on: try date.date(), wording: spoken)
        let lines = RuleBookText(found, spoken.language).lines
        try local.show(Page(id: found.id, overlays: found.overlays, lines: lines)) { lines.map(TextStyle.oneLine) }
    }
}

/// Compares two books.
struct RuleBookDiffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        described("diff", HelpPhrase.ruleBookDiff.words, examples: ["rulebook diff psbc our-book.yaml"])
    }

    @Argument(help: ArgumentHelp(spoken(HelpPhrase.bookName)), completion: .file(extensions: ["yaml", "yml"])) var first: String
    @Argument(help: ArgumentHelp(spoken(HelpPhrase.secondBook)), completion: .file(extensions: ["yaml", "yml"])) var second: String
    @OptionGroup var shelf: ShelfOptions
    @OptionGroup var local: LocalOptions

    /// A difference in JSON.
    private struct Line: Encodable {
        let section: String
        let name: String
        let before: String?
        let after: String?
    }

    func run() throws {
        let shelf = try shelf.shelf()
        let changes = RuleBookDifference(
            from: try shelf.book(first, wording: spoken), to: try shelf.book(second, wording: spoken)
        ).changes
        try local.show(changes.map { Line(section: $0.section, name: $0.name, before: $0.before, after: $0.after) }) {
            if changes.isEmpty { return [spoken(RuleBookPhrase.equal)] }
            return changes.map { TextStyle.oneLine($0.description) } + [spoken(RuleBookPhrase.differences, "\(changes.count)")]
        }
    }
}
