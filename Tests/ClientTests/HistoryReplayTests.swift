import BusinessCalendar
import CaseDomain
import CaseRecord
import RPC
import RuleBooks
import Testing
import Wording
import WireMessages

@testable import ClientKit
@testable import ClientRules
import TestBank

@Suite("Replaying a server's log under another rule book")
struct HistoryReplayTests {
    private static let received = Timestamp("2026-07-15T10:30:00+08:00")!
    private static let outlet = UnitID(rawValue: "outlet-1")
    private static let calendar = BusinessCalendar(official: CalendarCatalogue.shipped.calendars["cn"]!)

    private static func rules(minutes: Int?) -> InstitutionRules {
        var book = RuleBook.bankDefault
        if let minutes {
            book.deadlines = book.deadlines.map { rule in
                guard rule.name == "reply" else { return rule }
                return DeadlineRule(
                    name: rule.name, title: rule.title, startsOn: rule.startsOn, stopsOn: rule.stopsOn, length: .period(.minutes(minutes)),
                    onMiss: rule.onMiss, clause: rule.clause)
            }
        }
        return InstitutionRules(book: book, calendar: calendar)
    }

    /// A log of `count` cases registered minute by minute, the entries of neighbours interleaved: of each case its registration, later
    /// its acceptance.
    private static func log(cases count: Int) throws -> [SealedEntry] {
        let officer = Actor(staff: StaffID(rawValue: "1002"), role: .complaintOfficer, unit: outlet)
        var byCase: [[(GroundedEvent, Timestamp)]] = []
        for index in 0..<count {
            let at = received.advanced(byMilliseconds: Int64(index) * 60_000)
            let context = DecisionContext(actor: officer, happenedAt: at, now: at, units: .names([outlet]), rules: rules(minutes: nil))
            let registration = CaseDomain.Registration(kind: .complaint, channel: .inPerson, receivedAt: at, narrative: "排队两小时")
            let number = CaseDomain.CaseNumber(year: 2026, serial: Int64(index + 1))
            var state: Case?
            var events: [(GroundedEvent, Timestamp)] = []
            for event in Case.begin(Register(registration), number: number, in: context) {
                events.append((event, at))
                Case.advance(&state, by: RecordedEvent(event, by: officer, happenedAt: at, recordedAt: at))
            }
            for event in try #require(state).decide(Accept(note: ""), in: context) { events.append((event, at)) }
            byCase.append(events)
        }
        let longest = byCase.map(\.count).max() ?? 0
        var entries: [SealedEntry] = []
        for place in 0..<longest {
            for (index, events) in byCase.enumerated() where place < events.count {
                let (event, at) = events[place]
                entries.append(
                    SealedEntry(
                        sequence: Int64(entries.count + 1), caseId: Int64(index + 1), version: Int64(place + 1),
                        type: event.event.eventName.rawValue, staff: officer.staff.rawValue, role: officer.role.rawValue,
                        unit: officer.unit.rawValue, happenedAt: at.milliseconds,
                        // The log's own time goes on: what is recorded last is recorded an hour after the first receipt.
                        recordedAt: max(at.milliseconds, received.milliseconds + (place == longest - 1 ? 3_600_000 : 0)),
                        payload: EventCoding.encode(event)))
            }
        }
        return entries
    }

    /// Hands out pages of three entries and counts the readings of the log.
    private final class Log {
        let entries: [SealedEntry]
        var readings = 0
        /// What arrives while it is read.
        var later: [SealedEntry] = []

        init(_ entries: [SealedEntry]) { self.entries = entries }

        func page(_ after: Int64) -> ReadLogReply {
            if after == 0 { readings += 1 }
            let all = entries + (after == 0 ? [] : later)
            return ReadLogReply(
                entries: Array(all.dropFirst(Int(after)).prefix(3)), headSequence: Int64(after == 0 ? entries.count : all.count))
        }
    }

