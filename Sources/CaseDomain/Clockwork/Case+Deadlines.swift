import BusinessCalendar

/// How events move a case's clocks.
extension Case {
    /// The clocks that `cause` stops, that the end of the case cancels, and that it starts. `self` is the case before it.
    func clockEvents(from cause: GroundedEvent, to after: Case, _ context: DecisionContext) -> [GroundedEvent] {
        let triggers = cause.event.triggers
        let moment = cause.fellDueAt ?? context.happenedAt
        let ends = after.phase.isFinal && !phase.isFinal
        // What the customer takes back nobody has met, whatever a book says of it.
        let isTakenBack = ends && after.phase == .withdrawn
        var events: [GroundedEvent] = []
        var rounds: [GroundedEvent] = []
        var stillOpen: [String: Clock] = [:]
        let open = clocks.filter(\.isOpen)
        var byName = Dictionary(grouping: open, by: \.setting.name)
        for name in open.map(\.setting.name) {
            // Of several rounds of one limit the newest first: that is the one an event about the limit means.
            guard let clock = byName[name]?.popLast() else { continue }
            if !isTakenBack, stops(clock, triggers, context.rules.book) {
                let met = DeadlineMet(clock: clock.id, name: name, late: clock.state == .missed || moment > clock.setting.dueAt)
                events.append(GroundedEvent(met, under: clock.clause, fellDueAt: cause.fellDueAt))
                guard after.phase.precedesReply, let next = nextRound(of: clock, context.rules) else { continue }
                rounds.append(GroundedEvent(next, under: clock.clause, fellDueAt: cause.fellDueAt))
                stillOpen[name] = clock
            } else if ends {
                let cancelled = DeadlineCancelled(clock: clock.id, name: name, reason: .caseEnded)
                events.append(GroundedEvent(cancelled, under: cause.clause, fellDueAt: cause.fellDueAt))
            } else if stillOpen[name] == nil {
                stillOpen[name] = clock
            }
        }
        let planned = Case.planned(
            by: triggers, at: moment, after.ruleFacts, context.rules, unit: unit(responsibleAfter: cause.event))
        return events + rounds + planned.compactMap { started($0, beside: stillOpen, context.rules.book) }
    }

    /// A limit that begins while one of its name runs. Under the same book it is not started again: a second order does not give a
    /// unit more time. But a time agreed with the customer takes precedence over the book's own; and under another book the
    /// stricter leads, and *why* names both.
    private func started(_ planned: GroundedEvent, beside open: [String: Clock], _ book: RuleBook) -> GroundedEvent? {
        guard var setting = planned.event as? DeadlineSet, let clock = open[setting.name] else { return planned }
        guard clock.setting.dueAt != setting.dueAt else { return nil }
        // A miss stays a miss: a date agreed after it runs beside it.
        if clock.state == .missed, isAgreed(setting, book) { return planned }
        var reason = ChangeOfRules.agreed
        setting.clock = clock.id
        if clock.setting.book != setting.book {
            guard setting.dueAt < clock.setting.dueAt, clock.state == .running, !clock.isExtended else { return nil }
            setting.basis.others.append(DeadlineSet.Other(book: clock.setting.book, clause: clock.clause, dueAt: clock.setting.dueAt))
            reason = .stricter
        } else if !isAgreed(setting, book) {
            return nil
        }
        let changed = DeadlineChanged(setting: setting, dueBefore: clock.setting.dueAt, reason: reason)
        return GroundedEvent(changed, under: planned.clause, fellDueAt: planned.fellDueAt)
    }

    /// Whether the limit ends on a date agreed with the customer.
    private func isAgreed(_ setting: DeadlineSet, _ book: RuleBook) -> Bool {
        book.deadlines.contains { rule in
            guard rule.name == setting.name, rule.book == setting.book, rule.startsOn == setting.start else { return false }
            if case .agreed = rule.length { return true }
            return false
        }
    }

    /// A repeating limit that was met goes on with its next round, e.g. tomorrow's progress, until the customer is answered.
    private func nextRound(of clock: Clock, _ rules: InstitutionRules) -> DeadlineSet? {
        guard clock.state == .running, phase.precedesReply, let rule = rule(of: clock, rules.book), rule.repeats else { return nil }
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
        round.basis = DeadlineSet.Basis(rules, unit: clock.setting.basis.unit, others: clock.setting.basis.others)
        return round
    }

    /// Whether what happened is what the clock was waiting for.
    private func stops(_ clock: Clock, _ triggers: [TriggerEvent], _ book: RuleBook) -> Bool {
        book.deadlines.contains { rule in
            rule.name == clock.setting.name && rule.book == clock.setting.book && rule.stopsOn.contains { triggers.contains($0) }
        }
    }

    /// The unit that must act once the step is done: a supervision order's, else the owner's.
    private func unit(responsibleAfter event: any CaseEvent) -> UnitID {
        (event as? Supervise)?.unit ?? owner.unit
    }

    /// The clocks that `triggers` start, counted by the calendar of `unit`.
    static func planned(
        by triggers: [TriggerEvent], at moment: Timestamp, _ facts: Facts, _ rules: InstitutionRules, unit: UnitID
    ) -> [GroundedEvent] {
        let calendar = rules.calendar(of: unit)
        return triggers.flatMap { trigger in
            DeadlinePlan.deadlines(book: rules.book, event: trigger, at: moment, facts: facts, calendar: calendar).map { planned in
                GroundedEvent(DeadlineSet(planned, start: trigger, rules, unit: unit), under: planned.rule.clause)
            }
        }
    }

    /// The rule behind a clock, as far as the book still has it.
    public func rule(of clock: Clock, _ book: RuleBook) -> DeadlineRule? {
        let named = book.deadlines.filter { $0.name == clock.setting.name && $0.book == clock.setting.book }
        let known = book.complete(ruleFacts)
        return named.first { $0.startsOn == clock.setting.start && $0.conditions.allHold(known) } ?? named.first
    }
}

extension DeadlineSet {
    init(_ planned: PlannedDeadline, start: TriggerEvent, _ rules: InstitutionRules, unit: UnitID) {
        self.init(
            name: planned.name, book: planned.rule.book, start: start, startedAt: planned.startedAt, dueAt: planned.due.at,
            warnAt: planned.warnAt, provisional: planned.isProvisional,
            basis: Basis(
                rules, unit: unit,
                others: planned.competing.map {
                    Other(book: $0.rule.book, clause: $0.rule.clause, dueAt: $0.due.at)
                }))
    }
}

extension DeadlineSet.Basis {
    /// What a limit is computed from under these rules.
    init(_ rules: InstitutionRules, unit: UnitID, others: [DeadlineSet.Other]) {
        self.init(
            bookFrom: rules.book.edition, calendar: rules.calendar.official.version, ownDays: rules.ownDays, unit: unit, others: others)
    }

    /// Whether these rules are those that it was computed from.
    public func isOf(_ rules: InstitutionRules) -> Bool {
        self == DeadlineSet.Basis(rules, unit: unit, others: others)
    }
}
