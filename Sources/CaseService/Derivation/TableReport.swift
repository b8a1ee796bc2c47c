/// What came of holding a store against its log.
public struct TableReport: Sendable {
    /// Entries whose place in the chain was computed again.
    public internal(set) var entries: Int64 = 0
    /// Cases folded again.
    public internal(set) var cases: Int64 = 0
    /// The first differences, `Limits.tableDifferencesShownMax` at the most.
    public internal(set) var shown: [TableDifference] = []
    /// How many there are.
    public internal(set) var differences = 0

    /// Of a chain with so many entries, nothing else looked at.
    public init(entries: Int64 = 0) { self.entries = entries }
}
