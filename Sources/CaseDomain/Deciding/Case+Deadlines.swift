import BusinessCalendar

/// How events move a case's clocks.
extension Case {
    /// The clocks that `step` stops, that the end of the case cancels, and that it starts. `self` is the case before the step.
    func clockEvents(after step: GroundedEvent, _ context: DecisionContext) -> [GroundedEvent] {
        let triggers = step.event.triggers
        let moment = step.ownMoment ?? context.happenedAt
        var events: [GroundedEvent] = []
        var rounds: [GroundedEvent] = []
        var stillOpen: [String: Clock] = [:]
        let open = clocks.filter(\.isOpen)
        var byName = Dictionary(grouping: open, by: \.setting.name)
        for name in open.map(\.setting.name) {
            // Of several rounds of one limit the newest first: that is the one an event about the limit means.
            guard let clock = byName[name]?.popLast() else { continue }
            if stops(clock, triggers, context.rules.book) {
                let met = DeadlineMet(name: name, late: moment > clock.setting.dueAt)
                events.append(GroundedEvent(.deadlineMet(met), under: clock.clause, ownMoment: step.ownMoment))
                guard let next = nextRound(of: clock, after: step.event, context.rules) else { continue }
                rounds.append(GroundedEvent(.deadlineSet(next), under: clock.clause, ownMoment: step.ownMoment))
                stillOpen[name] = clock
            } else if step.event.endsCase {
                let cancelled = DeadlineCancelled(name: name, reason: step.event.type.rawValue)
                events.append(GroundedEvent(.deadlineCancelled(cancelled), under: step.clause, ownMoment: step.ownMoment))
            } else if stillOpen[name] == nil {
                stillOpen[name] = clock
            }
        }
        let planned = Case.planned(
            by: triggers, at: moment, factsAfter(step.event), context.rules, unit: unit(responsibleAfter: step.event))
        return events + rounds + planned.compactMap { started($0, beside: stillOpen, context.rules.book) }
    }

    /// A limit that begins while one of its name runs. Under the same book it is not started again: a second order does not give a
    /// unit more time. But a time agreed with the customer takes precedence over the book's own; and under another book the
    /// stricter leads, and *why* names both.
    private func started(_ planned: GroundedEvent, beside open: [String: Clock], _ book: RuleBook) -> GroundedEvent? {
        guard case .deadlineSet(var setting) = planned.event, let clock = open[setting.name] else { return planned }
        guard clock.setting.dueAt != setting.dueAt else { return nil }
        var reason = setting.start
        if clock.setting.book != setting.book {
            guard setting.dueAt < clock.setting.dueAt, clock.state == .running, !clock.isExtended else { return nil }
            setting.basis.others.append(DeadlineSet.Other(book: clock.setting.book, clause: clock.clause, dueAt: clock.setting.dueAt))
            reason = "stricter"
        } else if !isAgreed(setting, book) {
            return nil
        }
        let changed = DeadlineChanged(setting: setting, dueBefore: clock.setting.dueAt, reason: reason)
        return GroundedEvent(.deadlineChanged(changed), under: planned.clause, ownMoment: planned.ownMoment)
    }

    /// Whether the limit ends on a date agreed with the customer.
    private func isAgreed(_ setting: DeadlineSet, _ book: RuleBook) -> Bool {
        book.deadlines.contains { rule in
            guard rule.name == setting.name, rule.book == setting.book, rule.startsOn.rawValue == setting.start else { return false }
            if case .agreed = rule.length { return true }
            return false
        }
    }

    /// A repeating limit that was met goes on with its next round, e.g. tomorrow's progress, until the customer is answered.
    private func nextRound(of clock: Clock, after event: Event, _ rules: InstitutionRules) -> DeadlineSet? {
        guard clock.state == .running, phase.precedesReply, !event.endsCase, let rule = rule(of: clock, rules.book), rule.repeats else {
            return nil
        }
        if case .replied = event { return nil }
        return round(after: clock, rule, rules)
    }

    /// The round of a repeating limit that begins where the clock ends.
    func round(after clock: Clock, _ rule: DeadlineRule, _ rules: InstitutionRules) -> DeadlineSet? {
        let end = clock.setting.dueAt
        guard let next = DeadlinePlan.due(rule, at: end, facts: ruleFacts, calendar: rules.calendar(of: clock.setting.basis.unit)) else {
            return nil
        }
        var round = clock.setting
        round.startedAt = end
        round.dueAt = next.at
        round.warnAt = rules.calendar(of: clock.setting.basis.unit).warnings(from: end, due: next.at, percents: rule.warnAt)
        round.provisional = next.isProvisional
        return round
    }

    /// Whether what happened is what the clock was waiting for.
    private func stops(_ clock: Clock, _ triggers: [TriggerEvent], _ book: RuleBook) -> Bool {
        book.deadlines.contains { rule in
            rule.name == clock.setting.name && rule.book == clock.setting.book && rule.stopsOn.contains { triggers.contains($0) }
        }
    }

    /// The facts once the step is done: a step may bring the very fact its clock looks at, e.g. the agreed date.
    private func factsAfter(_ event: Event) -> Facts {
        switch event {
        case .stepRecorded(let step): ruleFacts.merging(step.facts) { $1 }
        case .severityGraded(let graded): ruleFacts.merging([FactDeclaration.severity: graded.grade]) { $1 }
        default: ruleFacts
        }
    }

    /// The unit that must act once the step is done: a supervision order's, else the owner's.
    private func unit(responsibleAfter event: Event) -> UnitID {
        if case .supervisionOrdered(let order) = event { order.unit } else { owner.unit }
    }

    /// The clocks that `triggers` start, counted by the calendar of `unit`.
    static func planned(
        by triggers: [TriggerEvent], at moment: Timestamp, _ facts: Facts, _ rules: InstitutionRules, unit: UnitID
    ) -> [GroundedEvent] {
        let calendar = rules.calendar(of: unit)
        return triggers.flatMap { trigger in
            DeadlinePlan.deadlines(book: rules.book, event: trigger, at: moment, facts: facts, calendar: calendar).map { planned in
                GroundedEvent(
                    .deadlineSet(DeadlineSet(planned, start: trigger, rules, unit: unit)), under: rules.reference(planned.rule.clause))
            }
        }
    }

    /// The rule behind a clock, as far as the book still has it.
    public func rule(of clock: Clock, _ book: RuleBook) -> DeadlineRule? {
        let named = book.deadlines.filter { $0.name == clock.setting.name && $0.book == clock.setting.book }
        let known = book.complete(ruleFacts)
        return named.first { $0.startsOn.rawValue == clock.setting.start && $0.conditions.allHold(known) } ?? named.first
    }
}

extension DeadlineSet {
    init(_ planned: PlannedDeadline, start: TriggerEvent, _ rules: InstitutionRules, unit: UnitID) {
        self.init(
            name: planned.name, book: planned.rule.book, start: start.rawValue, startedAt: planned.startedAt, dueAt: planned.due.at,
            warnAt: planned.warnAt, provisional: planned.isProvisional,
            basis: Basis(
                bookFrom: rules.book.effectiveFrom.description, calendar: rules.calendar.official.version, unit: unit,
                others: planned.competing.map {
                    Other(book: $0.rule.book, clause: rules.reference($0.rule.clause), dueAt: $0.due.at)
                }))
    }
}
