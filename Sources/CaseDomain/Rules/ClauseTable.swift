/// The clauses of a book, in its order, found by id.
public struct ClauseTable: Hashable, Sendable {
    /// In the order of the book.
    public let all: [Clause]
    private let indexes: [String: Int]

    /// A table; of two clauses with one id the first holds.
    public init(_ clauses: [Clause]) {
        all = clauses
        indexes = Dictionary(clauses.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The clause with that id.
    public subscript(id: String) -> Clause? {
        indexes[id].map { all[$0] }
    }
}
