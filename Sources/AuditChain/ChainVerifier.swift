/// What is wrong with a log, and where.
public enum ChainBreak: Error, Hashable, Sendable {
    /// Entries are missing: `expected` should have come, `found` (higher) came.
    case gap(expected: Int64, found: Int64)
    /// An entry came again or too late: `expected` should have come, `found` (lower) came.
    case reordered(expected: Int64, found: Int64)
    /// The content of the entry `sequence`, or of its link to the one before, is not what was sealed.
    case changed(sequence: Int64)
    /// The log ends at `last`, though it is known to reach `head`.
    case cutOff(last: Int64, head: Int64)

    /// The first sequence number at which the log cannot be trusted.
    public var sequence: Int64 {
        switch self {
        case .gap(let expected, _), .reordered(let expected, _): expected
        case .changed(let sequence): sequence
        case .cutOff(let last, _): last + 1
        }
    }
}

extension ChainBreak: CustomStringConvertible {
    /// One line in English.
    public var description: String {
        switch self {
        case .gap(let expected, let found): "entry \(expected) is missing: \(found) follows \(expected - 1)"
        case .reordered(let expected, let found): "entry \(found) stands where \(expected) belongs"
        case .changed(let sequence): "entry \(sequence) was changed after it was sealed"
        case .cutOff(let last, let head): "the log ends at entry \(last), but reached \(head)"
        }
    }
}

/// Computes a log's chain again, entry by entry, and reports the first break.
///
/// A value: copy it to keep a place to go on from. After a break it stays at the break, whatever else it is given.
///
///     var verifier = ChainVerifier(log: logID)
///     for entry in page { if let found = verifier.check(entry, sealedAs: hash) { … } }
public struct ChainVerifier: Sendable {
    /// The sequence number of the last entry found right; 0 before the first.
    public private(set) var sequence: Int64
    /// The value of that entry; the seed before the first.
    public private(set) var hash: Digest
    /// The first break, once there is one.
    public private(set) var firstBreak: ChainBreak?
    private var hasher = ChainHasher()

    /// Verifies `log` from its first entry.
    public init(log: LogID) {
        self.init(after: 0, hash: ChainHasher.seed(of: log))
    }

    /// Verifies from the entry after `sequence`, whose value is known to be `hash`.
    public init(after sequence: Int64, hash: Digest) {
        self.sequence = sequence
        self.hash = hash
    }

    /// Checks the next entry, sealed as `stored`. Returns the first break of the log so far, nil while there is none.
    public mutating func check(_ entry: ChainEntry, sealedAs stored: Digest) -> ChainBreak? {
        if let firstBreak { return firstBreak }
        let expected = sequence + 1
        if entry.sequence > expected {
            firstBreak = .gap(expected: expected, found: entry.sequence)
        } else if entry.sequence < expected {
            firstBreak = .reordered(expected: expected, found: entry.sequence)
        } else {
            let computed = hasher.hash(entry, after: hash)
            if computed == stored {
                sequence = expected
                hash = stored
            } else {
                firstBreak = .changed(sequence: expected)
            }
        }
        return firstBreak
    }

    /// Checks that the log reaches `head`, the newest entry known from elsewhere (a receipt, an earlier verification), as sealed in
    /// `headHash`. Returns the first break, nil if all is well.
    public mutating func finish(head: Int64, headHash: Digest) -> ChainBreak? {
        if let firstBreak { return firstBreak }
        if sequence < head {
            firstBreak = .cutOff(last: sequence, head: head)
        } else if sequence == head, hash != headHash {
            firstBreak = .changed(sequence: head)
        }
        return firstBreak
    }
}