    private func run(_ log: Log, minutes: Int?, shown: Int = 20, bytesMax: Int = 1 << 30) throws -> ReplayReport {
        try HistoryReplay(rules: Self.rules(minutes: minutes), casesShown: shown, bytesMax: bytesMax).run {
            after throws(CallFailure) in log.page(after)
        }
    }

    @Test("under the same book nothing differs")
    func same() throws {
        let log = Log(try Self.log(cases: 5))
        let report = try run(log, minutes: nil)
        #expect(report.cases == 5)
        #expect(report.entries == Int64(log.entries.count))
        #expect(report.differing == 0 && report.refusals.isEmpty && report.different.isEmpty)
        #expect(report.before == report.after)
        #expect(log.readings == 1)
    }

    @Test("a shorter limit shows what would have been missed, up to the moment of the log's head")
    func stricter() throws {
        let report = try run(Log(try Self.log(cases: 40)), minutes: 30, shown: 3)
        // The last entry was recorded an hour after the first receipt: those received in the first half hour are late by then.
        #expect(report.after.missed["reply"] == 30 || report.after.missed["reply"] == 31)
        #expect(report.before.missed.isEmpty)
        #expect(report.differing == report.after.missed["reply"])
        #expect(report.different.map(\.number) == (1...3).map { CaseDomain.CaseNumber(year: 2026, serial: Int64($0)).description })
        #expect(report.different.first?.after.missed == ["reply"])
    }

    @Test("a log that outgrows the memory is read more than once, with the same result")
    func bounded() throws {
        let entries = try Self.log(cases: 16)
        let whole = try run(Log(entries), minutes: 30)
        let log = Log(entries)
        #expect(try run(log, minutes: 30, bytesMax: 8 << 10) == whole)
        #expect(log.readings > 2)
    }

    @Test("entries that arrive meanwhile are left out")
    func snapshot() throws {
        let entries = try Self.log(cases: 4)
        let log = Log(Array(entries.prefix(8)))
        log.later = Array(entries.dropFirst(8))
        let report = try run(log, minutes: nil)
        #expect(report.head == 8)
        #expect(report.entries == 8)
    }

    @Test("an empty log has no cases; one that ends before its head, or holds what this release cannot read, is named")
    func odd() throws {
        #expect(try run(Log([]), minutes: nil).cases == 0)
        let replay = HistoryReplay(rules: Self.rules(minutes: nil), casesShown: 20)
        #expect(throws: ClientFailure.fault("the log ends at entry 0 before its head 7")) {
            try replay.run { _ throws(CallFailure) in ReadLogReply(headSequence: 7) }
        }
        var entry = try Self.log(cases: 1)[0]
        entry.type = "invented"
        #expect(throws: ClientFailure.fault("log entry 1: event invented: no such event in this release")) {
            try replay.run { _ throws(CallFailure) in ReadLogReply(entries: [entry], headSequence: 1) }
        }
    }

    @Test("the report is told in both languages, with the clause of what would have been refused")
    func told() throws {
        var book = RuleBook.bankDefault
        book.authority = Authority(grants: book.authority.grants.filter { $0.act != .accept })
        let rules = InstitutionRules(book: book, calendar: Self.calendar)
        let log = Log(try Self.log(cases: 2))
        let report = try HistoryReplay(rules: rules, casesShown: 1).run { after throws(CallFailure) in log.page(after) }
        #expect(report.refusals.map(\.reason) == ["wrong_role"])
        #expect(report.refusals.first?.count == 2)
        let moments = try #require(MomentFormat(zone: "Asia/Shanghai"))
        let english = report.lines(ClientKit.Voice(.english), moments, .plain)
        #expect(english.contains("Cases that would have gone otherwise: 2 of 2"))
        #expect(english.contains("1 more: --all lists them"))
        #expect(
            english.contains { $0.hasPrefix("    step ") && $0.contains("(accepted) refused: the role complaint officer may not do this") })
        #expect(report.lines(ClientKit.Voice(.chinese), moments, .plain).contains("结果有变的案件：2 件中的 2 件"))
    }
}
