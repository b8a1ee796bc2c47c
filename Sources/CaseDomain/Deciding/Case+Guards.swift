import Wording
import BusinessCalendar
import ShouwenLimits

/// The single checks behind a command. Each throws the rejection with its clause, or says nothing.
extension Case {
    func require(_ text: String, _ field: Rejection.Field, _ clause: CoreClause) throws(Rejection) {
        guard !text.isEmpty else { throw Rejection(.missing(field), under: clause.reference) }
    }

    func requireUnit(_ unit: UnitID, _ clause: CoreClause, _ context: DecisionContext) throws(Rejection) {
        guard context.units.contains(unit) else { throw Rejection(.unknownUnit(unit), under: clause.reference) }
    }

    func requireRelation(_ rule: StepRule, _ actor: Actor) throws(Rejection) {
        guard !stands(actor, in: rule.relation) else { return }
        switch rule.relation {
        case .anyone, .owner, .involved: throw Rejection(.notResponsible(owner), under: CoreClause.firstContact.reference)
        case .offered: throw Rejection(.notOffered(offer?.unit), under: rule.clause.reference)
        }
    }

    /// Whether somebody is to the case what a step asks of its doer.
    public func stands(_ actor: Actor, in relation: StepRule.Relation) -> Bool {
        switch relation {
        case .anyone: true
        case .owner(let others):
            (owner.staff == nil ? owner.unit == actor.unit : owner.staff == actor.staff)
                || others.contains(actor.role) || escalatedTo == actor.role
        case .involved: concerns(actor.unit) || StepRule.overseers.contains(actor.role) || actor.role == .agent
        case .offered: isOffered(to: actor)
        }
    }

    /// That somebody is kept from the case: under the book's own clause where it has one, else the core's: recusal itself holds
    /// everywhere.
    func recusal(of staff: StaffID, _ context: DecisionContext) -> Rejection {
        let party: RecusalRule.Party = registration.staff.contains(staff) ? .complainedAbout : .withInterest
        let rule = context.rules.book.recusal.first { $0.party == party }
        return Rejection(.recused(staff, party), under: rule.map(\.clause) ?? CoreClause.recusal.reference)
    }

