import BusinessCalendar
import Foundation

/// Tells the time of day. Handed in, so that tests and simulations say what time it is.
public protocol WallClock: Sendable {
    /// The present moment.
    func now() -> Timestamp
}

/// The machine's clock (CLOCK_REALTIME).
public struct SystemClock: WallClock {
    /// The machine's clock.
    public init() {}

    /// The present moment, to the millisecond.
    public func now() -> Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
}
