import BusinessCalendar
import CaseDomain
import CaseStore

/// The table of complaints by type, for hot spots.
extension StoreConnection {
    private static let columns = "case_id, type, received_at, person, counted"
    private static let selectRange = SQLText(
        "SELECT \(columns) FROM same_type WHERE type = ? AND received_at >= ? AND received_at < ? ORDER BY received_at, case_id")
    private static let selectOne = SQLText("SELECT \(columns) FROM same_type WHERE case_id = ?")
    private static let insertOne = SQLText(
        "INSERT INTO same_type (\(columns)) VALUES (?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET counted = excluded.counted")
    private static let deleteOne = SQLText("DELETE FROM same_type WHERE case_id = ?")

    func sameType(_ type: String, from: Timestamp, before: Timestamp) throws -> [SameTypeComplaint] {
        try statement(Self.selectRange).bind(type).bind(from.milliseconds).bind(before.milliseconds).all(Self.complaint)
    }

    func sameType(of caseID: CaseID) throws -> SameTypeComplaint? {
        try statement(Self.selectOne).bind(caseID.rawValue).first(Self.complaint)
    }

    func save(_ complaint: SameTypeComplaint) throws {
        try statement(Self.insertOne)
            .bind(complaint.caseID.rawValue).bind(complaint.type).bind(complaint.receivedAt.milliseconds).bind(complaint.person)
            .bind(Int64(complaint.counted)).run()
    }

    func forgetSameType(of caseID: CaseID) throws {
        try statement(Self.deleteOne).bind(caseID.rawValue).run()
    }

    private static func complaint(_ row: SQLStatement) -> SameTypeComplaint {
        SameTypeComplaint(
            caseID: CaseID(rawValue: row.integer(0)), type: row.text(1), receivedAt: Timestamp(milliseconds: row.integer(2)),
            person: row.text(3), counted: Int(row.integer(4)))
    }
}
