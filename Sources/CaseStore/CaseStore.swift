import AuditChain
import BusinessCalendar
import CaseDomain
import ShouwenLimits

/// Where cases are kept. One writer, many readers; a write is acknowledged only once it is durable.
///
/// `CaseStoreSQLite` is the embedded one. The contract is the same for every back end, and one suite of tests holds it.
public protocol CaseStore: Sendable {
    /// Puts `work` in the writer's line. It runs inside a transaction shared with its neighbours in the line.
    ///
    /// `work.run` reads and writes through the transaction; `work.committed` is called once the commit is durable (or with the
    /// failure, when nothing of the work was kept), never from within this call. `run` may be called more than once: if a neighbour
    /// fails, the shared transaction is rolled back and each piece of work runs again alone. So `run` must have no effect but through
    /// its transaction, and must start afresh each time.
    ///
    /// A work that nobody wants any more when its turn comes is never run and told `StoreFailure.unwanted`; one that has begun is
    /// completed.
    ///
    /// - Parameter ticket: whose work it is, and whether it is still wanted.
    /// - Returns: whether it was taken (`Limits.commandsWaitingMax`); if not, nothing is called.
    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission

    /// Runs `read` on a read-only connection, on one of the store's reading threads, against one snapshot.
    ///
    /// The snapshot is fixed at the closure's first read: nothing committed later is seen, nothing uncommitted ever. It is valid
    /// only inside the closure.
    ///
    /// - Parameters:
    ///   - ticket: whose read it is, and whether it is still wanted.
    ///   - read: called once, with the snapshot, or with why there is none: `unwanted` when nobody wanted it any more as its turn came.
    /// - Returns: whether it was taken (`Limits.readsWaitingMax`); if not, nothing is called.
    func read(_ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void) -> LineAdmission

    /// Finishes what waits, writes and reads, then closes. Further work is refused. Returns when all is done; must not be called
    /// from a work or a read. Calling it again does nothing.
    func close()
}

/// One piece of work for the writer.
public protocol WriteWork: Sendable {
    /// Reads and writes through `transaction`, which is valid only during the call. A throw undoes this work only. If any call on
    /// `transaction` that writes throws, the work counts as failed even if it caught the error. Runs on the writer's thread.
    ///
    /// Throw before the first write where possible: such a refusal costs nothing, while one after a write makes the neighbours run
    /// again.
    func run(in transaction: any WriteTransaction) throws
    /// Called once, after the commit is durable, with nil; or with why nothing was kept. Runs on the writer's thread.
    func committed(_ failure: StoreFailure?)
}

/// Why the store could not do what it was asked to.
public enum StoreFailure: Error, Equatable, Sendable {
    /// The database refused; the text is for the log, never for a caller.
    case database(String)
    /// There is no room: nothing was kept, what is there is well, and the next work is tried as any other. The text is for the log.
    case full(String)
    /// The store is closing.
    case closed
    /// Nobody waited for it any more when its turn came: it was not begun.
    case unwanted
    /// The work itself threw; the text is for the log.
    case work(String)
}

/// What can be read, in the writer's transaction and in a snapshot alike.
public protocol CaseReading: SameTypeReading {
    /// Events of a case with a version above `version`, in order, at most `limit` and at most `Limits.pageRowsMax`; empty if there is
    /// none. Costs what is returned, however long the case is.
    func events(of caseID: CaseID, after version: Int64, limit: Int) throws -> [LogEntry]
    /// The version in the case's row; nil if it has none. Costs one look-up.
    func version(of caseID: CaseID) throws -> Int64?
    /// The case with that number.
    func caseID(number: CaseNumber) throws -> CaseID?
    /// The case that was imported from, or first registered under, that reference of another system.
    func caseID(reference: ExternalReference) throws -> CaseID?
    /// The entry with that sequence number.
    func entry(at sequence: Int64) throws -> LogEntry?
    /// The receipt kept for that key of that caller.
    func keptReply(for key: IdempotencyKey) throws -> KeptReply?
    /// The row of that case; nil if there is none.
    func row(of caseID: CaseID) throws -> CaseRow?
    /// Cases whose `wakeAt` is at or before `moment`, earliest first (then by id), at most `limit`. Costs what is found, not what is
    /// open.
    func casesToWake(by moment: Timestamp, limit: Int) throws -> [CaseID]
    /// The earliest `wakeAt` of all cases; nil if none has one. Costs one look-up.
    func earliestWake() throws -> Timestamp?
    /// Cases that are open, that is in no final phase, with an id above `caseID`, in order of id, at most `limit`: a walk over
    /// everything that is open, whether or not it has a `wakeAt`. Costs what is found, not what was ever closed.
    func openCases(after caseID: CaseID, limit: Int) throws -> [CaseID]
    /// A note of the core's own, by its name; nil if there is none.
    func note(_ name: String) throws -> String?
    /// Every edition ever kept, with its text, in order of kind, id and edition by their bytes. Costs all the texts: a few dozen.
    func editions() throws -> [EditionRecord]
}

