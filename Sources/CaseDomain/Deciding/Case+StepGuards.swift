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
        let cap = context.rules.calendar(of: clock.setting.basis.unit).due(after: from, terms.cap)
        guard extension_.dueAt > clock.setting.dueAt, extension_.dueAt <= cap.at else {
            throw Rejection(.beyondCap, under: clause, cap.at.text(in: context.rules.calendar.zone))
        }
    }

    /// Within the window after the decision, and not more often than allowed. Where a law is laid over the book, the customer has the
    /// wider of the two: an institution cannot take away what the law gives.
    func requireReviewWindow(_ context: DecisionContext) throws(Rejection) {
        let terms = context.rules.book.reviews
        guard let rounds = terms.map({ $0.roundsMax ?? .max }).max() else { return }
        guard reviews < rounds else {
            throw Rejection(.reviewedEnough, under: reviewClause(context) { $0.roundsMax == rounds }, "\(rounds)")
        }
        guard let decidedAt = occurred[.decided] ?? occurred[.replied], terms.allSatisfy({ $0.requestWithin != nil }) else { return }
        let calendar = context.rules.calendar
        let windows = terms.compactMap(\.requestWithin).map { ($0, calendar.due(after: decidedAt, $0).at) }
        guard let widest = windows.max(by: { $0.1 < $1.1 }), context.happenedAt > widest.1 else { return }
        throw Rejection(.reviewTooLate, under: reviewClause(context) { $0.requestWithin == widest.0 }, widest.1.text(in: calendar.zone))
    }

    /// By those the book or the law names, and not by whoever decided the first time.
    func requireReviewDecider(_ context: DecisionContext) throws(Rejection) {
        guard isUnderReview else { throw Rejection(.noReview, under: CoreClause.review.reference, number.description) }
        let terms = context.rules.book.reviews
        let clause = reviewClause(context) { _ in true }
        guard terms.isEmpty || terms.contains(where: { $0.deciders.contains(context.actor.role) }) else {
            throw Rejection(.wrongRole, under: clause, context.actor.role.rawValue)
        }
        guard decider != context.actor.staff else { throw Rejection(.recused, under: clause, context.actor.staff.rawValue) }
    }

    private func reviewClause(_ context: DecisionContext, _ fits: (ReviewRules) -> Bool) -> ClauseReference {
        context.rules.book.reviews.first(where: fits).map { context.rules.reference($0.clause) } ?? CoreClause.review.reference
    }
}
