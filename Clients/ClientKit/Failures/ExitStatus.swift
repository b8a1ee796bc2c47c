import RPC

/// What the process `shouwen` ends with. Scripts rely on these numbers; they do not change.
public enum ExitStatus: Int32, CaseIterable, Sendable {
    /// Done.
    case ok = 0
    /// Refused: by a rule, or because the content is not what the server takes.
    case refused = 1
    /// The command line is wrong, or a file it names cannot be used.
    case usage = 2
    /// Not allowed: no token, an unknown one, or one without this right.
    case notAllowed = 3
    /// What was asked for is not there.
    case notFound = 4
    /// Somebody else was faster, or it exists already.
    case conflict = 5
    /// The server cannot be reached, is overloaded, or did not answer in time. Trying again is safe.
    case unavailable = 6
    /// The audit chain or data are broken, or a program error showed.
    case broken = 7
    /// Interrupted by the user (128 + SIGINT, as shells count).
    case interrupted = 130

    /// The exit code for a server's answer.
    public init(_ status: StatusCode) {
        switch status {
        case .ok: self = .ok
        case .invalidArgument, .failedPrecondition, .outOfRange, .unimplemented: self = .refused
        case .unauthenticated, .permissionDenied: self = .notAllowed
        case .notFound: self = .notFound
        case .aborted, .alreadyExists: self = .conflict
        case .unavailable, .resourceExhausted, .deadlineExceeded, .cancelled: self = .unavailable
        case .unknown, .internal, .dataLoss: self = .broken
        }
    }

    /// What the code means, in one line.
    public func meaning(_ wording: Voice) -> String {
        switch self {
        case .ok: wording(FailurePhrase.exitOK)
        case .refused: wording(FailurePhrase.exitRefused)
        case .usage: wording(FailurePhrase.exitUsage)
        case .notAllowed: wording(FailurePhrase.exitNotAllowed)
        case .notFound: wording(FailurePhrase.exitNotFound)
        case .conflict: wording(FailurePhrase.exitConflict)
        case .unavailable: wording(FailurePhrase.exitUnavailable)
        case .broken: wording(FailurePhrase.exitBroken)
        case .interrupted: wording(FailurePhrase.exitInterrupted)
        }
    }

    /// The statuses that lead to this code, by name.
    public var statusNames: [String] {
        StatusCode.allCases.filter { ExitStatus($0) == self && $0 != .ok }.map(\.name)
    }
}
