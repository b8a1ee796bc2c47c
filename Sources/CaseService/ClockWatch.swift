import BusinessCalendar
import ShouwenLimits

/// Whether the machine's clock can be believed. A value: the clocks' readings are handed in.
///
/// While the server runs, the clock is held against one that nobody sets (time since the machine started): the two go on together, or the
/// clock jumped. At a start it is held against the log's last entry. What it must not do without an operator's word is stated in `Limits`.
/// A doubted clock is believed again by itself once it stands where it should.
public struct ClockWatch: Sendable {
    /// Why the clock is not believed.
    public struct Doubt: Error, Hashable, Sendable {
        /// What the clock says.
        public let says: Timestamp
        /// What it should say, as far as can be known: at a start the log's last moment, later the last moment believed and what passed
        /// since.
        public let expected: Timestamp

        /// By how much it stands before (or, negative, behind) what is expected, in milliseconds.
        public var jumpMilliseconds: Int64 { says.milliseconds.subtractingReportingOverflow(expected.milliseconds).partialValue }
    }

    /// The last reading that was believed.
    private var believed: Timestamp
    private var believedAt: UInt64
    /// Whether only an operator's word made it believed at the start.
    public let isAcceptedByWord: Bool

    /// A watch on a clock at a start.
    ///
    /// - Parameters:
    ///   - now: what the clock says.
    ///   - ticks: nanoseconds of the clock that nobody sets.
    ///   - last: the moment of the log's last entry; nil while there is none.
    ///   - accepted: the moment that an operator vouches for.
    /// - Throws: the doubt, unless the operator's moment is what the clock says.
    public init(at now: Timestamp, ticks: UInt64, after last: Timestamp?, accepting accepted: Timestamp?) throws(Doubt) {
        believed = now
        believedAt = ticks
        let ahead = last.map { now.milliseconds.subtractingReportingOverflow($0.milliseconds).partialValue } ?? 0
        let isNear = -Limits.clockJumpMillisecondsMax <= ahead && ahead <= Limits.clockAheadAtStartMillisecondsMax
        isAcceptedByWord = !isNear && accepted.map { Self.isNear(now, $0) } ?? false
        if isNear || isAcceptedByWord { return }
        throw Doubt(says: now, expected: last ?? now)
    }

    /// What the clock says now.
    ///
    /// - Throws: the doubt, where it went on otherwise than time did.
    public mutating func look(_ now: Timestamp, ticks: UInt64) throws(Doubt) {
        let expected = expected(at: ticks)
        guard Self.isNear(now, expected) else { throw Doubt(says: now, expected: expected) }
        // Once a day: a clock that is followed at each look goes anywhere in small steps.
        guard ticks >= believedAt, ticks - believedAt >= Self.dayTicks else { return }
        believed = now
        believedAt = ticks
    }

    private static let dayTicks: UInt64 = 86_400_000_000_000

    /// The time of day, as far as it can be known without the clock: the last moment believed, and what passed since.
    public func expected(at ticks: UInt64) -> Timestamp {
        believed.advanced(byMilliseconds: Int64(ticks >= believedAt ? (ticks - believedAt) / 1_000_000 : 0))
    }

    private static func isNear(_ now: Timestamp, _ other: Timestamp) -> Bool {
        let (difference, isFar) = now.milliseconds.subtractingReportingOverflow(other.milliseconds)
        return !isFar && difference.magnitude <= UInt64(Limits.clockJumpMillisecondsMax)
    }
}
