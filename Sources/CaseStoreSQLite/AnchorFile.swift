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

    /// Puts `anchor` in the place of the one before, durably.
    func write(_ anchor: Anchor) throws(StoreOpeningError) { try DurableFile.write(anchor.text, to: path) }
}
