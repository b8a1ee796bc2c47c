import BusinessCalendar
import CaseService
import Synchronization

/// A clock that stands still until it is set.
final class SteppedClock: WallClock {
    private let milliseconds: Atomic<Int64>

    init(_ moment: Timestamp) {
        milliseconds = Atomic(moment.milliseconds)
    }

    func now() -> Timestamp { Timestamp(milliseconds: milliseconds.load(ordering: .acquiring)) }

    func set(_ moment: Timestamp) { milliseconds.store(moment.milliseconds, ordering: .releasing) }
}
