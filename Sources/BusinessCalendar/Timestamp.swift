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

    /// The moment that many whole seconds after the Unix epoch.
    public init(seconds: Int64) {
        milliseconds = seconds * 1000
    }

    /// Earlier moments are less.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The moment `milliseconds` later.
    public func advanced(byMilliseconds milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: self.milliseconds + milliseconds)
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
