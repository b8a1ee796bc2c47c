import BusinessCalendar
import CaseService
import Synchronization

/// A clock that stands where a test puts it, or goes on by so much whenever it is looked at.
public final class SetClock: WallClock {
    private let moment: Mutex<Timestamp>
    private let tick = Atomic<Int64>(0)

    /// A clock that stands at a moment.
    public init(_ moment: Timestamp) { self.moment = Mutex(moment) }

    /// Where it stands.
    public func now() -> Timestamp {
        moment.withLock { moment in
            defer { moment = moment.advanced(byMilliseconds: tick.load(ordering: .relaxed)) }
            return moment
        }
    }

    /// From now on each look moves it by so much.
    public func goOn(byMilliseconds step: Int64) { tick.store(step, ordering: .relaxed) }

    /// Puts it elsewhere.
    public func set(_ new: Timestamp) { moment.withLock { $0 = new } }

    /// Puts it later.
    public func advance(days: Int64 = 0, seconds: Int64 = 0) {
        moment.withLock { $0 = $0.advanced(byMilliseconds: days * 86_400_000 + seconds * 1000) }
    }
}
