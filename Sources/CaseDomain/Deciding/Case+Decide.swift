import BusinessCalendar
import ShouwenLimits

/// Steps become events or a rejection here, and nowhere else. Pure.
extension Case {
    /// Decides a step on a case that exists. What fell due before it is made up first.
    ///
    /// - Returns: what happens, with the clause of each event, deadlines included.
    /// - Throws: a rejection when the step is refused; then nothing happens.
    public func decide(_ step: any CaseStep, in context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        // By now, whenever the step is said to have happened: a limit that passed before it was recorded was missed, as the runner
        // would have seen.
        let fallen = fallenDue(by: context.now, context.rules)
        // A step that came before all is made up might stop what was missed.
        guard !fallen.isMore else { throw Rejection(.catchingUp) }
        return numbered(fallen.events + (try fallen.state.taken(step, context)))
    }

    /// Refuses the step where `decide` would, and works out nothing of what would follow from it: what a refused call costs.
    ///
    /// - Throws: the rejection with which `decide` would refuse it.
    public func admit(_ step: any CaseStep, in context: DecisionContext) throws(Rejection) {
        let fallen = fallenDue(by: context.now, context.rules)
        guard !fallen.isMore else { throw Rejection(.catchingUp) }
        _ = try fallen.state.grounded(step, context)
    }

    private func taken(_ step: some CaseStep, _ context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        let event = try grounded(step, context)
        return [event] + flagged(step.spoken, context) + consequences(of: event, context)
    }

    /// The step as it is recorded, with the clause that lets its doer take it; what fell due before is made up.
    private func grounded(_ step: some CaseStep, _ context: DecisionContext) throws(Rejection) -> GroundedEvent {
        let rule = type(of: step).rule
        try requireKnown(step, context)
        let clause = try context.authority(for: step)
        guard !isRecused(context.actor.staff) else { throw recusal(of: context.actor.staff, context.rules.book) }
        guard rule.phases.contains(phase) else { throw Rejection(.wrongPhase(phase), under: rule.clause.reference) }
        try requireStanding(step, context)
        try requireTimes(step, context)
        // A full case can still be brought to its end.
        guard version < Limits.eventsPerCaseMax || endsFullCase(step) else { throw Rejection(.caseFull(Limits.eventsPerCaseMax)) }
        return GroundedEvent(try step.checked(on: self, in: context), under: clause)
    }

    /// A full case can still be brought to its end: closed, or withdrawn by the two steps that it takes.
    private func endsFullCase(_ step: some CaseStep) -> Bool {
        step is Close || step is Withdraw || (step as? DecideWithdrawal)?.verdict == .confirmed
    }

    /// What follows from an event without anybody's doing: who answers instead of somebody who stepped aside, clocks, breaches seen,
    /// and the grade where facts changed.
    func consequences(of event: GroundedEvent, _ context: DecisionContext) -> [GroundedEvent] {
        let moment = event.fellDueAt ?? context.happenedAt
        var after = self
        func follow(_ event: GroundedEvent) {
            after.apply(RecordedEvent(event, by: context.actor, happenedAt: moment, recordedAt: context.recordedAt))
        }
        follow(event)
        let clocks = clockEvents(from: event, to: after, context) + (after.recused == recused ? [] : after.fallingBack(context))
        for event in clocks { follow(event) }
        let seen = breachesSeen(in: event, after: after, at: moment, context.rules)
        guard event.event.asksForGrading || after.facts != facts else { return clocks + seen }
        return clocks + seen + after.regraded(context.rules, at: moment, fellDueAt: event.fellDueAt)
    }

    /// The events with every clock that begins among them numbered, as applying them will number it.
    func numbered(_ events: [GroundedEvent]) -> [GroundedEvent] {
        var last = clocksBegun
        return events.map { event in
            guard event.event is DeadlineSet else { return event }
            last += 1
            return event.numbered(last)
        }
    }
}

extension DecisionContext {
    /// The clause of the book that lets the actor take the step.
    ///
    /// - Throws: the rejection that names who may.
    func authority(for step: some Step) throws(Rejection) -> ClauseReference {
        let core = type(of: step).rule.clause.reference
        switch rules.book.authority.allows(actor.role, step.act) {
        case .allowed(let clause): return clause
        case .refused(let clause, let roles):
            throw Rejection(.wrongRole(actor.role, may: roles), under: clause ?? core)
        }
    }
}
