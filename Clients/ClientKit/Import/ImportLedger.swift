/// What became of one row.
public enum RowOutcome: Equatable, Sendable {
    /// The server made a case.
    case created
    /// The server has had it before.
    case alreadyThere
    /// It cannot be carried over; it stands in the reject file.
    case rejected(RejectedRow)
}

/// A row that was not carried over.
public struct RejectedRow: Equatable, Sendable {
    /// The line of the file it begins on, from 1.
    public let line: Int
    /// The complaint's number, as far as it could be read; else empty.
    public let id: String
    /// Why.
    public let problem: RowProblem

    /// A rejected row.
    public init(line: Int, id: String, problem: RowProblem) {
        self.line = line
        self.id = id
        self.problem = problem
    }
}

/// The account of an import. Rows are admitted in the file's order and settled in any; they are counted in the file's order, so
/// that at every moment the counts speak of everything up to `line` and nothing after it: a place to resume from.
///
/// Pure: a value without clock, file or connection.
public struct ImportLedger: Sendable {
    /// How many rows became what. `created + alreadyThere + rejected` is the number of rows counted.
    public struct Counts: Equatable, Sendable, Codable {
        /// Rows of which a case was made.
        public var created = 0
        /// Rows the server had before.
        public var alreadyThere = 0
        /// Rows in the reject file.
        public var rejected = 0

        /// Nothing counted.
        public init() {}

        /// All rows counted.
        public var total: Int { created + alreadyThere + rejected }

        private enum CodingKeys: String, CodingKey {
            case created
            case alreadyThere = "already_there"
            case rejected
        }
    }

    private struct Slot {
        let line: Int
        var outcome: RowOutcome?
    }

    /// What has been counted: every row up to `line`.
    public private(set) var counts: Counts
    /// The line on which the last counted row begins; 0 before the first.
    public private(set) var line: Int
    /// The last counted row that the server acknowledged; 0 before the first.
    public private(set) var acknowledgedLine: Int
    /// Rows admitted in all, counted ones of an earlier run included.
    public private(set) var read: Int
    /// Rows admitted and not yet counted, the first of them numbered `firstSequence`.
    private var waiting: [Slot?] = []
    private var head = 0
    private var firstSequence = 0

    /// A ledger that begins where an earlier run ended, or at the beginning.
    public init(counts: Counts = Counts(), line: Int = 0, acknowledgedLine: Int = 0) {
        self.counts = counts
        self.line = line
        self.acknowledgedLine = acknowledgedLine
        self.read = counts.total
    }

    /// Rows admitted and not yet counted.
    public var pending: Int { waiting.count - head }

    /// Takes the next row of the file in; the number is for `settle`.
    public mutating func admit(line: Int) -> Int {
        waiting.append(Slot(line: line, outcome: nil))
        read += 1
        return firstSequence + pending - 1
    }

    /// Says what became of a row, once; returns the rejected rows that are counted by this, in the file's order.
    public mutating func settle(_ sequence: Int, _ outcome: RowOutcome) -> [RejectedRow] {
        let index = head + sequence - firstSequence
        precondition(waiting[index]?.outcome == nil, "a row is settled once")
        waiting[index]?.outcome = outcome
        var rejected: [RejectedRow] = []
        while head < waiting.count, let slot = waiting[head], let outcome = slot.outcome {
            line = slot.line
            switch outcome {
            case .created: counts.created += 1
            case .alreadyThere: counts.alreadyThere += 1
            case .rejected(let row):
                counts.rejected += 1
                rejected.append(row)
            }
            if case .rejected = outcome {} else { acknowledgedLine = slot.line }
            waiting[head] = nil
            head += 1
            firstSequence += 1
        }
        if head > 1024, head * 2 > waiting.count {
            waiting.removeFirst(head)
            head = 0
        }
        return rejected
    }

    /// Whether every row read is accounted for.
    public var isBalanced: Bool { read == counts.total && pending == 0 }
}
