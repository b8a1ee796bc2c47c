import AuditChain
import Glibc

/// Small files that are replaced as a whole, so that each is always an old or a new one.
enum DurableFile {
    /// Puts `text` in the place of what was at `path`: a new file, fsync, rename, fsync of the folder.
    static func write(_ text: String, to path: String) throws(StoreOpeningError) {
        let next = path + ".new"
        let descriptor = open(next, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(path: next, code: errno) }
        let bytes = Array(text.utf8)
        let written = Glibc.write(descriptor, bytes, bytes.count)
        let code = written < 0 ? errno : written < bytes.count ? ENOSPC : fsync(descriptor) != 0 ? errno : 0
        close(descriptor)
        guard code == 0 else { throw .file(path: next, code: code) }
        guard rename(next, path) == 0 else { throw .file(path: path, code: errno) }
        try syncFolder(of: path)
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

    /// The bytes of the file at `path`, handed to `body` in pieces.
    static func read(_ path: String, _ body: (ArraySlice<UInt8>) -> Void) throws(StoreOpeningError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: path, code: errno) }
        defer { close(descriptor) }
        var piece = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = Glibc.read(descriptor, &piece, piece.count)
            guard count >= 0 else { throw .file(path: path, code: errno) }
            if count == 0 { return }
            body(piece[..<count])
        }
    }

    /// SHA-256 of the file at `path`.
    static func digest(of path: String) throws(StoreOpeningError) -> Digest {
        let stream = DigestStream()
        try read(path) { stream.append($0) }
        return stream.finish()
    }
}
