import Wording

/// Why a limit was computed anew.
public enum ChangeOfRules: String, CaseIterable, Sendable {
    /// What is known of the case changed, its grade among it.
    case facts
    /// The rule book, the calendar or somebody's working hours changed.
    case rules
    /// A time was agreed with the customer.
    case agreed
    /// Another book's stricter limit began.
    case stricter

    /// For people.
    public var title: BilingualText {
        switch self {
        case .facts: BilingualText(en: "facts changed", zh: "事实有变")
        case .rules: BilingualText(en: "rules or calendar changed", zh: "规则或日历有变")
        case .agreed: BilingualText(en: "a time was agreed with the customer", zh: "与客户另有约定")
        case .stricter: BilingualText(en: "another book's stricter limit began", zh: "另有更严格的时限起算")
        }
    }
}
