import BusinessCalendar
import ShouwenLimits

/// The single checks behind a command. Each throws the rejection with its clause, or says nothing.
extension Case {
    func require(_ text: String, _ field: String, _ clause: CoreClause) throws(Rejection) {
        guard !text.isEmpty else { throw Rejection(.missing, under: clause.reference, field) }
    }

    func requireUnit(_ unit: UnitID, _ clause: CoreClause, _ context: DecisionContext) throws(Rejection) {
        guard context.units.contains(unit) else { throw Rejection(.unknownUnit, under: clause.reference, unit.rawValue) }
    }

    func requireRelation(_ rule: CommandTable.Rule, _ actor: Actor) throws(Rejection) {
        let isOwner = owner.staff == nil ? owner.unit == actor.unit : owner.staff == actor.staff
        let responsible = owner.staff?.rawValue ?? owner.unit.rawValue
        switch rule.relation {
        case .anyone: return
        case .owner(let others):
            guard isOwner || others.contains(actor.role) || escalatedTo == actor.role else {
                throw Rejection(.notResponsible, under: CoreClause.firstContact.reference, responsible)
            }
        case .involved:
            guard concerns(actor.unit) || CommandTable.overseers.contains(actor.role) || actor.role == .agent else {
                throw Rejection(.notResponsible, under: CoreClause.firstContact.reference, responsible)
            }
        case .offered:
            guard let offer, offer.unit == actor.unit, offer.staff == nil || offer.staff == actor.staff else {
                throw Rejection(.notOffered, under: rule.clause.reference, offer?.unit.rawValue ?? "")
            }
        }
    }

    /// The book's own clause on recusal where it has one, else the core's: recusal itself holds everywhere.
    func recusalClause(of staff: StaffID, _ rules: InstitutionRules) -> ClauseReference {
        let party: RecusalRule.Party = registration.staff.contains(staff) ? .complainedAbout : .withInterest
        return rules.book.recusal.first { $0.party == party }.map { rules.reference($0.clause) } ?? CoreClause.recusal.reference
    }

