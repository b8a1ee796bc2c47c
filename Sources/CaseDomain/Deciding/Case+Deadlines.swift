import BusinessCalendar

/// How events move a case's clocks.
extension Case {
    /// `step` followed by what it does to the clocks: those it stops, those the end of the case cancels, those it starts.
    func withDeadlines(_ step: GroundedEvent, _ context: DecisionContext) -> [GroundedEvent] {
        let triggers = step.event.triggers
        var events = [step]
        var stillRunning: Set<String> = []
        for clock in clocks where clock.state == .running {
            if stops(clock, triggers, context.rules.book) {
                let met = DeadlineMet(name: clock.setting.name, late: context.happenedAt > clock.setting.dueAt)
                events.append(GroundedEvent(.deadlineMet(met), under: clock.clause))
            } else if step.event.endsCase {
                let cancelled = DeadlineCancelled(name: clock.setting.name, reason: step.event.type.rawValue)
                events.append(GroundedEvent(.deadlineCancelled(cancelled), under: step.clause))
            } else {
                stillRunning.insert(clock.setting.name)
            }
        }
        guard !step.event.endsCase else { return events }
        // A clock that still runs is not started again: a second order does not give a unit more time.
        let started = Case.planned(by: triggers, at: context.happenedAt, registration.ruleFacts, context.rules)
        return events
            + started.filter { event in
                guard case .deadlineSet(let setting) = event.event else { return true }
                return !stillRunning.contains(setting.name)
            }
    }

    /// Whether what happened is what the clock was waiting for.
    private func stops(_ clock: Clock, _ triggers: [TriggerEvent], _ book: RuleBook) -> Bool {
        book.deadlines.contains { rule in
            rule.name == clock.setting.name && rule.book == clock.setting.book && !rule.stopsOn.allSatisfy { !triggers.contains($0) }
        }
    }

    /// The clocks that `triggers` start.
    static func planned(by triggers: [TriggerEvent], at moment: Timestamp, _ facts: Facts, _ rules: InstitutionRules) -> [GroundedEvent] {
        triggers.flatMap { trigger in
            DeadlinePlan.deadlines(book: rules.book, event: trigger, at: moment, facts: facts, calendar: rules.calendar).map { planned in
                GroundedEvent(
                    .deadlineSet(DeadlineSet(planned, start: trigger, rules)), under: rules.reference(planned.rule.clause))
            }
        }
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
