import AuditChain

/// In what a store is not the one that its anchor speaks of.
public enum StoreMismatch: Error, Hashable, Sendable {
    /// There is no anchor at that path.
    case noAnchor(path: String)
    /// What lies there is no anchor.
    case unreadableAnchor(path: String)
    /// The anchor is that of another log.
    case otherLog(anchored: LogID, found: LogID)
    /// The log ends before the entry that the anchor names: an older copy, or acknowledged work was lost with a write-ahead log.
    case cutOff(found: Int64, anchored: Int64)
    /// The entry that the anchor names is another one here.
    case changed(sequence: Int64)
    /// The store has been opened less often than the anchor says: an older copy.
    case olderCopy(found: Int64, anchored: Int64)
    /// The store was not closed, and its write-ahead log is gone: what had not been carried over is lost.
    case noWriteAheadLog(anchored: Int64)

    /// The word by which an operator names it: what it is and where, so that the word for one does not pass for another.
    public var word: String {
        switch self {
        case .noAnchor: "no-anchor"
        case .unreadableAnchor: "unreadable-anchor"
        case .otherLog(_, let found): "other-log:\(found.rawValue)"
        case .cutOff(let found, let anchored): "cut-off:\(found):\(anchored)"
        case .changed(let sequence): "changed:\(sequence)"
        case .olderCopy(let found, let anchored): "older-copy:\(found):\(anchored)"
        case .noWriteAheadLog(let anchored): "no-wal:\(anchored)"
        }
    }

    /// Holds what was found in a store against its anchor; nil if all is well. The gravest comes first.
    ///
    /// - Parameters:
    ///   - hadLog: whether a write-ahead log lay beside the database before it was opened.
    ///   - hashAt: the value of the entry at a place of the log, nil if there is none.
    static func between(
        _ anchor: Anchor, log: LogID, head: Int64, openings: Int64, hadLog: Bool, hashAt: (Int64) throws -> Digest?
    ) rethrows -> StoreMismatch? {
        guard log == anchor.log else { return .otherLog(anchored: anchor.log, found: log) }
        guard head >= anchor.sequence else { return .cutOff(found: head, anchored: anchor.sequence) }
        let hash = anchor.sequence == 0 ? ChainHasher.seed(of: log) : try hashAt(anchor.sequence)
        guard hash == anchor.hash else { return .changed(sequence: anchor.sequence) }
        guard openings >= anchor.openings else { return .olderCopy(found: openings, anchored: anchor.openings) }
        guard hadLog || anchor.state == .closed else { return .noWriteAheadLog(anchored: anchor.sequence) }
        return nil
    }
}

extension StoreMismatch: CustomStringConvertible {
    /// What is wrong, in English.
    public var description: String {
        switch self {
        case .noAnchor(let path): "there is no anchor at \(path)"
        case .unreadableAnchor(let path): "\(path) is no anchor"
        case .otherLog(let anchored, let found): "this is log \(found.rawValue), the anchor is that of log \(anchored.rawValue)"
        case .cutOff(let found, let anchored): "the log ends at entry \(found), but had reached entry \(anchored)"
        case .changed(let sequence): "entry \(sequence) of the log is not the one that was anchored"
        case .olderCopy(let found, let anchored):
            "this is an older copy: it was opened \(found) times, the store that was anchored \(anchored) times"
        case .noWriteAheadLog(let anchored):
            "the store was not closed, and its write-ahead log (-wal) is gone: what was acknowledged after entry \(anchored), "
                + "and was not carried over, is lost"
        }
    }
}
