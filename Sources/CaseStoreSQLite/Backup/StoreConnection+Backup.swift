import CaseDomain
import CaseStore

/// Walks of whole tables for backups.
extension StoreConnection {
    private static let selectEditionsAfter = SQLText(
        "SELECT rowid, kind, id, edition, sha256, text, kept_at FROM editions WHERE rowid > ? ORDER BY rowid")
    private static let selectTables = SQLText(
        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name IN ('log', 'editions', 'kept_replies', 'notes')")
    private static let selectNotes = SQLText("SELECT name, text FROM notes")

    /// What makes the tables of a backup's segment: the store's own, without the triggers and indexes that guard and find their rows.
    func backedUpTables() throws -> [String] { try statement(Self.selectTables).all { $0.text(0) } }

    /// Editions kept after the first `count`: rows of a table that only grows.
    func editions(afterRow count: Int64) throws -> [EditionRecord] {
        try statement(Self.selectEditionsAfter).bind(count).all(Self.edition)
    }

    /// Every note with its name; there are a few.
    func notes() throws -> [(name: String, text: String)] { try statement(Self.selectNotes).all { ($0.text(0), $0.text(1)) } }
}
