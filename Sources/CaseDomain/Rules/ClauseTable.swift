/// The clauses of a book and of those laid over it, in their order, found by reference.
public struct ClauseTable: Hashable, Sendable {
    /// In the order of the book.
    public let all: [Clause]
    private let indexes: [ClauseReference: Int]

    /// A table; of two clauses with one reference the first holds.
    public init(_ clauses: [Clause]) {
        all = clauses
        indexes = Dictionary(clauses.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The clause with that reference.
    public subscript(reference: ClauseReference) -> Clause? {
        indexes[reference].map { all[$0] }
    }
}
