import Glibc

/// Where a store lies: its database, and the anchor that is kept outside it.
public struct StoreFiles: Hashable, Sendable {
    /// The database file. SQLite's `-wal` and `-shm` lie beside it.
    public let database: String
    /// The anchor (format: `AuditChain/Anchor.swift`). On another disk or machine it also witnesses against someone who owns the
    /// database's folder.
    public let anchor: String

    /// The files of a store at `database`; its anchor lies beside it, named `-anchor`, unless put elsewhere.
    ///
    /// Symbolic links are followed, as SQLite follows them: what is locked, watched and anchored is the file they lead to.
    public init(database: String, anchor: String? = nil) {
        self.database = StoreFiles.resolved(database)
        self.anchor = anchor ?? self.database + "-anchor"
    }

    /// SQLite's write-ahead log.
    var writeAheadLog: String { database + "-wal" }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}

/// Which file a name leads to: its device and inode.
struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
    /// How many names the file has.
    let links: UInt64
    let size: Int64

    /// The file at `path`; nil if there is none.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The open file.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        links = UInt64(status.st_nlink)
        size = Int64(status.st_size)
    }

    /// Whether it is the same file, whatever its size and names.
    func isSame(as other: FileIdentity?) -> Bool { other.map { $0.device == device && $0.inode == inode } ?? false }
}
