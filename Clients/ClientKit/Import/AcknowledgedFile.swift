import Foundation
import WireMessages

/// Which rows the server acknowledged: `<id> TAB <case number>` a line, appended before a row is counted, so that a crash of either
/// side can be checked against what had been promised.
final class AcknowledgedFile {
    private let path: String
    private let file: FileHandle

    init(path: String) throws(ClientFailure) {
        self.path = path
        do {
            if !FileManager.default.fileExists(atPath: path) { _ = FileManager.default.createFile(atPath: path, contents: nil) }
            file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try file.seekToEnd()
        } catch { throw .file(InputFailure(path: path, reason: error.localizedDescription)) }
    }

    /// Hands lines to the kernel; they survive the end of this process from here on.
    func append(_ lines: String) throws(ClientFailure) {
        do { try file.write(contentsOf: Data(lines.utf8)) } catch {
            throw .file(InputFailure(path: path, reason: error.localizedDescription))
        }
    }
}
