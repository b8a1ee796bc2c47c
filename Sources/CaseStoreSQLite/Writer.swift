import CaseStore
import GRDB
import GRDBSQLite
import Glibc
import Logging
import ShouwenLimits
import Synchronization

/// The one writer: takes works from the line, many into one transaction, and tells each what became of it once that is durable.
final class Writer: Sendable {
    private struct Line {
        var works = WaitingLine<(work: any WriteWork, ticket: LineTicket)>(capacity: Limits.commandsWaitingMax)
        /// Whether a turn is under way or asked for.
        var isServed = false
        var isClosed = false
    }

    private let line = Mutex(Line())
    private let queue: DatabaseQueue
    private let fault: PlantedFault
    private let logger: Logger
    private let terminate: @Sendable (String) -> Void

    // Read and written only on `queue`, which is serial; hence no race although they are not Sendable.
    nonisolated(unsafe) private var transaction: Transaction?
    nonisolated(unsafe) private var checkpointing: Checkpointing

    init(
        _ queue: DatabaseQueue, fault: PlantedFault, checkpointing: Checkpointing, logger: Logger,
        terminate: @escaping @Sendable (String) -> Void
    ) throws {
        self.queue = queue
        self.fault = fault
        self.checkpointing = checkpointing
        self.logger = logger
        self.terminate = terminate
        try queue.writeWithoutTransaction { database in
            transaction = try Transaction(StoreConnection(database))
        }
    }

    // MARK: The line

    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission {
        let (admission, mustServe) = line.withLock { line -> (LineAdmission, Bool) in
            guard !line.isClosed else { return (.closed, false) }
            guard line.works.append((work, ticket)) else { return (.lineFull, false) }
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
        queue.writeWithoutTransaction { _ in transaction = nil }
        do {
            try queue.close()
        } catch {
            logger.error("the store's writer did not close cleanly", metadata: ["error": "\(error)"])
        }
    }

    /// One group a turn: what else waits for the queue gets its turn in between.
    private func serve() {
        queue.asyncWriteWithoutTransaction { [self] database in
            let group = line.withLock { $0.works.take(Limits.commandsPerCommitMax) }
            var wanted: [any WriteWork] = []
            wanted.reserveCapacity(group.count)
            for (work, ticket) in group {
                if ticket.isWanted { wanted.append(work) } else { work.committed(.unwanted) }
            }
            if !wanted.isEmpty { run(wanted, database) }
            let more = line.withLock { line in
                line.isServed = !line.works.isEmpty
                return line.isServed
            }
            if more { serve() }
        }
    }

    // MARK: A group

    private func run(_ works: [any WriteWork], _ database: Database) {
        guard let transaction else {
            for work in works { work.committed(.closed) }
            return
        }
        do throws(Undone) {
            let failures = try attempt(works, in: transaction, database)
            if !fault.completesEarly { complete(works, failures) }
            try checkpoint(database)
        } catch {
            switch error {
            case .guilty(let failure) where works.count == 1:
                works[0].committed(failure)
            case .guilty:
                // Each alone, so that nobody pays for a neighbour.
                for work in works { run([work], database) }
            case .full(let failure):
                logger.error("no room in the store", metadata: ["works refused": "\(works.count)"])
                for work in works { work.committed(failure) }
            case .lost(let text):
                stop(text)
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

    /// Runs the works in one transaction and commits it. Returns what to tell each: nil, or why it alone left nothing behind.
    private func attempt(
        _ works: [any WriteWork], in transaction: Transaction, _ database: Database
    ) throws(Undone) -> [StoreFailure?] {
        let stateBefore = transaction.state
        func undo(_ error: any Error) -> Undone {
            transaction.restore(stateBefore)
            do {
                try database.rollback()
            } catch {
                return .lost("a transaction could not be rolled back: \(error)")
            }
            guard let cause = SQLiteError(error) else { return .guilty(Self.failure(error)) }
            return switch cause.meaning {
            case .refused: .guilty(cause.failure)
            case .full: .full(cause.failure)
            case .lost: .lost("\(cause.failure)")
            }
        }

        do {
            try database.beginTransaction(.immediate)
        } catch {
            throw undo(error)
        }
        var failures: [StoreFailure?] = []
        failures.reserveCapacity(works.count)
        for work in works {
            let stateOfNeighbours = transaction.state
            transaction.begin()
            do {
                try work.run(in: transaction)
                if let error = transaction.writeError { throw error }
                failures.append(nil)
            } catch {
                let error = transaction.writeError ?? error
                guard !transaction.hasWritten, (SQLiteError(error)?.meaning ?? .refused) == .refused else { throw undo(error) }
                transaction.restore(stateOfNeighbours)
                failures.append(Self.failure(error))
            }
        }
        if fault.completesEarly { complete(works, failures) }
        if fault == .completesBeforeSlowCommit { usleep(PlantedFault.slowCommitMilliseconds * 1000) }
        do {
            try transaction.flush()
            try database.commit()
        } catch {
            guard let cause = SQLiteError(error) else { throw undo(error) }
            // The schema puts no constraint off to the commit. Whatever a commit fails with, a full disk excepted, leaves open what
            // reached the disk.
            if cause.meaning == .full { throw undo(error) }
            throw .lost("a commit failed: \(cause.failure)")
        }
        return failures
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

    /// The end: nothing more is promised, and what was not yet promised never is.
    private func stop(_ text: String) {
        line.withLock { $0.isClosed = true }
        transaction = nil
        logger.critical("the store's disk failed, and what is on it is not known; the process ends: \(text)")
        terminate(text)
    }
}
