/// What a rule book can allow or forbid a role: the commands of the core, and the steps that the institutions' own rules name.
///
/// Where a core command of the same meaning exists, the raw value is that command's name.
public enum Act: String, CaseIterable, Sendable, Codable {
    case register
    case importCase = "import_case"
    case confirmReceipt = "confirm_receipt"
    case accept
    case refuseAcceptance = "refuse_acceptance"
    case handOver = "hand_over"
    case take
    /// 报受理部门: an outlet passes what it cannot solve to the intake department.
    case passToIntakeDepartment = "pass_to_intake_department"
    /// 派工: a front desk writes a work order for whoever must go and do it.
    case orderWork = "order_work"
    case passOn = "pass_on"
    /// 逐级上报: one level up.
    case reportUp = "report_up"
    case recordInvestigation = "record_investigation"
    case decide
    case recordMeasure = "record_measure"
    /// 赔偿: limited by an amount.
    case compensate
    case promise
    case setAgreedDate = "set_agreed_date"
    case giveInterimNotice = "give_interim_notice"
    case reply
    case recordCallback = "record_callback"
    case reportProgress = "report_progress"
    /// 办结报告: tells the superior that passed a case down what came of it.
    case reportToSuperior = "report_to_superior"
    case supervise
    case extend
    case raiseSeverity = "raise_severity"
    case issueRectification = "issue_rectification"
    case verifyRectification = "verify_rectification"
    case makeHandlingSheet = "make_handling_sheet"
    case requestReview = "request_review"
    case decideReview = "decide_review"
    case transferExternally = "transfer_externally"
    case withdraw
    case merge
    case reopen
    case close
    case archive
    /// 清机: a self-service machine is emptied and counted.
    case clearMachine = "clear_machine"
    case settleIncident = "settle_incident"
    /// 领卡: a swallowed card is handed out against an identity check.
    case handOutCard = "hand_out_card"
    /// Periodic report to those the book names.
    case submitReport = "submit_report"
    /// See personal data unmasked without handling the case.
    case unmask
}
