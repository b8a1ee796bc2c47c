import BusinessCalendar
import ShouwenLimits
import TestBank
import Testing

@testable import CaseDomain

/// A case's state is copied for every step, kept in memory and shown as a whole: nothing of it may grow with its history.
@Suite("The state of a long case")
struct LatestTests {
    private static func state(_ events: [any CaseEvent]) throws -> Case {
        let registration = Registration(kind: .complaint, channel: .inPerson, receivedAt: Bank.received, narrative: "吞卡", staff: [])
        let registered = Registered(number: CaseNumber(year: 2026, serial: 1), register: "r", registration: registration)
        var state: Case?
        for event in [registered] + events {
            let grounded = GroundedEvent(event, under: CoreClause.audit.reference)
            Case.advance(&state, by: RecordedEvent(grounded, by: Bank.officer, happenedAt: Bank.now, recordedAt: Bank.now))
        }
        return try #require(state)
    }

    private static func begun(_ due: Int64) -> DeadlineSet {
        DeadlineSet(
            name: "daily", book: "b", start: .registered, startedAt: Bank.received, dueAt: Timestamp(milliseconds: due), warnAt: [],
            provisional: false, basis: .init(bookFrom: "2026-01-01", calendar: "plain", unit: Bank.outlet, others: []))
    }

    @Test("keeps the stepsKeptMax latest steps of each kind, and knows how many there were", arguments: [-1, 0, 1])
    func steps(more: Int) throws {
        let count = Limits.stepsKeptMax + more
        let numbers = (1...count).map { "\($0)" }
        let state = try Self.state(
            numbers.map { RecordStep(step: .recordMeasure, text: $0) } + numbers.map { RecordInvestigation(finding: $0, sources: ["s"]) }
                + numbers.map { Reply(text: $0, means: .letter) }
                + numbers.map { RecordCallback(reached: false, satisfaction: .notAsked, note: $0) })
        let latest = Array(numbers.suffix(Limits.stepsKeptMax))
        #expect(state.steps.kept.map(\.step.text) == latest && state.steps.count == count)
        #expect(state.findings.kept.map(\.step.finding) == latest && state.findings.count == count)
        #expect(state.replies.kept.map(\.step.text) == latest && state.replies.count == count)
        #expect(state.callbackHistory.kept.map(\.step.note) == latest && state.callbackHistory.count == count)
        #expect(state.callbackAttempts == count)
    }

    @Test("keeps texts of stepTextBytesKeptMax bytes, and always the last step", arguments: [-1, 0, 1])
    func texts(more: Int) throws {
        let half = Limits.stepTextBytesKeptMax / 2
        func step(_ bytes: Int) -> RecordStep { RecordStep(step: .recordMeasure, text: String(repeating: "x", count: bytes)) }
        let state = try Self.state([step(half), step(half + more)])
        #expect(state.steps.kept.count == (more > 0 ? 1 : 2))
        #expect(state.steps.textBytes == (more > 0 ? half + 1 : 2 * half + more))
        let long = try Self.state([step(1), step(2 * half + more)])
        #expect(long.steps.kept.last?.step.text.utf8.count == 2 * half + more)
        #expect(long.steps.kept.count == (more < 0 ? 2 : 1))
        #expect(long.steps.count == 2)
    }

    @Test("keeps every open limit, and of those that are over the ones among the clocksShownMax latest", arguments: [-1, 0, 1])
    func clocks(more: Int) throws {
        let count = Limits.clocksShownMax + more
        var events: [any CaseEvent] = (1...count).map { Self.begun(Int64($0)) }
        #expect(try Self.state(events).clocks.map(\.id) == Array(1...count))
        // The first stays open; the second is over.
        events += (2...count).map { DeadlineMet(clock: $0, name: "daily", late: false) }
        let state = try Self.state(events)
        #expect(state.clocks.map(\.id) == [1] + Array(max(2, count - Limits.clocksShownMax + 1)...count))
        #expect(state.clocks.first?.isOpen == true)
        #expect(state.clocksBegun == count)
        #expect(state.clockNames == ["daily"])
        // What comes next is numbered on, and a clock let go of is changed no more.
        let next = try Self.state(events + [Self.begun(1), DeadlineMet(clock: 1, name: "daily", late: true)])
        #expect(next.clocks.last?.id == count + 1)
        #expect(next.clocks.contains { $0.id == 1 } == (count + 1 <= Limits.clocksShownMax))
    }

    @Test("takes as much memory after ten thousand events as after some hundred, and grows not at all")
    func memory() throws {
        func bytes(_ days: Int) throws -> Int {
            let events = (1...days).flatMap { day -> [any CaseEvent] in
                [
                    Self.begun(1), RecordStep(step: .reportProgress, text: "第\(day % 10)天：仍在调查，尚无结果。"),
                    DeadlineMet(clock: day, name: "daily", late: false),
                ]
            }
            return try Self.state(events).memoryBytes
        }
        #expect(try bytes(3333) == bytes(300))
    }
}
