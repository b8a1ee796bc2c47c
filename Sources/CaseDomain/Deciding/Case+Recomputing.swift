import BusinessCalendar

/// Computing clocks anew from what is stored: the events that happened, the facts, the book and the calendar.
extension Case {
    /// The changes that bring every clock to what the rules say now. Empty when nothing differs.
    ///
    /// A clock keeps its start: complexity raised later still counts from receipt. One that was put off by hand stays as it was put.
    func recomputed(_ rules: InstitutionRules, reason: String, ownMoment: Timestamp?) -> [GroundedEvent] {
        var events: [GroundedEvent] = []
        var applicable: Set<String> = []
        for (trigger, moment) in occurred.sorted(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }) {
            for event in Case.planned(by: [trigger], at: moment, ruleFacts, rules) {
                guard case .deadlineSet(let setting) = event.event, applicable.insert(setting.name).inserted else { continue }
                guard let change = change(to: setting, event.clause, rules, reason) else { continue }
                events.append(GroundedEvent(change, under: event.clause, ownMoment: ownMoment))
            }
        }
        for clock in clocks where clock.isOpen && !applicable.contains(clock.setting.name) && !clock.isExtended {
            let cancelled = DeadlineCancelled(name: clock.setting.name, reason: reason)
            events.append(GroundedEvent(.deadlineCancelled(cancelled), under: clock.clause, ownMoment: ownMoment))
        }
        return events
    }

    private func change(to setting: DeadlineSet, _ clause: ClauseReference, _ rules: InstitutionRules, _ reason: String) -> Event? {
        guard let clock = clocks.last(where: { $0.setting.name == setting.name && $0.isOpen }) else {
            // Never set before, or over: set now only if it would still be open had the facts been known from the start.
            let isNew = !clocks.contains { $0.setting.name == setting.name }
            return isNew && !hasStopped(setting, rules.book) ? .deadlineSet(setting) : nil
        }
        guard !clock.isExtended, clock.setting.start == setting.start else { return nil }
        let isSame = clock.setting.dueAt == setting.dueAt && clock.setting.provisional == setting.provisional && clock.clause == clause
        guard !isSame else { return nil }
        return .deadlineChanged(DeadlineChanged(setting: setting, dueBefore: clock.setting.dueAt, reason: reason))
    }

    private func hasStopped(_ setting: DeadlineSet, _ book: RuleBook) -> Bool {
        book.deadlines.contains { rule in
            rule.name == setting.name && rule.book == setting.book
                && rule.stopsOn.contains { stop in occurred[stop].map { $0 >= setting.startedAt } ?? false }
        }
    }
}
