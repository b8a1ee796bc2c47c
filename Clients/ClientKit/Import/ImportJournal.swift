import AuditChain
import Foundation

/// How far an import got: a small JSON file beside the reject file, replaced whole (written aside, then renamed).
///
///     {"format": "shouwen-import-journal/1",
///      "server": "127.0.0.1:7733",           the server it went to
///      "file": {"size": …, "modified_milliseconds": …, "head_sha256": "…"},
///      "line": 812,                          every row up to this line is counted, none after it
///      "acknowledged_line": 812,             the last row the server acknowledged: asked again on resuming
///      "counts": {"created": 640, "already_there": 0, "rejected": 2},
///      "reject_bytes": 151}                  how much of the reject file belongs to it
///
/// A journal only saves time. Without it every row is sent again and the server answers what it answered first; a journal of
/// another file or server is not used; and because a server may have been set up anew since, the last acknowledged row is sent
/// once more on resuming: if the server does not know it, the import begins again.
public struct ImportJournal: Codable, Equatable, Sendable {
    /// What tells one input file from another.
    public struct FileIdentity: Codable, Equatable, Sendable {
        /// Bytes on the disk.
        public var size: UInt64
        /// When it was last changed, in milliseconds since 1970.
        public var modifiedMilliseconds: Int64
        /// SHA-256 of its first 64 KiB.
        public var headSHA256: String

        /// The identity of the file at `path`.
        public init(path: String) throws(InputFailure) {
            do {
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                size = (attributes[.size] as? NSNumber)?.uint64Value ?? 0
                let modified = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
                modifiedMilliseconds = Int64((modified * 1000).rounded())
                let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
                defer { try? handle.close() }
                headSHA256 = Digest(hashing: [UInt8](try handle.read(upToCount: 64 << 10) ?? Data())).hexadecimal
            } catch { throw InputFailure(path: path, reason: error.localizedDescription) }
        }

        private enum CodingKeys: String, CodingKey {
            case size
            case modifiedMilliseconds = "modified_milliseconds"
            case headSHA256 = "head_sha256"
        }
    }

    /// The name of this format.
    public static let format = "shouwen-import-journal/1"

    private var format = ImportJournal.format
    /// The server the rows went to, as given.
    public var server: String
    /// The input file.
    public var file: FileIdentity
    /// Every row up to this line is counted.
    public var line: Int
    /// The last row the server acknowledged; 0: none yet.
    public var acknowledgedLine: Int
    /// What became of them.
    public var counts: ImportLedger.Counts
    /// Bytes of the reject file that belong to them.
    public var rejectBytes: UInt64

    /// The state of an import of `file` to `server`.
    public init(server: String, file: FileIdentity, ledger: ImportLedger, rejectBytes: UInt64) {
        self.server = server
        self.file = file
        line = ledger.line
        acknowledgedLine = ledger.acknowledgedLine
        counts = ledger.counts
        self.rejectBytes = rejectBytes
    }

    /// The journal at `path` if it speaks of this file and server and its reject file is still whole; else nil.
    public static func read(path: String, server: String, file: FileIdentity, rejectPath: String) -> ImportJournal? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        guard let journal = try? JSONDecoder().decode(ImportJournal.self, from: data), journal.format == format else { return nil }
        guard journal.server == server, journal.file == file, journal.line > 0 else { return nil }
        let rejects = try? FileManager.default.attributesOfItem(atPath: rejectPath)
        let rejectBytes = (rejects?[.size] as? NSNumber)?.uint64Value ?? 0
        return rejectBytes >= journal.rejectBytes ? journal : nil
    }

    /// Replaces the journal at `path`.
    public func write(path: String) throws(InputFailure) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            try encoder.encode(self).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch { throw InputFailure(path: path, reason: error.localizedDescription) }
    }

    /// Removes the journal of a finished import.
    public static func remove(path: String) {
        try? FileManager.default.removeItem(atPath: path)
    }

    private enum CodingKeys: String, CodingKey {
        case format, server, file, line, counts
        case acknowledgedLine = "acknowledged_line"
        case rejectBytes = "reject_bytes"
    }
}
