import BusinessCalendar
import ShouwenLimits

/// What the passing of time does to a case: warnings, missed limits, escalations, breaches, and grades that wait for a day.
extension Case {
    /// What fell due up to a moment, and the case after it.
    public struct FallenDue {
        /// The case after the events.
        public fileprivate(set) var state: Case
        /// In order, each once.
        public fileprivate(set) var events: [GroundedEvent] = []
        /// Whether more fell due than one call makes up: it follows with the next.
        public fileprivate(set) var isMore = false
    }

    /// Everything that fell due up to `moment`, in order, each once. The same whether the runner asks in time, late after downtime, or
    /// another command comes first; but rounds of a repeating limit that were missed without anything between them are one event, with
    /// their number, and no warnings of them are given after the event.
    ///
    /// One call makes up `Limits.eventsMadeUpMax` events and `Limits.roundsMadeUpMax` rounds, or a few more.
    ///
    /// - Parameter wholly: whether repeating limits of a full case are looked at too; see `nextDue`.
    public func fallenDue(by moment: Timestamp, _ rules: InstitutionRules, wholly: Bool = true) -> FallenDue {
        var fallen = FallenDue(state: self)
        var rounds = 0
        while let due = fallen.state.nextDue(rules, wholly: wholly), due.moment <= moment {
            guard fallen.events.count < Limits.eventsMadeUpMax, rounds < Limits.roundsMadeUpMax else {
                fallen.isMore = true
                break
            }
            let events: [GroundedEvent]
            switch due.what {
            case .ageing(let days): events = fallen.state.aged(days, at: due.moment, rules)
            case .warning(let clock): events = [fallen.state.warning(of: clock)]
            case .miss(let clock):
                let missed = fallen.state.missing(clock, by: moment, roundsMax: Limits.roundsMadeUpMax - rounds, rules)
                rounds += missed.rounds
                events = missed.events
            }
            for event in events { fallen.state.apply(fallen: event) }
            fallen.events += events
        }
        return fallen
    }

    /// When the case next has something to do by itself; nil while nothing runs.
    public func wakeAt(_ rules: InstitutionRules) -> Timestamp? {
        nextDue(rules, wholly: false)?.moment
    }

    private enum Due {
        case warning(Clock)
        case miss(Clock)
        case ageing(days: Int)
    }

    /// What the case does next by itself, and when.
    ///
    /// A full case is woken for a repeating limit only when the time since its receipt has doubled, so that its events come to an end,
    /// and without warnings; the rounds of that time are then one event. Whatever else makes up what fell due, e.g. its closing, looks at
    /// it `wholly`: nothing that was missed is left out.
    private func nextDue(_ rules: InstitutionRules, wholly: Bool) -> (moment: Timestamp, what: Due)? {
        guard !phase.isFinal else { return nil }
        let isFull = version >= Limits.eventsPerCaseMax
        var first: (moment: Timestamp, clock: Clock)?
        for clock in clocks where clock.state == .running {
            let isPutOff = isFull && rule(of: clock, rules.book)?.repeats == true
            let moment = isPutOff ? (wholly ? clock.setting.dueAt : putOff(clock.setting.dueAt)) : clock.wakeAt
            if let first, (first.moment, first.clock.setting.name) <= (moment, clock.setting.name) { continue }
            first = (moment, clock)
        }
        if let aged = nextAgeing(rules), first.map({ aged.moment < $0.moment }) ?? true { return (aged.moment, .ageing(days: aged.days)) }
        guard let (moment, clock) = first else { return nil }
        if moment < clock.setting.dueAt { return (moment, .warning(clock)) }
        // What is done at the limit is still in time: the miss shows one millisecond later.
        return (moment.advanced(byMilliseconds: 1), .miss(clock))
    }

    /// The moment at which the time since receipt is twice that of `due`.
    private func putOff(_ due: Timestamp) -> Timestamp {
        due.advanced(byMilliseconds: max(0, due.milliseconds - registration.receivedAt.milliseconds))
    }

    private func warning(of clock: Clock) -> GroundedEvent {
        let warned = DeadlineWarned(
            clock: clock.id, name: clock.setting.name, number: clock.warnings + 1, dueAt: clock.setting.dueAt)
        return GroundedEvent(warned, under: clock.clause, fellDueAt: clock.wakeAt)
    }

