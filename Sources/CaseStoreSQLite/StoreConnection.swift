import GRDB

/// The text of a statement that never changes. Compared by identity, so that finding its prepared form costs no hashing of text.
final class SQLText: Sendable {
    let text: String
    init(_ text: String) { self.text = text }
}

/// One connection to the database with the statements prepared on it so far.
///
/// Belongs to one GRDB queue; never used off it.
final class StoreConnection {
    let database: Database
    private var fixed: [ObjectIdentifier: SQLStatement] = [:]
    private var composed: [String: SQLStatement] = [:]

    init(_ database: Database) {
        self.database = database
    }

    /// The statement of that text, prepared on first use.
    func statement(_ sql: SQLText) throws -> SQLStatement {
        if let statement = fixed[ObjectIdentifier(sql)] { return statement }
        let statement = try SQLStatement(sql.text, in: database)
        fixed[ObjectIdentifier(sql)] = statement
        return statement
    }

    /// The statement of a text put together at run time (there are few of them: one for each combination of columns or filters).
    func statement(composed sql: String) throws -> SQLStatement {
        if let statement = composed[sql] { return statement }
        let statement = try SQLStatement(sql, in: database)
        composed[sql] = statement
        return statement
    }
}
