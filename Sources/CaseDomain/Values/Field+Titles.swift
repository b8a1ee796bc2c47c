import Wording

extension Rejection.Field {
    /// 栏目.
    public var title: BilingualText {
        switch self {
        case .narrative: BilingualText(en: "what happened", zh: "事情经过")
        case .reference: BilingualText(en: "the name in the other system", zh: "原系统编号")
        case .receivedAt: BilingualText(en: "the time of receipt", zh: "收到时间")
        case .incidentAt: BilingualText(en: "the time of the incident", zh: "发生时间")
        case .happenedAt: BilingualText(en: "the time at which it happened", zh: "办理时间")
        case .facts: BilingualText(en: "a fact", zh: "事实")
        case .agreedDate: BilingualText(en: "the date agreed", zh: "约定日期")
        case .finding: BilingualText(en: "the finding", zh: "调查结果")
        case .sources: BilingualText(en: "what the finding rests on", zh: "调查依据")
        case .reasoning: BilingualText(en: "the reasoning", zh: "理由")
        case .text: BilingualText(en: "the text", zh: "内容")
        case .summary: BilingualText(en: "the summary", zh: "结案说明")
        case .instruction: BilingualText(en: "the instruction", zh: "督办要求")
        case .reason: BilingualText(en: "the reason", zh: "原因")
        case .recipient: BilingualText(en: "the recipient", zh: "接收方")
        case .staff: BilingualText(en: "the person", zh: "人员")
        case .explanation: BilingualText(en: "the explanation to the customer", zh: "向客户的说明")
        case .archiveReference: BilingualText(en: "the archive reference", zh: "归档位置")
        case .caseNumber: BilingualText(en: "the case number", zh: "投诉编号")
        case .saidBy: BilingualText(en: "who said so", zh: "表示人姓名")
        case .saidAt: BilingualText(en: "the time at which the customer said so", zh: "客户表示的时间")
        }
    }
}

extension ClosingRule.Requirement {
    /// 结案条件.
    public var title: BilingualText {
        switch self {
        case .investigationRecorded: BilingualText(en: "investigation recorded", zh: "调查核实")
        case .findingsRecorded: BilingualText(en: "findings recorded", zh: "调查结果")
        case .decided: BilingualText(en: "decided", zh: "处理决定")
        case .measuresRecorded: BilingualText(en: "measures recorded", zh: "处理措施")
        case .replied: BilingualText(en: "customer answered", zh: "答复客户")
        case .callbackDone: BilingualText(en: "customer called back", zh: "回访客户")
        case .handlingFormFilled: BilingualText(en: "handling form filled", zh: "投诉处理表")
        case .rectificationVerified: BilingualText(en: "rectification verified", zh: "整改验证")
        case .correctiveActionVerified: BilingualText(en: "corrective action verified", zh: "纠正措施验证")
        case .identityChecked: BilingualText(en: "identity checked", zh: "身份核验")
        case .incidentSettled: BilingualText(en: "incident settled", zh: "事件处理完毕")
        case .rootCauseRecorded: BilingualText(en: "root cause recorded", zh: "根本原因")
        case .reportedToSuperior: BilingualText(en: "reported to the superior", zh: "办结报告")
        case .specialReportMade: BilingualText(en: "special report made", zh: "专题报告")
        case .natureDetermined: BilingualText(en: "nature determined", zh: "投诉性质认定")
        case .filed: BilingualText(en: "filed", zh: "归档备案")
        }
    }
}
