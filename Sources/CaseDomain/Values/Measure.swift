import RecordForm
import Wording

/// Something done for the customer, or against a repetition.
public struct Measure: Recordable, Hashable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable {
        case compensation, apology, correction, explanation, training
        case extraService = "extra_service"
        case processChange = "process_change"
    }

    /// What is done.
    public var kind: Kind
    /// Compensation only: the amount in the smallest unit of the currency (fen, cents); otherwise 0.
    public var amountMinor: Int64
    /// ISO 4217; empty unless there is an amount.
    public var currency: String
    /// How and by whom; may be empty.
    public var note: String

    /// A measure; only a compensation has an amount.
    public init(kind: Kind, amountMinor: Int64 = 0, currency: String = "", note: String = "") {
        self.kind = kind
        self.amountMinor = amountMinor
        self.currency = currency
        self.note = note
    }

    /// Blank, to be read into.
    public init() { self.init(kind: .explanation) }

    /// The amount.
    public var money: Money { Money(minor: amountMinor, currency: currency) }

    /// For a line of the history.
    func story(_ titles: Titles) -> BilingualText {
        let amount = amountMinor == 0 ? "" : " \(money.text)"
        return BilingualText(en: kind.title.english + amount, zh: kind.title.chinese + amount).noted(note)
    }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("kind", &kind)
        try coder.field("amount_minor", &amountMinor)
        try coder.field("currency", &currency)
        try coder.field("note", &note)
    }
}

/// How a customer took the outcome, asked at the callback.
public enum Satisfaction: String, CaseIterable, Sendable {
    case satisfied, neutral, dissatisfied
    case notAsked = "not_asked"
}
