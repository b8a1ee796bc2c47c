import RecordForm
import Wording

/// What another system says became of a case that was carried over.
public struct ImportedResponse: CaseEvent {
    /// The response in the other system's words, e.g. `Closed with explanation`.
    public var response = ""
    /// The institution's public statement, if any.
    public var publicResponse = ""
    /// Whether the other system calls the response timely; nil if it does not say.
    public var timely: Bool?
    /// Whether the customer disputed the response; nil if the other system does not say.
    public var disputed: Bool?
    /// Whether the matter is over there.
    public var isClosed: Bool = false
    /// What else the other system holds, name by name, kept as it was.
    public var remainder: [String: String] = [:]

    /// Blank, to be read into.
    public init() {}

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

    public static let eventName: EventName = "response_imported"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("response", &response)
        try coder.field("public_response", &publicResponse)
        try coder.field("timely", &timely)
        try coder.field("disputed", &disputed)
        try coder.field("is_closed", &isClosed)
        try coder.field("remainder", &remainder)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.response = self
        if isClosed { state.finish(.closed, circumstances) }
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "carried over with the response: \(response)", zh: "随原系统答复转入：\(response)")
    }
}
