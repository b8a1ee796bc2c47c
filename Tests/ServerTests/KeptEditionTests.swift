import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreSQLite
import DispatchTransport
import Foundation
import Logging
import ShouwenLimits
import Synchronization
import Testing
import WireMessages
import Wording
import YAMLPlaces

@testable import ServerAssembly

/// The small bank under a book of its own, of which the tests write one edition after the other.
private struct OwnBookBank {
    let folder: BankFolder
    /// The first edition: `bank-default` under another id.
    let first: String

    init(_ more: String = "") throws {
        folder = try BankFolder()
        let books = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/RuleBooks/Books").standardized
        first = try String(contentsOf: books.appending(path: "bank-default.yaml"), encoding: .utf8)
            .replacingOccurrences(of: "id: bank-default", with: "id: own-bank")
        try FileManager.default.createDirectory(atPath: "\(folder.path)/books", withIntermediateDirectories: true)
        try write(book: first)
        try configure(more)
    }

    var book: String { "\(folder.path)/books/own-bank.yaml" }

    func write(book text: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: book)) }

    /// Runs the bank under its own book, with these keys beside.
    func configure(_ more: String) throws {
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let head = text.range(of: "rule_book:").map { text[..<$0.lowerBound] } ?? ""
        let tail = text.range(of: "\nunits:").map { text[$0.lowerBound...] } ?? ""
        try Data("\(head)rule_book: own-bank\nrule_books: books\n\(more)\(tail)".utf8)
            .write(to: URL(fileURLWithPath: folder.configuration))
    }

    /// What stands in the store once the server has stopped.
    func editions() throws -> [EditionRecord] {
        let store = try CaseStoreSQLite(path: folder.store, logger: quiet)
        defer { store.close() }
        let found = Mutex<[EditionRecord]>([])
        let done = DispatchSemaphore(value: 0)
        withExtendedLifetime(found) {
            _ = store.read(.server) { snapshot in
                found.withLock { $0 = (try? snapshot.get().editions()) ?? [] }
                done.signal()
            }
            done.wait()
        }
        return found.withLock { $0 }
    }

    /// The second edition: another day of the same rules; one clause and its limit have other names, and another clause other words.
    var second: String {
        first.replacingOccurrences(of: "effective_from: 2020-03-01", with: "effective_from: 2026-01-01")
            .replacingOccurrences(of: "acknowledge", with: "confirm_at_once")
            .replacingOccurrences(of: "within 15 days of its receipt", with: "within 15 days of the day of its receipt")
    }
}

@Suite("Editions of rules in a server's store")
struct KeptEditionTests {
    private static func history(_ number: String, _ server: BankServer) throws -> [HistoryEntry] {
        try server.call(HeadquartersMethods.getHistory, GetHistoryRequest(caseNumber: number), as: "auditor").entries
    }

    private static func deadlines(_ number: String, _ server: BankServer) throws -> [Deadline] {
        try server.call(HeadquartersMethods.explainCase, ExplainCaseRequest(caseNumber: number, all: true), as: "auditor").deadlines
    }

    /// A case that was registered and withdrawn, so that no clock of it is ever computed anew.
    private static func endedCase(_ server: BankServer) throws -> String {
        let number = try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber
        _ = try server.call(
            BranchDeskMethods.withdrawCase,
            WithdrawCaseRequest(
                change: Change(idempotencyKey: "end", caseNumber: number), reason: "settled",
                word: CustomerWord(saidBy: "王小明", saidVia: .inPerson)), as: "teller")
        _ = try server.call(
            HeadquartersMethods.decideWithdrawal,
            DecideWithdrawalRequest(
                change: Change(idempotencyKey: "confirmed", caseNumber: number), verdict: .confirmed, reason: "called back"),
            as: "intake-head")
        return number
    }

    @Test("are kept before anything is recorded: the book as its file has it, the law over it, the calendar, the core's clauses")
    func kept() throws {
        let bank = try OwnBookBank("overlays: [cn-bank-statute]")
        try BankServer(bank.folder).stop()
        let editions = try bank.editions()
        #expect(editions.map { "\($0.kind.rawValue) \($0.id)" } == ["book cn-bank-statute", "book own-bank", "calendar cn", "core core"])
        #expect(editions.first { $0.id == "own-bank" }?.edition == "2020-03-01")
        #expect(editions.first { $0.id == "own-bank" }?.text == Array(bank.first.utf8))
        #expect(editions.first { $0.kind == .core }?.text == Array(CoreClause.editionText.utf8))
    }

