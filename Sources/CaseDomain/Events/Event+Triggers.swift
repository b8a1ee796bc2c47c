/// What events mean to the clocks of a rule book.
extension Event {
    /// The rule book's words for what happened.
    public var triggers: [TriggerEvent] {
        switch self {
        case .registered: [.registered]
        case .accepted: [.accepted]
        case .acceptanceRefused: [.acceptanceRefused]
        case .handedOver: [.handedOver]
        case .taken: [.taken]
        case .investigationRecorded: [.investigated]
        case .decided(let decision): decision.measures.isEmpty ? [.decided] : [.decided, .measureRecorded]
        case .replied: [.replied, .completed]
        // An attempt that reached nobody leaves the callback owed.
        case .callbackRecorded(let callback): callback.reached ? [.callbackRecorded] : []
        case .closed: [.closed]
        case .supervisionOrdered: [.supervisionOrderReceived]
        case .reviewRequested: [.reviewRequested]
        case .withdrawn: [.withdrawn]
        case .deadlineExtended: [.extended]
        case .stepRecorded(let step): step.act.trigger.map { [$0] } ?? []
        case .severityGraded(let graded): graded.before.isEmpty ? [] : [.severityRaised]
        case .reviewDecided: [.reviewDecided]
        case .transferred: [.transferred]
        case .merged: [.merged]
        case .reopened: [.reopened]
        case .archived: [.archived]
        case .responseImported, .deadlineSet, .deadlineMet, .deadlineCancelled, .deadlineWarned, .deadlineMissed, .deadlineChanged,
            .factsEstablished, .escalated, .breachRecorded, .speechFlagged, .absorbed, .interestDeclared:
            []
        }
    }

    /// Whether the institution owes the customer nothing after it.
    var endsCase: Bool {
        switch self {
        case .closed, .withdrawn, .transferred, .merged: true
        default: false
        }
    }
}

extension Act {
    /// The rule book's word for the step once it is done; nil for acts that have a command of their own.
    public var trigger: TriggerEvent? {
        switch self {
        case .confirmReceipt: .confirmed
        case .passToIntakeDepartment: .passedToIntakeDepartment
        case .orderWork: .ordered
        case .passOn: .passedOn
        case .reportUp: .reportedUp
        case .recordMeasure: .measureRecorded
        case .promise: .promised
        case .setAgreedDate: .agreedDateSet
        case .giveInterimNotice: .interimNoticeGiven
        case .reportProgress: .progressReported
        case .reportToSuperior: .reportedToSuperior
        case .issueRectification: .rectificationIssued
        case .verifyRectification: .rectificationVerified
        case .makeHandlingSheet: .handlingSheetMade
        case .clearMachine: .machineCleared
        case .settleIncident: .incidentSettled
        case .handOutCard: .cardCollected
        case .submitReport: .reportSubmitted
        default: nil
        }
    }
}
