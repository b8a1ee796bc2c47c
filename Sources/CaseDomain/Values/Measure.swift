/// Something done for the customer, or against a repetition.
public struct Measure: Hashable, Sendable, Codable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable, Codable {
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
}

/// How a customer took the outcome, asked at the callback.
public enum Satisfaction: String, CaseIterable, Sendable, Codable {
    case satisfied, neutral, dissatisfied
    case notAsked = "not_asked"
}

/// What another system says became of an imported case.
public struct ImportedResponse: Hashable, Sendable, Codable {
    /// The response in the other system's words, e.g. `Closed with explanation`.
    public var response: String
    /// The institution's public statement, if any.
    public var publicResponse: String
    /// Whether the other system calls the response timely; nil if it does not say.
    public var timely: Bool?
    /// Whether the customer disputed the response; nil if the other system does not say.
    public var disputed: Bool?
    /// Whether the matter is over there.
    public var isClosed: Bool
    /// What else the other system holds, name by name, kept as it was.
    public var remainder: [String: String]

    /// A response as the other system states it.
    public init(
        response: String, publicResponse: String = "", timely: Bool?, disputed: Bool?, isClosed: Bool, remainder: [String: String] = [:]
    ) {
        self.response = response
        self.publicResponse = publicResponse
        self.timely = timely
        self.disputed = disputed
        self.isClosed = isClosed
        self.remainder = remainder
    }
}
