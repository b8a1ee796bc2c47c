import BusinessCalendar

/// Checks for steps, facts, grades, extensions and reviews.
extension Case {
    func requireStep(_ step: RecordStep, _ context: DecisionContext) throws(Rejection) {
        guard RecordStep.acts.contains(step.act) else { throw Rejection(.unknownStep, step.act.rawValue) }
        try require(step.text, "text", .audit)
        try requireSpeech(step.text, context)
        try Case.requireKnown(step.facts, context.rules.book)
        try requireNotLowered(step.facts)
        if let unit = step.unit { try requireUnit(unit, .firstContact, context) }
        switch step.act {
        case .handOutCard:
            guard step.facts["identity_checked"] == "true" || facts["identity_checked"] == "true" else {
                throw Rejection(.identityUnchecked, under: clause(of: .identityChecked, context) ?? CoreClause.identity.reference)
            }
        case .verifyRectification:
            guard occurred[.rectificationIssued] != nil else {
                throw Rejection(.recordMissing, under: CoreClause.supervision.reference, Act.issueRectification.rawValue)
            }
        case .setAgreedDate, .promise:
            guard step.act == .promise || step.facts.keys.contains(where: { context.rules.book.fact($0)?.domain == .date }) else {
                throw Rejection(.missing, under: CoreClause.promises.reference, "facts: a date")
            }
        default: return
        }
    }

    private func clause(of requirement: ClosingRule.Requirement, _ context: DecisionContext) -> ClauseReference? {
        context.rules.book.closing.first { $0.requirement == requirement }.map { context.rules.reference($0.clause) }
    }

    func requireFacts(_ facts: Facts, _ context: DecisionContext) throws(Rejection) {
        guard !facts.isEmpty else { throw Rejection(.missing, under: CoreClause.audit.reference, "facts") }
        try Case.requireKnown(facts, context.rules.book)
        guard facts[FactDeclaration.severity] == nil || context.rules.book.severity.isEmpty else {
            throw Rejection(.gradeNotStated, under: CoreClause.audit.reference, FactDeclaration.severity)
        }
        try requireNotLowered(facts)
    }

    /// Complexity may be raised, with a reason, and not taken back: the limit would jump.
    private func requireNotLowered(_ facts: Facts) throws(Rejection) {
        guard self.facts["complexity"] == "complex", let stated = facts["complexity"], stated != "complex" else { return }
        throw Rejection(.notLowered, under: CoreClause.truthfulTimes.reference, "complexity")
    }

    /// A person raises a grade with a reason, and never lowers one.
    func raised(_ raising: RaiseSeverity, _ context: DecisionContext) throws(Rejection) -> SeverityGraded {
        try require(raising.reason, "reason", .audit)
        let grades = context.rules.book.severity
        guard let grade = grades.first(where: { $0.id == raising.grade }) else {
            throw Rejection(.unknownFact, under: CoreClause.audit.reference, "severity: \(raising.grade)")
        }
        let present = facts[FactDeclaration.severity] ?? ""
        let rank = grades.first { $0.id == present }?.rank ?? -1
        guard grade.rank > rank else { throw Rejection(.notLowered, under: context.rules.reference(grade.clause), "severity") }
        return SeverityGraded(grade: grade.id, before: present, reason: raising.reason, byPerson: true)
    }

    /// 延期: a running limit, by an approver, later than before, within the cap, the customer told.
    func requireExtension(_ extension_: ExtendDeadline, _ context: DecisionContext) throws(Rejection) {
        try require(extension_.reason, "reason", .supervision)
        guard let clock = clocks.last(where: { $0.setting.name == extension_.name && $0.isOpen }) else {
            throw Rejection(.unknownDeadline, under: CoreClause.supervision.reference, extension_.name)
        }
        guard let terms = rule(of: clock, context.rules.book)?.extension else {
            throw Rejection(.notExtendable, under: clock.clause, extension_.name)
        }
        let clause = context.rules.reference(terms.clause)
        guard terms.approvers.contains(context.actor.role) else { throw Rejection(.wrongRole, under: clause, context.actor.role.rawValue) }
        guard extension_.customerTold || !terms.tellsCustomer else { throw Rejection(.customerNotTold, under: clause, extension_.name) }
        let from = occurred[terms.from] ?? registration.receivedAt
        let cap = context.rules.calendar.due(after: from, terms.cap)
        guard extension_.dueAt > clock.setting.dueAt, extension_.dueAt <= cap.at else {
            throw Rejection(.beyondCap, under: clause, cap.at.text(in: context.rules.calendar.zone))
        }
    }

    /// Within the book's window after the decision, and not more often than it allows.
    func requireReviewWindow(_ context: DecisionContext) throws(Rejection) {
        guard let terms = context.rules.book.reviews.first else { return }
        let clause = context.rules.reference(terms.clause)
        if let rounds = terms.roundsMax, reviews >= rounds { throw Rejection(.reviewedEnough, under: clause, "\(rounds)") }
        guard let window = terms.requestWithin, let decidedAt = occurred[.decided] ?? occurred[.replied] else { return }
        let last = context.rules.calendar.due(after: decidedAt, window)
        guard context.happenedAt <= last.at else {
            throw Rejection(.reviewTooLate, under: clause, last.at.text(in: context.rules.calendar.zone))
        }
    }

    /// By those the book names, and not by whoever decided the first time.
    func requireReviewDecider(_ context: DecisionContext) throws(Rejection) {
        guard isUnderReview else { throw Rejection(.noReview, under: CoreClause.review.reference, number.description) }
        let terms = context.rules.book.reviews.first
        let clause = terms.map { context.rules.reference($0.clause) } ?? CoreClause.review.reference
        guard terms?.deciders.contains(context.actor.role) ?? true else {
            throw Rejection(.wrongRole, under: clause, context.actor.role.rawValue)
        }
        guard decider != context.actor.staff else { throw Rejection(.recused, under: clause, context.actor.staff.rawValue) }
    }
}
