import RecordForm

/// Where a clause stands: enough to find its text again years later.
public struct ClauseReference: Recordable, Hashable {
    /// The rule book's id.
    public private(set) var book: String
    /// The clause's id within it.
    public private(set) var clause: String

    /// The clause `clause` of the rule book `book`.
    public init(book: String, clause: String) {
        self.book = book
        self.clause = clause
    }

    /// Blank, to be read into.
    public init() { self.init(book: "", clause: "") }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("book", &book)
        try coder.field("clause", &clause)
    }
}
