import WireMessages

/// A value of the wire that has a name in both languages.
public protocol NamedValue {
    /// The name; empty for a value that was not given.
    var words: Words { get }
}

extension Wording {
    /// The name of a value.
    public func callAsFunction(_ value: some NamedValue) -> String {
        choose(value.words.english, value.words.chinese)
    }
}

extension CaseKind: NamedValue {
    /// The kind's name (domain glossary).
    public var words: Words {
        switch self {
        case .unspecified: Words("", "")
        case .complaint: Words("complaint", "投诉")
        case .suggestion: Words("suggestion", "建议")
        case .praise: Words("praise", "表扬")
        case .inquiry: Words("inquiry", "咨询")
        case .accountQuery: Words("account query", "查询")
        case .helpRequest: Words("help request", "求助")
        }
    }
}

extension Channel: NamedValue {
    /// The channel's name.
    public var words: Words {
        switch self {
        case .unspecified: Words("", "")
        case .inPerson: Words("in person", "现场口头")
        case .opinionBook: Words("opinion book", "客户意见簿")
        case .letter: Words("letter", "信函")
        case .email: Words("e-mail", "电子邮件")
        case .fax: Words("fax", "传真")
        case .telephone: Words("telephone", "电话")
        case .visit: Words("visit", "来访")
        case .socialMedia: Words("social media", "社交媒体")
        case .web: Words("web", "网络")
        case .superior: Words("superior", "上级转办")
        case .regulator: Words("regulator", "监管转办")
        case .media: Words("media", "新闻媒体")
        }
    }
}

extension Phase: NamedValue {
    /// The phase's name.
    public var words: Words {
        switch self {
        case .unspecified: Words("", "")
        case .registered: Words("registered", "已登记")
        case .accepted: Words("accepted", "已受理")
        case .notAccepted: Words("not accepted", "不予受理")
        case .investigating: Words("investigating", "调查核实中")
        case .decided: Words("decided", "已作处理决定")
        case .replied: Words("replied", "已答复")
        case .callbackDone: Words("callback done", "已回访")
        case .closed: Words("closed", "已办结")
        case .archived: Words("archived", "已归档")
        case .withdrawn: Words("withdrawn", "已撤回")
        case .merged: Words("merged", "已并案")
        case .transferred: Words("transferred", "已转外部")
        }
    }
}

extension ServingStatus: NamedValue {
    /// What the server does.
    public var words: Words {
        switch self {
        case .unspecified: Words("", "")
        case .serving: AuditPhrase.serving.words
        case .draining: AuditPhrase.draining.words
        }
    }
}
