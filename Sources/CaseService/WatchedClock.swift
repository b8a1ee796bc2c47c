import BusinessCalendar
import Synchronization

/// A clock that is held against the time that passes (`ClockWatch`), and whose readings are believed only while the two agree.
public final class WatchedClock: WallClock {
    private let clock: any WallClock
    /// Nil where the clock has none to be held against.
    private let watch: Mutex<ClockWatch?>
    /// Whether it is believed only because an operator vouched for it.
    public let isAcceptedByWord: Bool

    /// Watches a clock from a start on.
    ///
    /// - Parameters:
    ///   - clock: the machine's.
    ///   - last: the moment of the log's last entry; nil while there is none.
    ///   - accepted: the moment that an operator vouches for.
    /// - Throws: why the clock is not believed.
    public init(_ clock: any WallClock, after last: Timestamp?, accepting accepted: Timestamp?) throws(ClockWatch.Doubt) {
        self.clock = clock
        guard let ticks = clock.ticks() else {
            watch = Mutex(nil)
            isAcceptedByWord = false
            return
        }
        let begun = try ClockWatch(at: clock.now(), ticks: ticks, after: last, accepting: accepted)
        watch = Mutex(begun)
        isAcceptedByWord = begun.isAcceptedByWord
    }

    /// What the clock says, or where it is not believed what it should say. Costs a lock and two readings.
    public func now() -> Timestamp { look().now }

    /// Why the clock is not believed now; nil while it is.
    public var doubt: ClockWatch.Doubt? { look().doubt }

    /// The clock that nobody sets.
    public func ticks() -> UInt64? { clock.ticks() }

    private func look() -> (now: Timestamp, doubt: ClockWatch.Doubt?) {
        watch.withLock { watch in
            let now = clock.now()
            guard let ticks = clock.ticks() else { return (now, nil) }
            do throws(ClockWatch.Doubt) {
                try watch?.look(now, ticks: ticks)
                return (now, nil)
            } catch {
                return (error.expected, error)
            }
        }
    }
}
