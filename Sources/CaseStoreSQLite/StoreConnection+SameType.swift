import BusinessCalendar
import CaseDomain
import CaseStore
import GRDB

/// The complaints by type, person and receipt, for hot spots. Each call is one look-up in an index.
extension StoreConnection {
    private static let selectComplaint = SQLText("SELECT case_id, type, received_at, person FROM same_type WHERE case_id = ?")
    private static let selectComplaints = SQLText(
        "SELECT case_id, type, received_at, person FROM same_type WHERE case_id > ? ORDER BY case_id LIMIT ?")
    private static let selectBefore = SQLText(
        """
        SELECT received_at FROM same_type INDEXED BY same_type_by_person
        WHERE type = ? AND person = ? AND (received_at, case_id) < (?, ?) ORDER BY received_at DESC, case_id DESC LIMIT 1
        """)
    private static let selectAfter = SQLText(
        """
        SELECT received_at FROM same_type INDEXED BY same_type_by_person
        WHERE type = ? AND person = ? AND (received_at, case_id) > (?, ?) ORDER BY received_at, case_id LIMIT 1
        """)
    private static let insertComplaint = SQLText(
        "INSERT INTO same_type (case_id, type, received_at, person) VALUES (?, ?, ?, ?) ON CONFLICT (case_id) DO NOTHING")
    private static let deleteComplaint = SQLText("DELETE FROM same_type WHERE case_id = ?")

    func sameType(of caseID: CaseID) throws -> SameTypeComplaint? {
        try statement(Self.selectComplaint).bind(caseID.rawValue).first(Self.complaint)
    }

    func sameTypes(after caseID: CaseID, limit: Int) throws -> [SameTypeComplaint] {
        try statement(Self.selectComplaints).bind(caseID.rawValue).bind(Int64(max(0, limit))).all(Self.complaint)
    }

    func sameTypeNeighbours(of complaint: SameTypeComplaint) throws -> (before: Int64?, after: Int64?) {
        func nearest(_ sql: SQLText) throws -> Int64? {
            try statement(sql).bind(complaint.type).bind(complaint.person).bind(complaint.receivedAt.milliseconds)
                .bind(complaint.caseID.rawValue).first { $0.integer(0) }
        }
        return (try nearest(Self.selectBefore), try nearest(Self.selectAfter))
    }

    func save(_ complaint: SameTypeComplaint) throws {
        try statement(Self.insertComplaint).bind(complaint.caseID.rawValue).bind(complaint.type)
            .bind(complaint.receivedAt.milliseconds).bind(complaint.person).run()
    }

    func forgetSameType(of caseID: CaseID) throws {
        try statement(Self.deleteComplaint).bind(caseID.rawValue).run()
        try forgetSameTypeCounts(of: caseID)
    }

    private static func complaint(_ row: SQLStatement) -> SameTypeComplaint {
        SameTypeComplaint(
            caseID: CaseID(rawValue: row.integer(0)), type: row.text(1), receivedAt: Timestamp(milliseconds: row.integer(2)),
            person: row.text(3))
    }
}

// MARK: - Each person's first and last complaint in a stretch

extension StoreConnection {
    private static let spanColumns = "person, first, last FROM same_type_spans"
    private static let selectSpan = SQLText(
        "SELECT \(spanColumns) WHERE window = ? AND type = ? AND stretch = ? AND person = ?")
    private static let selectLatest = SQLText(
        """
        SELECT \(spanColumns) INDEXED BY same_type_spans_by_last
        WHERE window = ? AND type = ? AND stretch = ? AND last >= ? ORDER BY last DESC, person DESC LIMIT ?
        """)
    private static let selectEarliest = SQLText(
        """
        SELECT \(spanColumns) INDEXED BY same_type_spans_by_first
        WHERE window = ? AND type = ? AND stretch = ? AND first < ? ORDER BY first, person LIMIT ?
        """)
    private static let insertSpan = SQLText(
        """
        INSERT INTO same_type_spans (window, type, stretch, person, first, last) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (window, type, stretch, person) DO UPDATE SET first = excluded.first, last = excluded.last
        """)
    private static let deleteSpan = SQLText(
        "DELETE FROM same_type_spans WHERE window = ? AND type = ? AND stretch = ? AND person = ?")

