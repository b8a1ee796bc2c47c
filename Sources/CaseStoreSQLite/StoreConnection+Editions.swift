import BusinessCalendar
import CaseStore

/// The table of editions of books and calendars.
extension StoreConnection {
    private static let columns = "rowid, kind, id, edition, sha256, text, kept_at"
    private static let selectEditions = SQLText("SELECT \(columns) FROM editions ORDER BY kind, id, edition")
    private static let selectEdition = SQLText("SELECT \(columns) FROM editions WHERE kind = ? AND id = ? AND edition = ?")
    private static let insertEdition = SQLText(
        "INSERT INTO editions (kind, id, edition, sha256, text, kept_at) VALUES (?, ?, ?, ?, ?, ?)")

    func editions() throws -> [EditionRecord] {
        try statement(Self.selectEditions).all(Self.edition)
    }

    /// What is kept under the kind, id and edition of `edition`.
    func stored(_ edition: EditionRecord) throws -> EditionRecord? {
        try statement(Self.selectEdition).bind(edition.kind.rawValue).bind(edition.id).bind(edition.edition).first(Self.edition)
    }

    func insert(_ edition: EditionRecord) throws {
        try statement(Self.insertEdition)
            .bind(edition.kind.rawValue).bind(edition.id).bind(edition.edition).bind(edition.sha256).bind(text: edition.text)
            .bind(edition.keptAt.milliseconds).run()
    }

    static func edition(_ row: SQLStatement) throws -> EditionRecord {
        let damage = Damage.value(table: "editions", row: row.integer(0))
        guard let kind = EditionRecord.Kind(rawValue: row.text(1)) else { throw damage }
        let record = EditionRecord(
            kind: kind, id: row.text(2), edition: row.text(3), text: row.bytes(5), keptAt: Timestamp(milliseconds: row.integer(6)))
        // The hash is computed anew: a text that somebody changed is not given out as that of its day.
        guard record.sha256 == row.digest(4) else { throw damage }
        return record
    }
}
