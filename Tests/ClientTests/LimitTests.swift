import BusinessCalendar
import CaseDomain
import CaseRecord
import RPC
import RuleBooks
import ShouwenLimits
import TestBank
import Testing
import WireMessages

@testable import ClientKit
@testable import ClientRules

/// Each bound of the client that the tests of its rooms do not have, at one below, at, and one above.
@Suite("The bounds of the client")
struct LimitTests {
    @Test("an import waits retryMillisecondsMin at first", arguments: [-1, 0, 1])
    func firstWait(more: Int64) {
        let first = Limits.retryMillisecondsMin + more
        #expect(RetryPolicy.waitMilliseconds(attempt: 1, chance: 0, span: first...10_000) == first / 2)
        #expect(RetryPolicy.waitMilliseconds(attempt: 2, chance: 0, span: first...10_000) == first)
        #expect(RetryPolicy.waitMilliseconds(attempt: 2, chance: 0) == Limits.retryMillisecondsMin)
    }

    @Test("an import never waits longer than retryMillisecondsMax", arguments: [-1, 0, 1])
    func longestWait(more: Int64) {
        // The sixth wait doubles to 3,200 ms.
        let doubled: Int64 = 3200
        let span = 100...doubled + more
        #expect(RetryPolicy.waitMilliseconds(attempt: 6, chance: 0, span: span) == min(doubled, doubled + more) / 2)
        #expect(RetryPolicy.waitMilliseconds(attempt: 7, chance: 0, span: span) == (doubled + more) / 2)
        #expect(RetryPolicy.waitMilliseconds(attempt: 1000, chance: 0) == Limits.retryMillisecondsMax / 2)
    }

    @Test("an import gives up after more than retrySecondsMax without an answer", arguments: [(-1, false), (0, false), (1, true)])
    func patience(more: Int64, isOver: Bool) {
        let options = ImportOptions(path: "a", server: "h:1", rejectPath: "r")
        #expect(RetryPolicy.isOver(options.patience, afterMilliseconds: Limits.retrySecondsMax * 1000 + more) == isOver)
    }

    @Test("a terminal narrower than terminalColumnsMin is written to as that", arguments: [-1, 0, 1])
    func terminal(more: Int) {
        let asked = Limits.terminalColumnsMin + more
        #expect(TerminalWidth.columns(asked: asked, environment: [:]) == max(asked, Limits.terminalColumnsMin))
        #expect(TerminalWidth.columns(asked: nil, environment: ["COLUMNS": "\(asked)"]) == max(asked, Limits.terminalColumnsMin))
    }

    /// A log of two cases, each with its registration alone.
    private func log() -> [SealedEntry] {
        let at = Timestamp(seconds: 1_780_000_000)
        let officer = Actor(staff: StaffID(rawValue: "1002"), role: .complaintOfficer, unit: UnitID(rawValue: "outlet-1"))
        return ([1, 2] as [Int64]).map { id in
            let registration = CaseDomain.Registration(kind: .complaint, channel: .inPerson, receivedAt: at, narrative: "排队两小时")
            let number = CaseDomain.CaseNumber(year: 2026, serial: id)
            let event = GroundedEvent(
                Registered(number: number, register: "", registration: registration), under: CoreClause.registerAtOnce.reference)
            return SealedEntry(
                sequence: id, caseId: id, version: 1, type: Registered.eventName.rawValue, staff: officer.staff.rawValue,
                role: officer.role.rawValue, unit: officer.unit.rawValue, happenedAt: at.milliseconds, recordedAt: at.milliseconds,
                payload: EventCoding.encode(event))
        }
    }

    @Test("a replay gathers replayBytesMax of entries, and reads the log again for what is beyond", arguments: [-1, 0, 1])
    func replayed(more: Int) throws {
        let entries = log()
        let rules = InstitutionRules(
            book: .bankDefault, calendar: BusinessCalendar(official: OfficialCalendar(id: "plain", version: "1", years: [])))
        #expect(HistoryReplay(rules: rules, casesShown: 9).bytesMax == Limits.replayBytesMax)
        let gathered = entries.reduce(0) { $0 + $1.payload.count + 512 }
        var readings = 0
        let report = try HistoryReplay(rules: rules, casesShown: 9, bytesMax: gathered + more).run { after throws(CallFailure) in
            if after == 0 { readings += 1 }
            return ReadLogReply(entries: Array(entries.dropFirst(Int(after))), headSequence: Int64(entries.count))
        }
        #expect(report.cases == 2)
        #expect(readings == (more < 0 ? 2 : 1))
    }
}
