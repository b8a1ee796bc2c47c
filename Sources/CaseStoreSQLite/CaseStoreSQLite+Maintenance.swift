import AuditChain
import CaseDomain
import CaseStore
import GRDB
import Glibc
import Logging

/// Work on a store that no server has open: holding it against its log, making its tables anew.
extension CaseStoreSQLite {
    /// Lends the store's tables for reading, in one snapshot, to `body`. The store must fit its anchor; its counters need not be right.
    public static func inspect<Value>(
        _ files: StoreFiles, logger: Logger, _ body: (any DerivedTableReading) throws -> Value
    ) throws -> Value {
        try alone(files, logger) { database in
            try database.inTransaction(.deferred) { tables in (.rollback, try body(tables)) }
        }
    }

    /// Lends the store's tables for writing to `body`: all that it does is kept, or, if it throws or the process ends, nothing.
    ///
    /// - Parameter entry: what enters the log for it, in the same transaction, behind all else.
    public static func rewrite<Value>(
        _ files: StoreFiles, logger: Logger, entry: (Value) -> UnsealedEntry, _ body: (any DerivedTableWriting) throws -> Value
    ) throws -> Value {
        try alone(files, logger) { database in
            try database.inTransaction(.immediate) { tables in
                let value = try body(tables)
                try StoreOpening.append(entry(value), on: tables.connection)
                return (.commit, value)
            }
        }
    }

    private static func alone<Value>(_ files: StoreFiles, _ logger: Logger, _ body: (Database) throws -> Value) throws -> Value {
        let anchor = try AnchorFile(path: files.anchor).read()
        let lock = try StoreLock(files)
        defer { lock.release() }
        let (queue, opened) = try StoreOpening.open(files, anchor: anchor, word: nil, synchronous: .full)
        let result = Result { try queue.writeWithoutTransaction(body) }
        let head = try queue.writeWithoutTransaction { try StoreConnection($0).head() }
        let watch = StoreWatch(
            files, database: lock.file, anchor: (opened.log, opened.openings), head: head, logger: logger)
        if !watch.end() { StoreOpening.keepLog(queue) }
        try queue.close()
        return try result.get()
    }
}

extension Database {
    /// One transaction over the tables; ends as `body` says, and rolled back if it throws.
    fileprivate func inTransaction<Value>(
        _ kind: TransactionKind, _ body: (StoredTables) throws -> (TransactionCompletion, Value)
    ) throws -> Value {
        var result: Value?
        try inTransaction(kind) {
            let (completion, value) = try body(StoredTables(connection: StoreConnection(self)))
            result = value
            return completion
        }
        guard let result else { throw StoreFailure.work("a transaction without a result") }
        return result
    }
}

/// The tables of a store within a transaction.
struct StoredTables: ConnectionWriting, DerivedTableWriting {
    let connection: StoreConnection

    func log(after sequence: Int64, limit: Int) throws -> [LogEntry] { try connection.log(after: sequence, limit: limit) }
    func logID() throws -> LogID { try connection.logID() }
    func head() throws -> ChainHead { try connection.head() }
    func serials() throws -> [Int: Int64] { try connection.serials() }
    func counters() throws -> [String: Int64] { try connection.counters() }
    func loggedCases(after caseID: CaseID, limit: Int) throws -> [CaseID] { try connection.loggedCases(after: caseID, limit: limit) }
    func strays(limit: Int) throws -> [(table: String, id: CaseID)] { try connection.strays(limit: limit) }
    func keptReplies(above key: IdempotencyKey, limit: Int) throws -> [(key: IdempotencyKey, reply: KeptReply)] {
        try connection.keptReplies(above: key, limit: limit)
    }
    func sameTypeCounts(of caseID: CaseID) throws -> [SameTypeCount] { try connection.sameTypeCounts(of: caseID) }
    func sameTypeSpans(above span: SameTypeSpan?, limit: Int) throws -> [SameTypeSpan] {
        try connection.sameTypeSpans(above: span, limit: limit)
    }
    func sameTypeUnsettled(above key: SameTypeKey?, limit: Int) throws -> [SameTypeUnsettled] {
        try connection.sameTypeUnsettled(above: key, limit: limit)
    }
    func faultsInTheFile() throws -> [String] { try connection.faultsInTheFile() }

    func writing<Value>(_ write: () throws -> Value) throws -> Value { try write() }
    func clear() throws { try connection.clearDerivedTables() }
    func insert(_ row: CaseRow) throws { try connection.insert(row) }
    func save(note: String, named name: String) throws { try connection.save(note: note, named: name) }
    func insert(serials: [Int: Int64], counters: [String: Int64]) throws {
        try connection.insert(serials: serials, counters: counters)
    }
    func forgetReply(for key: IdempotencyKey) throws { try connection.deleteKeptReply(for: key) }
}
