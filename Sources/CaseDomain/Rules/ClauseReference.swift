import RecordForm

/// Where a clause stands: enough to find its text again years later, in the edition of the day on which it was applied.
public struct ClauseReference: Recordable, Hashable {
    /// The rule book's id; an overlay's clause stands under the overlay's own.
    public private(set) var book: String
    /// Which edition of the book: the first day on which it was in force, e.g. `2008-10-01`.
    public private(set) var edition: String
    /// The clause's id within it.
    public private(set) var clause: String

    /// The clause `clause` of an edition of the rule book `book`.
    public init(book: String, edition: String, clause: String) {
        self.book = book
        self.edition = edition
        self.clause = clause
    }

    /// Blank, to be read into.
    public init() { self.init(book: "", edition: "", clause: "") }

    /// How people write it beside the book `shown`: the clause's id, with its own book before it where that is another,
    /// e.g. `art17.1` and `cn-bank-statute:decide.simple`.
    public func name(in shown: String) -> String {
        book == shown ? clause : "\(book):\(clause)"
    }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("book", &book)
        try coder.field("edition", &edition)
        try coder.field("clause", &clause)
    }
}
