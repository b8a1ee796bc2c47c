import BusinessCalendar
import CaseDomain
import TestBank
import Testing

/// Every cell of (phase × step × role): the person owns the case and is offered it, so that only role and phase decide.
@Suite("The table of steps")
struct CommandTableTests {
    /// Phases a case can stand in today; the others are reached by steps that end a case.
    static let reachable: [Phase] = [
        .registered, .accepted, .notAccepted, .investigating, .decided, .replied, .callbackDone, .closed, .withdrawn,
    ]

    /// One row a step: the step, complete in itself; the roles that may take it under the shipped book; the phases in which; and what the
    /// person must be to the case. Letters are phases (r registered, a accepted, n not accepted, i investigating, d decided, p replied,
    /// b called back, c closed, w withdrawn), and in the last column what somebody is to the case (o owner, u unit, f offered, s under
    /// order, i unit asked first, v overseer, m management, h head, b brought before, a agent, c told by the customer), which
    /// `StandingTableTests` looks at. Written out by hand: it is the specification, and never read from the code.
    static let table: [(step: any CaseStep, roles: String, phases: String, who: String)] = [
        (
            Accept(), "complaint_officer outlet_head agent call_centre_supervisor handler intake_officer intake_head service_standards",
            "r",
            "obvm"
        ),
        (RefuseAcceptance(ground: "no_substance", explanation: "told"), "intake_head", "r", "obvmh"),
        (HandOver(unit: Bank.intake, reason: "beyond us"), anyStaff, "ranidpb", "obvmh"),
        (Take(), anyStaff, "ranidpb", "f"),
        (RecordInvestigation(finding: "f", sources: ["s"]), anyStaff, "ai", "ob"),
        (
            Decide(outcome: .neutral, reasoning: "r"),
            "complaint_officer outlet_head call_centre_supervisor handler intake_officer intake_head service_standards senior_manager", "i",
            "obm"
        ),
        // A complaint is answered only once it is decided.
        (Reply(text: "t", means: .letter), anyStaff, "d", "oba"),
        (RecordCallback(reached: true, satisfaction: .neutral), anyStaff, "p", "oba"),
        // Replied is not enough for a complaint: the callback is missing.
        (
            Close(summary: "s"),
            "complaint_officer outlet_head call_centre_supervisor handler intake_officer intake_head service_standards", "bn", "obvm"
        ),
        (
            Supervise(unit: Bank.cards, instruction: "i"), "intake_officer intake_head service_standards senior_manager", "raidpb", "vmh"
        ),
        (Bank.reviewAsked, anyStaff, "pbcn", "oufsivmhbac"),
        (Bank.withdrawal, anyStaff, "raidpb", "oufsivmhbac"),
        // No withdrawal is on record in any of these cases, nor a recusal.
        (Bank.withdrawalConfirmed, "", "", "vmh"),
        (DecideRecusal(staff: StaffID(rawValue: "mallory"), verdict: .confirmed, reason: "r"), "", "", "vmh"),
        (LiftRecusal(staff: StaffID(rawValue: "mallory"), reason: "r"), "", "", "vmh"),
        (RecordStep(step: .confirmReceipt, text: "t"), anyStaff, "ranidpbc", "oufsivmhba"),
        (EstablishFacts(facts: ["urgent": "true"], reason: "r"), anyStaff, "raidpb", "oufsivmhba"),
        // The shipped book has no grades to raise to.
        (RaiseSeverity(grade: "grave", reason: "r"), "", "", "oufsivmhba"),
        // Once the customer is answered nothing is left to put off.
        (
            ExtendDeadline(
                deadline: "reply", dueAt: Bank.received.advanced(byMilliseconds: 40 * 86_400_000), reason: "r", customerTold: true),
            "intake_head senior_manager", "raid", "bvmh"
        ),
        // No review is asked for in any of these cases.
        (DecideReview(outcome: .neutral, reasoning: "r"), "", "", "bvmh"),
        (
            TransferCase(recipient: "the regulator", reason: "r"), "intake_officer intake_head service_standards senior_manager", "raidpb",
            "obvm"
        ),
        (
            MergeCase(into: CaseNumber(year: 2026, serial: 8), reason: "r"),
            "complaint_officer outlet_head call_centre_supervisor handler intake_officer intake_head service_standards", "raidpb", "obvm"
        ),
        (
            ReopenCase(reason: "r"),
            "complaint_officer outlet_head call_centre_supervisor handler intake_officer intake_head service_standards", "ncw", "ouivmhb"
        ),
        (ArchiveCase(reference: "shelf 3"), "intake_officer intake_head", "cw", "ouivmh"),
        (DeclareInterest(reason: "r"), anyStaff, "ranidpb", "oufsivmhba"),
        (ProposeRecusal(staff: StaffID(rawValue: "mallory"), reason: "r"), anyStaff, "ranidpb", "oufsivmhba"),
    ]
    static let anyStaff =
        "teller complaint_officer outlet_head agent call_centre_supervisor handler intake_officer intake_head service_standards"
    static let letters: [Phase: Character] = [
        .registered: "r", .accepted: "a", .notAccepted: "n", .investigating: "i", .decided: "d", .replied: "p", .callbackDone: "b",
        .closed: "c", .withdrawn: "w",
    ]

