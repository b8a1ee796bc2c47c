import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// The SQL of a list, and the values for its parameters, ?1 first.
///
/// A list walks one index from the place where its page begins, in the order of the list, and looks at one row after the other: nothing is
/// sorted, no table is scanned. `INDEXED BY` (https://sqlite.org/lang_indexedby.html) names the index instead of leaving the choice to a
/// planner that knows nothing of the data, and makes preparing fail should the index ever stop fitting. What the index does not decide
/// is told in the last column of a row: whether it fits. So whoever reads the rows knows how many were looked at
/// (`Limits.listRowsExaminedMax`), and a filter that nothing fits costs no more than any other.
///
///     order                     person                unit                    neither
///     due by                    cases_by_staff_due    cases_by_unit_due       cases_by_due
///     received between          cases_by_staff, by id cases_by_unit_receipt   cases_by_receipt
///     newest first              cases_by_staff        cases_by_unit           cases_by_phase; without a phase the table, by id
///
/// A page that is not the first begins with what has the same moment as the place and stands behind it, a walk of its own, merged with
/// that of all later moments: asked for pairs, `(moment, id) < (?, ?)`, SQLite finds the moment alone by the index, and would pass over
/// thousands of cases received on one day for each page of them.
///
/// `cases_by_unit` ends in the phase. Without a phase the list is one walk for each, merged as they go (https://sqlite.org/eqp.html,
/// "compound queries"). The kind leads no index: nearly all cases are complaints.
package struct CaseListQuery {
    package private(set) var sql = ""
    package private(set) var values: [Value] = []

    package enum Value: Hashable {
        case integer(Int64)
        case text(String)
    }

    /// Conditions that the index decides, and those that are told of each row.
    private var walked: [String] = []
    private var told: [String] = []

    package init(_ filter: CaseFilter) {
        if let staff = filter.ownerStaff { walked.append("owner_staff = \(parameter(.text(staff.rawValue)))") }
        if let unit = filter.ownerUnit {
            let condition = "owner_unit = \(parameter(.text(unit.rawValue)))"
            if filter.ownerStaff == nil { walked.append(condition) } else { told.append(condition) }
        }
        if let kind = filter.kind { told.append("kind = \(parameter(.text(kind.rawValue)))") }
        switch filter.order {
        case .due: order(due: filter)
        case .receipt: order(receipt: filter)
        case .id: order(id: filter)
        }
    }

    private mutating func parameter(_ value: Value) -> String {
        values.append(value)
        return "?\(values.count)"
    }

    private mutating func tellPhase(_ filter: CaseFilter) {
        if let phase = filter.phase { told.append("phase = \(parameter(.text(phase.rawValue)))") }
    }

    /// Nil without a bound on the time of receipt: from, before.
    private mutating func receiptBounds(_ filter: CaseFilter) -> (from: String?, before: String?) {
        (
            filter.receivedFrom.map { parameter(.integer($0.milliseconds)) },
            filter.receivedBefore.map { parameter(.integer($0.milliseconds)) }
        )
    }

    private mutating func tellReceipt(_ filter: CaseFilter) {
        let bounds = receiptBounds(filter)
        if let from = bounds.from { told.append("received_at >= \(from)") }
        if let before = bounds.before { told.append("received_at < \(before)") }
    }

    private mutating func order(due filter: CaseFilter) {
        tellPhase(filter)
        tellReceipt(filter)
        let index = filter.ownerStaff != nil ? "cases_by_staff_due" : filter.ownerUnit != nil ? "cases_by_unit_due" : "cases_by_due"
        let within = "next_due <= \(parameter(.integer(filter.dueBy?.milliseconds ?? .max)))"
        if let place = filter.dueAfter {
            let (due, id) = (parameter(.integer(place.due.milliseconds)), parameter(.integer(place.id.rawValue)))
            sql =
                select(index, walked + ["next_due = \(due)", "id > \(id)"], told + [within]) + " UNION ALL "
                + select(index, walked + ["next_due > \(due)", within], told)
        } else {
            sql = select(index, walked + [within], told)
        }
        sql += " ORDER BY next_due, id"
    }

    private mutating func order(receipt filter: CaseFilter) {
        tellPhase(filter)
        let index = filter.ownerUnit == nil ? "cases_by_receipt" : "cases_by_unit_receipt"
        let bounds = receiptBounds(filter)
        let from = bounds.from.map { ["received_at >= \($0)"] } ?? []
        let before = bounds.before.map { ["received_at < \($0)"] } ?? []
        if let place = filter.before {
            let id = parameter(.integer(place.rawValue))
            let received = "(SELECT received_at FROM cases WHERE id = \(id))"
            let last = bounds.before.map { "min(\(received), \($0))" } ?? received
            sql =
                select(index, walked + ["received_at = \(received)", "id < \(id)"], told + from + before) + " UNION ALL "
                + select(index, walked + from + ["received_at < \(last)"], told)
        } else {
            sql = select(index, walked + from + before, told)
        }
        sql += " ORDER BY received_at DESC, id DESC"
    }

    private mutating func order(id filter: CaseFilter) {
        tellReceipt(filter)
        walked.append("id < \(parameter(.integer(filter.before?.rawValue ?? .max)))")
        switch (filter.ownerStaff, filter.ownerUnit, filter.phase) {
        case (.some, _, _):
            tellPhase(filter)
            sql = select("cases_by_staff", walked, told)
        case (nil, let unit, let phase?):
            walked.append("phase = \(parameter(.text(phase.rawValue)))")
            sql = select(unit == nil ? "cases_by_phase" : "cases_by_unit", walked, told)
        case (nil, .some, nil):
            sql = Phase.allCases.map { select("cases_by_unit", walked + ["phase = '\($0.rawValue)'"], told) }
                .joined(separator: " UNION ALL ")
        case (nil, nil, nil): sql = select(nil, walked, told)
        }
        sql += " ORDER BY id DESC"
    }

    /// One walk: of that index, or of the table by id; where it goes, and what is told of each row.
    private func select(_ index: String?, _ walked: [String], _ told: [String]) -> String {
        let fits = told.isEmpty ? "1" : told.joined(separator: " AND ")
        let by = index.map { "INDEXED BY \($0)" } ?? "NOT INDEXED"
        return "SELECT \(StoreConnection.caseColumns), \(fits) FROM cases \(by) WHERE " + walked.joined(separator: " AND ")
    }
}

extension StoreConnection {
    /// The column behind the case's own that tells whether the row fits.
    private static let fits = Int32(caseColumns.split(separator: ",").count)

    /// A page of a list; ends early, with the place to go on from, once `Limits.listRowsExaminedMax` rows were looked at.
    func list(_ filter: CaseFilter, limit: Int) throws -> CasePage {
        let limit = min(limit, Limits.pageRowsMax)
        var page = CasePage()
        guard limit > 0 else { return page }
        let query = CaseListQuery(filter)
        let statement = try statement(composed: query.sql)
        for value in query.values {
            switch value {
            case .integer(let integer): try statement.bind(integer)
            case .text(let text): try statement.bind(text)
            }
        }
        defer { statement.rewind() }
        var examined = 0
        while try statement.next() {
            examined += 1
            let row = try Self.row(statement)
            if statement.integer(Self.fits) != 0 { page.rows.append(row) }
            guard page.rows.count < limit, examined < Limits.listRowsExaminedMax else {
                page.next = filter.after(row)
                break
            }
        }
        return page
    }
}
