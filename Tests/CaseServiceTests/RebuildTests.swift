import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import TestBank
import Testing

/// One step in the life of a case: who does what, and where it leads.
private struct Stage: Sendable {
    let actor: Actor
    let step: any CaseStep
    let phase: Phase

    init(_ actor: Actor, _ step: any CaseStep, _ phase: Phase) {
        self.actor = actor
        self.step = step
        self.phase = phase
    }
}

@Suite("A case rebuilt from its events")
struct RebuildTests {
    /// From the counter over the complaint officer to its closing, to a review and a second closing by senior management.
    private static let life: [Stage] = [
        Stage(
            Bank.teller, HandOver(unit: Bank.outlet, staff: Bank.officer.staff, reason: "beyond my authority"), .registered),
        Stage(Bank.officer, Take(note: "mine now"), .registered),
        Stage(Bank.officer, Accept(), .accepted),
        Stage(Bank.officer, RecordInvestigation(finding: "Card jammed.", sources: ["machine log"]), .investigating),
        Stage(
            Bank.officer, RecordInvestigation(finding: "Sensor dirty.", sources: ["engineer 王工"]), .investigating),
        Stage(
            Bank.officer,
            Decide(
                outcome: .favourable, reasoning: "Our machine.",
                measures: [Measure(kind: .compensation, amountMinor: 50_000, currency: "CNY"), Measure(kind: .apology)]), .decided),
        Stage(Bank.officer, Reply(text: "Your card is here.", means: .telephone), .replied),
        Stage(Bank.agent, RecordCallback(reached: false, satisfaction: .notAsked, note: "no answer"), .replied),
        Stage(Bank.agent, RecordCallback(reached: true, satisfaction: .dissatisfied), .callbackDone),
        Stage(Bank.officer, Close(summary: "Card handed out.", rootCause: "dirt", prevention: "cleaning"), .closed),
        Stage(Bank.agent, Bank.reviewAsked, .accepted),
        Stage(Bank.intakeHead, Supervise(unit: Bank.outlet, instruction: "Look again."), .accepted),
        Stage(Bank.officer, Take(), .accepted),
        Stage(Bank.officer, RecordInvestigation(finding: "As before.", sources: ["file"]), .investigating),
        Stage(Bank.president, Decide(outcome: .neutral, reasoning: "Enough was paid."), .decided),
        Stage(Bank.officer, Reply(text: "We looked again.", means: .letter), .replied),
        Stage(Bank.officer, RecordCallback(reached: true, satisfaction: .neutral), .callbackDone),
        Stage(Bank.intakeHead, Close(summary: "Reviewed."), .closed),
    ]

    @Test("is the case that the commands made, after every step of its life, and so are its row, its deadlines and its receipt")
    func wholeLife() throws {
        let world = try World()
        let register = Register(Bank.registration())
        var receipt = try world.change(register, by: Bank.teller, key: "0").get()
        let number = receipt.number
        var expected = try Self.apply(
            Case.begin(register, number: number, in: Self.context(Bank.teller, Bank.now)), to: nil, Bank.teller, Bank.now)
        try check(world, expected, receipt)
        for (index, stage) in Self.life.enumerated() {
            world.clock.advance(seconds: 600)
            let now = world.clock.now()
            receipt = try world.change(stage.step, by: stage.actor, key: "\(index + 1)", on: number).get()
            let events = try expected.decide(stage.step, in: Self.context(stage.actor, now))
            expected = try Self.apply(events, to: expected, stage.actor, now)
            #expect(expected.phase == stage.phase, "step \(index)")
            try check(world, expected, receipt)
        }
    }

    @Test("is withdrawn when the customer took it back, and nothing runs any more")
    func withdrawal() throws {
        let world = try World()
        let number = try world.registered().number
        _ = try world.change(Bank.withdrawal, by: Bank.teller, key: "w", on: number).get()
        #expect(try world.read { try $0.earliestWake() } != nil)
        _ = try world.change(Bank.withdrawalConfirmed, by: Bank.intakeHead, key: "c", on: number).get()
        let state = try world.state(number)
        #expect(state.phase == .withdrawn)
        #expect(state.runningClocks.isEmpty)
        #expect(try world.read { try $0.earliestWake() } == nil)
    }

    /// Holds everything that is kept of a case against the case that pure decisions made.
    private func check(_ world: World, _ expected: Case, _ receipt: ChangeReceipt) throws {
        #expect(try world.state(expected.number) == expected)
        let number = expected.number
        let (row, last) = try world.read { snapshot in
            let id = try #require(try snapshot.caseID(number: number))
            return (try snapshot.row(of: id), try snapshot.events(of: id).last)
        }
        #expect(row?.version == expected.version)
        #expect(row?.phase == expected.phase)
        #expect(row?.ownerUnit == expected.owner.unit)
        #expect(row?.ownerStaff == expected.owner.staff)
        #expect(row?.closedAt == expected.closedAt)
        // When something next becomes due or a warning falls, but never later than the first limit.
        let firstDue = expected.clocks.filter { $0.state == .running }.map(\.setting.dueAt).min()
        #expect(row?.nextDue == firstDue)
        if let firstDue {
            let wakeAt = try #require(row?.wakeAt)
            #expect(wakeAt <= firstDue)
        }
        #expect(receipt.version == expected.version)
        #expect(receipt.phase == expected.phase)
        #expect(receipt.sequence == last?.sequence)
        #expect(receipt.hash == last?.hash)
    }

    private static func context(_ actor: Actor, _ now: Timestamp) -> DecisionContext {
        DecisionContext(actor: actor, happenedAt: now, now: now, units: .whole(Bank.organisation), rules: Bank.rules)
    }

    private static func apply(_ events: [GroundedEvent], to state: Case?, _ actor: Actor, _ now: Timestamp) throws -> Case {
        try #require(events.reduce(into: state) { Case.advance(&$0, by: RecordedEvent($1, by: actor, happenedAt: now, recordedAt: now)) })
    }
}
