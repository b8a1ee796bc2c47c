import BusinessCalendar
import CaseDomain
import CaseStore

/// The table of running deadlines.
extension StoreConnection {
    private static let selectDue = SQLText(
        "SELECT case_id, name, wake_at, due_at FROM deadlines WHERE wake_at <= ? ORDER BY wake_at, case_id, name LIMIT ?")
    private static let selectEarliest = SQLText("SELECT wake_at FROM deadlines ORDER BY wake_at LIMIT 1")
    private static let selectDeadlines = SQLText("SELECT case_id, name, wake_at, due_at FROM deadlines WHERE case_id = ? ORDER BY name")
    private static let deleteDeadline = SQLText("DELETE FROM deadlines WHERE case_id = ? AND name = ?")
    private static let insertDeadline = SQLText("INSERT INTO deadlines (case_id, name, wake_at, due_at) VALUES (?, ?, ?, ?)")

    func deadlines(dueBy moment: Timestamp, limit: Int) throws -> [DeadlineRow] {
        try statement(Self.selectDue)
            .bind(moment.milliseconds).bind(Int64(max(0, limit))).all(Self.deadline)
    }

    private static let selectCases = SQLText("SELECT DISTINCT case_id FROM deadlines WHERE case_id > ? ORDER BY case_id LIMIT ?")

    func casesWithDeadlines(after caseID: CaseID, limit: Int) throws -> [CaseID] {
        try statement(Self.selectCases).bind(caseID.rawValue).bind(Int64(max(0, limit))).all { CaseID(rawValue: $0.integer(0)) }
    }

    func earliestDeadline() throws -> Timestamp? {
        try statement(Self.selectEarliest).first { Timestamp(milliseconds: $0.integer(0)) }
    }

    func deadlines(of caseID: CaseID) throws -> [DeadlineRow] {
        try statement(Self.selectDeadlines)
            .bind(caseID.rawValue).all(Self.deadline)
    }

    /// Makes `deadlines` the running ones of a case that had `old`; writes only the difference.
    func replace(_ old: [DeadlineRow], by deadlines: [DeadlineRow], of caseID: CaseID) throws {
        for row in old where !deadlines.contains(row) {
            try statement(Self.deleteDeadline).bind(caseID.rawValue).bind(row.name).run()
        }
        for row in deadlines where !old.contains(row) {
            try statement(Self.insertDeadline)
                .bind(caseID.rawValue).bind(row.name).bind(row.wakeAt.milliseconds).bind(row.dueAt.milliseconds).run()
        }
    }

    private static func deadline(_ row: SQLStatement) -> DeadlineRow {
        DeadlineRow(
            caseID: CaseID(rawValue: row.integer(0)), name: row.text(1), wakeAt: Timestamp(milliseconds: row.integer(2)),
            dueAt: Timestamp(milliseconds: row.integer(3)))
    }
}
