/// The events that may start or stop a deadline: the words rule books use.
public enum TriggerEvent: String, CaseIterable, Sendable, Codable {
    case registered
    case confirmed
    case accepted
    case acceptanceRefused = "acceptance_refused"
    case handedOver = "handed_over"
    case taken
    case passedToIntakeDepartment = "passed_to_intake_department"
    /// A work order was written.
    case ordered
    case passedOn = "passed_on"
    case reportedUp = "reported_up"
    case investigated
    case decided
    case measureRecorded = "measure_recorded"
    case promised
    case agreedDateSet = "agreed_date_set"
    case interimNoticeGiven = "interim_notice_given"
    case replied
    /// The handling is over: the matter was dealt with and answered.
    case completed
    case callbackRecorded = "callback_recorded"
    case progressReported = "progress_reported"
    case reportedToSuperior = "reported_to_superior"
    case supervisionOrderReceived = "supervision_order_received"
    case extended
    case severityRaised = "severity_raised"
    case rectificationIssued = "rectification_issued"
    case rectificationVerified = "rectification_verified"
    case handlingSheetMade = "handling_sheet_made"
    case reviewRequested = "review_requested"
    case reviewDecided = "review_decided"
    case transferred
    case withdrawn
    case merged
    case reopened
    case closed
    case archived
    case machineCleared = "machine_cleared"
    case incidentSettled = "incident_settled"
    case cardCollected = "card_collected"
    case reportSubmitted = "report_submitted"

    /// The acts that bring the event about. In a book where no role may do any of them, the event cannot occur.
    public var acts: [Act] {
        switch self {
        case .registered: [.register, .importCase]
        case .confirmed: [.confirmReceipt]
        case .accepted: [.accept]
        case .acceptanceRefused: [.refuseAcceptance]
        case .handedOver: [.handOver]
        case .taken: [.take]
        case .passedToIntakeDepartment: [.passToIntakeDepartment]
        case .ordered: [.orderWork]
        case .passedOn: [.passOn]
        case .reportedUp: [.reportUp]
        case .investigated: [.recordInvestigation]
        case .decided: [.decide]
        case .measureRecorded: [.recordMeasure, .decide]
        case .promised: [.promise]
        case .agreedDateSet: [.setAgreedDate]
        case .interimNoticeGiven: [.giveInterimNotice]
        case .replied, .completed: [.reply]
        case .callbackRecorded: [.recordCallback]
        case .progressReported: [.reportProgress]
        case .reportedToSuperior: [.reportToSuperior]
        case .supervisionOrderReceived: [.supervise]
        case .extended: [.extend]
        case .severityRaised: [.raiseSeverity, .register]
        case .rectificationIssued: [.issueRectification]
        case .rectificationVerified: [.verifyRectification]
        case .handlingSheetMade: [.makeHandlingSheet]
        case .reviewRequested: [.requestReview]
        case .reviewDecided: [.decideReview]
        case .transferred: [.transferExternally]
        case .withdrawn: [.withdraw]
        case .merged: [.merge]
        case .reopened: [.reopen]
        case .closed: [.close]
        case .archived: [.archive]
        case .machineCleared: [.clearMachine]
        case .incidentSettled: [.settleIncident]
        case .cardCollected: [.handOutCard]
        case .reportSubmitted: [.submitReport]
        }
    }
}
