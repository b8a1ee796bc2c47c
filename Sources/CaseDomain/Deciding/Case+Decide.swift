import BusinessCalendar
import ShouwenLimits

/// Commands become events or a rejection here, and nowhere else. Pure.
extension Case {
    /// Decides a command on a case that exists.
    ///
    /// - Returns: what happens, with the clause of each step, deadlines included.
    /// - Throws: a rejection when the command is refused; then nothing happens.
    public func decide(_ command: Command, in context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        let rule = CommandTable.rule(command.name)
        guard !rule.phases.isEmpty else { throw Rejection(.referenceTaken, under: rule.clause.reference, number.description) }
        try Case.requireAuthority(command.name, context)
        guard !isAbout(context.actor) else { throw Rejection(.recused, under: CoreClause.recusal.reference, context.actor.staff.rawValue) }
        guard rule.phases.contains(phase) else { throw Rejection(.wrongPhase, under: rule.clause.reference, phase.rawValue) }
        try requireRelation(rule, context.actor)
        try requireTimes(context)
        guard version < Limits.eventsPerCaseMax || command.name == .close || command.name == .withdraw else {
            throw Rejection(.caseFull, "\(Limits.eventsPerCaseMax)")
        }
        let event = try requirements(of: command, context)
        return withDeadlines(GroundedEvent(event, under: rule.clause.reference), context)
    }

    /// Decides a command that begins a case; `number` is the one it will bear.
    ///
    /// - Throws: a rejection when the matter cannot be registered as it stands.
    public static func begin(_ command: Command, number: CaseNumber, in context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        try requireAuthority(command.name, context)
        let clause = CoreClause.registerAtOnce.reference
        switch command {
        case .register(let registration):
            try requireRegistration(registration, context)
            guard !registration.narrative.isEmpty else { throw Rejection(.missing, under: clause, "registration.narrative") }
            return started(registration, nil, number, context)
        case .importCase(let imported):
            try requireRegistration(imported.registration, context)
            guard imported.registration.reference != nil else { throw Rejection(.missing, under: clause, "registration.reference") }
            return started(imported.registration, imported.response, number, context)
        default: throw Rejection(.unknownCase)
        }
    }

    private static func started(
        _ registration: Registration, _ response: ImportedResponse?, _ number: CaseNumber, _ context: DecisionContext
    ) -> [GroundedEvent] {
        let register = context.rules.book.register(for: registration.channel)?.id ?? ""
        let registered = Registered(number: number.description, registration: registration, register: register)
        var events = [GroundedEvent(.registered(registered), under: CoreClause.registerAtOnce.reference)]
        if let response { events.append(GroundedEvent(.responseImported(response), under: CoreClause.audit.reference)) }
        // A matter that is over elsewhere owes nothing here: no clock starts.
        guard response?.isClosed != true else { return events }
        return events + planned(by: [.registered], at: registration.receivedAt, registration.ruleFacts, context.rules)
    }

    private static func requireAuthority(_ command: CommandName, _ context: DecisionContext) throws(Rejection) {
        switch context.rules.book.authority.allows(context.actor.role, command.rawValue) {
        case .allowed: return
        case .refused(let clause, _):
            let reference = clause.map(context.rules.reference) ?? CommandTable.rule(command).clause.reference
            throw Rejection(.wrongRole, under: reference, context.actor.role.rawValue)
        }
    }
}

// MARK: - What each command needs

extension Case {
    private func requirements(of command: Command, _ context: DecisionContext) throws(Rejection) -> Event {
        switch command {
        case .accept(let accept): return .accepted(accept)
        case .refuseAcceptance(let refusal):
            guard context.rules.book.acceptance.refusalGround(refusal.ground) != nil else {
                throw Rejection(.unknownGround, under: CoreClause.nonAcceptance.reference, refusal.ground)
            }
            try require(refusal.explanation, "explanation", .nonAcceptance)
            return .acceptanceRefused(refusal)
        case .handOver(let offer):
            try requireHandOver(offer, context)
            return .handedOver(offer)
        case .take(let take): return .taken(take)
        case .recordInvestigation(let investigation):
            try require(investigation.finding, "finding", .investigation)
            guard investigation.sources.contains(where: { !$0.isEmpty }) else {
                throw Rejection(.missing, under: CoreClause.investigation.reference, "sources")
            }
            return .investigationRecorded(investigation)
        case .decide(let decision):
            try require(decision.reasoning, "reasoning", .investigation)
            try requireMeasures(decision.measures, context)
            return .decided(decision)
        case .reply(let reply):
            try require(reply.text, "text", .replyWhateverOutcome)
            try requireDecisionBeforeReply()
            return .replied(reply)
        case .recordCallback(let callback): return .callbackRecorded(callback)
        case .close(let close):
            try require(close.summary, "summary", .closing)
            try requireClosable(context)
            return .closed(close)
        case .supervise(let order):
            guard context.units.contains(order.unit) else {
                throw Rejection(.unknownUnit, under: CoreClause.supervision.reference, order.unit.rawValue)
            }
            try require(order.instruction, "instruction", .supervision)
            return .supervisionOrdered(order)
        case .requestReview(let request):
            try require(request.reason, "reason", .review)
            return .reviewRequested(request)
        case .withdraw(let withdrawal):
            try require(withdrawal.reason, "reason", .withdrawal)
            return .withdrawn(withdrawal)
        case .register, .importCase: throw Rejection(.referenceTaken, number.description)
        }
    }

