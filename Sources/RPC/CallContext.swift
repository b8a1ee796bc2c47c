public import Wording

/// What a handler knows about a call besides its request.
public struct CallContext: Sendable {
    /// What is called.
    public let method: MethodPath
    /// Who calls.
    public let principal: Principal
    /// When the caller's time ends, in nanoseconds of the monotonic clock; `nil` for never. The transport answers
    /// DEADLINE_EXCEEDED by itself: a handler may use it to save work.
    public let deadline: UInt64?
    /// The peer's address as text, for logs.
    public let peer: String
    /// What came beside the request.
    public let metadata: Metadata
    /// Where the answer goes; nil in the copy that the call itself keeps, which would else hold itself for ever.
    private(set) var call: (any CallSink)?
    /// The request's bytes as they came, for a method that changes something (they tell a repetition from another request under
    /// the same idempotency key); empty for all others.
    public let body: [UInt8]

    /// A context of these parts.
    public init(method: MethodPath, principal: Principal, deadline: UInt64?, peer: String, metadata: Metadata, body: [UInt8] = []) {
        self.method = method
        self.principal = principal
        self.deadline = deadline
        self.peer = peer
        self.metadata = metadata
        self.body = body
    }

    /// Whether anybody still waits for the answer: work for which nobody does need not begin. On any thread.
    public var isWanted: Bool { call?.isWanted(until: deadline) ?? true }

    /// The same context, as a handler sees it.
    func with(_ call: any CallSink) -> CallContext {
        var context = self
        context.call = call
        return context
    }

    /// The language of messages meant for the caller.
    public var language: Language { metadata.language }
}

/// The end of a call's time.
public enum Deadline {
    /// The moment, in nanoseconds of the monotonic clock, at which a call that arrived at `arrival` with this `timeout_nano` runs
    /// out; `nil` where the caller set none (0). A negative one is a time that was over at sending, which is what ttrpc's Go
    /// client sends then (client.go: the deadline less the present time).
    public static func moment(timeoutNanoseconds: Int64, arrival: UInt64) throws(Status) -> UInt64? {
        if timeoutNanoseconds == 0 { return nil }
        guard timeoutNanoseconds > 0 else { throw .expired }
        let (sum, overflow) = arrival.addingReportingOverflow(UInt64(timeoutNanoseconds))
        return overflow ? nil : sum
    }
}
