import BusinessCalendar
import ShouwenLimits

/// What is asked for by one person and decided by another.
extension Case {
    /// The customer's word is complete, and its time true.
    func requireWord(_ word: CustomerWord, _ clause: CoreClause, _ context: DecisionContext) throws(Rejection) {
        try require(word.saidBy, .saidBy, clause)
        let times = CoreClause.truthfulTimes.reference
        guard word.at <= context.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax) else {
            throw Rejection(.timeInFuture(.saidAt), under: times)
        }
        guard word.at >= registration.receivedAt else { throw Rejection(.timeBeforeReceipt(.saidAt), under: times) }
    }

    /// The one who decides is not the one it came from.
    func requireSecondPerson(after first: StaffID, _ clause: CoreClause, _ context: DecisionContext) throws(Rejection) {
        guard context.actor.staff != first else { throw Rejection(.secondPerson(first), under: clause.reference) }
    }

    /// What a superior or a regulator passed on is withdrawn with them: the unit complained about does not put it on record, nor does
    /// anybody but those who oversee it.
    func requireMayWithdraw(_ context: DecisionContext) throws(Rejection) {
        switch registration.channel {
        case .superior, .regulator:
            guard !registration.units.contains(context.actor.unit), holds(.overseer, context.actor, in: context.units) else {
                throw Rejection(.passedOn(registration.channel), under: CoreClause.withdrawal.reference)
            }
        case .inPerson, .opinionBook, .letter, .email, .fax, .telephone, .visit, .socialMedia, .web, .media: return
        }
    }

    /// The unit complained about does not decide that the matter ends, nor its head; of what was passed on only those above do.
    func requireNotComplainedAbout(_ clause: CoreClause, _ context: DecisionContext) throws(Rejection) {
        guard !registration.units.contains(context.actor.unit) else {
            throw Rejection(.unitComplainedAbout(context.actor.unit), under: clause.reference)
        }
        try requireMayWithdraw(context)
    }
}
