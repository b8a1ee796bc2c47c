import BusinessCalendar
import Synchronization

/// The latest moment recorded so far: keeps the log's time from going back.
final class LatestStamp: Sendable {
    private let milliseconds = Atomic<Int64>(0)

    /// The later of `moment` and everything recorded before.
    func advance(to moment: Timestamp) -> Timestamp {
        let (_, latest) = milliseconds.max(moment.milliseconds, ordering: .relaxed)
        return Timestamp(milliseconds: latest)
    }
}
