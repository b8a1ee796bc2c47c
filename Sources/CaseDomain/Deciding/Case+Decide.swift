import BusinessCalendar
import ShouwenLimits

/// Commands become events or a rejection here, and nowhere else. Pure.
extension Case {
    /// Decides a command on a case that exists. What fell due before it is made up first.
    ///
    /// - Returns: what happens, with the clause of each step, deadlines included; empty only for the server's own commands.
    /// - Throws: a rejection when the command is refused; then nothing happens.
    public func decide(_ command: Command, in context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        let (state, due) = fallenDue(by: min(context.happenedAt, context.now), context.rules)
        guard !command.name.isOwn else { return due + (try state.ownEvents(command, context)) }
        return due + (try state.decideStep(command, context))
    }

    private func decideStep(_ command: Command, _ context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        let rule = CommandTable.rule(command.name)
        guard !rule.phases.isEmpty else { throw Rejection(.referenceTaken, under: rule.clause.reference, number.description) }
        let clause = try Case.requireAuthority(command, context)
        guard !isRecused(context.actor.staff) else {
            throw Rejection(.recused, under: recusalClause(of: context.actor.staff, context.rules), context.actor.staff.rawValue)
        }
        guard rule.phases.contains(phase) else { throw Rejection(.wrongPhase, under: rule.clause.reference, phase.rawValue) }
        try requireRelation(rule, context.actor)
        try requireTimes(context)
        guard version < Limits.eventsPerCaseMax || command.name == .close || command.name == .withdraw else {
            throw Rejection(.caseFull, "\(Limits.eventsPerCaseMax)")
        }
        let step = GroundedEvent(try requirements(of: command, context), under: clause)
        return [step] + flagged(command, context) + (try consequences(of: step, context))
    }

    /// What follows from a step without anybody's doing: clocks, and the grade where facts changed.
    private func consequences(of step: GroundedEvent, _ context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        let clocks = clockEvents(after: step, context)
        let moment = step.ownMoment ?? context.happenedAt
        guard step.event.changesFacts else { return clocks + breachesSeen(in: step, after: self, at: moment, context.rules) }
        var after = self
        for event in [step] + clocks {
            let record = RecordedEvent(event, by: context.actor, happenedAt: context.happenedAt, recordedAt: context.now)
            after = Case.evolve(after, record) ?? after
        }
        return clocks + breachesSeen(in: step, after: after, at: moment, context.rules)
            + after.regraded(context.rules, reason: step.event.type.rawValue, at: moment, ownMoment: step.ownMoment)
    }

    private func ownEvents(_ command: Command, _ context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        switch command {
        case .recompute(let change):
            return phase.isOpen ? recomputed(context.rules, reason: change.reason, ownMoment: context.now) : []
        case .absorb(let other):
            let together = (Int(facts["complainants"] ?? "1") ?? 1) + other.complainants
            let absorbed = GroundedEvent(.absorbed(other), under: CoreClause.audit.reference)
            let counted = EstablishFacts(facts: ["complainants": "\(together)"], reason: "merged with \(other.number)")
            let step = GroundedEvent(.factsEstablished(counted), under: CoreClause.audit.reference)
            return [absorbed, step] + (try consequences(of: step, context))
        case .countSameType(let people):
            guard phase.isOpen else { return [] }
            let counted = EstablishFacts(facts: [Case.sameTypeComplainants: "\(people)"], reason: "same type within the window")
            let clause = context.rules.book.hotSpot.map { context.rules.reference($0.clause) } ?? CoreClause.audit.reference
            let step = GroundedEvent(.factsEstablished(counted), under: clause, ownMoment: context.now)
            return [step] + (try consequences(of: step, context))
        default: return []
        }
    }

    /// The fact that counts the different people who complained of the same type within the book's window.
    public static let sameTypeComplainants = "same_type_complainants"

    /// The book's clause that lets the actor do it.
    static func requireAuthority(_ command: Command, _ context: DecisionContext) throws(Rejection) -> ClauseReference {
        let name = command.name
        let core = CommandTable.rule(name).clause.reference
        let act: Act?
        switch command {
        case .recordStep(let step): act = step.act
        // Carrying cases over is the bank's own programs' work, whatever the institution's book says of its people.
        case .importCase:
            guard context.actor.role == .importer else { throw Rejection(.wrongRole, under: core, context.actor.role.rawValue) }
            return core
        // Whoever may register may say what they know, and that somebody has an interest.
        case .establishFacts, .declareInterest: act = .register
        default: act = Act(rawValue: name.rawValue)
        }
        guard let act else { return core }
        switch context.rules.book.authority.allows(context.actor.role, act) {
        case .allowed(let clause): return context.rules.book.usesOwnClauses ? context.rules.reference(clause) : core
        case .refused(let clause, _):
            throw Rejection(.wrongRole, under: clause.map(context.rules.reference) ?? core, context.actor.role.rawValue)
        }
    }
}

extension RuleBook {
    /// Whether the book itself says who may do it, rather than our own table of authority.
    fileprivate var usesOwnClauses: Bool { id != RuleBook.minimum.id }
}

extension Event {
    /// Whether the facts that rule books look at may differ after it.
    var changesFacts: Bool {
        switch self {
        case .factsEstablished, .reopened: true
        case .stepRecorded(let step): !step.facts.isEmpty
        case .severityGraded(let graded): graded.byPerson
        default: false
        }
    }
}