    /// What comes of a missed limit; for one that repeats, of all its rounds up to `moment`, or until something else falls due.
    private func missing(_ clock: Clock, by moment: Timestamp, roundsMax: Int, _ rules: InstitutionRules)
        -> (events: [GroundedEvent], rounds: Int)
    {
        let name = clock.setting.name
        let due = clock.setting.dueAt
        func fallen(_ event: any CaseEvent, _ clause: ClauseReference? = nil) -> GroundedEvent {
            GroundedEvent(event, under: clause ?? clock.clause, fellDueAt: due)
        }
        guard let rule = rule(of: clock, rules.book) else {
            return ([fallen(DeadlineMissed(clock: clock.id, name: name, dueAt: due))] + succeeding(clock, rules), 1)
        }
        var last = clock
        var rounds = 1
        if rule.repeats { (last, rounds) = lastMissed(clock, rule, before: missedTogether(clock, moment, rules), roundsMax, rules) }
        let missed = DeadlineMissed(clock: clock.id, name: name, dueAt: due, rounds: rounds, lastDueAt: last.setting.dueAt)
        var events = [fallen(missed)]
        if let breach = rule.onMiss.breach {
            let clause = rules.book.breaches.first { $0.id == breach }.map(\.clause)
            let unit = supervisedUnit ?? owner.unit
            events.append(fallen(BreachRecorded(breach: breach, reason: name, unit: unit, count: rounds), clause))
        }
        if let escalation = rule.onMiss.escalation {
            events += escalated(escalation, name, rounds: rounds, rules).map { fallen($0.0, $0.1) }
        }
        if rule.repeats, case .period = rule.length, let again = round(after: last, rule, rules) { events.append(fallen(again)) }
        return (events + succeeding(clock, rules), rounds)
    }

    /// Up to which moment rounds of the clock that pass unmet are one event: until something else falls due that a round does not bring
    /// about by itself.
    private func missedTogether(_ clock: Clock, _ moment: Timestamp, _ rules: InstitutionRules) -> Timestamp {
        let others = clocks.filter { $0.state == .running && $0.id != clock.id && rule(of: $0, rules.book)?.repeats != true }
        return ([moment] + others.map(\.wakeAt) + [nextAgeing(rules)?.moment].compactMap { $0 }).min() ?? moment
    }

    /// The last round that passed before `moment`, as a clock, and how many passed.
    private func lastMissed(_ clock: Clock, _ rule: DeadlineRule, before moment: Timestamp, _ roundsMax: Int, _ rules: InstitutionRules)
        -> (Clock, Int)
    {
        guard case .period = rule.length else { return (clock, 1) }
        let (facts, calendar) = (ruleFacts, rules.calendar(of: clock.setting.basis.unit))
        var last = clock
        var rounds = 1
        while rounds < roundsMax, let next = DeadlinePlan.due(rule, at: last.setting.dueAt, facts: facts, calendar: calendar),
            last.setting.dueAt < next.at, next.at < moment
        {
            last.setting.dueAt = next.at
            rounds += 1
        }
        return (last, rounds)
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

    /// Before whom the case comes: each round that was missed brings it a level up, and before a role once.
    private func escalated(_ escalation: DeadlineRule.Escalation, _ deadline: String, rounds: Int, _ rules: InstitutionRules)
        -> [(Escalated, ClauseReference?)]
    {
        switch escalation {
        case .role(let role): return [(Escalated(role: role, level: 0, deadline: deadline), nil)]
        case .nextLevel:
            let known = rules.book.complete(ruleFacts)
            let above = rules.book.ladder.filter { $0.level > level }.sorted { $0.level < $1.level }
            return above.filter { $0.skipWhen.isEmpty || !$0.skipWhen.allHold(known) }.prefix(rounds)
                .map { (Escalated(role: $0.role, level: $0.level, deadline: deadline), $0.clause) }
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
    private func nextAgeing(_ rules: InstitutionRules) -> (moment: Timestamp, days: Int)? {
        guard facts[.atFault], phase.isOpen, phase.precedesReply else { return nil }
        let reached = facts[.unsolvedDays]
        let thresholds = rules.book.severity.flatMap { grade in
            grade.raisedBy.joined().compactMap { condition -> Int? in
                guard condition.fact == NumberFact.unsolvedDays.name, case .atLeast(let days) = condition.test else { return nil }
                return days
            }
        }
        guard let days = thresholds.filter({ $0 > reached }).min() else { return nil }
        return (registration.receivedAt.advanced(byMilliseconds: Int64(days) * 86_400_000), days)
    }

    private func aged(_ days: Int, at moment: Timestamp, _ rules: InstitutionRules) -> [GroundedEvent] {
        let fact = FactsComputed(.unsolvedDays, days, reason: .unsolved)
        let event = GroundedEvent(fact, under: CoreClause.audit.reference, fellDueAt: moment)
        var aged = self
        aged.apply(fallen: event)
        return [event] + aged.regraded(rules, at: moment, fellDueAt: moment)
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
