import AuditChain
import CaseStore
import Dispatch
import GRDB
import Glibc
import Logging
import ShouwenLimits

/// The embedded store: one SQLite file (format: `Schema.swift`), one writer, several readers.
///
///     let store = try CaseStoreSQLite(path: "/var/lib/shouwen/cases.db", logger: logger)
///     defer { store.close() }
///
/// Works that wait are put into one transaction with one fsync; each is told only after that commit returned. If the disk fails, the
/// process ends: see `SQLiteError.Meaning.lost`.
public final class CaseStoreSQLite: CaseStore {
    private let writer: Writer
    private let pool: ReaderPool
    /// One connection for the server's own reads: the clocks wait for nobody's.
    private let serverPool: ReaderPool
    private let readers: [ReadConnection]
    private let lock: StoreLock
    private let logger: Logger

    /// Opens the store at `path`, and makes it if there is none.
    ///
    /// - Parameters:
    ///   - path: the database file; SQLite's `-wal` and `-shm` and the lock file `-lock` lie beside it. On a local disk: SQLite's WAL
    ///     does not work over a network.
    ///   - logger: where what the operator must know is written; nothing of a case ever is.
    ///   - terminate: ends the process when the disk failed; by default with status 74 (EX_IOERR of sysexits.h). A test may
    ///     return instead: then no work is told anything any more, and new work is refused.
    /// - Throws: `StoreOpeningError`.
    public convenience init(
        path: String, logger: Logger, terminate: @escaping @Sendable (String) -> Void = CaseStoreSQLite.exitOnLostDisk
    ) throws(StoreOpeningError) {
        try self.init(path: path, logger: logger, fault: .none, terminate: terminate)
    }

    /// Opens a store for tests: with a wrong built in that they prove to find, with other numbers for the write-ahead log, or on a clock
    /// of their own (`nanoseconds`), by which works and reads are measured.
    package init(
        path: String, logger: Logger, fault: PlantedFault = .none, checkpointing: Checkpointing = Checkpointing(),
        nanoseconds: @escaping @Sendable () -> UInt64 = { DispatchTime.now().uptimeNanoseconds },
        terminate: @escaping @Sendable (String) -> Void = CaseStoreSQLite.exitOnLostDisk
    ) throws(StoreOpeningError) {
        self.logger = logger
        lock = try StoreLock(store: path)
        try makePrivateFile(path)
        do {
            let queue = try StoreOpening.writer(path: path, synchronous: fault == .synchronousNormal ? .normal : .full)
            try StoreOpening.migrate(queue, path: path, newLogID: StoreOpening.randomLogID())
            writer = try Writer(
                queue, fault: fault, checkpointing: checkpointing, logger: logger, nanoseconds: nanoseconds, terminate: terminate)
            let servers = try ReadConnection(path: path, number: 0)
            let peoples = try (1...Limits.readConnections).map { try ReadConnection(path: path, number: $0) }
            readers = [servers] + peoples
            serverPool = ReaderPool([servers], logger: logger, nanoseconds: nanoseconds)
            pool = ReaderPool(peoples, logger: logger, nanoseconds: nanoseconds)
        } catch let error as StoreOpeningError {
            throw error
        } catch let error as Damage {
            throw .damaged("\(error)")
        } catch {
            throw .database(SQLiteError(error).map { "SQLite \($0.code): \($0.message)" } ?? "\(error)")
        }
    }

    /// Puts `work` in the writer's line; see `CaseStore`.
    public func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission { writer.enqueue(work, ticket) }

    /// Runs `read` on one of the reading threads; see `CaseStore`.
    public func read(
        _ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void
    ) -> LineAdmission {
        switch ticket.holder {
        case .server: serverPool.read(ticket, read)
        case .caller: pool.read(ticket, read)
        }
    }

    /// Finishes what waits, then closes; see `CaseStore`. Then another may open it.
    public func close() {
        pool.close()
        serverPool.close()
        for reader in readers {
            do {
                try reader.close()
            } catch {
                logger.error("a reader of the store did not close cleanly", metadata: ["error": "\(error)"])
            }
        }
        // Last: SQLite carries the write-ahead log over and removes it when the last connection closes.
        writer.close()
        lock.release()
    }

    /// Ends the process at once with status 74 (EX_IOERR): no exit handlers, nothing further written.
    public static let exitOnLostDisk: @Sendable (String) -> Void = { _ in _exit(74) }
}
