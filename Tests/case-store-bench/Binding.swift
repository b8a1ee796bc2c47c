import GRDB
import GRDBSQLite

/// Why the store binds through the C API: one insert of a log row by GRDB's cached statement, and by the same statement bound in C.
func measureBinding(rows: Int) throws {
    let queue = try DatabaseQueue()
    let payload = String(repeating: "x", count: 420)
    let bytes = Array(payload.utf8)
    try queue.writeWithoutTransaction { database in
        for name in ["by_grdb", "by_c"] {
            try database.execute(
                sql:
                    "CREATE TABLE \(name) (a INTEGER PRIMARY KEY, b INTEGER, c TEXT, d TEXT, e TEXT, f TEXT, g INTEGER, "
                    + "h TEXT, i TEXT) STRICT"
            )
        }
        let clock = ContinuousClock()
        let byGRDB = try clock.measure {
            try database.inTransaction {
                let statement = try database.cachedStatement(sql: "INSERT INTO by_grdb VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                for row in 1...rows {
                    try statement.execute(
                        arguments: [
                            row, row / 2, "registered", "s-100", "complaint_officer", "outlet-5622", row, payload, "0123456789abcdef",
                        ])
                }
                return .commit
            }
        }
        let byC = try clock.measure {
            try database.inTransaction {
                let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
                let statement = try database.cachedStatement(sql: "INSERT INTO by_c VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").sqliteStatement
                func bind(_ text: String, _ index: Int32) {
                    var text = text
                    text.withUTF8 {
                        _ = sqlite3_bind_text(
                            statement, index, UnsafeRawPointer($0.baseAddress!).assumingMemoryBound(to: CChar.self), Int32($0.count), copied
                        )
                    }
                }
                for row in 1...rows {
                    sqlite3_bind_int64(statement, 1, Int64(row))
                    sqlite3_bind_int64(statement, 2, Int64(row / 2))
                    bind("registered", 3)
                    bind("s-100", 4)
                    bind("complaint_officer", 5)
                    bind("outlet-5622", 6)
                    sqlite3_bind_int64(statement, 7, Int64(row))
                    bytes.withUnsafeBytes {
                        _ = sqlite3_bind_text(statement, 8, $0.baseAddress!.assumingMemoryBound(to: CChar.self), Int32($0.count), copied)
                    }
                    bind("0123456789abcdef", 9)
                    guard sqlite3_step(statement) == SQLITE_DONE else { fatalError("insert failed") }
                    sqlite3_reset(statement)
                }
                return .commit
            }
        }
        func each(_ duration: Duration) -> String { "\((duration / .seconds(1) / Double(rows) * 1e8).rounded() / 100) us" }
        print("one log row in memory: \(each(byGRDB)) through GRDB's arguments, \(each(byC)) bound in C")
    }
}
