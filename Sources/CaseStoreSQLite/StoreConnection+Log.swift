import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// The log table.
extension StoreConnection {
    private static let columns = "sequence, case_id, version, type, staff, role, unit, happened_at, recorded_at, payload, hash"
    private static let insertEntry = SQLText("INSERT INTO log (\(StoreConnection.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    private static let selectEvents = SQLText(
        "SELECT \(StoreConnection.columns) FROM log WHERE case_id = ? AND version > ? ORDER BY version LIMIT ?")
    private static let selectEntry = SQLText("SELECT \(StoreConnection.columns) FROM log WHERE sequence = ?")
    private static let selectLog = SQLText("SELECT \(StoreConnection.columns) FROM log WHERE sequence > ? ORDER BY sequence LIMIT ?")
    private static let selectLastVersion = SQLText("SELECT max(version) FROM log WHERE case_id = ?")
    private static let selectLogID = SQLText("SELECT log_id FROM store")
    private static let selectOpenings = SQLText("SELECT openings FROM store")
    private static let addOpening = SQLText("UPDATE store SET openings = openings + 1")
    private static let selectHead = SQLText("SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1")

    func insert(_ entry: LogEntry) throws {
        let content = entry.content
        try statement(Self.insertEntry)
            .bind(entry.sequence).bind(content.caseID.rawValue).bind(content.version).bind(content.type)
            .bind(content.actor.staff.rawValue).bind(content.actor.role.rawValue).bind(content.actor.unit.rawValue)
            .bind(content.happenedAt.milliseconds).bind(content.recordedAt.milliseconds).bind(text: content.payload).bind(entry.hash)
            .run()
    }

    func events(of caseID: CaseID, after version: Int64, limit: Int) throws -> [LogEntry] {
        try statement(Self.selectEvents)
            .bind(caseID.rawValue).bind(version).bind(Int64(max(0, min(limit, Limits.pageRowsMax)))).all(Self.entry)
    }

    /// The version of the case's last entry, of whatever has no row among the cases too; nil if there is none. One look-up.
    func lastVersion(of caseID: CaseID) throws -> Int64? {
        try statement(Self.selectLastVersion).bind(caseID.rawValue).first { $0.isNull(0) ? nil : $0.integer(0) } ?? nil
    }

    func entry(at sequence: Int64) throws -> LogEntry? {
        try statement(Self.selectEntry).bind(sequence).first(Self.entry)
    }

    func log(after sequence: Int64, limit: Int) throws -> [LogEntry] {
        try statement(Self.selectLog)
            .bind(sequence).bind(Int64(max(0, min(limit, Limits.pageRowsMax)))).all(Self.entry)
    }

    func logID() throws -> LogID {
        guard let id = try statement(Self.selectLogID).first({ $0.text(0) }) else { throw Damage.noLogID }
        return LogID(rawValue: id)
    }

    func head() throws -> ChainHead {
        let newest = try statement(Self.selectHead).first { row in
            guard let hash = row.digest(1) else { throw Damage.value(table: "log", row: row.integer(0)) }
            return ChainHead(sequence: row.integer(0), hash: hash)
        }
        return try newest ?? ChainHead(sequence: 0, hash: ChainHasher.seed(of: logID()))
    }

    /// How often the store has been opened.
    func openings() throws -> Int64 {
        guard let openings = try statement(Self.selectOpenings).first({ $0.integer(0) }) else { throw Damage.noLogID }
        return openings
    }

    /// Counts an opening.
    func countOpening() throws { try statement(Self.addOpening).run() }

    private static func entry(_ row: SQLStatement) throws -> LogEntry {
        guard let role = Role(rawValue: row.text(5)), let hash = row.digest(10) else {
            throw Damage.value(table: "log", row: row.integer(0))
        }
        return LogEntry(
            sequence: row.integer(0),
            content: UnsealedEntry(
                caseID: CaseID(rawValue: row.integer(1)), version: row.integer(2), type: row.text(3),
                actor: Actor(staff: StaffID(rawValue: row.text(4)), role: role, unit: UnitID(rawValue: row.text(6))),
                happenedAt: Timestamp(milliseconds: row.integer(7)), recordedAt: Timestamp(milliseconds: row.integer(8)),
                payload: row.bytes(9)),
            hash: hash)
    }
}

/// The file holds what this program never writes.
enum Damage: Error, Hashable {
    case noLogID
    case value(table: String, row: Int64)
    case counters(log: Int64, counted: Int64)
}

extension Damage: CustomStringConvertible {
    var description: String {
        switch self {
        case .noLogID: "it has no log id"
        case .value(let table, let row): "row \(row) of \(table) holds a value that is none of ours"
        case .counters(let log, let counted): "the log ends at entry \(log), but \(counted) were counted"
        }
    }
}
