import Wording

/// The single checks behind a command. Each throws the rejection with its clause, or says nothing.
extension Case {
    func require(_ text: String, _ field: Rejection.Field, _ clause: CoreClause) throws(Rejection) {
        guard !text.isEmpty else { throw Rejection(.missing(field), under: clause.reference) }
    }

    func requireUnit(_ unit: UnitID, _ clause: CoreClause, _ context: DecisionContext) throws(Rejection) {
        guard context.units.contains(unit) else { throw Rejection(.unknownUnit(unit), under: clause.reference) }
    }

    /// To whom the case is not known it does not exist, unless the customer came to them with it.
    ///
    /// - Throws: what an unknown number is answered with.
    public func requireKnown(_ step: some CaseStep, _ context: DecisionContext) throws(Rejection) {
        let isTold = step.standings.contains(.customer) && holds(.customer, context.actor, in: context.units, word: step.customerWord)
        guard isKnown(to: context.actor, in: context.units) || (isTold && !isRecused(context.actor.staff)) else {
            throw Rejection(.unknownCase(number))
        }
    }

    /// The doer is to the case what the step asks for. Who answers for it stands on first-contact responsibility; what is left to others
    /// stands on the step's own rule.
    func requireStanding(_ step: some CaseStep, _ context: DecisionContext) throws(Rejection) {
        try requireOne(of: step.standings, of: step, context)
    }

    /// The same for standings that a step asks for besides.
    func requireOne(of standings: Set<Standing>, of step: some CaseStep, _ context: DecisionContext) throws(Rejection) {
        guard !holdsOne(of: standings, context.actor, in: context.units, word: step.customerWord) else { return }
        if standings == [.offered] { throw Rejection(.notOffered(offer?.unit), under: CoreClause.firstContact.reference) }
        let clause = standings.contains(.owner) ? CoreClause.firstContact : type(of: step).rule.clause
        throw Rejection(.notResponsible(owner, may: Standing.allCases.filter(standings.contains)), under: clause.reference)
    }

    /// That somebody is kept from the case: under the book's own clause where it has one, else the core's: recusal itself holds
    /// everywhere.
    func recusal(of staff: StaffID, _ book: RuleBook) -> Rejection {
        let party: RecusalRule.Party = registration.staff.contains(staff) ? .complainedAbout : .withInterest
        let rule = book.recusal.first { $0.party == party }
        return Rejection(.recused(staff, party), under: rule.map(\.clause) ?? CoreClause.recusal.reference)
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
