import WireMessages
import Wording

/// A value of the wire that has a name in both languages.
public protocol NamedValue {
    /// The name; empty for a value that was not given.
    var words: BilingualText { get }
}

extension Voice {
    /// The name of a value.
    public func callAsFunction(_ value: some NamedValue) -> String {
        choose(value.words.english, value.words.chinese)
    }
}

extension CaseKind: NamedValue {
    /// The kind's name (domain glossary).
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
    /// The channel's name.
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
        case .web: BilingualText(en: "web", zh: "网络")
        case .superior: BilingualText(en: "superior", zh: "上级转办")
        case .regulator: BilingualText(en: "regulator", zh: "监管转办")
        case .media: BilingualText(en: "media", zh: "新闻媒体")
        }
    }
}

extension Phase: NamedValue {
    /// The phase's name.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .registered: BilingualText(en: "registered", zh: "已登记")
        case .accepted: BilingualText(en: "accepted", zh: "已受理")
        case .notAccepted: BilingualText(en: "not accepted", zh: "不予受理")
        case .investigating: BilingualText(en: "investigating", zh: "调查核实中")
        case .decided: BilingualText(en: "decided", zh: "已作处理决定")
        case .replied: BilingualText(en: "replied", zh: "已答复")
        case .callbackDone: BilingualText(en: "callback done", zh: "已回访")
        case .closed: BilingualText(en: "closed", zh: "已办结")
        case .archived: BilingualText(en: "archived", zh: "已归档")
        case .withdrawn: BilingualText(en: "withdrawn", zh: "已撤回")
        case .merged: BilingualText(en: "merged", zh: "已并案")
        case .transferred: BilingualText(en: "transferred", zh: "已转外部")
        }
    }
}

extension ServingStatus: NamedValue {
    /// What the server does.
    public var words: BilingualText {
        switch self {
        case .unspecified: BilingualText(en: "", zh: "")
        case .serving: AuditPhrase.serving.words
        case .draining: AuditPhrase.draining.words
        }
    }
}

extension Voice {
    /// The title of a role, which the wire gives by its name; a role not known here stays as it is.
    public func role(_ name: String) -> String {
        RoleTitles.all[name].map { choose($0.english, $0.chinese) } ?? name
    }
}

/// The titles of roles (domain glossary).
enum RoleTitles {
    static let all: [String: BilingualText] = [
        "teller": BilingualText(en: "teller", zh: "柜员"),
        "complaint_officer": BilingualText(en: "complaint officer", zh: "投诉管理人"),
        "outlet_head": BilingualText(en: "outlet head", zh: "网点负责人"),
        "agent": BilingualText(en: "agent", zh: "座席代表"),
        "call_centre_supervisor": BilingualText(en: "call-centre supervisor", zh: "客服主管"),
        "handler": BilingualText(en: "handler", zh: "承办人"),
        "intake_officer": BilingualText(en: "intake officer", zh: "受理部门经办"),
        "intake_head": BilingualText(en: "intake head", zh: "受理部门负责人"),
        "service_standards": BilingualText(en: "service standards", zh: "规范服务管理部门"),
        "senior_manager": BilingualText(en: "senior management", zh: "高级管理层"),
        "auditor": BilingualText(en: "auditor", zh: "审计"),
        "importer": BilingualText(en: "importer", zh: "导入程序"),
        "system": BilingualText(en: "system", zh: "系统"),
    ]
}
