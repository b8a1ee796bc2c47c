import BusinessCalendar

/// Breaches that a book has the system see by itself in what happens, beside missed limits.
extension Case {
    /// What a step shows: a refusal to accept that did not stand, or facts that came to be. `self` is the case before the step.
    func breachesSeen(in event: GroundedEvent, after: Case, at moment: Timestamp, _ rules: InstitutionRules) -> [GroundedEvent] {
        let isOverturned = overturnsRefusal(event.event)
        return rules.book.breaches.compactMap { breach in
            switch breach.detection {
            case .refusalOverturned: guard isOverturned else { return nil }
            case .facts(let conditions):
                let hold = conditions.allHold(rules.book.complete(after.ruleFacts))
                guard hold, !conditions.allHold(rules.book.complete(ruleFacts)) else { return nil }
            // A missed limit is seen by its clock; the last is people's to see.
            case .deadlineMissed, .byHand: return nil
            }
            return Case.breach(breach, event.event.eventName.rawValue, owner.unit, moment, rules)
        }
    }

    /// What the facts show at the very beginning.
    static func breachesSeen(in facts: Facts, unit: UnitID, at moment: Timestamp, _ rules: InstitutionRules) -> [GroundedEvent] {
        let known = rules.book.complete(facts)
        return rules.book.breaches.compactMap { seen in
            guard case .facts(let conditions) = seen.detection, conditions.allHold(known) else { return nil }
            return breach(seen, Registered.eventName.rawValue, unit, moment, rules)
        }
    }

    /// A review that finds for the customer, or a reopening, after acceptance was refused.
    private func overturnsRefusal(_ event: any CaseEvent) -> Bool {
        if event is ReopenCase { return phase == .notAccepted }
        guard let review = event as? DecideReview, review.outcome == .favourable, let refusedAt = occurred[.acceptanceRefused] else {
            return false
        }
        return occurred[.accepted].map { $0 < refusedAt } ?? true
    }

    private static func breach(_ breach: BreachRule, _ reason: String, _ unit: UnitID, _ moment: Timestamp, _ rules: InstitutionRules)
        -> GroundedEvent
    {
        let recorded = BreachRecorded(breach: breach.id, reason: reason, unit: unit)
        return GroundedEvent(recorded, under: breach.clause, fellDueAt: moment)
    }
}