    func sameTypeSpan(_ key: SameTypeKey, stretch: Int64, person: String) throws -> SameTypeSpan? {
        try statement(Self.selectSpan, key).bind(stretch).bind(person).first { Self.span($0, key, stretch) }
    }

    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, lastFrom from: Int64, limit: Int) throws -> [SameTypeSpan] {
        try statement(Self.selectLatest, key).bind(stretch).bind(from).bind(Int64(max(0, limit))).all { Self.span($0, key, stretch) }
    }

    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, firstBefore before: Int64, limit: Int) throws -> [SameTypeSpan] {
        try statement(Self.selectEarliest, key).bind(stretch).bind(before).bind(Int64(max(0, limit))).all { Self.span($0, key, stretch) }
    }

    func save(_ span: SameTypeSpan) throws {
        try statement(Self.insertSpan, span.key).bind(span.stretch).bind(span.person).bind(span.first).bind(span.last).run()
    }

    func forget(_ span: SameTypeSpan) throws {
        try statement(Self.deleteSpan, span.key).bind(span.stretch).bind(span.person).run()
    }

    private static func span(_ row: SQLStatement, _ key: SameTypeKey, _ stretch: Int64) -> SameTypeSpan {
        SameTypeSpan(key: key, stretch: stretch, person: row.text(0), first: row.integer(1), last: row.integer(2))
    }

    /// A statement whose first two parameters are the window and the type.
    private func statement(_ sql: SQLText, _ key: SameTypeKey) throws -> SQLStatement {
        try statement(sql).bind(key.window).bind(key.type)
    }
}

// MARK: - What each open case was told

extension StoreConnection {
    private static let selectCount = SQLText(
        "SELECT case_id, received_at, people FROM same_type_counts WHERE window = ? AND type = ? AND case_id = ?")
    private static let selectCounts = SQLText(
        """
        SELECT case_id, received_at, people FROM same_type_counts INDEXED BY same_type_counts_by_people
        WHERE window = ? AND type = ? AND people = ? AND received_at >= ? AND received_at < ? ORDER BY received_at, case_id LIMIT ?
        """)
    private static let selectLevel = SQLText(
        """
        SELECT people FROM same_type_counts INDEXED BY same_type_counts_by_people
        WHERE window = ? AND type = ? AND people > ? ORDER BY people LIMIT 1
        """)
    private static let insertCount = SQLText(
        """
        INSERT INTO same_type_counts (window, type, case_id, received_at, people) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (case_id, window) DO UPDATE SET people = excluded.people
        """)
    private static let deleteCounts = SQLText("DELETE FROM same_type_counts WHERE case_id = ?")
    private static let selectSomeUnsettled = SQLText(
        "SELECT window, type, received_from, received_before FROM same_type_unsettled ORDER BY window, type LIMIT 1")
    private static let selectUnsettled = SQLText(
        "SELECT window, type, received_from, received_before FROM same_type_unsettled WHERE window = ? AND type = ?")
    private static let insertUnsettled = SQLText(
        """
        INSERT INTO same_type_unsettled (window, type, received_from, received_before) VALUES (?, ?, ?, ?)
        ON CONFLICT (window, type) DO UPDATE SET received_from = excluded.received_from, received_before = excluded.received_before
        """)
    private static let deleteUnsettled = SQLText("DELETE FROM same_type_unsettled WHERE window = ? AND type = ?")

    func sameTypeCount(_ key: SameTypeKey, of caseID: CaseID) throws -> SameTypeCount? {
        try statement(Self.selectCount, key).bind(caseID.rawValue).first { Self.count($0, key) }
    }

    func sameTypeCounts(_ key: SameTypeKey, people: Int, from: Int64, before: Int64, limit: Int) throws -> [SameTypeCount] {
        try statement(Self.selectCounts, key).bind(Int64(people)).bind(from).bind(before).bind(Int64(max(0, limit)))
            .all { Self.count($0, key) }
    }

