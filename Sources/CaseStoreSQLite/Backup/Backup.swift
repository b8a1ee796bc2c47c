import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import GRDB
import Glibc
import ShouwenLimits

/// A backup in a folder (format: `BackupManifest.swift`).
public struct Backup {
    /// The folder.
    public let folder: String
    /// What it holds.
    public private(set) var manifest: BackupManifest
    /// The last entry that it holds; 0 for none.
    public var last: Int64 { manifest.head.sequence }
    private var manifestPath: String { folder + "/manifest" }

    func path(_ segment: BackupManifest.Segment) -> String { folder + "/" + segment.name }

    private init(folder: String, manifest: BackupManifest) {
        self.folder = folder
        self.manifest = manifest
    }

    /// The backup in that folder.
    ///
    /// - Throws: `BackupFault`, `StoreOpeningError`.
    public init(folder: String) throws {
        guard let backup = try Backup.existing(folder) else { throw BackupFault.noBackup(path: folder) }
        self = backup
    }

    private static func existing(_ folder: String) throws -> Backup? {
        let path = folder + "/manifest"
        guard FileIdentity(path: path) != nil else { return nil }
        var bytes: [UInt8] = []
        try DurableFile.read(path) { bytes += $0 }
        guard let manifest = BackupManifest(text: String(decoding: bytes, as: UTF8.self)) else { throw BackupFault.manifest(path: path) }
        return Backup(folder: folder, manifest: manifest)
    }

    // MARK: Making

