/// What goes wrong between two machines, with what to do about it.
public struct TransportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure that call for different acts.
    public enum Kind: Hashable, Sendable {
        /// The host's name or address means nothing.
        case unknownHost
        /// Nobody listens there.
        case refused
        /// The machine cannot be reached, or not in time.
        case unreachable
        /// The address cannot be listened on.
        case cannotListen
        /// The connection ended. What became of the calls under way is not known.
        case connectionLost
        /// The connection was closed by its own user.
        case closed
        /// What came is not the protocol.
        case protocolViolation
        /// Every stream id of the connection has been used.
        case streamsSpent
        /// The request is longer than a frame may be; it was not sent.
        case requestTooLong
    }

    /// What kind of failure it is.
    public var kind: Kind
    /// What happened, with the address concerned.
    public var message: String

    /// A failure of a kind.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// What the user can do.
    public var whatToDo: String {
        switch kind {
        case .unknownHost: "check the host's name"
        case .refused: "start the server, or check the port"
        case .unreachable: "check the network and the firewall"
        case .cannotListen: "choose another port, or stop the program that uses this one"
        case .connectionLost: "connect again and repeat the call with the same idempotency key"
        case .closed: "open a new connection"
        case .protocolViolation: "check that the address is a Shouwen server's"
        case .streamsSpent: "open a new connection"
        case .requestTooLong: "send less in one request"
        }
    }

    /// The message and what to do.
    public var description: String { "\(message); \(whatToDo)" }
}
