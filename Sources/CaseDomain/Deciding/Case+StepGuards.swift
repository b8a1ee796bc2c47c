import BusinessCalendar

/// Checks for steps, facts, grades, extensions and reviews.
extension Case {
    /// A swallowed card is handed out against a recorded identity check only.
    func requireIdentity(_ stated: Facts, _ context: DecisionContext) throws(Rejection) {
        guard stated[.identityChecked] || facts[.identityChecked] else {
            throw Rejection(.identityUnchecked, under: clause(of: .identityChecked, context) ?? CoreClause.identity.reference)
        }
    }

    private func clause(of requirement: ClosingRule.Requirement, _ context: DecisionContext) -> ClauseReference? {
        context.rules.book.closing.first { $0.requirement == requirement }.map(\.clause)
    }

    /// A person raises a grade, and never lowers one.
    func requireHigher(_ grade: String, _ context: DecisionContext) throws(Rejection) {
        let grades = context.rules.book.severity
        guard let raised = grades.first(where: { $0.id == grade }) else {
            throw Rejection(.unknownGrade(grade), under: CoreClause.audit.reference)
        }
        let rank = grades.first { $0.id == facts[.severity] }?.rank ?? -1
        guard raised.rank > rank else { throw Rejection(.notLowered(.severity), under: raised.clause) }
    }

    /// The open clock that is meant: the one of that number, or the only open one of that name where none is given (0).
    func openClock(_ name: String, _ number: Int) throws(Rejection) -> Clock {
        let open = clocks.filter { $0.isOpen && $0.setting.name == name && (number == 0 || $0.id == number) }
        guard let first = open.first else { throw Rejection(.unknownDeadline(name), under: CoreClause.supervision.reference) }
        guard open.count == 1 else { throw Rejection(.severalClocks(name, open.map(\.id)), under: CoreClause.supervision.reference) }
        return first
    }

    /// 延期: a running limit, by an approver, later than before, within the cap, the customer told.
    func requireExtension(_ extension_: ExtendDeadline, of clock: Clock, _ context: DecisionContext) throws(Rejection) {
        guard let terms = rule(of: clock, context.rules.book)?.extension else {
            throw Rejection(.notExtendable(extension_.deadline), under: clock.clause)
        }
        let clause = terms.clause
        guard terms.approvers.contains(context.actor.role) else {
            throw Rejection(.wrongRole(context.actor.role, may: terms.approvers), under: clause)
        }
        guard clock.state == .running else { throw Rejection(.alreadyMissed(extension_.deadline, clock.setting.dueAt), under: clause) }
        guard extension_.customerTold || !terms.tellsCustomer else { throw Rejection(.customerNotTold(extension_.deadline), under: clause) }
        let from = occurred[terms.from] ?? registration.receivedAt
        let cap = context.rules.calendar(of: clock.setting.basis.unit).due(after: from, terms.cap)
        guard extension_.dueAt > clock.setting.dueAt, extension_.dueAt <= cap.at else {
            throw Rejection(.beyondCap(cap.at), under: clause)
        }
    }

    /// Within the window after the decision, and not more often than allowed. Where a law is laid over the book, the customer has the
    /// wider of the two: an institution cannot take away what the law gives.
    func requireReviewWindow(_ context: DecisionContext) throws(Rejection) {
        let terms = context.rules.book.reviews
        guard let rounds = terms.map({ $0.roundsMax ?? .max }).max() else { return }
        guard reviews < rounds else {
            throw Rejection(.reviewedEnough(rounds), under: reviewClause(context) { $0.roundsMax == rounds })
        }
        guard let decidedAt = occurred[.decided] ?? occurred[.replied], terms.allSatisfy({ $0.requestWithin != nil }) else { return }
        let calendar = context.rules.calendar
        let windows = terms.compactMap(\.requestWithin).map { ($0, calendar.due(after: decidedAt, $0).at) }
        guard let widest = windows.max(by: { $0.1 < $1.1 }), context.happenedAt > widest.1 else { return }
        throw Rejection(.reviewTooLate(widest.1), under: reviewClause(context) { $0.requestWithin == widest.0 })
    }

    /// By those the book or the law names, and not by whoever decided the first time.
    func requireReviewDecider(_ context: DecisionContext) throws(Rejection) {
        guard isUnderReview else { throw Rejection(.noReview, under: CoreClause.review.reference) }
        let terms = context.rules.book.reviews
        let clause = reviewClause(context) { _ in true }
        guard terms.isEmpty || terms.contains(where: { $0.deciders.contains(context.actor.role) }) else {
            throw Rejection(.wrongRole(context.actor.role, may: terms.flatMap(\.deciders)), under: clause)
        }
        guard decider != context.actor.staff else { throw Rejection(.recused(context.actor.staff, .involved), under: clause) }
    }

    private func reviewClause(_ context: DecisionContext, _ fits: (ReviewRules) -> Bool) -> ClauseReference {
        context.rules.book.reviews.first(where: fits).map(\.clause) ?? CoreClause.review.reference
    }
}
