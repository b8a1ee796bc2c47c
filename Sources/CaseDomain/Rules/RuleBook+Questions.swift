import Wording

extension RuleBook {
    /// The rules of the limits that an event starts, given the case's facts.
    public func deadlines(startedBy event: TriggerEvent, facts: Facts) -> [DeadlineRule] {
        deadlines.filter { $0.startsOn == event && $0.conditions.allSatisfy { $0.holds(value(of: $0.fact, in: facts)) } }
    }

    /// The rules of the limits that an event stops.
    public func deadlines(stoppedBy event: TriggerEvent) -> [DeadlineRule] {
        deadlines.filter { $0.stopsOn.contains(event) }
    }

    /// The facts with every declared fallback filled in, and the severity that they raise the case to unless they state one.
    public func complete(_ facts: Facts) -> Facts {
        var known = fallbacks.merging(facts) { $1 }
        if known[.severity] == nil, let grade = severity(facts: facts) { known[.severity] = grade.id }
        return known
    }

    /// The register in which a channel is kept; nil: the book has no such channel.
    public func register(for channel: Channel) -> RegisterRule? {
        registers.first { $0.channels.contains(channel) }
    }

    /// What closing such a case requires, with the clause of each.
    public func closingRequirements(facts: Facts) -> [ClosingRule] {
        let known = complete(facts)
        return closing.filter { $0.conditions.allHold(known) }
    }

    /// The callback that such a case needs; nil: none.
    public func callback(facts: Facts) -> CallbackRule? {
        let known = complete(facts)
        return callbacks.first { $0.conditions.allHold(known) }
    }

    /// The grade that the facts raise a case to, whatever `severity` they state; nil where the book has no grades.
    public func severity(facts: Facts) -> SeverityGrade? {
        let raised = severity.filter { grade in
            grade.raisedBy.contains { conditions in conditions.allSatisfy { $0.holds(facts[$0.fact] ?? fallbacks[$0.fact]) } }
        }
        return raised.max { $0.rank < $1.rank } ?? severity.min { $0.rank < $1.rank }
    }

    /// The institution's title for a role.
    public func title(of role: Role) -> BilingualText? {
        roles.first { $0.role == role }?.title
    }

    /// The level of the ladder above the one `role` answers for; the lowest for a role that is not on it; nil at the top.
    public func level(above role: Role) -> LadderLevel? {
        guard let here = ladder.last(where: { $0.role == role }) else { return ladder.first }
        return ladder.first { $0.level == here.level + 1 }
    }

    /// What a fact is: as stated, else as computed for severity, else its fallback; nil: unknown.
    func value(of fact: String, in stated: Facts) -> String? {
        if let value = stated[fact] { return value }
        return fact == WordFact.severity.name ? severity(facts: stated)?.id : fallbacks[fact]
    }

    /// The declaration of a fact.
    public func fact(_ name: String) -> FactDeclaration? {
        facts.last { $0.name == name }
    }
}