    func requireTimes(_ context: DecisionContext) throws(Rejection) {
        let clause = CoreClause.truthfulTimes.reference
        guard context.happenedAt <= context.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax) else {
            throw Rejection(.timeInFuture, under: clause, "happened_at")
        }
        guard context.happenedAt >= registration.receivedAt else { throw Rejection(.timeBeforeReceipt, under: clause, "happened_at") }
    }

    func requireHandOver(_ offer: HandOver, _ context: DecisionContext) throws(Rejection) {
        try require(offer.reason, "reason", .firstContact)
        try requireUnit(offer.unit, .firstContact, context)
        guard let staff = offer.staff else { return }
        guard !isRecused(staff) else { throw Rejection(.recused, under: recusalClause(of: staff, context.rules), staff.rawValue) }
        guard staff != owner.staff else { throw Rejection(.alreadyOwner, under: CoreClause.firstContact.reference, staff.rawValue) }
    }

    // MARK: The order of steps, as far as the book asks for it

    /// Where the book has acceptance, a complaint is accepted before it is investigated.
    func requireAcceptance(_ context: DecisionContext) throws(Rejection) {
        guard phase == .registered, registration.kind == .complaint else { return }
        guard context.rules.book.authority.roles(for: .accept).isEmpty else {
            throw Rejection(.acceptanceMissing, under: CoreClause.acceptance.reference, phase.rawValue)
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
        throw Rejection(.investigationMissing, under: context.rules.reference(rule.clause), phase.rawValue)
    }

    /// A complaint is not closed by those who only took it in; another matter is closed by whoever answered it.
    func requireClosable(_ close: Close, _ context: DecisionContext) throws(Rejection) {
        if registration.kind == .complaint, context.actor.role == .teller || context.actor.role == .agent {
            throw Rejection(.wrongRole, under: CoreClause.closing.reference, context.actor.role.rawValue)
        }
        guard let first = missingBeforeClosing(context.rules, closing: close).first else { return }
        let reference = context.rules.reference(first.clause)
        switch first.requirement {
        case .replied: throw Rejection(.replyMissing, under: reference, phase.rawValue)
        case .callbackDone: throw Rejection(.callbackMissing, under: reference, "\(callbackAttemptsEnough(context.rules))")
        case .investigationRecorded, .findingsRecorded, .decided:
            throw Rejection(.investigationMissing, under: reference, phase.rawValue)
        default: throw Rejection(.recordMissing, under: reference, first.requirement.rawValue)
        }
    }

    // MARK: Acceptance

    /// A complaint repeated on the same facts after a review is not accepted again, where the book says so.
    func requireNotRepeated(_ context: DecisionContext) throws(Rejection) {
        let acceptance = context.rules.book.acceptance
        guard facts["repeat_after_review"] == "true", let ground = acceptance.repeatAfterReview.flatMap(acceptance.refusalGround) else {
            return
        }
        throw Rejection(.repeatedAfterReview, under: context.rules.reference(ground.clause), waysOfAppeal(context))
    }

    func requireGround(_ refusal: RefuseAcceptance, _ context: DecisionContext) throws(Rejection) {
        let acceptance = context.rules.book.acceptance
        let clause = acceptance.clause.map(context.rules.reference) ?? CoreClause.nonAcceptance.reference
        guard acceptance.approvers.isEmpty || acceptance.approvers.contains(context.actor.role) else {
            throw Rejection(.wrongRole, under: clause, context.actor.role.rawValue)
        }
        guard acceptance.refusalGround(refusal.ground) != nil else { throw Rejection(.unknownGround, under: clause, refusal.ground) }
        guard !refusal.explanation.isEmpty else { throw Rejection(.missing, under: clause, "explanation") }
    }

    private func waysOfAppeal(_ context: DecisionContext) -> String {
        context.rules.book.acceptance.waysOfAppeal.map(\.chinese).joined(separator: ";")
    }

    // MARK: Measures, promises, speech

    /// Only a compensation has an amount, with a currency, and none above what the book lets the role pay.
    func requireMeasures(_ measures: [Measure], _ context: DecisionContext) throws(Rejection) {
        for measure in measures {
            let hasAmount = measure.amountMinor > 0
            let isSound = hasAmount == (measure.kind == .compensation) && measure.currency.utf8.count == (hasAmount ? 3 : 0)
            guard isSound else { throw Rejection(.invalidMeasure, under: CoreClause.investigation.reference, measure.kind.rawValue) }
            if hasAmount { try requireAmount(measure.amountMinor, context) }
        }
    }

    func requireAmount(_ amountMinor: Int64, _ context: DecisionContext) throws(Rejection) {
        switch context.rules.book.authority.allows(context.actor.role, .compensate, amountMinor: amountMinor) {
        case .allowed: return
        case .refused(let clause, _):
            let reference = clause.map(context.rules.reference) ?? CoreClause.promises.reference
            throw Rejection(.beyondAuthority, under: reference, "\(amountMinor)")
        }
    }

    /// Agreeing to a compensation is refused outright to the roles that the norms of speech name.
    func requireSpeech(_ text: String, _ context: DecisionContext) throws(Rejection) {
        let speech = context.rules.book.speech
        guard speech.mayNotAgreeCompensation.contains(context.actor.role) else { return }
        guard let phrase = speech.violations(in: text).first(where: { $0.wrong == .compensation }) else { return }
        throw Rejection(.unauthorisedPromise, under: context.rules.reference(phrase.clause), phrase.text)
    }

    /// Forbidden words in what was said or noted: the step stands, the words are flagged and counted.
    func flagged(_ command: Command, _ context: DecisionContext) -> [GroundedEvent] {
        let text: String
        switch command {
        case .reply(let reply): text = reply.text
        case .recordCallback(let callback): text = callback.note
        case .recordStep(let step): text = step.text
        default: return []
        }
        return context.rules.book.speech.violations(in: text).map { phrase in
            let flag = SpeechFlagged(phrase: phrase.text, wrong: phrase.wrong.rawValue, staff: context.actor.staff)
            return GroundedEvent(.speechFlagged(flag), under: context.rules.reference(phrase.clause))
        }
    }
}
