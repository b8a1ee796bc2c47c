import BusinessCalendar

/// How events move a case's clocks.
extension Case {
    /// The clocks that `step` stops, that the end of the case cancels, and that it starts. `self` is the case before the step.
    func clockEvents(after step: GroundedEvent, _ context: DecisionContext) -> [GroundedEvent] {
        let triggers = step.event.triggers
        let moment = step.ownMoment ?? context.happenedAt
        var events: [GroundedEvent] = []
        var stillOpen: Set<String> = []
        for clock in clocks where clock.isOpen {
            if stops(clock, triggers, context.rules.book) {
                let met = DeadlineMet(name: clock.setting.name, late: moment > clock.setting.dueAt)
                events.append(GroundedEvent(.deadlineMet(met), under: clock.clause, ownMoment: step.ownMoment))
            } else if step.event.endsCase {
                let cancelled = DeadlineCancelled(name: clock.setting.name, reason: step.event.type.rawValue)
                events.append(GroundedEvent(.deadlineCancelled(cancelled), under: step.clause, ownMoment: step.ownMoment))
            } else {
                stillOpen.insert(clock.setting.name)
            }
        }
        for planned in Case.planned(by: triggers, at: moment, factsAfter(step.event), context.rules) {
            guard case .deadlineSet(let setting) = planned.event, stillOpen.contains(setting.name) else {
                events.append(planned)
                continue
            }
            // A clock that still runs is not started again: a second order does not give a unit more time. But a time agreed with the
            // customer takes precedence over the book's own.
            guard let clock = clocks.last(where: { $0.isOpen && $0.setting.name == setting.name }),
                isAgreed(setting, context.rules.book), clock.setting.dueAt != setting.dueAt
            else { continue }
            let change = DeadlineChanged(setting: setting, dueBefore: clock.setting.dueAt, reason: setting.start)
            events.append(GroundedEvent(.deadlineChanged(change), under: planned.clause, ownMoment: step.ownMoment))
        }
        return events
    }

    /// Whether the limit ends on a date agreed with the customer.
    private func isAgreed(_ setting: DeadlineSet, _ book: RuleBook) -> Bool {
        book.deadlines.contains { rule in
            guard rule.name == setting.name, rule.book == setting.book, rule.startsOn.rawValue == setting.start else { return false }
            if case .agreed = rule.length { return true }
            return false
        }
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

    /// The clocks that `triggers` start.
    static func planned(by triggers: [TriggerEvent], at moment: Timestamp, _ facts: Facts, _ rules: InstitutionRules) -> [GroundedEvent] {
        triggers.flatMap { trigger in
            DeadlinePlan.deadlines(book: rules.book, event: trigger, at: moment, facts: facts, calendar: rules.calendar).map { planned in
                GroundedEvent(.deadlineSet(DeadlineSet(planned, start: trigger, rules)), under: rules.reference(planned.rule.clause))
            }
        }
    }

    /// The rule behind a clock, as far as the book still has it.
    func rule(of clock: Clock, _ book: RuleBook) -> DeadlineRule? {
        let named = book.deadlines.filter { $0.name == clock.setting.name && $0.book == clock.setting.book }
        let known = book.complete(ruleFacts)
        return named.first { $0.startsOn.rawValue == clock.setting.start && $0.conditions.allHold(known) } ?? named.first
    }
}

extension DeadlineSet {
    init(_ planned: PlannedDeadline, start: TriggerEvent, _ rules: InstitutionRules) {
        self.init(
            name: planned.name, book: planned.rule.book, start: start.rawValue, startedAt: planned.startedAt, dueAt: planned.due.at,
            warnAt: planned.warnAt, provisional: planned.isProvisional,
            basis: Basis(
                bookFrom: rules.book.effectiveFrom.description, calendar: rules.calendar.official.version,
                others: planned.competing.map {
                    Other(book: $0.rule.book, clause: rules.reference($0.rule.clause), dueAt: $0.due.at)
                }))
    }
}
