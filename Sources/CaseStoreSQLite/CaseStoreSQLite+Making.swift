import AuditChain
import CaseStore
import GRDB
import Glibc

extension CaseStoreSQLite {
    /// Makes a new, empty store with its anchor. The only way in which one comes into being, beside a restored backup.
    ///
    /// - Throws: `StoreOpeningError.exists` when anything lies where one of its files belongs.
    public static func make(_ files: StoreFiles) throws(StoreOpeningError) {
        try make(files, logID: StoreOpening.randomLogID()) { _ in }
    }

    /// Makes a store of that log and lets `fill` put into it what it shall hold from the beginning.
    ///
    /// It is made under another name and appears under its own once it is whole: a making that is interrupted leaves none.
    static func make(_ files: StoreFiles, logID: LogID, fill: (StoreConnection) throws -> Void) throws(StoreOpeningError) {
        for path in [files.database, files.writeAheadLog, files.anchor] where FileIdentity(path: path) != nil { throw .exists(path: path) }
        let draft = files.database + ".new"
        for suffix in ["", "-wal", "-shm"] { unlink(draft + suffix) }
        let head = try makeDatabase(at: draft, logID: logID, mayExist: false, fill: fill)
        guard link(draft, files.database) == 0 else {
            let code = errno
            unlink(draft)
            throw code == EEXIST ? .exists(path: files.database) : .file(path: files.database, code: code)
        }
        unlink(draft)
        try DurableFile.syncFolder(of: files.database)
        try AnchorFile(path: files.anchor).write(
            Anchor(log: logID, sequence: head.sequence, hash: head.hash, openings: 0, state: .closed))
    }

    /// Makes a store's tables in a file at `path` and returns the log's head.
    @discardableResult
    static func makeDatabase(
        at path: String, logID: LogID, mayExist: Bool, fill: (StoreConnection) throws -> Void = { _ in }
    ) throws(StoreOpeningError) -> ChainHead {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | (mayExist ? 0 : O_EXCL), 0o600)
        guard descriptor >= 0 else { throw .file(path: path, code: errno) }
        Glibc.close(descriptor)
        do {
            let queue = try StoreOpening.writer(path: path, synchronous: .full)
            try StoreOpening.makeTables(queue, logID: logID)
            let head = try queue.writeWithoutTransaction { database in
                let connection = StoreConnection(database)
                try fill(connection)
                return try connection.head()
            }
            try queue.close()
            return head
        } catch { throw StoreOpeningError(error, path: path) }
    }
}
