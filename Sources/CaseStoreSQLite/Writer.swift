import CaseStore
import GRDB
import GRDBSQLite
import Glibc
import Logging
import ShouwenLimits
import Synchronization

/// The one writer: takes works from the line, many into one transaction, and tells each what became of it once that is durable.
///
/// Who is next when is the line's to say (`StoreLine`): one work is taken after the other while the transaction is open, so that
/// whoever comes with little behind them need not wait for the next, and the transaction ends after `Limits.commitWorkMicrosecondsMax`
/// of work however much is left.
final class Writer: Sendable {
    private struct Line {
        var works = StoreLine<any WriteWork>(capacity: Limits.commandsWaitingMax, serverCapacity: Limits.serverWorksWaitingMax)
        /// Whether a turn is under way or asked for.
        var isServed = false
        var isClosed = false
    }

    private let line = Mutex(Line())
    private let queue: DatabaseQueue
    private let watch: StoreWatch
    private let fault: PlantedFault
    private let logger: Logger
    private let nanoseconds: @Sendable () -> UInt64
    private let terminate: @Sendable (String) -> Void

    // Read and written only on `queue`, which is serial; hence no race although they are not Sendable.
    nonisolated(unsafe) private var transaction: Transaction?
    nonisolated(unsafe) private var checkpointing: Checkpointing
    /// Whether the last group found no room.
    nonisolated(unsafe) private var isFull = false

    init(
        _ queue: DatabaseQueue, watch: StoreWatch, fault: PlantedFault, checkpointing: Checkpointing, logger: Logger,
        nanoseconds: @escaping @Sendable () -> UInt64, terminate: @escaping @Sendable (String) -> Void
    ) throws {
        self.queue = queue
        self.watch = watch
        self.fault = fault
        self.checkpointing = checkpointing
        self.logger = logger
        self.nanoseconds = nanoseconds
        self.terminate = terminate
        try queue.writeWithoutTransaction { database in
            transaction = try Transaction(StoreConnection(database))
        }
    }

    // MARK: The line

    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission {
        let (admission, mustServe) = line.withLock { line -> (LineAdmission, Bool) in
            guard !line.isClosed else { return (.closed, false) }
            let admission = line.works.append(work, ticket)
            guard admission == .taken else { return (admission, false) }
            defer { line.isServed = true }
            return (.taken, !line.isServed)
        }
        if mustServe { serve() }
        return admission
    }

    /// Refuses further work, finishes what waits, and gives up the connection.
    func close() {
        let wasClosed = line.withLock { line in
            defer { line.isClosed = true }
            return line.isClosed
        }
        guard !wasClosed else { return }
        var isDone = false
        while !isDone {
            // Each turn asks for the next before it ends, so this falls in behind the last one sooner or later.
            isDone = queue.writeWithoutTransaction { _ in line.withLock { $0.works.isEmpty } || transaction == nil }
        }
        let isWhole = queue.writeWithoutTransaction { _ in
            defer { transaction = nil }
            return transaction != nil
        }
        // A store that failed is left as it is, and so is one whose anchor could not be told that all was carried over.
        if !isWhole || !watch.end() { StoreOpening.keepLog(queue) }
        do {
            try queue.close()
        } catch {
            logger.error("the store's writer did not close cleanly", metadata: ["error": "\(error)"])
        }
    }

    /// One group a turn: what else waits for the queue gets its turn in between.
    private func serve() {
        queue.asyncWriteWithoutTransaction { [self] database in
            run(.line(line.withLock { $0.works.room() }), database)
            let more = line.withLock { line in
                line.isServed = !line.works.isEmpty
                return line.isServed
            }
            if more { serve() }
        }
    }

    // MARK: A group

    /// Where the works of a group come from.
    private enum Source {
        /// From the line, as far as there is room for them.
        case line(StoreLine<any WriteWork>.Room)
        /// One that runs again; it was charged for the first time.
        case again((any WriteWork)?)
    }

    /// The next work that is wanted, if there is one; those before it are told that they are not.
    private func next(from source: inout Source) -> (work: any WriteWork, holder: LineTicket.Holder)? {
        switch source {
        case .again(let work):
            source = .again(nil)
            return work.map { ($0, .server) }
        case .line(var room):
            defer { source = .line(room) }
            while let turn = line.withLock({ $0.works.take(into: &room) }) {
                if turn.ticket.isWanted { return (turn.element, turn.ticket.holder) }
                line.withLock { $0.works.charge(0, to: turn.ticket.holder, from: &room) }
                turn.element.committed(.unwanted)
            }
            return nil
        }
    }

    private func charge(_ cost: UInt64, to holder: LineTicket.Holder, from source: inout Source) {
        guard case .line(var room) = source else { return }
        line.withLock { $0.works.charge(cost, to: holder, from: &room) }
        source = .line(room)
    }

    /// Runs works as they come, as one group, and tells each what became of it.
    private func run(_ group: Source, _ database: Database) {
        var source = group
        guard let first = next(from: &source) else { return }
        guard let transaction else {
            var turn: (work: any WriteWork, holder: LineTicket.Holder)? = first
            while let (work, holder) = turn {
                charge(0, to: holder, from: &source)
                work.committed(.closed)
                turn = next(from: &source)
            }
            return
        }
        var works: [any WriteWork] = []
        do throws(Undone) {
            let failures = try attempt(first, source, ran: &works, in: transaction, database)
            if isFull { logger.notice("there is room in the store again") }
            isFull = false
            if let gone = watch.committed(transaction.state.head) { throw .lost(gone) }
            if !fault.completesEarly { complete(works, failures) }
            try checkpoint(database)
        } catch {
            switch error {
            case .guilty(let failure) where works.count == 1:
                works[0].committed(failure)
            case .guilty:
                // Each alone, so that nobody pays for a neighbour.
                for work in works { run(.again(work), database) }
            case .full(let failure):
                // Said once, not for each batch of everybody who tries again.
                if !isFull { logger.error("no room in the store: works are refused until there is", metadata: ["failure": "\(failure)"]) }
                isFull = true
                for work in works { work.committed(failure) }
            case .lost(let text):
                stop(text, database)
            }
        }
    }

