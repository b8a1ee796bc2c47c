import Glibc
import Synchronization

/// Why a store could not be opened.
public enum StoreOpeningError: Error, Hashable, Sendable {
    /// Another server has it open.
    case inUse(path: String)
    /// It was written by a newer program, with a schema this one does not know.
    case newerSchema(found: Int64, known: Int64)
    /// The file is an SQLite database, but not a case store.
    case notACaseStore(path: String)
    /// The operating system refused; `errno`'s number.
    case file(path: String, code: Int32)
    /// SQLite refused, or does not run as this store needs it; the text is for the log.
    case database(String)
    /// The file holds what no case store holds: restore it from a backup. The text is for the log.
    case damaged(String)
}

extension StoreOpeningError: CustomStringConvertible {
    /// One line in English that says what to do.
    public var description: String {
        switch self {
        case .inUse(let path): "the store \(path) is open in another server; stop that one first"
        case .newerSchema(let found, let known):
            "the store has schema \(found), this program knows up to \(known); run the newer program that wrote it"
        case .notACaseStore(let path): "\(path) is a database, but not a case store"
        case .file(let path, let code): "\(path): \(String(cString: strerror(code)))"
        case .database(let text): "the store cannot be opened: \(text)"
        case .damaged(let text): "the store is damaged (\(text)); restore it from a backup"
        }
    }
}

/// Holds the store's lock file locked, so that one server alone has the store open.
///
/// A lock of its own beside SQLite's: those come and go with transactions. flock(2) belongs to the open file, ends with the process
/// however that ends, and unlike fcntl(2)'s is not lost when another descriptor of the same file is closed.
final class StoreLock: Sendable {
    /// Nil once released.
    private let descriptor: Mutex<Int32?>

    /// Locks the store at `path` by the file `-lock` beside it.
    init(store path: String) throws(StoreOpeningError) {
        let file = path + "-lock"
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(path: file, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            throw code == EWOULDBLOCK ? .inUse(path: path) : .file(path: file, code: code)
        }
        self.descriptor = Mutex(descriptor)
    }

    /// Lets another server have the store. Doing it again does nothing.
    func release() {
        descriptor.withLock { descriptor in
            if let open = descriptor { close(open) }
            descriptor = nil
        }
    }

    deinit { release() }
}

/// Makes sure that the file exists and that nobody but its owner may read or write it. SQLite gives `-wal` and `-shm` the same mode.
func makePrivateFile(_ path: String) throws(StoreOpeningError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, code: errno) }
    // Safe to close although closing drops this process's fcntl locks on the file: the store's lock is held, so no connection of ours
    // is open on it (https://sqlite.org/howtocorrupt.html, 2.2).
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw .file(path: path, code: errno) }
}
