import AuditChain
import GRDB
import GRDBSQLite

/// One prepared statement, bound and stepped through SQLite's C API.
///
/// GRDB prepares and owns it; binding goes past GRDB, whose argument arrays cost several allocations a row (figures: the benchmark
/// `case-store-bench`: half the time of an insert). Values are bound in the order of the question marks:
///
///     try statement.bind(7).bind("text").run()
///
/// Belongs to one connection and must be used on its queue, like GRDB's own statements.
final class SQLStatement {
    private let owner: Statement
    private let statement: OpaquePointer
    private var bound: Int32 = 0

    /// Compiles `sql` for `database`.
    init(_ sql: String, in database: Database) throws {
        owner = try database.makeStatement(sql: sql)
        statement = owner.sqliteStatement
    }

    // MARK: Binding

    @discardableResult
    func bind(_ value: Int64) throws -> SQLStatement {
        bound += 1
        return try check(sqlite3_bind_int64(statement, bound, value))
    }

    @discardableResult
    func bind(_ value: Int64?) throws -> SQLStatement {
        if let value { return try bind(value) }
        return try bindNull()
    }

    /// SQLite copies the text: a small allocation, which is cheaper than keeping every string's bytes in place until the step.
    @discardableResult
    func bind(_ value: String) throws -> SQLStatement {
        bound += 1
        var value = value
        let code = value.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { sqlite3_bind_text(statement, bound, $0.baseAddress ?? empty, Int32($0.count), copied) }
        }
        return try check(code)
    }

    @discardableResult
    func bind(_ value: String?) throws -> SQLStatement {
        if let value { return try bind(value) }
        return try bindNull()
    }

    @discardableResult
    func bind(blob value: [UInt8]) throws -> SQLStatement {
        bound += 1
        return try check(
            value.withUnsafeBytes {
                sqlite3_bind_blob64(statement, bound, $0.baseAddress ?? UnsafeRawPointer(empty), UInt64($0.count), copied)
            })
    }

    /// Binds bytes that are UTF-8 text.
    @discardableResult
    func bind(text value: [UInt8]) throws -> SQLStatement {
        bound += 1
        let code = value.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                sqlite3_bind_text64(statement, bound, $0.baseAddress ?? empty, UInt64($0.count), copied, UInt8(SQLITE_UTF8))
            }
        }
        return try check(code)
    }

    @discardableResult
    func bind(_ value: Digest) throws -> SQLStatement {
        bound += 1
        return try check(value.withUnsafeBytes { sqlite3_bind_blob64(statement, bound, $0.baseAddress, UInt64($0.count), copied) })
    }

    private func bindNull() throws -> SQLStatement {
        bound += 1
        return try check(sqlite3_bind_null(statement, bound))
    }

    private func check(_ code: Int32) throws -> SQLStatement {
        guard code == SQLITE_OK else { throw failed(code) }
        return self
    }

    // MARK: Stepping

    /// Runs a statement that returns no rows.
    func run() throws {
        while try next() {}
    }

    /// Steps to the next row. At the end, and on an error, the statement is ready to be bound again.
    func next() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            rewind()
            return false
        case let code: throw failed(code)
        }
    }

    /// Gives up rows not read yet.
    func rewind() {
        sqlite3_reset(statement)
        bound = 0
    }

    /// The first row, if there is one; the rest is given up.
    func first<Value>(_ read: (SQLStatement) throws -> Value) throws -> Value? {
        defer { rewind() }
        return try next() ? try read(self) : nil
    }

    /// Every row.
    func all<Value>(_ read: (SQLStatement) throws -> Value) throws -> [Value] {
        defer { rewind() }
        var values: [Value] = []
        while try next() { values.append(try read(self)) }
        return values
    }

    private func failed(_ code: Int32) -> SQLiteError {
        let error = SQLiteError(code: code, connection: sqlite3_db_handle(statement))
        rewind()
        return error
    }

    /// Steps of SQLite's machine that the statement took since this was last asked (https://sqlite.org/c3ref/c_stmtstatus_counter.html).
    func stepsSinceReset() -> Int { Int(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1)) }

    // MARK: Columns of the present row, from 0

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func text(_ column: Int32) -> String {
        // The order matters: column_text first, then its length (https://sqlite.org/c3ref/column_blob.html).
        guard let start = sqlite3_column_text(statement, column) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))), as: UTF8.self)
    }

    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    /// Nil unless the column holds 32 bytes.
    func digest(_ column: Int32) -> Digest? {
        guard let start = sqlite3_column_blob(statement, column) else { return nil }
        return Digest(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
}

/// SQLITE_TRANSIENT, which C spells as a cast that does not import.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// An address that is not null: SQLite takes a null one for NULL, not for "no bytes".
nonisolated(unsafe) private let empty = UnsafePointer(UnsafeMutablePointer<CChar>.allocate(capacity: 1))