extension CaseReading {
    /// All events of a case in order of version; empty if there is none. Costs its whole history: for tools that tell it as a whole.
    public func events(of caseID: CaseID) throws -> [LogEntry] {
        var all: [LogEntry] = []
        while case let page = try events(of: caseID, after: all.last?.content.version ?? 0, limit: Limits.pageRowsMax), !page.isEmpty {
            all += page
        }
        return all
    }
}

/// The writer's view of the store.
public protocol WriteTransaction: CaseReading, SameTypeWriting {
    /// The next free serial for case numbers of a year: 1, 2, 3, … without gaps among committed cases. Throws when the year's
    /// `Limits.caseNumbersPerYearMax` numbers are used up.
    func nextSerial(year: Int) throws -> Int64
    /// The next free case id: 1, 2, 3, … without gaps among committed cases.
    func nextCaseID() throws -> CaseID
    /// Appends events to the log, links them into the chain, and returns the entries as stored. Throws when the case has an event
    /// of that version already.
    func append(_ events: [UnsealedEntry]) throws -> [LogEntry]
    /// Inserts or replaces the row that lists and counts read. Throws unless `row.version` is higher than the stored one, and when
    /// the number or the reference belongs to another case.
    func save(_ row: CaseRow) throws
    /// Replaces when the runner must next look at a case, and leaves the row's version as it is: for a wake-up that found nothing to
    /// do. Throws when the case has no row.
    func save(wakeAt: Timestamp?, of caseID: CaseID) throws
    /// Keeps a note of the core's own in place of the one before.
    func save(note: String, named name: String) throws
    /// Keeps an edition for good, unless it is kept already. Throws `EditionRefusal`, before anything is written, when the text is too
    /// long or another one is kept under the same kind, id and edition: a work may catch that and go on.
    func keep(_ edition: EditionRecord) throws
    /// Adds `count` to the counter of that name.
    func tally(_ name: String, by count: Int)
    /// Holds what a case is after the events appended here, for the works that follow in the same transaction: they need not read it
    /// again. Let go of when the transaction is kept or undone, and never on disk.
    func remember(_ present: PresentCase)
    /// What `remember` held of that case in this transaction; nil if nothing.
    func remembered(_ caseID: CaseID) -> PresentCase?
    /// Keeps the first reply to a key, for `Limits.idempotencyKeptDays` at least, as measured by `recordedAt` of later replies.
    /// Throws when the key has a reply already.
    func keep(_ reply: KeptReply, for key: IdempotencyKey) throws
}

extension WriteTransaction {
    /// Adds one to the counter of that name.
    public func tally(_ name: String) { tally(name, by: 1) }
}

/// A consistent, read-only picture of the store.
public protocol ReadSnapshot: CaseReading {
    /// Case rows that fit `filter`, at most `limit` and at most `Limits.pageRowsMax`, in its order. A page may come short, even empty,
    /// and yet name a next one: a store looks at `Limits.listRowsExaminedMax` rows for one. Costs what is looked at.
    func list(_ filter: CaseFilter, limit: Int) throws -> CasePage
    /// Log entries with a sequence above `sequence`, in order, at most `limit` and at most `Limits.pageRowsMax`.
    func log(after sequence: Int64, limit: Int) throws -> [LogEntry]
    /// The log's name, from which the chain's seed is computed.
    func logID() throws -> LogID
    /// The sequence number and hash of the newest entry; 0 and the chain's seed if there is none.
    func head() throws -> ChainHead
    /// Counters kept as events arrive; reading them does not scan the cases.
    func counts() throws -> StoreCounts
}
