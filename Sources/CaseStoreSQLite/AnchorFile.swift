import AuditChain
import Glibc

/// The file that holds an anchor: replaced as a whole, so that it is always an old or a new one.
struct AnchorFile: Sendable {
    let path: String

    /// The anchor that lies there.
    func read() throws(StoreOpeningError) -> Result<Anchor, StoreMismatch> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return .failure(.noAnchor(path: path)) }
            throw .file(path: path, code: errno)
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw .file(path: path, code: errno) }
        guard let anchor = Anchor(text: String(decoding: bytes.prefix(count), as: UTF8.self)) else {
            return .failure(.unreadableAnchor(path: path))
        }
        return .success(anchor)
    }

    /// Puts `anchor` in the place of the one before, durably: a new file, fsync, rename, fsync of the folder.
    func write(_ anchor: Anchor) throws(StoreOpeningError) {
        let next = path + ".new"
        let descriptor = open(next, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(path: next, code: errno) }
        let bytes = Array(anchor.text.utf8)
        let isWritten = Glibc.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard isWritten else { throw .file(path: next, code: code == 0 ? ENOSPC : code) }
        guard rename(next, path) == 0 else { throw .file(path: path, code: errno) }
        try AnchorFile.syncFolder(of: path)
    }

    /// Makes what was renamed or made in the folder of `path` outlast a power failure.
    static func syncFolder(of path: String) throws(StoreOpeningError) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: folder, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .file(path: folder, code: errno) }
    }
}