    @Test("answer for a case of their day after a restart under the next: clauses that went or changed, titles, and the arithmetic")
    func told() throws {
        let bank = try OwnBookBank()
        let before = try BankServer(bank.folder)
        let number = try Self.endedCase(before)
        let history = try Self.history(number, before)
        let deadlines = try Self.deadlines(number, before)
        before.stop()
        // What is to be found again is there to begin with.
        let cited = history.compactMap(\.clause).filter { $0.ruleBook == "own-bank" }
        #expect(Set(cited.map(\.id)).isSuperset(of: ["acknowledge", "decision"]))
        #expect(cited.allSatisfy { $0.edition == "2020-03-01" && !$0.citation.isEmpty })
        #expect(deadlines.count >= 2 && deadlines.allSatisfy { !$0.arithmetic.isEmpty })

        try bank.write(book: bank.second)
        let after = try BankServer(bank.folder)
        defer { after.stop() }
        #expect(try Self.history(number, after) == history)
        #expect(try Self.deadlines(number, after) == deadlines)
        let next = try after.call(BranchDeskMethods.registerCase, complaint(2), as: "teller").caseNumber
        let today = try Self.history(next, after).compactMap(\.clause).filter { $0.ruleBook == "own-bank" }
        #expect(Set(today.map(\.edition)) == ["2026-01-01"])
        #expect(today.contains { $0.id == "decision" && $0.english.contains("of the day of its receipt") })
    }

    @Test("tell the arithmetic of a limit by the own days that counted when it was computed, whatever they are today")
    func ownDays() throws {
        let bank = try OwnBookBank("own_days: {hours: \"08:30-17:30\"}")
        let before = try BankServer(bank.folder)
        let number = try Self.endedCase(before)
        let deadlines = try Self.deadlines(number, before)
        before.stop()
        let days = DateFormatter()
        days.dateFormat = "yyyy-MM-dd"
        let closed = (-1...60).map { days.string(from: Date(timeIntervalSinceNow: Double($0) * 86400)) }.joined(separator: ", ")
        try bank.configure("own_days: {closed: [\(closed)]}")
        let after = try BankServer(bank.folder)
        #expect(try Self.deadlines(number, after) == deadlines)
        let next = try after.call(BranchDeskMethods.registerCase, complaint(2), as: "teller").caseNumber
        #expect(try Self.deadlines(next, after).first?.arithmetic.contains { $0.contains("the unit is closed") } == true)
        #expect(try Self.deadlines(next, after).first?.arithmeticChinese.contains { $0.contains("本单位停业") } == true)
        after.stop()
        #expect(try bank.editions().filter { $0.kind == .ownDays }.count == 2)
    }

    @Test("refuse another text under the same name: the start and the check with the store show the line and say what to do")
    func changed() throws {
        let bank = try OwnBookBank()
        try BankServer(bank.folder).stop()
        let changed = bank.first.replacingOccurrences(of: "within 15 days of its receipt", with: "within 20 days of its receipt")
        try bank.write(book: changed)
        let line = try #require(
            changed.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("within 20 days") })
        let shouwend = Programs.path("shouwend")
        for command in [["run"], ["check", "--store"]] {
            let ended = try Programs.run(["timeout", "60", shouwend] + command + ["--config", bank.folder.configuration])
            #expect(ended.status == 78)
            #expect(ended.errors.contains("\(bank.book):\(line + 1):1: rule book 'own-bank', edition 2020-03-01: the text is not the one"))
            #expect(ended.errors.contains("give it a later `effective_from`, or restore the text"))
            #expect(
                ended.errors.contains("\n-    en: A complaint whose facts are clear is decided, and the complainant told, within 15 days"))
            #expect(
                ended.errors.contains("\n+    en: A complaint whose facts are clear is decided, and the complainant told, within 20 days"))
        }
        let faults = try #require(#expect(throws: FileFaults.self) { try BankServer(bank.folder) })
        #expect(faults[.chinese].contains("规则“own-bank”版本 2020-03-01 ：文字与"))
        #expect(faults[.chinese].contains("请填写更晚的 `effective_from`，或恢复原文"))

        // Nothing was kept of it: the text restored, or given an edition of its own, is served.
        try bank.write(book: changed.replacingOccurrences(of: "effective_from: 2020-03-01", with: "effective_from: 2026-01-01"))
        try BankServer(bank.folder).stop()
        #expect(try bank.editions().filter { $0.id == "own-bank" }.map(\.edition) == ["2020-03-01", "2026-01-01"])
    }

    @Test("cite a law laid over the book under its own name and edition")
    func overlay() throws {
        let server = try BankServer(OwnBookBank("overlays: [cn-bank-statute]").folder)
        defer { server.stop() }
        let number = try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber
        let clauses = try Self.history(number, server).compactMap(\.clause)
        #expect(clauses.allSatisfy { !$0.id.contains(":") && !$0.citation.isEmpty && !$0.edition.isEmpty })
        let books = Set(try Self.deadlines(number, server).flatMap { ([$0.clause] + $0.others.map(\.clause)).compactMap { $0?.ruleBook } })
        #expect(books == ["own-bank", "cn-bank-statute"])
    }

    @Test("are at most so many; a start that would keep one more is refused", arguments: [-1, 0, 1])
    func count(offset: Int) throws {
        let folder = try BankFolder()
        let store = try CaseStoreSQLite(path: folder.store, logger: quiet)
        // The small bank itself needs three: its book, its calendar, the core's clauses.
        let sources = (0..<(Limits.editionsKeptMax - 3 + offset)).map {
            EditionSource(kind: .core, id: "former", edition: "\($0)", text: "", file: "")
        }
        #expect(try EditionKeeper(store: store, file: "store").keep(sources, at: Timestamp(milliseconds: 0)).count == sources.count)
        store.close()
        if offset <= 0 {
            try BankServer(folder).stop()
        } else {
            let faults = #expect(throws: FileFaults.self) { try BankServer(folder) }
            #expect(faults?.description.contains("\(Limits.editionsKeptMax + 1) editions of rules would be kept") == true)
        }
    }
}