    func requireTimes(_ context: DecisionContext) throws(Rejection) {
        let clause = CoreClause.truthfulTimes.reference
        guard context.happenedAt <= context.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax) else {
            throw Rejection(.timeInFuture(.happenedAt), under: clause)
        }
        guard context.happenedAt >= registration.receivedAt else { throw Rejection(.timeBeforeReceipt(.happenedAt), under: clause) }
    }

    // MARK: The order of steps, as far as the book asks for it

    /// Where the book has acceptance, a complaint is accepted before it is investigated.
    func requireAcceptance(_ context: DecisionContext) throws(Rejection) {
        guard phase == .registered, registration.kind == .complaint else { return }
        guard context.rules.book.authority.roles(for: .accept).isEmpty else {
            throw Rejection(.acceptanceMissing, under: CoreClause.acceptance.reference)
        }
    }

    /// Where the book asks for an investigation before closing, there is one before the decision.
    func requireInvestigation(_ context: DecisionContext) throws(Rejection) {
        try requireAcceptance(context)
        try requireBook(.investigationRecorded, findings.isEmpty, context)
        try requireBook(.findingsRecorded, findings.isEmpty, context)
    }

    /// Where the book asks for a decision before closing, there is one before the reply.
    func requireDecision(_ context: DecisionContext) throws(Rejection) {
        try requireBook(.investigationRecorded, findings.isEmpty, context)
        try requireBook(.decided, decision == nil, context)
    }

    private func requireBook(_ requirement: ClosingRule.Requirement, _ isMissing: Bool, _ context: DecisionContext) throws(Rejection) {
        guard isMissing, let rule = context.rules.book.closingRequirements(facts: ruleFacts).first(where: { $0.requirement == requirement })
        else { return }
        throw Rejection(.investigationMissing(phase), under: rule.clause)
    }

    /// A complaint is not closed by those who only took it in; another matter is closed by whoever answered it.
    public func leavesClosing(to role: Role) -> Bool {
        registration.kind != .complaint || (role != .teller && role != .agent)
    }

    func requireClosable(_ close: Close, _ context: DecisionContext) throws(Rejection) {
        if !leavesClosing(to: context.actor.role) {
            let may = context.rules.book.authority.roles(for: .close).filter { leavesClosing(to: $0) }
            throw Rejection(.wrongRole(context.actor.role, may: may), under: CoreClause.closing.reference)
        }
        guard let first = missingBeforeClosing(context.rules, closing: close).first else { return }
        let reference = first.clause
        switch first.requirement {
        case .replied: throw Rejection(.replyMissing, under: reference)
        case .callbackDone: throw Rejection(.callbackMissing(attempts: callbackAttemptsEnough(context.rules)), under: reference)
        case .investigationRecorded, .findingsRecorded, .decided:
            throw Rejection(.investigationMissing(phase), under: reference)
        case .measuresRecorded, .handlingFormFilled, .rectificationVerified, .correctiveActionVerified, .identityChecked, .incidentSettled,
            .rootCauseRecorded, .reportedToSuperior, .specialReportMade, .natureDetermined, .filed:
            throw Rejection(.recordMissing(first.requirement), under: reference)
        }
    }

    // MARK: Acceptance

    /// A complaint repeated on the same facts after a review is not accepted again, where the book says so.
    func requireNotRepeated(_ context: DecisionContext) throws(Rejection) {
        let acceptance = context.rules.book.acceptance
        guard facts[.repeatAfterReview], let ground = acceptance.repeatAfterReview.flatMap(acceptance.refusalGround) else {
            return
        }
        throw Rejection(
            .repeatedAfterReview(waysOfAppeal: acceptance.waysOfAppeal), under: ground.clause)
    }

    func requireGround(_ refusal: RefuseAcceptance, _ context: DecisionContext) throws(Rejection) {
        let acceptance = context.rules.book.acceptance
        let clause = acceptance.clause ?? CoreClause.nonAcceptance.reference
        guard acceptance.approvers.isEmpty || acceptance.approvers.contains(context.actor.role) else {
            throw Rejection(.wrongRole(context.actor.role, may: acceptance.approvers), under: clause)
        }
        guard acceptance.refusalGround(refusal.ground) != nil else { throw Rejection(.unknownGround(refusal.ground), under: clause) }
        guard !refusal.explanation.isEmpty else { throw Rejection(.missing(.explanation), under: clause) }
    }

    // MARK: Measures, promises, speech

    /// Only a compensation has an amount, with a currency, and none above what the book lets the role pay.
    func requireMeasures(_ measures: [Measure], _ context: DecisionContext) throws(Rejection) {
        for measure in measures {
            let hasAmount = measure.amountMinor > 0
            let isSound = hasAmount == (measure.kind == .compensation) && measure.currency.utf8.count == (hasAmount ? 3 : 0)
            guard isSound else { throw Rejection(.invalidMeasure(measure.kind), under: CoreClause.investigation.reference) }
            if hasAmount { try requireAmount(measure.money, context) }
        }
    }

    func requireAmount(_ money: Money, _ context: DecisionContext) throws(Rejection) {
        switch context.rules.book.authority.allows(context.actor.role, .compensate, amountMinor: money.minor) {
        case .allowed: return
        case .refused(let clause, _):
            let reference = clause ?? CoreClause.promises.reference
            throw Rejection(.beyondAuthority(money), under: reference)
        }
    }

    /// Agreeing to a compensation is refused outright to the roles that the norms of speech name.
    func requireSpeech(_ text: String, _ context: DecisionContext) throws(Rejection) {
        let speech = context.rules.book.speech
        guard speech.mayNotAgreeCompensation.contains(context.actor.role) else { return }
        guard let phrase = speech.violations(in: text).first(where: { $0.wrong == .compensation }) else { return }
        throw Rejection(.unauthorisedPromise(phrase: phrase.text), under: phrase.clause)
    }

    /// Forbidden words in what was said or noted: the step stands, the words are flagged and counted.
    func flagged(_ spoken: String, _ context: DecisionContext) -> [GroundedEvent] {
        context.rules.book.speech.violations(in: spoken).map { phrase in
            let flag = SpeechFlagged(phrase: phrase.text, wrong: phrase.wrong, staff: context.actor.staff)
            return GroundedEvent(flag, under: phrase.clause)
        }
    }
}
