import AuditChain
import BusinessCalendar
import CaseDomain

/// Where cases are kept. One writer, many readers; a write is acknowledged only once it is durable.
///
/// `CaseStoreSQLite` is the embedded one. The contract is the same for every back end, and one suite of tests holds it.
public protocol CaseStore: Sendable {
    /// Puts `work` in the writer's line. It runs inside a transaction shared with its neighbours in the line.
    ///
    /// `work` reads and writes through the transaction and returns a completion; that completion is called after the commit
    /// is durable (or with the failure, when nothing of the work was kept). It may run more than once: if a neighbour fails, the
    /// shared transaction is rolled back and each piece of work runs again alone. So `work` must have no effect but through
    /// its transaction.
    ///
    /// - Returns: false when the line is full (`Limits.commandsWaitingMax`); then nothing is called.
    func enqueue(_ work: any WriteWork) -> Bool

    /// Runs `read` on a read-only connection, on one of the store's reading threads, against one snapshot.
    ///
    /// - Returns: false when too many reads wait (`Limits.readsWaitingMax`); then nothing is called.
    func read(_ read: @escaping @Sendable (any ReadSnapshot) -> Void) -> Bool

    /// Finishes what waits, then closes. Further work is refused.
    func close()
}

/// One piece of work for the writer.
public protocol WriteWork: Sendable {
    /// Reads and writes through `transaction`. A throw undoes this work only. Runs on the writer's thread.
    func run(in transaction: any WriteTransaction) throws
    /// Called once, after the commit is durable, with nil; or with why nothing was kept. Runs on the writer's thread.
    func committed(_ failure: StoreFailure?)
}

/// Why the store could not do what it was asked to.
public enum StoreFailure: Error, Equatable, Sendable {
    /// The database refused; the text is for the log, never for a caller.
    case database(String)
    /// The store is closing.
    case closed
    /// The work itself threw; the text is for the log.
    case work(String)
}

/// What can be read, in the writer's transaction and in a snapshot alike.
public protocol CaseReading {
    /// All events of a case in order; empty if there is none.
    func events(of caseID: CaseID) throws -> [LogEntry]
    /// The case with that number.
    func caseID(number: CaseNumber) throws -> CaseID?
    /// The case that was imported from, or first registered under, that reference of another system.
    func caseID(reference: ExternalReference) throws -> CaseID?
    /// The entry with that sequence number.
    func entry(at sequence: Int64) throws -> LogEntry?
    /// The receipt kept for that key of that caller.
    func keptReply(for key: IdempotencyKey) throws -> KeptReply?
    /// Running deadlines due at or before `moment`, earliest first, at most `limit`; the cost does not depend on how many are open.
    func deadlines(dueBy moment: Timestamp, limit: Int) throws -> [DeadlineRow]
    /// The earliest wake-up moment among all running deadlines.
    func earliestDeadline() throws -> Timestamp?
}

/// The writer's view of the store.
public protocol WriteTransaction: CaseReading {
    /// The next free serial for case numbers of a year: 1, 2, 3, … without gaps among committed cases.
    func nextSerial(year: Int) throws -> Int64
    /// The next free case id.
    func nextCaseID() throws -> CaseID
    /// Appends events to the log, links them into the chain, and returns the entries as stored.
    func append(_ events: [UnsealedEntry]) throws -> [LogEntry]
    /// Inserts or replaces the row that lists and counts read. `row.version` must be higher than the stored one.
    func save(_ row: CaseRow) throws
    /// Replaces the running deadlines of a case.
    func save(deadlines: [DeadlineRow], of caseID: CaseID) throws
    /// Keeps the first reply to a key.
    func keep(_ reply: KeptReply, for key: IdempotencyKey) throws
}

/// A consistent, read-only picture of the store.
public protocol ReadSnapshot: CaseReading {
    /// Case rows that fit `filter`, newest first.
    func list(_ filter: CaseFilter, limit: Int) throws -> [CaseRow]
    /// Log entries with a sequence above `sequence`, in order.
    func log(after sequence: Int64, limit: Int) throws -> [LogEntry]
    /// The sequence number and hash of the newest entry; the chain's seed if there is none.
    func head() throws -> ChainHead
    /// Counters kept as events arrive; reading them does not scan the cases.
    func counts() throws -> StoreCounts
}
