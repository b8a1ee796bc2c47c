import BranchDesk
import BusinessCalendar
import CaseDomain
import Headquarters
import RPC
import ShouwenLimits
import Testing
import WireMessages

@testable import CaseCalls

/// Each bound of what is shown, at one below, at, and one above; and pages near a frame's size.
@Suite("The bounds of what is shown")
struct LimitTests {
    @Test("a view shows the clocksShownMax latest clocks", arguments: [-1, 0, 1])
    func clocks(more: Int) throws {
        let count = Limits.clocksShownMax + more
        let desks = try Desks()
        let actor = Person.teller.actor
        let registration = CaseDomain.Registration(
            kind: .inquiry, channel: .inPerson, receivedAt: Desks.received, narrative: "Opening hours?")
        let registered = Registered(
            number: CaseDomain.CaseNumber(year: 2026, serial: 1), register: "", registration: registration)
        var events: [any CaseEvent] = [registered]
        for clock in 1...count {
            let due = Desks.now.advanced(byMilliseconds: Int64(clock))
            events.append(
                DeadlineSet(
                    clock: clock, name: "reply", book: "b", start: .registered, startedAt: Desks.received, dueAt: due, warnAt: [],
                    provisional: false, basis: .init(bookFrom: "2026-01-01", calendar: "plain", unit: actor.unit, others: [])))
        }
        let state = try #require(
            events.reduce(into: nil as Case?) {
                let event = GroundedEvent($1, under: CoreClause.audit.reference)
                Case.advance(&$0, by: RecordedEvent(event, by: actor, happenedAt: Desks.now, recordedAt: Desks.now))
            })
        let dues = state.clocks.suffix(min(count, Limits.clocksShownMax)).map(\.setting.dueAt.milliseconds)
        #expect(state.clocks.count == count)
        let calls = CaseCalls(desks.service)
        #expect(calls.explanation(of: state, all: false).deadlines.map(\.dueAt) == dues)
        let view = CaseViewing(calls.titles, clause: calls.wire).view(state, for: actor)
        #expect(view.deadlines.map(\.dueAt) == dues)
    }

    @Test("a long history comes in pages that fit into a frame, each entry once")
    func history() throws {
        let desks = try Desks()
        let number = try desks.registered(by: .officer)
        let text = String(repeating: "客户来电询问进展。", count: 1000)
        let steps = 140
        for index in 1...steps {
            let request = RecordStepRequest(
                change: Change(idempotencyKey: "\(index)", caseNumber: number), step: "report_progress", text: text)
            _ = try desks.call(BranchDeskMethods.recordStep, request, as: .officer)
        }
        var versions: [Int64] = []
        var pages = 0
        var more = true
        while more, pages < 20 {
            let request = GetHistoryRequest(caseNumber: number, afterVersion: versions.last ?? 0)
            let page = try desks.call(BranchDeskMethods.getHistory, request, as: .officer)
            #expect(try page.encoded(in: Arena()).count <= Limits.frameBytesMax)
            versions += page.entries.map(\.version)
            more = page.more
            pages += 1
        }
        #expect(pages > 1)
        #expect(versions.count > steps)
        #expect(versions == Array(1...Int64(versions.count)))
    }

    @Test("a log of long entries comes in pages that fit into a frame, each entry once")
    func log() throws {
        let desks = try Desks()
        for index in 1...30 {
            _ = try desks.registered(key: "\(index)") { $0.narrative = String(repeating: "x", count: 60_000) }
        }
        var sequences: [Int64] = []
        var pages = 0
        var head: Int64 = .max
        while (sequences.last ?? 0) < head, pages < 20 {
            let page = try desks.call(HeadquartersMethods.readLog, ReadLogRequest(afterSequence: sequences.last ?? 0), as: .auditor)
            #expect(try page.encoded(in: Arena()).count <= Limits.frameBytesMax)
            sequences += page.entries.map(\.sequence)
            head = page.headSequence
            pages += 1
        }
        #expect(pages > 1)
        #expect(sequences == Array(1...head))
    }
}
