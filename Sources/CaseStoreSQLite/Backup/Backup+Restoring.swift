import BusinessCalendar
import CaseStore
import GRDB

extension Backup {
    /// How far to restore.
    public enum Extent: Hashable, Sendable {
        /// All of it.
        case all
        /// Up to that entry.
        case sequence(Int64)
        /// Up to the last entry recorded at that moment or before.
        case moment(Timestamp)
    }

    /// Makes a new store of what the backup holds up to there. Never over an existing one; what is interrupted leaves none.
    ///
    /// - Parameters:
    ///   - entry: what enters the log for it, given the last entry taken and the backup's own.
    ///   - fill: makes the derived tables.
    /// - Returns: the last entry taken.
    public func restore(
        _ extent: Extent, to files: StoreFiles, entry: (_ taken: Int64, _ held: Int64) -> UnsealedEntry,
        fill: (any DerivedTableWriting) throws -> Void
    ) throws -> Int64 {
        if case .sequence(let wanted) = extent, wanted < 1 || wanted > manifest.head.sequence {
            throw BackupFault.beyond(wanted: "entry \(wanted)", last: manifest.head.sequence)
        }
        var taken: Int64 = 0
        try CaseStoreSQLite.make(files, logID: manifest.log) { store in
            try store.database.inTransaction(.immediate) {
                try eachSegment { entry in
                    switch extent {
                    case .all: break
                    case .sequence(let wanted): guard entry.sequence <= wanted else { return false }
                    case .moment(let wanted): guard entry.content.recordedAt <= wanted else { return false }
                    }
                    try store.insert(entry)
                    taken = entry.sequence
                    return true
                }
                for segment in manifest.segments where segment.first <= taken { try takeOver(segment, into: store) }
                try fill(StoredTables(connection: store))
                try StoreOpening.append(entry(taken, manifest.head.sequence), on: store)
                return .commit
            }
        }
        return taken
    }

    /// Editions, replies and notes of a segment; replies that name an entry which was not taken are for `fill` to take out.
    private func takeOver(_ segment: BackupManifest.Segment, into store: StoreConnection) throws {
        try Backup.reading(path(segment)) { source in
            for edition in try source.editions() { try store.insert(edition) }
            try StoredTables(connection: source).eachKeptReply { key, reply in
                if try store.keptReply(for: key) == nil { try store.insert(reply, for: key) }
            }
            for (name, text) in try source.notes() { try store.save(note: text, named: name) }
        }
    }
}
