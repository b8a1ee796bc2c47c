/// A place in which a derived table is not what the log makes of it.
public struct TableDifference: Hashable, Sendable {
    /// The table.
    public let table: String
    /// The row: the case's id, the year, the counter's name, the reply's key.
    public let row: String
    /// The column.
    public let column: String
    /// What stands there; nil: nothing.
    public let stored: String?
    /// What the log makes of it; nil: nothing.
    public let computed: String?
}

extension TableDifference: CustomStringConvertible {
    /// One line for the operator: numbers, names and moments, nothing that a customer said.
    public var description: String { "\(table) \(row), \(column): stored \(stored ?? "-"), computed \(computed ?? "-")" }
}
