// Made by Scripts/generate-wire from Protos/. Do not edit.

import WireMessages
import Wording

extension CaseKind: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .complaint: BilingualText(en: "complaint", zh: "投诉")
        case .suggestion: BilingualText(en: "suggestion", zh: "建议")
        case .praise: BilingualText(en: "praise", zh: "表扬")
        case .inquiry: BilingualText(en: "inquiry", zh: "咨询")
        case .accountQuery: BilingualText(en: "account query", zh: "查询")
        case .helpRequest: BilingualText(en: "help request", zh: "求助")
        }
    }
}

extension Channel: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .inPerson: BilingualText(en: "in person", zh: "现场口头")
        case .opinionBook: BilingualText(en: "opinion book", zh: "客户意见簿")
        case .letter: BilingualText(en: "letter", zh: "信函")
        case .email: BilingualText(en: "e-mail", zh: "电子邮件")
        case .fax: BilingualText(en: "fax", zh: "传真")
        case .telephone: BilingualText(en: "telephone", zh: "电话")
        case .visit: BilingualText(en: "visit", zh: "来访")
        case .socialMedia: BilingualText(en: "social media", zh: "社交媒体")
        case .web: BilingualText(en: "web", zh: "网站")
        case .superior: BilingualText(en: "superior's transfer", zh: "上级转办")
        case .regulator: BilingualText(en: "regulator's transfer", zh: "监管转办")
        case .media: BilingualText(en: "media", zh: "媒体")
        }
    }
}

extension Phase: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .registered: BilingualText(en: "registered", zh: "已登记")
        case .accepted: BilingualText(en: "accepted", zh: "已受理")
        case .notAccepted: BilingualText(en: "not accepted", zh: "不予受理")
        case .investigating: BilingualText(en: "investigating", zh: "调查中")
        case .decided: BilingualText(en: "decided", zh: "已作出处理决定")
        case .replied: BilingualText(en: "replied", zh: "已答复")
        case .callbackDone: BilingualText(en: "callback done", zh: "已回访")
        case .closed: BilingualText(en: "closed", zh: "已结案")
        case .archived: BilingualText(en: "archived", zh: "已归档")
        case .withdrawn: BilingualText(en: "withdrawn", zh: "已撤回")
        case .merged: BilingualText(en: "merged", zh: "已并案")
        case .transferred: BilingualText(en: "transferred", zh: "已转外部机构")
        }
    }
}

extension Outcome: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .favourable: BilingualText(en: "favourable", zh: "支持客户诉求")
        case .unfavourable: BilingualText(en: "unfavourable", zh: "不支持客户诉求")
        case .neutral: BilingualText(en: "neutral", zh: "部分支持或作出解释")
        }
    }
}

extension Verdict: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .confirmed: BilingualText(en: "confirmed", zh: "确认")
        case .rejected: BilingualText(en: "rejected", zh: "不予确认")
        }
    }
}

extension MeasureKind: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .compensation: BilingualText(en: "compensation", zh: "赔偿")
        case .apology: BilingualText(en: "apology", zh: "道歉")
        case .correction: BilingualText(en: "correction", zh: "纠正")
        case .extraService: BilingualText(en: "extra service", zh: "额外服务")
        case .explanation: BilingualText(en: "explanation", zh: "解释说明")
        case .training: BilingualText(en: "training", zh: "培训")
        case .processChange: BilingualText(en: "process change", zh: "流程改进")
        }
    }
}

extension Satisfaction: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .satisfied: BilingualText(en: "satisfied", zh: "满意")
        case .neutral: BilingualText(en: "neutral", zh: "一般")
        case .dissatisfied: BilingualText(en: "dissatisfied", zh: "不满意")
        case .notAsked: BilingualText(en: "not asked", zh: "未询问")
        }
    }
}

extension Tristate: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .yes: BilingualText(en: "yes", zh: "是")
        case .no: BilingualText(en: "no", zh: "否")
        }
    }
}

extension ServingStatus: NamedValue {
    /// The value's name; empty for one that was not given.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .serving: BilingualText(en: "takes work", zh: "正常服务")
        case .draining: BilingualText(en: "finishing, takes nothing new", zh: "正在停止，不再接收新请求")
        }
    }
}

extension StaffRole: NamedValue {
    /// The role's title.
    public var words: BilingualText {
        switch self {
        case .teller: BilingualText(en: "teller", zh: "柜员")
        case .complaintOfficer: BilingualText(en: "complaint officer", zh: "投诉管理人")
        case .outletHead: BilingualText(en: "outlet head", zh: "网点负责人")
        case .handler: BilingualText(en: "handler", zh: "承办人")
        case .agent: BilingualText(en: "agent", zh: "座席代表")
        case .callCentreSupervisor: BilingualText(en: "call-centre supervisor", zh: "客服主管")
        case .intakeOfficer: BilingualText(en: "intake officer", zh: "受理部门经办")
        case .intakeHead: BilingualText(en: "intake head", zh: "受理部门负责人")
        case .serviceStandards: BilingualText(en: "service standards", zh: "规范服务管理部门")
        case .seniorManager: BilingualText(en: "senior manager", zh: "高级管理层")
        case .auditor: BilingualText(en: "auditor", zh: "审计")
        case .importer: BilingualText(en: "importer", zh: "系统导入")
        case .system: BilingualText(en: "system", zh: "系统")
        }
    }
}
