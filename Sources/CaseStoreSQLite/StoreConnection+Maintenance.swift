import CaseDomain
import CaseStore
import BusinessCalendar

/// Walks and changes of whole tables, for stores that no server has open.
extension StoreConnection {
    /// Walks the index of the log on cases.
    private static let selectLogged = SQLText("SELECT DISTINCT case_id FROM log WHERE case_id > ? ORDER BY case_id LIMIT ?")
    private static let selectReplies = SQLText(
        """
        SELECT staff, key, fingerprint, receipt, recorded_at FROM kept_replies WHERE (staff, key) > (?, ?) ORDER BY staff, key LIMIT ?
        """)
    private static let clearing = [
        "cases", "same_type", "same_type_spans", "same_type_counts", "same_type_unsettled", "serials", "counters",
    ].map { SQLText("DELETE FROM \($0)") }
    private static let straying = [("cases", "id"), ("same_type", "case_id"), ("same_type_counts", "case_id")].map { table, id in
        (
            table,
            SQLText("SELECT DISTINCT \(id) FROM \(table) WHERE NOT EXISTS (SELECT 1 FROM log WHERE log.case_id = \(table).\(id)) LIMIT ?")
        )
    }
    private static let insertCounter = SQLText("INSERT INTO counters (name, value) VALUES (?, ?)")
    private static let insertSerial = SQLText("INSERT INTO serials (year, last) VALUES (?, ?)")
    private static let checkFile = SQLText("PRAGMA integrity_check(20)")

    func loggedCases(after caseID: CaseID, limit: Int) throws -> [CaseID] {
        try statement(Self.selectLogged).bind(caseID.rawValue).bind(Int64(limit)).all { CaseID(rawValue: $0.integer(0)) }
    }

    func strays(limit: Int) throws -> [(table: String, id: CaseID)] {
        try Self.straying.flatMap { table, sql in
            try statement(sql).bind(Int64(limit)).all { (table, CaseID(rawValue: $0.integer(0))) }
        }
    }

    func keptReplies(above key: IdempotencyKey, limit: Int) throws -> [(key: IdempotencyKey, reply: KeptReply)] {
        try statement(Self.selectReplies).bind(key.staff.rawValue).bind(key.key).bind(Int64(limit)).all { row in
            guard let fingerprint = row.digest(2) else { throw Damage.value(table: "kept_replies", row: 0) }
            return (
                IdempotencyKey(staff: StaffID(rawValue: row.text(0)), key: row.text(1)),
                KeptReply(fingerprint: fingerprint, receipt: row.bytes(3), recordedAt: Timestamp(milliseconds: row.integer(4)))
            )
        }
    }

    func faultsInTheFile() throws -> [String] { try statement(Self.checkFile).all { $0.text(0) }.filter { $0 != "ok" } }

    func clearDerivedTables() throws { for sql in Self.clearing { try statement(sql).run() } }

    func insert(serials: [Int: Int64], counters: [String: Int64]) throws {
        for (year, last) in serials { try statement(Self.insertSerial).bind(Int64(year)).bind(last).run() }
        for (name, value) in counters { try statement(Self.insertCounter).bind(name).bind(value).run() }
    }
}
