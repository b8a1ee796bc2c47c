public import WireMessages

/// Why a call gave no reply.
public enum CallFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The server refused the call, or its time ran out.
    case status(Status)
    /// The connection failed, before the call or during it; then what became of the call is not known.
    case connection(TransportError)
    /// The request breaks a limit of its own fields and was not sent.
    case badRequest(WireError)
    /// The reply is not what the method promises.
    case badReply(WireError)

    /// One line for a person.
    public var description: String {
        switch self {
        case .status(let status): status.description
        case .connection(let error): error.description
        case .badRequest(let error): "the request was not sent: \(error)"
        case .badReply(let error): "the server's reply cannot be read: \(error)"
        }
    }

    /// The status, where the server gave one.
    public var status: Status? {
        if case .status(let status) = self { status } else { nil }
    }
}

/// The face of a client, the same over TCP and within the process.
public protocol CallChannel: Sendable {
    /// Calls a method. Calls may be made from any thread and do not wait for one another.
    /// - Parameters:
    ///   - method: what to call.
    ///   - request: its argument.
    ///   - metadata: pairs beside the request, such as `authorization`.
    ///   - timeout: how long to wait; `nil` for ever.
    ///   - completion: gets the outcome, exactly once, on a thread of the channel; must not block.
    func call<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>, _ request: Request, metadata: Metadata, timeout: Duration?,
        completion: @escaping @Sendable (Result<Response, CallFailure>) -> Void)
}
