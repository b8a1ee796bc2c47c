import CSQLiteShim
import CaseStore
import GRDB
import GRDBSQLite
import Glibc

/// What SQLite answered instead of OK (https://sqlite.org/rescode.html).
struct SQLiteError: Error, Hashable {
    /// The extended result code.
    let code: Int32
    /// SQLite's own words: names of tables and constraints, never values.
    let message: String
    /// `errno` behind the last failure of the write-ahead log; 0 where none is known.
    let systemError: Int32

    /// The failure of the last call on that connection.
    init(code: Int32, connection: OpaquePointer?) {
        self.code = code
        message = connection.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
        systemError = connection.map { shouwen_log_errno($0) } ?? 0
    }

    /// The same failure as GRDB reports it; nil if the error is none of SQLite's. With the connection, what the system said is known.
    init?(_ error: any Error, on connection: OpaquePointer? = nil) {
        if let error = error as? SQLiteError {
            self = error
        } else if let error = error as? DatabaseError {
            code = error.extendedResultCode.rawValue
            message = error.message ?? ""
            systemError = connection.map { shouwen_log_errno($0) } ?? 0
        } else {
            return nil
        }
    }

    /// What the code means for the writer.
    enum Meaning {
        /// The statement was refused (constraint, type, …); the database is well.
        case refused
        /// No room: nothing more can be written now, what is there is well.
        case full
        /// The disk or the file failed. What reached the disk is not known any more, and asking again may wrongly answer that all is
        /// well: a failed fsync marks the pages clean (P. Rebello et al., "Can Applications Recover from fsync Failures?", ATC 2020).
        case lost
    }

    /// What the code means for the writer.
    ///
    /// SQLite calls ENOSPC alone a full disk. A quota that is used up and a file at its greatest size (RLIMIT_FSIZE) are the same to us:
    /// a write that was refused, not one whose fate is unknown.
    var meaning: Meaning {
        switch code & 0xFF {
        case SQLITE_FULL: .full
        case SQLITE_IOERR where code == Self.write && [ENOSPC, EDQUOT, EFBIG].contains(systemError): .full
        case SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CANTOPEN, SQLITE_PROTOCOL: .lost
        default: .refused
        }
    }

    /// SQLITE_IOERR_WRITE, a macro of a form that does not import.
    private static let write = SQLITE_IOERR | 3 << 8

    /// The failure in the words of the contract.
    var failure: StoreFailure {
        let text = "SQLite \(code): \(message)"
        return meaning == .full ? .full(text) : .database(text)
    }
}
