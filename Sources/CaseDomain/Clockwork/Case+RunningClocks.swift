import BusinessCalendar

/// What the passing of time does to a case: warnings, missed limits, escalations, breaches, and grades that wait for a day.
extension Case {
    /// Everything that fell due up to `moment`, in order, each once. Exactly the same whether the runner asks in time, late after
    /// downtime, or another command comes first.
    public func fallenDue(by moment: Timestamp, _ rules: InstitutionRules) -> (state: Case, events: [GroundedEvent]) {
        var state = self
        var events: [GroundedEvent] = []
        while let due = state.nextDue(rules), due.moment <= moment, events.count < Case.dueEventsMax {
            let step = due.events
            for event in step { state.apply(fallen: event) }
            events += step
        }
        return (state, events)
    }

    /// When the case next has something to do by itself; nil while nothing runs.
    public func wakeAt(_ rules: InstitutionRules) -> Timestamp? {
        nextDue(rules)?.moment
    }

    /// A bound on what one call makes up; what is left follows with the next.
    private static let dueEventsMax = 200

    private func nextDue(_ rules: InstitutionRules) -> (moment: Timestamp, events: [GroundedEvent])? {
        guard !phase.isFinal else { return nil }
        let clock = runningClocks.min { ($0.wakeAt, $0.setting.name) < ($1.wakeAt, $1.setting.name) }
        if let aged = nextAgeing(rules), clock.map({ aged.moment < $0.wakeAt }) ?? true { return aged }
        guard let clock else { return nil }
        if clock.wakeAt < clock.setting.dueAt { return (clock.wakeAt, [warning(of: clock)]) }
        // What is done at the limit is still in time: the miss shows one millisecond later.
        return (clock.setting.dueAt.advanced(byMilliseconds: 1), missing(clock, rules))
    }

    private func warning(of clock: Clock) -> GroundedEvent {
        let warned = DeadlineWarned(
            clock: clock.id, name: clock.setting.name, number: clock.warnings + 1, dueAt: clock.setting.dueAt)
        return GroundedEvent(warned, under: clock.clause, fellDueAt: clock.wakeAt)
    }

    private func missing(_ clock: Clock, _ rules: InstitutionRules) -> [GroundedEvent] {
        let name = clock.setting.name
        let due = clock.setting.dueAt
        func fallen(_ event: any CaseEvent, _ clause: ClauseReference? = nil) -> GroundedEvent {
            GroundedEvent(event, under: clause ?? clock.clause, fellDueAt: due)
        }
        var events = [fallen(DeadlineMissed(clock: clock.id, name: name, dueAt: due))]
        guard let rule = rule(of: clock, rules.book) else { return events + succeeding(clock, rules) }
        if let breach = rule.onMiss.breach {
            let clause = rules.book.breaches.first { $0.id == breach }.map(\.clause)
            events.append(fallen(BreachRecorded(breach: breach, reason: name, unit: supervisedUnit ?? owner.unit), clause))
        }
        if let escalation = rule.onMiss.escalation, let up = escalated(escalation, name, rules) {
            events.append(fallen(up.0, up.1))
        }
        if rule.repeats, case .period = rule.length, let again = round(after: clock, rule, rules) {
            events.append(fallen(again))
        }
        return events + succeeding(clock, rules)
    }

    /// Once the stricter limit is missed, the next less strict one of the same name runs on in its own right: the law's fifteen days
    /// behind the institution's three.
    private func succeeding(_ clock: Clock, _ rules: InstitutionRules) -> [GroundedEvent] {
        let others = clock.setting.basis.others.sorted { $0.dueAt < $1.dueAt }
        guard let next = others.first(where: { $0.dueAt > clock.setting.dueAt }) else { return [] }
        var setting = clock.setting
        setting.book = next.book
        setting.dueAt = next.dueAt
        setting.warnAt = rules.calendar(of: clock.setting.basis.unit).warnings(
            from: setting.startedAt, due: next.dueAt, percents: DeadlineRule.warnAtByDefault
        )
        .filter { $0 > clock.setting.dueAt }
        setting.basis.others = others.filter { $0.dueAt > next.dueAt }
        return [GroundedEvent(setting, under: next.clause, fellDueAt: clock.setting.dueAt)]
    }

    private func escalated(_ escalation: DeadlineRule.Escalation, _ deadline: String, _ rules: InstitutionRules)
        -> (Escalated, ClauseReference?)?
    {
        switch escalation {
        case .role(let role): return (Escalated(role: role, level: 0, deadline: deadline), nil)
        case .nextLevel:
            let known = rules.book.complete(ruleFacts)
            let above = rules.book.ladder.filter { $0.level > level }.sorted { $0.level < $1.level }
            guard let next = above.first(where: { $0.skipWhen.isEmpty || !$0.skipWhen.allHold(known) }) else { return nil }
            return (Escalated(role: next.role, level: next.level, deadline: deadline), next.clause)
        }
    }

    /// Applies an event that fell due, to see what follows from it; who and when are recorded by the service.
    private mutating func apply(fallen event: GroundedEvent) {
        guard let moment = event.fellDueAt else { return }
        apply(RecordedEvent(event, by: firstContact, happenedAt: moment, recordedAt: moment))
    }
}

// MARK: - Grades that wait for a day

extension Case {
    /// The next day on which the matter has been unsolved long enough to matter to a grade of the book.
    private func nextAgeing(_ rules: InstitutionRules) -> (moment: Timestamp, events: [GroundedEvent])? {
        guard facts[.atFault], phase.isOpen, phase.precedesReply else { return nil }
        let reached = facts[.unsolvedDays]
        let thresholds = rules.book.severity.flatMap { grade in
            grade.raisedBy.joined().compactMap { condition -> Int? in
                guard condition.fact == NumberFact.unsolvedDays.name, case .atLeast(let days) = condition.test else { return nil }
                return days
            }
        }
        guard let days = thresholds.filter({ $0 > reached }).min() else { return nil }
        let moment = registration.receivedAt.advanced(byMilliseconds: Int64(days) * 86_400_000)
        let fact = FactsComputed(.unsolvedDays, days, reason: .unsolved)
        let clause = CoreClause.audit.reference
        let event = GroundedEvent(fact, under: clause, fellDueAt: moment)
        var aged = self
        aged.apply(fallen: event)
        return (moment, [event] + aged.regraded(rules, at: moment, fellDueAt: moment))
    }
}

extension Phase {
    /// Whether the present round of handling has not reached its reply yet.
    var precedesReply: Bool {
        switch self {
        case .registered, .accepted, .investigating, .decided: true
        case .notAccepted, .replied, .callbackDone, .closed, .archived, .withdrawn, .merged, .transferred: false
        }
    }

    /// Whether something is still owed to the customer.
    public var isOpen: Bool { !isFinal && self != .notAccepted }
}