    @Test("allows exactly the cells of the specification", arguments: table.indices)
    func everyCell(index: Int) throws {
        let row = Self.table[index]
        let roles = Set(row.roles.split(separator: " ").map(String.init))
        for phase in Self.reachable {
            for role in Role.allCases {
                let actor = Bank.person(role, Bank.outlet, "the owner")
                let state = try Self.owned(by: actor, in: phase, offered: row.step is Take)
                let letter = try #require(Self.letters[phase])
                let allowed = roles.contains(role.rawValue) && row.phases.contains(letter)
                let accepted = (try? state.decide(row.step, in: Bank.context(actor))) != nil
                #expect(accepted == allowed, "\(row.step) by \(role) in \(phase)")
            }
        }
    }

    @Test("has a row for every step there is")
    func isComplete() {
        #expect(Self.table.map { $0.step.eventName.rawValue }.sorted() == CaseCatalogue.steps.map { $0.eventName.rawValue }.sorted())
    }

    @Test("reaches every phase there is")
    func everyPhaseIsReached() throws {
        let head = Bank.person(.intakeHead, Bank.intake)
        var reached = Set(Self.reachable)
        for (step, phase) in [
            (TransferCase(recipient: "r", reason: "r"), .transferred),
            (MergeCase(into: CaseNumber(year: 2026, serial: 8), reason: "r"), .merged),
        ] as [(any CaseStep, Phase)] {
            let ended = try Bank.led(Bank.registered(), through: [(head, step)])
            #expect(ended.phase == phase)
            reached.insert(ended.phase)
        }
        for phase in Self.reachable { #expect(try Bank.standing(in: phase)?.phase == phase) }
        let closed = try #require(try Bank.standing(in: .closed))
        reached.insert(try Bank.led(closed, through: [(head, ArchiveCase(reference: "shelf 3"))]).phase)
        #expect(reached == Set(Phase.allCases))
    }

    @Test("leaves no dead end: from every phase that is not final some step leads on")
    func noDeadEnds() throws {
        for phase in Self.reachable where !phase.isFinal {
            let moves = Self.table.filter { row in
                Role.allCases.contains { role in
                    let actor = Bank.person(role, Bank.outlet, "the owner")
                    guard let state = try? Self.owned(by: actor, in: phase, offered: false),
                        let events = try? state.decide(row.step, in: Bank.context(actor)),
                        let next = Bank.apply(events, to: state, by: actor)
                    else { return false }
                    return next.phase != phase
                }
            }
            #expect(!moves.isEmpty, "\(phase)")
        }
    }

    /// A case in `phase` that belongs to `actor`: taken through the events themselves, so that any role can be tried.
    static func owned(by actor: Actor, in phase: Phase, offered: Bool) throws -> Case {
        let state = try #require(try Bank.standing(in: phase))
        let clause = CoreClause.firstContact.reference
        let taken = Bank.apply([GroundedEvent(Take(), under: clause)], to: state, by: actor)!
        guard offered else { return taken }
        let offer = HandOver(unit: actor.unit, reason: "offered")
        return Bank.apply([GroundedEvent(offer, under: clause)], to: taken, by: actor)!
    }
}
