import CaseStore
import GRDB
import GRDBSQLite

/// What SQLite answered instead of OK (https://sqlite.org/rescode.html).
struct SQLiteError: Error, Hashable {
    /// The extended result code.
    let code: Int32
    /// SQLite's own words: names of tables and constraints, never values.
    let message: String

    /// The failure of the last call on that connection.
    init(code: Int32, connection: OpaquePointer?) {
        self.code = code
        message = connection.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
    }

    /// The same failure as GRDB reports it; nil if the error is none of SQLite's.
    init?(_ error: any Error) {
        if let error = error as? SQLiteError {
            self = error
        } else if let error = error as? DatabaseError {
            code = error.extendedResultCode.rawValue
            message = error.message ?? ""
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
    var meaning: Meaning {
        switch code & 0xFF {
        case SQLITE_FULL: .full
        case SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CANTOPEN, SQLITE_PROTOCOL: .lost
        default: .refused
        }
    }

    /// The failure in the words of the contract.
    var failure: StoreFailure { .database("SQLite \(code): \(message)") }
}