@Suite("Own days as one text")
struct OwnDaysTextTests {
    @Test("come back as they were, and other days have another version")
    func roundTrip() throws {
        let days = OwnDays(
            institution: CalendarOverrides(hours: OpeningHours("09:00-12:00 14:00-17:30"), closed: [try #require(CivilDate("2026-07-06"))]),
            units: [
                UnitID(rawValue: "营业部 \"\\: #"): CalendarOverrides(
                    worksThroughHolidays: true, opened: [try #require(CivilDate("2026-07-11")), try #require(CivilDate("2026-07-12"))],
                    hoursOn: [try #require(CivilDate("2026-02-13")): .nineToFive]), UnitID(rawValue: "b"): .none,
            ])
        #expect(OwnDays(text: days.text) == days)
        #expect(OwnDays(text: OwnDays.none.text) == OwnDays.none && OwnDays.none.version.isEmpty)
        #expect(days.version.count == 12 && OwnDays(institution: days.institution, units: [:]).version != days.version)
        for text in ["", "institution", "units: {}", "institution: {hours: never}"] { #expect(OwnDays(text: text) == nil) }
    }
}

@Suite("Differences between texts")
struct LineDifferenceTests {
    @Test("show the lines that changed with two around them, and where they stand")
    func shown() {
        let old = (1...20).map { "line \($0)" }.joined(separator: "\n")
        let new = old.replacingOccurrences(of: "line 4\n", with: "line four\r\n").replacingOccurrences(of: "line 15\n", with: "")
        let difference = LineDifference(from: old, to: new)
        #expect(difference.firstLine == 4)
        #expect(
            difference.lines == [
                "@@ -2 +2 @@", " line 2", " line 3", "-line 4", "+line four␍", " line 5", " line 6", "@@ -13 +13 @@", " line 13",
                " line 14", "-line 15", " line 16", " line 17",
            ])
        #expect(LineDifference(from: old, to: old).lines.isEmpty)
    }

    @Test("show at most so many lines", arguments: [-1, 0, 1])
    func bounded(offset: Int) {
        // A heading and the lines before and after take three.
        let added = Limits.differenceLinesShownMax - 3 + offset
        let lines = LineDifference(from: "a\nz", to: (["a"] + (0..<added).map { "new \($0)" } + ["z"]).joined(separator: "\n")).lines
        #expect(lines.count == Limits.differenceLinesShownMax + min(offset, 1))
        #expect((lines.last == "… 1") == (offset == 1))
    }

    @Test("are worked out line by line for stretches of at most so many", arguments: [-1, 0, 1])
    func compared(offset: Int) {
        let count = Limits.differenceLinesComparedMax + offset
        let text = { (word: String) in (0..<count).map { $0 == 1 ? "same" : "\(word) \($0)" }.joined(separator: "\n") }
        #expect(LineDifference(from: text("old"), to: text("new")).lines.contains(" same") == (offset <= 0))
    }
}
