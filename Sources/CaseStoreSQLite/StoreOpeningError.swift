import Glibc

/// Why a store could not be opened.
public enum StoreOpeningError: Error, Hashable, Sendable {
    /// There is no file, or nothing in it. No opening makes a store: else a lost one would pass for a fresh one.
    case missing(path: String)
    /// A store was to be made where something is already.
    case exists(path: String)
    /// It is not the store that its anchor speaks of; an operator's word is needed to go on.
    case mismatch(StoreMismatch)
    /// The operator's word names another mismatch, or there is none.
    case otherMismatch(named: String, found: StoreMismatch?)
    /// The file has several names; SQLite's write-ahead log lies beside one of them only.
    case severalNames(path: String)
    /// Another server has it open, by this name or another.
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

extension StoreOpeningError {
    /// What an error met while a store at `path` is opened or made comes to.
    init(_ error: any Error, path: String) {
        if let known = error as? StoreOpeningError {
            self = known
        } else if let damage = error as? Damage {
            self = .damaged("\(damage)")
        } else if let refusal = SQLiteError(error) {
            self = refusal.meaning == .full ? .file(path: path, code: ENOSPC) : .database("SQLite \(refusal.code): \(refusal.message)")
        } else {
            self = .database("\(error)")
        }
    }
}

extension StoreOpeningError: CustomStringConvertible {
    /// One line in English that says what to do.
    public var description: String {
        switch self {
        case .missing(let path):
            "there is no store at \(path): if there was one, find out where it went or restore a backup (`shouwend restore`); "
                + "a new, empty one is made by `shouwend init --store-of CONFIG` alone"
        case .exists(let path): "\(path) is there already: a store is never made over something else; move it away first"
        case .mismatch(let mismatch):
            "\(mismatch). Put back the right files, or restore a backup (`shouwend restore`). To go on with this store all the same: "
                + "`shouwend accept --config CONFIG --mismatch \(mismatch.word) --by YOU --reason WHY`, which enters your word into the log"
        case .otherMismatch(let named, let found):
            "the word is for \(named), but "
                + (found.map { "what was found is \($0.word): \($0)" } ?? "the store fits its anchor: nothing is to be accepted")
        case .severalNames(let path):
            "\(path) has several names (hard links): its write-ahead log lies beside one of them only; remove the others"
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