    /// Why a group was not kept.
    private enum Undone: Error {
        /// A work failed after it had written.
        case guilty(StoreFailure)
        /// There is no room.
        case full(StoreFailure)
        /// What is on disk is not known.
        case lost(String)
    }

    /// Runs the works in one transaction and commits it. Returns what to tell each of `works`, which were run: nil, or why it alone left
    /// nothing behind.
    private func attempt(
        _ first: (work: any WriteWork, holder: LineTicket.Holder), _ others: Source, ran works: inout [any WriteWork],
        in transaction: Transaction, _ database: Database
    ) throws(Undone) -> [StoreFailure?] {
        let stateBefore = transaction.state
        func undo(_ error: any Error) -> Undone {
            transaction.restore(stateBefore)
            // Before the rollback, which would have the system's last word.
            let cause = SQLiteError(error, on: database.sqliteConnection)
            do {
                try database.rollback()
            } catch {
                return .lost("a transaction could not be rolled back: \(error)")
            }
            guard let cause else { return .guilty(Self.failure(error)) }
            return switch cause.meaning {
            case .refused: .guilty(cause.failure)
            case .full: .full(cause.failure)
            case .lost: .lost("\(cause.failure)")
            }
        }

        var source = others
        var turn: (work: any WriteWork, holder: LineTicket.Holder)? = first
        var failures: [StoreFailure?] = []
        do {
            var began = nanoseconds()
            while let (work, holder) = turn {
                works.append(work)
                let result = Result {
                    if works.count == 1 { try database.beginTransaction(.immediate) }
                    return try failure(of: work, in: transaction)
                }
                let ended = nanoseconds()
                charge(ended &- began, to: holder, from: &source)
                failures.append(try result.get())
                began = ended
                turn = next(from: &source)
            }
        } catch {
            throw undo(error)
        }
        if fault.completesEarly { complete(works, failures) }
        if fault == .completesBeforeSlowCommit { usleep(PlantedFault.slowCommitMilliseconds * 1000) }
        do {
            try transaction.flush()
            try database.commit()
        } catch {
            guard let cause = SQLiteError(error, on: database.sqliteConnection) else { throw undo(error) }
            // The schema puts no constraint off to the commit. Whatever a commit fails with, a full disk excepted, leaves open what
            // reached the disk.
            if cause.meaning == .full { throw undo(error) }
            throw .lost("a commit failed: \(cause.failure)")
        }
        return failures
    }

    /// Runs one work: nil, or why it left nothing behind.
    ///
    /// - Throws: what undoes the whole transaction.
    private func failure(of work: any WriteWork, in transaction: Transaction) throws -> StoreFailure? {
        let stateOfNeighbours = transaction.state
        transaction.begin()
        do {
            try work.run(in: transaction)
            if let error = transaction.writeError { throw error }
            return nil
        } catch {
            let error = transaction.writeError ?? error
            guard !transaction.hasWritten, (SQLiteError(error)?.meaning ?? .refused) == .refused else { throw error }
            transaction.restore(stateOfNeighbours)
            return Self.failure(error)
        }
    }

    private func complete(_ works: [any WriteWork], _ failures: [StoreFailure?]) {
        for (work, failure) in zip(works, failures) { work.committed(failure) }
    }

    private static func failure(_ error: any Error) -> StoreFailure {
        (error as? StoreFailure) ?? SQLiteError(error)?.failure ?? .work("\(error)")
    }

    // MARK: The write-ahead log

    /// Carries the write-ahead log over into the database file once it has grown, so that it can start over.
    private func checkpoint(_ database: Database) throws(Undone) {
        var written: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(database.sqliteConnection, SQLITE_DBSTATUS_CACHE_WRITE, &written, &highest, 0)
        guard checkpointing.isDue(written: written) else { return }
        let pages = try checkpoint(SQLITE_CHECKPOINT_PASSIVE, database)
        if checkpointing.mustStartOver(pages: pages) { _ = try checkpoint(SQLITE_CHECKPOINT_RESTART, database) }
    }

    /// Returns the pages in the log.
    private func checkpoint(_ mode: Int32, _ database: Database) throws(Undone) -> Int {
        var pages: Int32 = 0
        var carried: Int32 = 0
        let code = sqlite3_wal_checkpoint_v2(database.sqliteConnection, nil, mode, &pages, &carried)
        guard code != SQLITE_OK, code != SQLITE_BUSY else { return Int(pages) }
        let error = SQLiteError(code: code, connection: database.sqliteConnection)
        if error.meaning == .lost { throw .lost("a checkpoint failed: \(error.failure)") }
        logger.warning("the write-ahead log could not be carried over", metadata: ["error": "\(error.failure)"])
        return Int(pages)
    }

    /// The files are gone: the end, behind what is under way.
    func fail(_ text: String) {
        queue.asyncWriteWithoutTransaction { [self] database in
            if transaction != nil { stop(text, database) }
        }
    }

    /// The end: nothing more is promised, and what was not yet promised never is.
    private func stop(_ text: String, _ database: Database) {
        line.withLock { $0.isClosed = true }
        // Should the process live on, as in tests: what is there stays as it is.
        StoreOpening.keepLog(database)
        transaction = nil
        logger.critical("the store failed, and what is on its disk is not known; the process ends: \(text)")
        terminate(text)
    }
}
