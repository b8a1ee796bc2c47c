/// The acts that `RecordStep` records.
extension Act {
    /// 确认收到.
    public static let confirmReceipt = Act("confirm_receipt", en: "confirm receipt", zh: "确认收到")
    /// 报受理部门.
    public static let passToIntakeDepartment = Act("pass_to_intake_department", en: "pass to the intake department", zh: "报受理部门")
    /// 派工.
    public static let orderWork = Act("order_work", en: "order work", zh: "派工")
    /// 转办.
    public static let passOn = Act("pass_on", en: "pass on", zh: "转办")
    /// 逐级上报.
    public static let reportUp = Act("report_up", en: "report up", zh: "逐级上报")
    /// 采取措施.
    public static let recordMeasure = Act("record_measure", en: "record a measure", zh: "采取措施")
    /// 承诺.
    public static let promise = Act("promise", en: "promise", zh: "承诺")
    /// 约定时间.
    public static let setAgreedDate = Act("set_agreed_date", en: "agree a date", zh: "约定时间")
    /// 进展告知.
    public static let giveInterimNotice = Act("give_interim_notice", en: "give interim notice", zh: "进展告知")
    /// 报告进度.
    public static let reportProgress = Act("report_progress", en: "report progress", zh: "报告进度")
    /// 办结报告.
    public static let reportToSuperior = Act("report_to_superior", en: "report to the superior", zh: "办结报告")
    /// 下发整改通知.
    public static let issueRectification = Act("issue_rectification", en: "issue a rectification notice", zh: "下发整改通知")
    /// 整改验证.
    public static let verifyRectification = Act("verify_rectification", en: "verify the rectification", zh: "整改验证")
    /// 填写处理表.
    public static let makeHandlingSheet = Act("make_handling_sheet", en: "fill the handling form", zh: "填写处理表")
    /// 清机.
    public static let clearMachine = Act("clear_machine", en: "clear the machine", zh: "清机")
    /// 事件处理完毕.
    public static let settleIncident = Act("settle_incident", en: "settle the incident", zh: "事件处理完毕")
    /// 领卡.
    public static let handOutCard = Act("hand_out_card", en: "hand out the card", zh: "领卡")
    /// 提交报告.
    public static let submitReport = Act("submit_report", en: "submit a report", zh: "提交报告")
}

/// The triggers that they give.
extension TriggerEvent {
    /// 确认收到.
    public static let confirmed = TriggerEvent("confirmed", en: "receipt confirmed", zh: "确认收到")
    /// 报受理部门.
    public static let passedToIntakeDepartment = TriggerEvent(
        "passed_to_intake_department", en: "passed to the intake department", zh: "报受理部门")
    /// 派工.
    public static let ordered = TriggerEvent("ordered", en: "work ordered", zh: "派工")
    /// 转办.
    public static let passedOn = TriggerEvent("passed_on", en: "passed on", zh: "转办")
    /// 逐级上报.
    public static let reportedUp = TriggerEvent("reported_up", en: "reported up", zh: "逐级上报")
    /// 采取措施.
    public static let measureRecorded = TriggerEvent("measure_recorded", en: "measure recorded", zh: "采取措施")
    /// 承诺.
    public static let promised = TriggerEvent("promised", en: "promised", zh: "承诺")
    /// 约定时间.
    public static let agreedDateSet = TriggerEvent("agreed_date_set", en: "date agreed", zh: "约定时间")
    /// 进展告知.
    public static let interimNoticeGiven = TriggerEvent("interim_notice_given", en: "interim notice given", zh: "进展告知")
    /// 报告进度.
    public static let progressReported = TriggerEvent("progress_reported", en: "progress reported", zh: "报告进度")
    /// 办结报告.
    public static let reportedToSuperior = TriggerEvent("reported_to_superior", en: "reported to the superior", zh: "办结报告")
    /// 下发整改通知.
    public static let rectificationIssued = TriggerEvent("rectification_issued", en: "rectification notice issued", zh: "下发整改通知")
    /// 整改验证.
    public static let rectificationVerified = TriggerEvent("rectification_verified", en: "rectification verified", zh: "整改验证")
    /// 填写处理表.
    public static let handlingSheetMade = TriggerEvent("handling_sheet_made", en: "handling form filled", zh: "填写处理表")
    /// 清机.
    public static let machineCleared = TriggerEvent("machine_cleared", en: "machine cleared", zh: "清机")
    /// 事件处理完毕.
    public static let incidentSettled = TriggerEvent("incident_settled", en: "incident settled", zh: "事件处理完毕")
    /// 领卡.
    public static let cardCollected = TriggerEvent("card_collected", en: "card collected", zh: "领卡")
    /// 提交报告.
    public static let reportSubmitted = TriggerEvent("report_submitted", en: "report submitted", zh: "提交报告")
}
