/// A moment on the UTC time line, in milliseconds since 1970-01-01T00:00:00Z.
///
/// The only form in which the project stores or compares moments; zones appear where a moment is shown or a calendar day is
/// meant. Range: years 1 to 9999.
public struct Timestamp: Hashable, Comparable, Sendable, Codable {
    /// Milliseconds since the Unix epoch, leap seconds not counted (POSIX time).
    public let milliseconds: Int64

    /// The moment that many milliseconds after (or, negative, before) the Unix epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The moment that many whole seconds after the Unix epoch, within `range`.
    public init(seconds: Int64) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        self = Timestamp.range.nearest(to: overflow ? (seconds < 0 ? .min : .max) : product)
    }

    /// The moments there are: the years 1 to 9999. Arithmetic ends at its ends instead of running over.
    public static let range = Timestamp(milliseconds: -62_135_596_800_000)...Timestamp(milliseconds: 253_402_300_799_999)

    /// Earlier moments are less.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The moment `milliseconds` later, within `range`.
    public func advanced(byMilliseconds milliseconds: Int64) -> Timestamp {
        let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
        return Timestamp.range.nearest(to: overflow ? (milliseconds < 0 ? .min : .max) : sum)
    }

    /// Encoded as the bare number, so that stored events stay small and readable.
    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Encoded as the bare number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}

extension ClosedRange<Timestamp> {
    /// The moment of that number, or the end of the range beyond which it lies.
    func nearest(to milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: Swift.min(Swift.max(milliseconds, lowerBound.milliseconds), upperBound.milliseconds))
    }
}
