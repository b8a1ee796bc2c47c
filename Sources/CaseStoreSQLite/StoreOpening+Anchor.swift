import AuditChain
import CSQLiteShim
import CaseStore
import GRDB

extension StoreOpening {
    /// What an opening found.
    struct Opened {
        let log: LogID
        let head: ChainHead
        let openings: Int64
    }

    /// Opens the writer's connection to a store that lies at `files`, brings it to the present schema and begins.
    static func open(
        _ files: StoreFiles, anchor: Result<Anchor, StoreMismatch>?, word: OperatorsWord?, synchronous: Synchronous
    ) throws -> (DatabaseQueue, Opened) {
        // Before a connection makes a new one.
        let hadLog = (FileIdentity(path: files.writeAheadLog)?.size ?? 0) > 0
        let queue = try writer(path: files.database, synchronous: synchronous)
        do {
            try migrate(queue, path: files.database)
            return (queue, try begin(queue, anchor: anchor, hadLog: hadLog, word: word))
        } catch {
            // What is refused stays as it was found: closing would carry the write-ahead log over.
            keepLog(queue)
            throw error
        }
    }

    /// Holds the store against its anchor, takes an operator's word, and counts the opening: one transaction.
    ///
    /// - Parameter anchor: nil where none is kept, in tests.
    private static func begin(
        _ queue: DatabaseQueue, anchor: Result<Anchor, StoreMismatch>?, hadLog: Bool, word: OperatorsWord?
    ) throws -> Opened {
        try queue.writeWithoutTransaction { database in
            let connection = StoreConnection(database)
            let mismatch: StoreMismatch? =
                switch anchor {
                case .success(let anchor):
                    try StoreMismatch.between(
                        anchor, log: connection.logID(), head: connection.head().sequence, openings: connection.openings(), hadLog: hadLog
                    ) { try connection.entry(at: $0)?.hash }
                case .failure(let mismatch): mismatch
                case nil: nil
                }
            if let word {
                guard let mismatch, word.mismatch == mismatch.word else {
                    throw StoreOpeningError.otherMismatch(named: word.mismatch, found: mismatch)
                }
            } else if let mismatch {
                throw StoreOpeningError.mismatch(mismatch)
            }
            try database.inTransaction(.immediate) {
                if let word, let mismatch { try append(word.entry(mismatch), on: connection) }
                try connection.countOpening()
                return .commit
            }
            return Opened(log: try connection.logID(), head: try connection.head(), openings: try connection.openings())
        }
    }

    /// Appends an entry that belongs to no case, within the present transaction.
    static func append(_ entry: UnsealedEntry, on connection: StoreConnection) throws {
        let transaction = try Transaction(connection)
        let head = transaction.state.head.sequence
        var entry = entry
        entry.caseID = CaseID.ofTheStore
        entry.version = (try connection.lastVersion(of: .ofTheStore) ?? 0) + 1
        if let last = try connection.entry(at: head)?.content.recordedAt { entry.recordedAt = max(entry.recordedAt, last) }
        _ = try transaction.append([entry])
        try transaction.flush()
    }

    /// Leaves the write-ahead log as it is when the last connection closes (https://sqlite.org/c3ref/c_dbconfig_defensive.html,
    /// SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE).
    static func keepLog(_ database: Database) { _ = shouwen_keep_log_on_close(database.sqliteConnection) }

    /// The same, from outside the queue.
    static func keepLog(_ queue: DatabaseQueue) {
        queue.writeWithoutTransaction { keepLog($0) }
    }
}
