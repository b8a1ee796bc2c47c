import BusinessCalendar
import CaseDomain
import TestBank

/// Cases of the small bank, led by the domain alone. People here are named for their roles.
extension Bank {
    static let units = UnitTree.whole(organisation)
    static let number = CaseNumber(year: 2026, serial: 7)

    static func person(_ role: Role, _ unit: UnitID = outlet, _ staff: String? = nil) -> Actor {
        Actor(staff: StaffID(rawValue: staff ?? role.rawValue), role: role, unit: unit)
    }

    static func context(_ actor: Actor, at moment: Timestamp = now, happened: Timestamp? = nil) -> DecisionContext {
        DecisionContext(actor: actor, happenedAt: happened ?? moment, now: moment, units: units, rules: rules)
    }

    static func registration(_ kind: CaseKind = .complaint, about staff: [String] = []) -> Registration {
        Registration(
            kind: kind, channel: .inPerson, receivedAt: received, narrative: "The machine kept my card.",
            staff: staff.map(StaffID.init(rawValue:)))
    }

    /// A fresh case, owned by the teller.
    static func registered(_ registration: Registration = registration()) throws -> Case {
        let events = try begun(Register(registration), in: context(person(.teller)))
        return apply(events, to: nil, by: person(.teller))!
    }

    /// The events of a beginning, once it was admitted.
    static func begun(_ step: any OpeningStep, in context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        try step.admit(in: context)
        return Case.begin(step, number: number, in: context)
    }

    static func apply(_ events: [GroundedEvent], to state: Case?, by actor: Actor, at moment: Timestamp = now) -> Case? {
        events.reduce(into: state) { Case.advance(&$0, by: RecordedEvent($1, by: actor, happenedAt: moment, recordedAt: moment)) }
    }

    /// The case with the events of `steps`, each by its own person, applied in turn.
    static func led(_ state: Case, through steps: [(Actor, any CaseStep)]) throws -> Case {
        var state = state
        for (actor, step) in steps { state = apply(try state.decide(step, in: context(actor)), to: state, by: actor)! }
        return state
    }

    static let handlingOfficer = person(.complaintOfficer)
    static let toOfficer: [(Actor, any CaseStep)] = [
        (person(.teller), HandOver(unit: outlet, staff: handlingOfficer.staff, reason: "beyond my authority")),
        (handlingOfficer, Take()),
    ]

    /// The way of a complaint in the officer's hands, one more step each.
    static let steps: [(Phase, (Actor, any CaseStep))] = [
        (.accepted, (handlingOfficer, Accept())),
        (.investigating, (handlingOfficer, RecordInvestigation(finding: "Card jammed.", sources: ["machine log"]))),
        (.decided, (handlingOfficer, Decide(outcome: .favourable, reasoning: "Our machine.", measures: [Measure(kind: .apology)]))),
        (.replied, (handlingOfficer, Reply(text: "Your card is here.", means: .telephone))),
        (.callbackDone, (handlingOfficer, RecordCallback(reached: true, satisfaction: .satisfied))),
        (.closed, (handlingOfficer, Close(summary: "Card handed out."))),
    ]

    /// A case owned by the officer in `phase`; nil for phases that the way does not reach.
    static func standing(in phase: Phase) throws -> Case? {
        var state = try led(registered(), through: toOfficer)
        if phase == .registered { return state }
        if phase == .notAccepted {
            let refusal = RefuseAcceptance(ground: "no_substance", explanation: "Told the ways of appeal.")
            return try led(state, through: [(person(.intakeHead, intake), refusal)])
        }
        if phase == .withdrawn {
            return try led(state, through: [(handlingOfficer, withdrawal), (person(.intakeHead, intake), withdrawalConfirmed)])
        }
        for (reached, step) in steps {
            state = try led(state, through: [step])
            if reached == phase { return state }
        }
        return nil
    }
}
