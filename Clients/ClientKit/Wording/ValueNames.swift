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
