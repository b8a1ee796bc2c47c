import BusinessCalendar

/// What each command needs of the matter itself, once role, phase, relation and times are right.
extension Case {
    func requirements(of command: Command, _ context: DecisionContext) throws(Rejection) -> Event {
        switch command {
        case .accept(let accept):
            try requireNotRepeated(context)
            return .accepted(accept)
        case .refuseAcceptance(let refusal):
            try requireGround(refusal, context)
            return .acceptanceRefused(refusal)
        case .handOver(let offer):
            try requireHandOver(offer, context)
            return .handedOver(offer)
        case .take(let take): return .taken(take)
        case .recordInvestigation(let investigation):
            try requireAcceptance(context)
            try require(investigation.finding, "finding", .investigation)
            guard investigation.sources.contains(where: { !$0.isEmpty }) else {
                throw Rejection(.missing, under: CoreClause.investigation.reference, "sources")
            }
            return .investigationRecorded(investigation)
        case .decide(let decision):
            try require(decision.reasoning, "reasoning", .investigation)
            try requireInvestigation(context)
            try requireMeasures(decision.measures, context)
            return .decided(decision)
        case .reply(let reply):
            try require(reply.text, "text", .replyWhateverOutcome)
            try requireDecision(context)
            try requireSpeech(reply.text, context)
            return .replied(reply)
        case .recordCallback(let callback):
            try requireSpeech(callback.note, context)
            return .callbackRecorded(callback)
        case .close(let close):
            try require(close.summary, "summary", .closing)
            try requireClosable(close, context)
            return .closed(close)
        case .supervise(let order):
            try requireUnit(order.unit, .supervision, context)
            try require(order.instruction, "instruction", .supervision)
            return .supervisionOrdered(order)
        case .withdraw(let withdrawal):
            try require(withdrawal.reason, "reason", .withdrawal)
            return .withdrawn(withdrawal)
        default: return try lesserRequirements(of: command, context)
        }
    }

    private func lesserRequirements(of command: Command, _ context: DecisionContext) throws(Rejection) -> Event {
        switch command {
        case .requestReview(let request):
            try require(request.reason, "reason", .review)
            try requireReviewWindow(context)
            return .reviewRequested(request)
        case .decideReview(let review):
            try require(review.reasoning, "reasoning", .review)
            try requireReviewDecider(context)
            return .reviewDecided(review)
        case .recordStep(let step):
            try requireStep(step, context)
            return .stepRecorded(step)
        case .establishFacts(let established):
            try require(established.reason, "reason", .audit)
            try requireFacts(established.facts, context)
            return .factsEstablished(established)
        case .raiseSeverity(let raising): return .severityGraded(try raised(raising, context))
        case .extend(let extension_):
            try requireExtension(extension_, context)
            return .deadlineExtended(extension_)
        case .transfer(let transfer):
            try require(transfer.recipient, "recipient", .transfer)
            try require(transfer.reason, "reason", .transfer)
            return .transferred(transfer)
        case .merge(let merge):
            try require(merge.reason, "reason", .audit)
            guard merge.into != number.description else { throw Rejection(.mergedWithItself, merge.into) }
            return .merged(merge)
        case .reopen(let reopening):
            try require(reopening.reason, "reason", .review)
            return .reopened(reopening)
        case .archive(let archiving):
            try require(archiving.reference, "reference", .closing)
            return .archived(archiving)
        case .declareInterest(let interest):
            try require(interest.staff.rawValue, "staff", .recusal)
            try require(interest.reason, "reason", .recusal)
            return .interestDeclared(interest)
        default: throw Rejection(.referenceTaken, number.description)
        }
    }
}
