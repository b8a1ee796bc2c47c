import BusinessCalendar

/// Facts as people state them: known to the book, theirs to state, in range, and approved where they favour the bank.
///
/// A fact is what grades and limits hang on. So the system's own are nobody's to state; and a value that lowers the case's grade, or gives
/// it more time by any limit that runs or is to come, is stated by an approver only (`FactDeclaration.approvers`), who is not the person
/// that stated the value before. A value that raises the grade is anybody's, whatever it does to limits: the book's own rules for graver
/// cases then hold.
extension Case {
    /// - Parameter agreeing: whether the step is one by which the book lets its doer agree a date with the customer: the first such date
    ///   needs no approver beside them.
    func requireStatable(_ facts: Facts, agreeing: Bool = false, _ context: DecisionContext) throws(Rejection) {
        guard !facts.isEmpty else { return }
        let book = context.rules.book
        guard facts[.severity] == nil || book.severity.isEmpty else {
            throw Rejection(.gradeNotStated, under: CoreClause.audit.reference)
        }
        try facts.requireStatable(by: context.actor.role, in: book)
        let from = [occurred[.reopened], occurred[.reviewRequested]].compactMap { $0 }.max() ?? registration.receivedAt
        for (name, value) in facts.inOrder {
            try book.requireWithinReach(value, of: name, from: from, after: context.happenedAt, context)
        }
        try requireNotLowered(facts)
        let changed = facts.filter { $0.value != self.facts[$0.key] ?? book.fact($0.key)?.fallback }
        try requireApproved(
            changed.filter { !(agreeing && self.facts[$0.key] == nil && book.fact($0.key)?.isDate == true) }, context)
    }

    /// Complexity may be raised, with a reason, and not taken back: the limit would jump.
    private func requireNotLowered(_ facts: Facts) throws(Rejection) {
        guard self.facts[.complexity] == "complex", let stated = facts[.complexity], stated != "complex" else { return }
        throw Rejection(.notLowered(.complexity), under: CoreClause.truthfulTimes.reference)
    }

    /// Of the facts that change, those behind a lower grade or more time are stated by their approvers.
    private func requireApproved(_ changed: Facts, _ context: DecisionContext) throws(Rejection) {
        guard favours(changed, context) else { return }
        // Each that does so by itself, or without which the others would not.
        var behind = changed.filter { name, value in
            favours([name: value], context) || !favours(changed.filter { $0.key != name }, context)
        }
        if behind.isEmpty { behind = changed }
        for (name, _) in behind.inOrder {
            guard let approvers = context.rules.book.fact(name)?.approvers else { continue }
            let before = factsStatedBy[name] ?? firstContact.staff
            guard approvers.contains(context.actor.role), before != context.actor.staff else {
                throw Rejection(.factNeedsApproval(name, may: approvers, notBy: before), under: CoreClause.audit.reference)
            }
        }
    }

    /// Whether with these facts the grade is lower, or, the grade being the same, some limit ends later or not at all.
    private func favours(_ facts: Facts, _ context: DecisionContext) -> Bool {
        guard !facts.isEmpty else { return false }
        let rules = context.rules
        var after = self
        after.facts.merge(facts) { $1 }
        var grade = 0
        for event in after.regraded(rules, at: context.now, fellDueAt: nil) {
            if let graded = event.event as? SeverityGraded {
                grade = rules.book.rank(of: graded.grade) - rules.book.rank(of: graded.before)
                after.facts[.severity] = graded.grade
            }
            guard grade == 0 else { break }
            if let changed = event.event as? DeadlineChanged, changed.setting.dueAt > changed.dueBefore { return true }
            if event.event is DeadlineCancelled { return true }
        }
        guard grade == 0 else { return grade < 0 }
        return givesMoreTime(after, context)
    }

    /// Whether some limit that is to come would end later, or would not be set, if what starts it happened now.
    private func givesMoreTime(_ after: Case, _ context: DecisionContext) -> Bool {
        let ahead = TriggerEvent.allCases.filter { occurred[$0] == nil }
        func limits(_ state: Case) -> [String: Timestamp] {
            let planned = Case.planned(by: ahead, at: context.now, state.ruleFacts, context.rules, unit: owner.unit)
            return planned.reduce(into: [:]) { limits, event in
                guard let setting = event.event as? DeadlineSet else { return }
                let name = "\(setting.start.rawValue) \(setting.book) \(setting.name)"
                limits[name] = max(limits[name] ?? setting.dueAt, setting.dueAt)
            }
        }
        let then = limits(after)
        return limits(self).contains { name, due in then[name].map { $0 > due } ?? true }
    }
}

extension RuleBook {
    /// A grade's rank; -1 for none.
    fileprivate func rank(of grade: String) -> Int { severity.first { $0.id == grade }?.rank ?? -1 }

    /// Where a limit ends on the fact, its date lies after `moment` and no further from `start` than its declaration lets it.
    ///
    /// - Throws: a rejection under the clause of that limit.
    func requireWithinReach(
        _ value: String, of name: String, from start: Timestamp, after moment: Timestamp, _ context: DecisionContext
    ) throws(Rejection) {
        guard case .date(let within) = fact(name)?.domain else { return }
        guard let limit = deadlines.first(where: { $0.length == .agreed(fact: name) }) else { return }
        let calendar = context.rules.calendar(of: context.actor.unit)
        guard let due = DeadlinePlan.agreed(value, calendar: calendar) else { return }
        let last = calendar.due(after: start, within).at
        guard due.at >= moment, due.at <= last else { throw Rejection(.dateOutOfRange(name, from: moment, to: last), under: limit.clause) }
    }
}

extension Facts {
    /// By name.
    var inOrder: [(key: String, value: String)] { sorted { $0.key < $1.key } }

    /// Facts must be ones that the book declares and lets the role state, with values it admits.
    ///
    /// - Throws: a rejection that names the first that is not.
    func requireStatable(by role: Role, in book: RuleBook) throws(Rejection) {
        let clause = CoreClause.registerAtOnce.reference
        for (name, value) in inOrder {
            guard let fact = book.fact(name) else { throw Rejection(.unknownFact(name: name, value: value), under: clause) }
            switch fact.statedBy {
            case .anyone: break
            case .system: throw Rejection(.factComputed(name), under: CoreClause.audit.reference)
            case .roles(let roles):
                guard roles.contains(role) else { throw Rejection(.factNotYours(name, may: roles), under: CoreClause.audit.reference) }
            }
            guard !fact.admits(value) else { continue }
            switch fact.domain {
            case .words: throw Rejection(.unknownFact(name: name, value: value), under: clause)
            case .number(let range): throw Rejection(.numberOutOfRange(name, value: value, range), under: clause)
            case .date: throw Rejection(.malformedDate(name, value: value), under: clause)
            }
        }
    }
}
