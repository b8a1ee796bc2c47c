import Glibc
import Synchronization

/// Holds the database file itself locked, so that one server alone has the store open, whatever name it is opened by.
///
/// flock(2) on the file's inode: a hard link or a symbolic link leads to the same lock, and it ends with the process however that ends.
/// SQLite's own locks are fcntl(2)'s, which on Linux's local file systems know nothing of flock's. But they are lost when *any*
/// descriptor of the file is closed in the process (https://sqlite.org/howtocorrupt.html, 2.2): hence the descriptor stays open until no
/// connection is left, and a file that this process holds already is never opened a second time.
final class StoreLock: Sendable {
    /// Files that this process holds.
    private static let held = Mutex<Set<Inode>>([])

    private struct Inode: Hashable {
        let device: UInt64
        let inode: UInt64

        init(_ file: FileIdentity) {
            device = file.device
            inode = file.inode
        }
    }

    /// The file that is locked.
    let file: FileIdentity
    /// Nil once released.
    private let descriptor: Mutex<Int32?>

    /// Locks the store's database, and makes sure that nobody but its owner may read or write it. SQLite gives `-wal` and `-shm` the
    /// same mode.
    init(_ files: StoreFiles) throws(StoreOpeningError) {
        let path = files.database
        guard let seen = FileIdentity(path: path) else { throw errno == ENOENT ? .missing(path: path) : .file(path: path, code: errno) }
        guard StoreLock.held.withLock({ $0.insert(Inode(seen)).inserted }) else { throw .inUse(path: path) }
        do throws(StoreOpeningError) {
            descriptor = Mutex(try StoreLock.locked(path, seen))
            file = seen
        } catch {
            _ = StoreLock.held.withLock { $0.remove(Inode(seen)) }
            throw error
        }
    }

    private static func locked(_ path: String, _ seen: FileIdentity) throws(StoreOpeningError) -> Int32 {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: path, code: errno) }
        do throws(StoreOpeningError) {
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                throw errno == EWOULDBLOCK ? .inUse(path: path) : .file(path: path, code: errno)
            }
            // What was locked must be what was looked at, and what the name still leads to.
            guard let now = FileIdentity(descriptor: descriptor), now.isSame(as: seen), now.isSame(as: FileIdentity(path: path)) else {
                throw .inUse(path: path)
            }
            guard now.links == 1 else { throw .severalNames(path: path) }
            guard now.size > 0 else { throw .missing(path: path) }
            guard fchmod(descriptor, 0o600) == 0 else { throw .file(path: path, code: errno) }
        } catch {
            // No connection of ours is open on it: `held` says so.
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Lets another server have the store; only once every connection to it is closed. Doing it again does nothing.
    func release() {
        descriptor.withLock { descriptor in
            guard let open = descriptor else { return }
            // Before it is closed: of a deleted file the inode is another's at once.
            _ = StoreLock.held.withLock { $0.remove(Inode(file)) }
            close(open)
            descriptor = nil
        }
    }

    deinit { release() }
}