    func sameTypeLevel(_ key: SameTypeKey, above people: Int) throws -> Int? {
        try statement(Self.selectLevel, key).bind(Int64(people)).first { Int($0.integer(0)) }
    }

    func sameTypeUnsettled() throws -> SameTypeUnsettled? { try statement(Self.selectSomeUnsettled).first(Self.unsettled) }

    func sameTypeUnsettled(_ key: SameTypeKey) throws -> SameTypeUnsettled? {
        try statement(Self.selectUnsettled, key).first(Self.unsettled)
    }

    func save(_ count: SameTypeCount) throws {
        try statement(Self.insertCount, count.key).bind(count.caseID.rawValue).bind(count.receivedAt).bind(Int64(count.people)).run()
    }

    func forgetSameTypeCounts(of caseID: CaseID) throws { try statement(Self.deleteCounts).bind(caseID.rawValue).run() }

    func save(_ range: SameTypeUnsettled) throws {
        try statement(Self.insertUnsettled, range.key).bind(range.from).bind(range.before).run()
    }

    func forgetSameTypeUnsettled(_ key: SameTypeKey) throws { try statement(Self.deleteUnsettled, key).run() }

    /// Walks each table by its windows, which are few, and stops at `limit` rows.
    func forgetSameType(windowsOtherThan windows: [Int64], limit: Int) throws -> Bool {
        let kept = windows.map { "\($0)" }.joined(separator: ", ")
        var isMore = false
        for (table, key) in [
            ("same_type_spans", "window, type, stretch, person"), ("same_type_counts", "case_id, window"),
            ("same_type_unsettled", "window, type"),
        ] {
            let rows = "SELECT \(key) FROM \(table) WHERE window NOT IN (\(kept)) LIMIT \(max(0, limit))"
            try database.execute(sql: "DELETE FROM \(table) WHERE (\(key)) IN (\(rows))")
            if database.changesCount >= limit { isMore = true }
        }
        return isMore
    }

    private static func count(_ row: SQLStatement, _ key: SameTypeKey) -> SameTypeCount {
        SameTypeCount(key: key, caseID: CaseID(rawValue: row.integer(0)), receivedAt: row.integer(1), people: Int(row.integer(2)))
    }

    private static func unsettled(_ row: SQLStatement) -> SameTypeUnsettled {
        SameTypeUnsettled(
            key: SameTypeKey(window: row.integer(0), type: row.text(1)), from: row.integer(2), before: row.integer(3))
    }
}

// MARK: - Whole tables, for holding them against the log

extension StoreConnection {
    private static let selectCountsOfCase = SQLText(
        "SELECT case_id, received_at, people, window, type FROM same_type_counts WHERE case_id = ? ORDER BY window")
    private static let selectAllSpans = SQLText(
        """
        SELECT person, first, last, window, type, stretch FROM same_type_spans WHERE (window, type, stretch, person) > (?, ?, ?, ?)
        ORDER BY window, type, stretch, person LIMIT ?
        """)
    private static let selectAllUnsettled = SQLText(
        """
        SELECT window, type, received_from, received_before FROM same_type_unsettled WHERE (window, type) > (?, ?)
        ORDER BY window, type LIMIT ?
        """)

    func sameTypeCounts(of caseID: CaseID) throws -> [SameTypeCount] {
        try statement(Self.selectCountsOfCase).bind(caseID.rawValue)
            .all { Self.count($0, SameTypeKey(window: $0.integer(3), type: $0.text(4))) }
    }

    func sameTypeSpans(above span: SameTypeSpan?, limit: Int) throws -> [SameTypeSpan] {
        try statement(Self.selectAllSpans).bind(span?.key.window ?? .min).bind(span?.key.type ?? "").bind(span?.stretch ?? .min)
            .bind(span?.person ?? "").bind(Int64(limit))
            .all { Self.span($0, SameTypeKey(window: $0.integer(3), type: $0.text(4)), $0.integer(5)) }
    }

    func sameTypeUnsettled(above key: SameTypeKey?, limit: Int) throws -> [SameTypeUnsettled] {
        try statement(Self.selectAllUnsettled).bind(key?.window ?? .min).bind(key?.type ?? "").bind(Int64(limit)).all(Self.unsettled)
    }
}
