import CLibCSV
import Foundation

/// The rows that were not carried over, as CSV: `line,complaint_id,reason`. Made when the first row is rejected.
///
/// Rows are written in the file's order and only when counted, so that a journal and this file agree: on resuming, what a dead
/// run wrote after its last journal entry is cut off.
public final class RejectFile {
    /// Where it is.
    public let path: String
    private var file: FileHandle?
    /// Bytes written so far.
    public private(set) var bytes: UInt64

    /// The reject file at `path`, of which the first `keeping` bytes count; 0: made anew.
    public init(path: String, keeping: UInt64) throws(InputFailure) {
        self.path = path
        bytes = keeping
        do {
            if keeping == 0 {
                if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
            } else {
                try open().truncate(atOffset: keeping)
            }
        } catch { throw InputFailure(path: path, reason: error.localizedDescription) }
    }

    /// Writes one row, with the reason in words.
    public func append(_ row: RejectedRow, reason: String) throws(InputFailure) {
        do {
            if bytes == 0 { try write(RejectFile.heading) }
            try write(["\(row.line)", row.id, reason])
        } catch { throw InputFailure(path: path, reason: error.localizedDescription) }
    }

    private func open() throws -> FileHandle {
        if let file { return file }
        let manager = FileManager.default
        if !manager.fileExists(atPath: path), !manager.createFile(atPath: path, contents: nil) {
            throw InputFailure(path: path, reason: systemMessage())
        }
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try handle.seekToEnd()
        file = handle
        return handle
    }

    private func write(_ fields: [String]) throws {
        let line = CSVText.line(fields)
        try open().write(contentsOf: Data(line))
        bytes += UInt64(line.count)
    }

    private static let heading = ["line", "complaint_id", "reason"]
}

/// Writes CSV through libcsv.
enum CSVText {
    /// One record, every field quoted, ending in CR LF (RFC 4180, section 2).
    static func line(_ fields: [String]) -> [UInt8] {
        var line: [UInt8] = []
        for (index, field) in fields.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            line += quoted(Array(field.utf8))
        }
        return line + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    private static func quoted(_ field: [UInt8]) -> [UInt8] {
        // At worst every byte is a quote and doubled, between two more; libcsv never writes beyond the size it is given.
        var out = [UInt8](repeating: 0, count: field.count * 2 + 2)
        let count = csv_write(&out, out.count, field, field.count)
        return Array(out.prefix(count))
    }
}
