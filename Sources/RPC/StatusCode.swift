/// How a call ended, with the numbers and names of gRPC (github.com/grpc/grpc, doc/statuscodes.md), which ttrpc uses too.
public enum StatusCode: Int32, Hashable, Sendable, CaseIterable {
    /// Done.
    case ok = 0
    /// The caller gave the call up.
    case cancelled = 1
    /// Something went wrong that we do not explain to a peer.
    case unknown = 2
    /// The request is wrong whatever the state of the server.
    case invalidArgument = 3
    /// The call's time ran out; the outcome of a changing call is not known to the caller.
    case deadlineExceeded = 4
    /// What the request names does not exist, or not for this caller.
    case notFound = 5
    /// What the request would create exists.
    case alreadyExists = 6
    /// The caller is known and may not do this.
    case permissionDenied = 7
    /// A bound of the server is reached.
    case resourceExhausted = 8
    /// The state of the case does not allow this now.
    case failedPrecondition = 9
    /// Somebody else was faster: read again, decide again.
    case aborted = 10
    /// A position beyond the end.
    case outOfRange = 11
    /// No such service or method.
    case unimplemented = 12
    /// The server contradicts itself.
    case `internal` = 13
    /// Not now; the same call may succeed later.
    case unavailable = 14
    /// Stored data is damaged.
    case dataLoss = 15
    /// The caller is not known.
    case unauthenticated = 16

    /// The name in gRPC's spelling, for example `INVALID_ARGUMENT`.
    public var name: String {
        switch self {
        case .ok: "OK"
        case .cancelled: "CANCELLED"
        case .unknown: "UNKNOWN"
        case .invalidArgument: "INVALID_ARGUMENT"
        case .deadlineExceeded: "DEADLINE_EXCEEDED"
        case .notFound: "NOT_FOUND"
        case .alreadyExists: "ALREADY_EXISTS"
        case .permissionDenied: "PERMISSION_DENIED"
        case .resourceExhausted: "RESOURCE_EXHAUSTED"
        case .failedPrecondition: "FAILED_PRECONDITION"
        case .aborted: "ABORTED"
        case .outOfRange: "OUT_OF_RANGE"
        case .unimplemented: "UNIMPLEMENTED"
        case .internal: "INTERNAL"
        case .unavailable: "UNAVAILABLE"
        case .dataLoss: "DATA_LOSS"
        case .unauthenticated: "UNAUTHENTICATED"
        }
    }
}
