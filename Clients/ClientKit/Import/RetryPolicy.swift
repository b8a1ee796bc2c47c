import RPC
import ShouwenLimits

/// What an import does when the server answers with an error.
public enum RetryPolicy {
    /// What to do about one row's error.
    public enum Verdict: Equatable, Sendable {
        /// This row is refused; the others go on.
        case reject
        /// The same row with the same key again, later.
        case tryAgain
        /// No row would fare better: end the run.
        case stop
    }

    /// What an error of one row means.
    public static func verdict(on code: StatusCode) -> Verdict {
        switch code {
        case .invalidArgument, .alreadyExists, .failedPrecondition, .aborted, .outOfRange, .notFound: .reject
        // A deadline that passed leaves the outcome open; the key makes asking again safe.
        case .unavailable, .resourceExhausted, .deadlineExceeded, .cancelled: .tryAgain
        case .unauthenticated, .permissionDenied, .unimplemented, .unknown, .internal, .dataLoss, .ok: .stop
        }
    }

    /// Milliseconds to wait before try number `attempt` (from 1): doubling, bounded, and spread over its upper half by
    /// `chance` in 0 ..< 1 so that clients turned away together do not come back together. `span` is from the first wait to the longest.
    public static func waitMilliseconds(
        attempt: Int, chance: Double, span: ClosedRange<Int64> = Limits.retryMillisecondsMin...Limits.retryMillisecondsMax
    ) -> Int64 {
        let doublings = min(max(attempt, 1) - 1, 16)
        let whole = min(span.upperBound, span.lowerBound << Int64(doublings))
        return whole / 2 + Int64(Double(whole - whole / 2) * chance)
    }

    /// Whether a run gives up that has had no answer for so many milliseconds.
    static func isOver(_ patience: Duration, afterMilliseconds silent: Int64) -> Bool { silent > patience.milliseconds }
}
