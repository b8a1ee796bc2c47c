public import WireMessages
public import Wording

/// One call as its transport keeps it: where its answer goes.
public protocol CallSink: AnyObject, Sendable {
    /// The call's metadata were read: whatever answers it from here on, be it a gate, the handler or a timer, goes onto the wire in this
    /// language. Called once at most, before `begin`, on the thread that started the call.
    func speaks(_ language: Language)

    /// The call passed every gate and its handler runs next. Called once at most, on the thread that started the call.
    func begin(_ context: CallContext)

    /// Whether an answer would still reach somebody: false for good once the call was answered, its connection ended, or `deadline`
    /// (nanoseconds of the monotonic clock; nil: never) passed. On any thread; must not block.
    func isWanted(until deadline: UInt64?) -> Bool

    /// Takes the right to answer: true the first time only, whatever the thread.
    func claim() -> Bool

    /// The answer, on any thread, after `claim` gave the right to it.
    func deliver(_ answer: Result<any WireMessage, Status>)
}

/// How a call went, for the log.
public struct CallRecord: Sendable {
    /// What was called; `nil` where the request did not get that far.
    public var method: MethodPath?
    /// Who called; `nil` where that was not found out.
    public var principal: Principal?
    /// The peer's address as text.
    public var peer: String
    /// The stream within its connection.
    public var stream: UInt32
    /// How it ended.
    public var code: StatusCode
    /// From the arrival of the request to its answer.
    public var nanoseconds: UInt64

    /// A record of these parts.
    public init(method: MethodPath?, principal: Principal?, peer: String, stream: UInt32, code: StatusCode, nanoseconds: UInt64) {
        self.method = method
        self.principal = principal
        self.peer = peer
        self.stream = stream
        self.code = code
        self.nanoseconds = nanoseconds
    }
}
