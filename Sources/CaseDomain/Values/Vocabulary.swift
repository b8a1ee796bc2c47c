/// What a customer's matter is (domain glossary: 投诉, 建议, 表扬, 咨询, 查询, 求助).
public enum CaseKind: String, CaseIterable, Sendable {
    case complaint, suggestion, praise, inquiry
    case accountQuery = "account_query"
    case helpRequest = "help_request"
}

/// The way a matter came in.
public enum Channel: String, CaseIterable, Sendable {
    case inPerson = "in_person"
    case opinionBook = "opinion_book"
    case letter, email, fax, telephone, visit
    case socialMedia = "social_media"
    case web
    case superior, regulator, media
}

/// Where a case stands in its life.
public enum Phase: String, CaseIterable, Sendable {
    case registered
    case accepted
    case notAccepted = "not_accepted"
    case investigating
    case decided
    case replied
    case callbackDone = "callback_done"
    case closed
    case archived
    case withdrawn
    case merged
    case transferred

    /// Whether the case is over: nothing more is owed to the customer unless it is reopened.
    public var isFinal: Bool {
        switch self {
        case .closed, .archived, .withdrawn, .merged, .transferred: true
        case .registered, .accepted, .notAccepted, .investigating, .decided, .replied, .callbackDone: false
        }
    }
}

/// What the second person says to what the first proposed.
public enum Verdict: String, CaseIterable, Sendable {
    case confirmed, rejected
}

/// How a decision or reply stands to the customer's demand.
public enum Outcome: String, CaseIterable, Sendable {
    case favourable, unfavourable, neutral
}