    /// Adds to the backup in `folder` what the store's log has gained since, beginning one if there is none. The store may be open in a
    /// server: it is only read, a segment at a time, and never kept from writing.
    ///
    /// What is copied is computed again, entry by entry, on the way and once more from the file that was written.
    ///
    /// - Returns: the backup, and how many entries were added.
    public static func extend(_ folder: String, from files: StoreFiles, entriesPerSegment: Int64 = Limits.backupSegmentEntriesMax)
        throws -> (backup: Backup, added: Int64)
    {
        guard FileIdentity(path: files.database) != nil else { throw StoreOpeningError.missing(path: files.database) }
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw StoreOpeningError.file(path: folder, code: errno) }
        let queue = try StoreOpening.reader(path: files.database, number: 0)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction { database in
            let store = StoreConnection(database)
            try Backup.checkAnchor(files, store)
            var backup = try existing(folder) ?? Backup(folder: folder, manifest: BackupManifest(log: try store.logID()))
            let start = backup.manifest.head
            let head = try store.head()
            guard try store.logID() == backup.manifest.log,
                try start.sequence == 0 || store.entry(at: start.sequence)?.hash == start.hash
            else { throw BackupFault.otherLog(path: folder, sequence: start.sequence) }
            while backup.manifest.head.sequence < head.sequence {
                let last = min(head.sequence, backup.manifest.head.sequence + entriesPerSegment)
                try backup.append(upTo: last, from: store)
            }
            return (backup, head.sequence - start.sequence)
        }
    }

    private static func checkAnchor(_ files: StoreFiles, _ store: StoreConnection) throws {
        let anchor: Anchor
        switch try AnchorFile(path: files.anchor).read() {
        case .success(let found): anchor = found
        case .failure(let mismatch): throw StoreOpeningError.mismatch(mismatch)
        }
        let mismatch = try StoreMismatch.between(
            anchor, log: store.logID(), head: store.head().sequence, openings: store.openings(), hadLog: true
        ) { try store.entry(at: $0)?.hash }
        if let mismatch { throw StoreOpeningError.mismatch(mismatch) }
    }

    private mutating func append(upTo last: Int64, from store: StoreConnection) throws {
        let before = manifest.segments.last
        let draft = folder + "/segment.new"
        for suffix in ["", "-journal"] { unlink(draft + suffix) }
        let end = try Backup.write(draft, after: manifest.head, upTo: last, before: before, from: store)
        let segment = BackupManifest.Segment(
            first: manifest.head.sequence + 1, last: last, recordedAt: end.recordedAt, editions: end.editions, hash: end.hash,
            file: try DurableFile.digest(of: draft))
        try Backup.check(draft, segment, after: manifest.head) { _ in true }
        guard rename(draft, path(segment)) == 0 else { throw StoreOpeningError.file(path: path(segment), code: errno) }
        try DurableFile.syncFolder(of: path(segment))
        manifest.append(segment)
        try DurableFile.write(manifest.text, to: manifestPath)
    }

    /// Writes a segment's file; returns what its line says of its end.
    private static func write(
        _ file: String, after start: (sequence: Int64, hash: Digest), upTo last: Int64, before: BackupManifest.Segment?,
        from store: StoreConnection
    ) throws -> (hash: Digest, recordedAt: Timestamp, editions: Int64) {
        let queue = try DatabaseQueue(path: file)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction { database in
            let segment = StoreConnection(database)
            var verifier = ChainVerifier(after: start.sequence, hash: start.hash)
            var recordedAt = Timestamp(milliseconds: 0)
            var editions = before?.editions ?? 0
            try database.inTransaction(.immediate) {
                for table in try store.backedUpTables() { try database.execute(sql: table) }
                while verifier.sequence < last {
                    let page = try store.log(after: verifier.sequence, limit: Int(clamping: last - verifier.sequence))
                    guard !page.isEmpty else { throw ChainBreak.cutOff(last: verifier.sequence, head: last) }
                    for entry in page {
                        if let found = verifier.check(entry.chained, sealedAs: entry.hash) { throw found }
                        try segment.insert(entry)
                        recordedAt = entry.content.recordedAt
                    }
                }
                for edition in try store.editions(afterRow: editions) {
                    try segment.insert(edition)
                    editions += 1
                }
                let since = before?.recordedAt ?? Timestamp(milliseconds: .min)
                try StoredTables(connection: store).eachKeptReply { key, reply in
                    if reply.recordedAt >= since { try segment.insert(reply, for: key) }
                }
                for (name, text) in try store.notes() { try segment.save(note: text, named: name) }
                return .commit
            }
            return (verifier.hash, recordedAt, editions)
        }
    }

    // MARK: Checking

    /// Reads the whole backup and computes everything again; returns how many entries it holds.
    public func check() throws -> Int64 {
        try eachSegment { _ in true }
        return manifest.head.sequence
    }

    /// Reads the segments in order, each held against the manifest first, and hands every entry to `body` until that returns false.
    func eachSegment(_ body: (LogEntry) throws -> Bool) throws {
        var place = (sequence: Int64(0), hash: ChainHasher.seed(of: manifest.log))
        for segment in manifest.segments {
            let path = path(segment)
            guard FileIdentity(path: path) != nil else { throw BackupFault.segment(name: segment.name, why: "it is not there") }
            guard try DurableFile.digest(of: path) == segment.file else {
                throw BackupFault.segment(name: segment.name, why: "its bytes are not those that were written")
            }
            guard try Backup.check(path, segment, after: place, body) else { return }
            place = (segment.last, segment.hash)
        }
    }

    /// Computes a segment's part of the chain from its file; false when `body` wanted no more.
    @discardableResult
    private static func check(
        _ file: String, _ segment: BackupManifest.Segment, after start: (sequence: Int64, hash: Digest), _ body: (LogEntry) throws -> Bool
    ) throws -> Bool {
        try reading(file) { connection in
            var verifier = ChainVerifier(after: start.sequence, hash: start.hash)
            while case let page = try connection.log(after: verifier.sequence, limit: Limits.pageRowsMax), !page.isEmpty {
                for entry in page {
                    if let found = verifier.check(entry.chained, sealedAs: entry.hash) {
                        throw BackupFault.segment(name: segment.name, why: "\(found)")
                    }
                    guard try body(entry) else { return false }
                }
            }
            if verifier.sequence != segment.last || verifier.hash != segment.hash {
                throw BackupFault.segment(name: segment.name, why: "it does not end as the manifest says")
            }
            return true
        }
    }

    static func reading<Value>(_ file: String, _ body: (StoreConnection) throws -> Value) throws -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction { try body(StoreConnection($0)) }
    }
}
