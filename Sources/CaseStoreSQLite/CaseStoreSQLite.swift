import AuditChain
import CaseStore
import GRDB
import Glibc
import Logging
import ShouwenLimits

/// The embedded store: one SQLite file (format: `Schema.swift`), one writer, several readers.
///
///     let files = StoreFiles(database: "/var/lib/shouwen/cases.db")
///     try CaseStoreSQLite.make(files)
///     let store = try CaseStoreSQLite(files, logger: logger)
///     defer { store.close() }
///
/// Works that wait are put into one transaction with one fsync; each is told only after that commit returned. If the disk fails, or
/// the files are taken away, the process ends: see `SQLiteError.Meaning.lost`, `StoreWatch`.
public final class CaseStoreSQLite: CaseStore {
    private let writer: Writer
    private let pool: ReaderPool
    /// One connection for the server's own reads: the clocks wait for nobody's.
    private let serverPool: ReaderPool
    private let readers: [ReadConnection]
    private let lock: StoreLock
    private let watch: StoreWatch
    private let logger: Logger

    /// Opens the store at `files` and holds it against its anchor.
    ///
    /// - Parameters:
    ///   - files: the database, and the anchor outside it. On a local disk: SQLite's WAL does not work over a network.
    ///   - word: an operator's word to go on although the store does not fit its anchor. It is in the log before anything else happens.
    ///   - logger: where what the operator must know is written; nothing of a case ever is.
    ///   - terminate: ends the process when the disk failed or the files are gone; by default with status 74 (EX_IOERR of sysexits.h).
    ///     A test may return instead: then no work is told anything any more, and new work is refused.
    /// - Throws: `StoreOpeningError`. No opening makes a store: `make` does.
    public convenience init(
        _ files: StoreFiles, word: OperatorsWord? = nil, logger: Logger,
        terminate: @escaping @Sendable (String) -> Void = CaseStoreSQLite.exitOnLostDisk
    ) throws(StoreOpeningError) {
        try self.init(files, word: word, logger: logger, fault: .none, terminate: terminate)
    }

    /// The same with a wrong built in, for tests which prove that they find it.
    package convenience init(
        _ files: StoreFiles, word: OperatorsWord? = nil, logger: Logger, fault: PlantedFault,
        checkpointing: Checkpointing = Checkpointing(),
        terminate: @escaping @Sendable (String) -> Void = CaseStoreSQLite.exitOnLostDisk
    ) throws(StoreOpeningError) {
        let anchor = try AnchorFile(path: files.anchor).read()
        try self.init(
            files, anchor: anchor, word: word, logger: logger, fault: fault, checkpointing: checkpointing, terminate: terminate)
    }

    /// Opens a store for tests of the store itself: makes one if there is none, keeps no anchor. No program may open one in this way. With
    /// other numbers for the write-ahead log, or on a clock of their own (`nanoseconds`), by which works and reads are measured.
    package convenience init(
        path: String, logger: Logger, fault: PlantedFault = .none, checkpointing: Checkpointing = Checkpointing(),
        nanoseconds: @escaping @Sendable () -> UInt64 = ServingTime.monotonic,
        terminate: @escaping @Sendable (String) -> Void = CaseStoreSQLite.exitOnLostDisk
    ) throws(StoreOpeningError) {
        if (FileIdentity(path: path)?.size ?? 0) == 0 {
            try CaseStoreSQLite.makeDatabase(at: path, logID: StoreOpening.randomLogID(), mayExist: true)
        }
        try self.init(
            StoreFiles(database: path), anchor: nil, word: nil, logger: logger, fault: fault, checkpointing: checkpointing,
            nanoseconds: nanoseconds, terminate: terminate)
    }

    private init(
        _ files: StoreFiles, anchor: Result<Anchor, StoreMismatch>?, word: OperatorsWord?, logger: Logger, fault: PlantedFault,
        checkpointing: Checkpointing, nanoseconds: @escaping @Sendable () -> UInt64 = ServingTime.monotonic,
        terminate: @escaping @Sendable (String) -> Void
    ) throws(StoreOpeningError) {
        self.logger = logger
        lock = try StoreLock(files)
        let path = files.database
        do {
            let (queue, opened) = try StoreOpening.open(
                files, anchor: anchor, word: word, synchronous: fault == .synchronousNormal ? .normal : .full)
            watch = StoreWatch(
                files, database: lock.file, anchor: anchor.map { _ in (opened.log, opened.openings) }, head: opened.head, logger: logger)
            writer = try Writer(
                queue, watch: watch, fault: fault, checkpointing: checkpointing, logger: logger, nanoseconds: nanoseconds,
                terminate: terminate)
            let servers = try ReadConnection(path: path, number: 0)
            let peoples = try (1...Limits.readConnections).map { try ReadConnection(path: path, number: $0) }
            readers = [servers] + peoples
            serverPool = ReaderPool([servers], logger: logger, nanoseconds: nanoseconds)
            pool = ReaderPool(peoples, logger: logger, nanoseconds: nanoseconds)
            try watch.start { [writer] in writer.fail($0) }
        } catch { throw StoreOpeningError(error, path: path) }
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
