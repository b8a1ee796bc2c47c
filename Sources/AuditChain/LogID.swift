/// The name of one log, drawn at random when it is created: two logs with the same events still have different chains, so a page
/// of one cannot be passed off as a page of the other.
public struct LogID: RawRepresentable, Hashable, Sendable {
    /// The name as text; stores use 32 lower-case hexadecimal digits.
    public let rawValue: String
    /// The log of that name.
    public init(rawValue: String) { self.rawValue = rawValue }
}
