import ShouwenLimits

/// What the server itself has done to a case.
public enum SystemTask: Hashable, Sendable {
    /// What fell due is made up.
    case runClocks
    /// Clocks are computed anew, because the rule book, the calendar or somebody's hours changed.
    case recompute
    /// Another case was merged into this one.
    case absorb(Absorbed)
    /// The merge of another case into this one was undone.
    case release(Released)
    /// So many different people complained of the same type within the window of a rule, by its fact.
    case countSameType(NumberFact, Int)
}

extension Case {
    /// What the task does to the case; empty when there is nothing to do. What fell due before is made up first.
    ///
    /// - Throws: a rejection where the case is not in a state for it.
    public func carryOut(_ task: SystemTask, in context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        let moment = context.now
        guard task != .runClocks else { return numbered(fallenDue(by: moment, context.rules, wholly: false).events) }
        var fallen = fallenDue(by: moment, context.rules)
        var due = fallen.events
        // Seldom more than one turn; what was missed must be there before clocks are computed anew.
        while fallen.isMore {
            fallen = fallen.state.fallenDue(by: moment, context.rules)
            due += fallen.events
        }
        return numbered(due + (try fallen.state.done(task, context)))
    }

    private func done(_ task: SystemTask, _ context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        switch task {
        case .runClocks: return []
        case .recompute: return phase.isOpen ? recomputed(context.rules, because: .rules, fellDueAt: context.now) : []
        case .absorb(let other): return try absorbing(other, context)
        case .release(let other):
            let rest = max(NumberFact.less(facts[.complainants], other.complainants), NumberFact.complainants.fallback)
            return recounted(other, FactsComputed(.complainants, rest, reason: .released), context)
        case .countSameType(let fact, let people):
            // A full case takes no more of what others bring about.
            guard phase.isOpen, version < Limits.eventsPerCaseMax else { return [] }
            let computed = FactsComputed(fact, people, reason: .sameType)
            let clause = context.rules.book.hotSpots.first { $0.fact == fact }.map(\.clause) ?? CoreClause.audit.reference
            let event = GroundedEvent(computed, under: clause, fellDueAt: context.now)
            return [event] + consequences(of: event, context)
        }
    }

    /// The other side of a merge: as many complainants are brought as are added, so that as many can be given back.
    private func absorbing(_ other: Absorbed, _ context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        let clause = MergeCase.rule.clause.reference
        guard version < Limits.eventsPerCaseMax else { throw Rejection(.caseFull(Limits.eventsPerCaseMax)) }
        guard Set<Phase>.notOver.contains(phase) else { throw Rejection(.wrongPhase(phase), under: clause) }
        guard other.depth <= Limits.mergeDepthMax else { throw Rejection(.mergedTooDeep(Limits.mergeDepthMax), under: clause) }
        let together = NumberFact.together(facts[.complainants], other.complainants)
        var brought = other
        brought.complainants = NumberFact.less(together, facts[.complainants])
        return recounted(brought, FactsComputed(.complainants, together, reason: .merged), context)
    }

    /// A merge or its undoing with the new count; grade and clocks follow where anything is still owed.
    private func recounted(_ event: any CaseEvent, _ count: FactsComputed, _ context: DecisionContext) -> [GroundedEvent] {
        let clause = CoreClause.audit.reference
        let counted = GroundedEvent(count, under: clause)
        return [GroundedEvent(event, under: clause), counted] + (phase.isOpen ? consequences(of: counted, context) : [])
    }
}
