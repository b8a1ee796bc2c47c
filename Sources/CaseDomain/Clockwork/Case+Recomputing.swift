import BusinessCalendar

/// Computing clocks anew from what is stored: the events that happened, the facts, the book and the calendar.
extension Case {
    /// The changes that bring every clock to what the rules say now. Empty when nothing differs.
    ///
    /// A clock keeps its start: complexity raised later still counts from receipt. One that was put off by hand stays as it was put. One
    /// that was missed is not moved any more; where nothing asks for it now, it is owed no more and stays missed.
    func recomputed(_ rules: InstitutionRules, because reason: ChangeOfRules, fellDueAt: Timestamp?) -> [GroundedEvent] {
        var candidates: [UnitID: [String: [GroundedEvent]]] = [owner.unit: candidates(owner.unit, rules)]
        var events: [GroundedEvent] = []
        for clock in clocks where clock.isOpen && !clock.isExtended {
            let unit = clock.setting.basis.unit
            let all = candidates[unit] ?? self.candidates(unit, rules)
            candidates[unit] = all
            events += recomputed(clock, all[clock.setting.name] ?? [], reason, fellDueAt)
        }
        for (name, planned) in (candidates[owner.unit] ?? [:]).sorted(by: { $0.key < $1.key }) where !clockNames.contains(name) {
            // Of several events that could have started it, the latest: a grade raised today asks for its report from today.
            guard let latest = planned.last, let setting = latest.event as? DeadlineSet, !hasStopped(setting, rules.book) else {
                continue
            }
            events.append(GroundedEvent(latest.event, under: latest.clause, fellDueAt: fellDueAt))
        }
        return events
    }

    /// What everything that happened would start now, counted by one unit's calendar, by name in the order of the events.
    private func candidates(_ unit: UnitID, _ rules: InstitutionRules) -> [String: [GroundedEvent]] {
        var candidates: [String: [GroundedEvent]] = [:]
        for (trigger, moment) in occurred.sorted(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }) {
            for event in Case.planned(by: [trigger], at: moment, ruleFacts, rules, unit: unit) {
                if let setting = event.event as? DeadlineSet { candidates[setting.name, default: []].append(event) }
            }
        }
        return candidates
    }

    private func recomputed(_ clock: Clock, _ planned: [GroundedEvent], _ reason: ChangeOfRules, _ fellDueAt: Timestamp?)
        -> [GroundedEvent]
    {
        if let (other, now) = behind(clock, planned) {
            guard other.dueAt != clock.setting.dueAt else { return [] }
            var setting = clock.setting
            setting.dueAt = other.dueAt
            setting.basis = now
            setting.basis.others = clock.setting.basis.others
            let change = DeadlineChanged(setting: setting, dueBefore: clock.setting.dueAt, reason: reason)
            return [GroundedEvent(change, under: other.clause, fellDueAt: fellDueAt)]
        }
        for event in planned {
            guard var setting = event.event as? DeadlineSet, setting.start == clock.setting.start else { continue }
            setting.clock = clock.id
            // A repeating limit runs on from its own end; the event that began it says nothing of this round.
            let isLaterRound = clock.setting.startedAt > setting.startedAt
            let isSame =
                clock.setting.dueAt == setting.dueAt && clock.setting.provisional == setting.provisional && clock.clause == event.clause
            guard !isSame, !isLaterRound, clock.state == .running else { return [] }
            let change = DeadlineChanged(setting: setting, dueBefore: clock.setting.dueAt, reason: reason)
            return [GroundedEvent(change, under: event.clause, fellDueAt: fellDueAt)]
        }
        let cancelled = DeadlineCancelled(clock: clock.id, name: clock.setting.name, reason: .recomputed)
        return [GroundedEvent(cancelled, under: clock.clause, fellDueAt: fellDueAt)]
    }

    /// For a limit that runs on behind a stricter one that was missed: the same limit of its book, as computed now, and what from.
    private func behind(_ clock: Clock, _ planned: [GroundedEvent]) -> (DeadlineSet.Other, DeadlineSet.Basis)? {
        guard clock.state == .running, clocks.contains(where: { $0.setting.name == clock.setting.name && $0.state == .missed }) else {
            return nil
        }
        for event in planned {
            guard let setting = event.event as? DeadlineSet else { continue }
            if let other = setting.basis.others.first(where: { $0.book == clock.setting.book }) { return (other, setting.basis) }
        }
        return nil
    }

    private func hasStopped(_ setting: DeadlineSet, _ book: RuleBook) -> Bool {
        book.deadlines.contains { rule in
            rule.name == setting.name && rule.book == setting.book
                && rule.stopsOn.contains { stop in occurred[stop].map { $0 >= setting.startedAt } ?? false }
        }
    }
}