    private func require(_ text: String, _ field: String, _ clause: CoreClause) throws(Rejection) {
        guard !text.isEmpty else { throw Rejection(.missing, under: clause.reference, field) }
    }

    private func requireHandOver(_ offer: HandOver, _ context: DecisionContext) throws(Rejection) {
        let clause = CoreClause.firstContact.reference
        try require(offer.reason, "reason", .firstContact)
        guard context.units.contains(offer.unit) else { throw Rejection(.unknownUnit, under: clause, offer.unit.rawValue) }
        if let staff = offer.staff {
            guard !registration.staff.contains(staff) else {
                throw Rejection(.recused, under: CoreClause.recusal.reference, staff.rawValue)
            }
            guard staff != owner.staff else { throw Rejection(.alreadyOwner, under: clause, staff.rawValue) }
        }
    }

    /// A complaint is decided before it is answered; any other matter may be answered on the spot.
    private func requireDecisionBeforeReply() throws(Rejection) {
        guard registration.kind == .complaint, decision == nil else { return }
        throw Rejection(.investigationMissing, under: CoreClause.investigation.reference, phase.rawValue)
    }

    /// Only a compensation has an amount, with a currency, and none above what the book lets the role pay.
    private func requireMeasures(_ measures: [Measure], _ context: DecisionContext) throws(Rejection) {
        for measure in measures {
            let hasAmount = measure.amountMinor > 0
            let isSound = hasAmount == (measure.kind == .compensation) && measure.currency.utf8.count == (hasAmount ? 3 : 0)
            guard isSound else { throw Rejection(.invalidMeasure, under: CoreClause.investigation.reference, measure.kind.rawValue) }
            guard hasAmount else { continue }
            switch context.rules.book.authority.allows(context.actor.role, .compensate, amountMinor: measure.amountMinor) {
            case .allowed: continue
            case .refused(let clause, _):
                throw Rejection(
                    .beyondAuthority, under: clause.map(context.rules.reference) ?? CoreClause.investigation.reference,
                    "\(measure.amountMinor)")
            }
        }
    }

    /// A complaint is not closed by those who only took it in; another matter is closed by whoever answered it.
    private func requireClosable(_ context: DecisionContext) throws(Rejection) {
        if registration.kind == .complaint, context.actor.role == .teller || context.actor.role == .agent {
            throw Rejection(.wrongRole, under: CoreClause.closing.reference, context.actor.role.rawValue)
        }
        guard let first = missingBeforeClosing(context.rules).first else { return }
        let reference = context.rules.reference(first.clause)
        switch first.requirement {
        case .replied: throw Rejection(.replyMissing, under: reference, phase.rawValue)
        case .callbackDone: throw Rejection(.callbackMissing, under: reference, "\(callbackAttemptsEnough(context.rules))")
        case .investigationRecorded, .decided: throw Rejection(.investigationMissing, under: reference, phase.rawValue)
        default: throw Rejection(.missing, under: reference, first.requirement.rawValue)
        }
    }
}

// MARK: - Who, and when

extension Case {
    private func requireRelation(_ rule: CommandTable.Rule, _ actor: Actor) throws(Rejection) {
        switch rule.relation {
        case .anyone: return
        case .owner(let overseers):
            let isOwner = owner.staff == nil ? owner.unit == actor.unit : owner.staff == actor.staff
            guard isOwner || overseers.contains(actor.role) else {
                throw Rejection(.notResponsible, under: CoreClause.firstContact.reference, owner.staff?.rawValue ?? owner.unit.rawValue)
            }
        case .offered:
            guard let offer, offer.unit == actor.unit, offer.staff == nil || offer.staff == actor.staff else {
                throw Rejection(.notOffered, under: rule.clause.reference, offer?.unit.rawValue ?? "")
            }
        }
    }

    private func requireTimes(_ context: DecisionContext) throws(Rejection) {
        let clause = CoreClause.truthfulTimes.reference
        guard context.happenedAt <= context.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax) else {
            throw Rejection(.timeInFuture, under: clause, "happened_at")
        }
        guard context.happenedAt >= registration.receivedAt else { throw Rejection(.timeBeforeReceipt, under: clause, "happened_at") }
    }

    private static func requireRegistration(_ registration: Registration, _ context: DecisionContext) throws(Rejection) {
        let clause = CoreClause.truthfulTimes.reference
        let latest = context.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax)
        guard registration.receivedAt <= latest else { throw Rejection(.timeInFuture, under: clause, "registration.received_at") }
        if let incidentAt = registration.incidentAt, incidentAt > latest {
            throw Rejection(.timeInFuture, under: clause, "registration.incident_at")
        }
        let book = context.rules.book
        let atOnce = CoreClause.registerAtOnce.reference
        guard book.kinds.contains(registration.kind) else { throw Rejection(.unknownKind, under: atOnce, registration.kind.rawValue) }
        guard book.register(for: registration.channel) != nil else {
            throw Rejection(.unknownChannel, under: atOnce, registration.channel.rawValue)
        }
        for (name, value) in registration.facts.sorted(by: { $0.key < $1.key }) {
            guard book.fact(name)?.admits(value) == true else { throw Rejection(.unknownFact, under: atOnce, "\(name): \(value)") }
        }
        for unit in registration.units where !context.units.contains(unit) { throw Rejection(.unknownUnit, under: atOnce, unit.rawValue) }
    }
}
