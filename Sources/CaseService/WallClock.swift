import BusinessCalendar
import Foundation

/// Tells the time of day. Handed in, so that tests and simulations say what time it is.
public protocol WallClock: Sendable {
    /// The present moment.
    func now() -> Timestamp
    /// Nanoseconds of a clock that nobody sets, which goes on with time; nil for a clock of a simulation, which has none beside it.
    func ticks() -> UInt64?
    /// Why what it says is not believed now; nil while it is.
    var doubt: ClockWatch.Doubt? { get }
}

extension WallClock {
    /// A simulation's clock is the only one it has.
    public func ticks() -> UInt64? { nil }
    /// Nothing is held against it.
    public var doubt: ClockWatch.Doubt? { nil }
}

/// The machine's clock (CLOCK_REALTIME).
public struct SystemClock: WallClock {
    /// The machine's clock.
    public init() {}

    /// The present moment, to the millisecond.
    public func now() -> Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// Time since the machine started, also while it slept (CLOCK_BOOTTIME).
    public func ticks() -> UInt64? {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
