/// Where a clause stands: enough to find its text again years later.
public struct ClauseReference: Hashable, Sendable, Codable {
    /// The rule book's id.
    public let book: String
    /// The clause's id within it.
    public let clause: String

    /// The clause `clause` of the rule book `book`.
    public init(book: String, clause: String) {
        self.book = book
        self.clause = clause
    }
}
