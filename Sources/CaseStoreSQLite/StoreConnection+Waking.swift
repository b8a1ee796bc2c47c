import BusinessCalendar
import CaseDomain
import CaseStore

/// The SQL of the walk over open cases, apart so that a test may ask for its plan.
package enum OpenCasesQuery {
    /// One walk of the index on phases for each phase that is not final, all of them in order of id, merged as they go
    /// (https://sqlite.org/eqp.html, "compound queries"): nothing is sorted, and closed cases are not met. Parameters: the id to begin
    /// after, the limit.
    package static let sql =
        Phase.allCases.filter { !$0.isFinal }
        .map { "SELECT id FROM cases INDEXED BY cases_by_phase WHERE phase = '\($0.rawValue)' AND id > ?1" }
        .joined(separator: " UNION ALL ") + " ORDER BY id LIMIT ?2"
}

/// When the runner must look at which case, and the walk over all that are open.
extension StoreConnection {
    /// Walks the partial index on `wake_at` from its beginning.
    private static let selectToWake = SQLText(
        "SELECT id FROM cases INDEXED BY cases_by_wake WHERE wake_at <= ? ORDER BY wake_at, id LIMIT ?")
    /// The first place of the same index.
    private static let selectEarliest = SQLText(
        "SELECT wake_at FROM cases INDEXED BY cases_by_wake WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1")
    private static let updateWake = SQLText("UPDATE cases SET wake_at = ? WHERE id = ? RETURNING id")

    private static let selectOpen = SQLText(OpenCasesQuery.sql)

    func casesToWake(by moment: Timestamp, limit: Int) throws -> [CaseID] {
        try statement(Self.selectToWake).bind(moment.milliseconds).bind(Int64(max(0, limit))).all { CaseID(rawValue: $0.integer(0)) }
    }

    func earliestWake() throws -> Timestamp? {
        try statement(Self.selectEarliest).first { Timestamp(milliseconds: $0.integer(0)) }
    }

    func openCases(after caseID: CaseID, limit: Int) throws -> [CaseID] {
        try statement(Self.selectOpen).bind(caseID.rawValue).bind(Int64(max(0, limit))).all { CaseID(rawValue: $0.integer(0)) }
    }

    func save(wakeAt: Timestamp?, of caseID: CaseID) throws {
        let found = try statement(Self.updateWake).bind(wakeAt?.milliseconds).bind(caseID.rawValue).all { $0.integer(0) }
        guard !found.isEmpty else { throw StoreFailure.work("case \(caseID.rawValue) has no row") }
    }
}
