/// Which command an event came of: what replaying a history asks another rule book.
extension Event {
    /// The command behind the event; nil for what the system added by itself.
    ///
    /// - Parameter response: what another system said of the case, for a registration that was imported.
    func command(importedWith response: ImportedResponse?) -> Command? {
        switch self {
        case .registered(let event):
            response.map { .importCase(ImportCase(registration: event.registration, response: $0)) } ?? .register(event.registration)
        case .accepted(let content): .accept(content)
        case .acceptanceRefused(let content): .refuseAcceptance(content)
        case .handedOver(let content): .handOver(content)
        case .taken(let content): .take(content)
        case .investigationRecorded(let content): .recordInvestigation(content)
        case .decided(let content): .decide(content)
        case .replied(let content): .reply(content)
        case .callbackRecorded(let content): .recordCallback(content)
        case .closed(let content): .close(content)
        case .supervisionOrdered(let content): .supervise(content)
        case .reviewRequested(let content): .requestReview(content)
        case .withdrawn(let content): .withdraw(content)
        case .stepRecorded(let content): .recordStep(content)
        case .factsEstablished(let content): .establishFacts(content)
        case .severityGraded(let graded): graded.byPerson ? .raiseSeverity(RaiseSeverity(grade: graded.grade, reason: graded.reason)) : nil
        case .deadlineExtended(let content): .extend(content)
        case .reviewDecided(let content): .decideReview(content)
        case .transferred(let content): .transfer(content)
        case .merged(let content): .merge(content)
        case .absorbed(let content): .absorb(content)
        case .reopened(let content): .reopen(content)
        case .archived(let content): .archive(content)
        case .interestDeclared(let content): .declareInterest(content)
        case .responseImported, .deadlineSet, .deadlineMet, .deadlineCancelled, .deadlineWarned, .deadlineMissed, .deadlineChanged,
            .escalated,
            .breachRecorded, .speechFlagged:
            nil
        }
    }
}
