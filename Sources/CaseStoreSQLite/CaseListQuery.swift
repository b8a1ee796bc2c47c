import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// The SQL of a list, and the values for its question marks.
///
/// `INDEXED BY` (https://sqlite.org/lang_indexedby.html) names the index instead of leaving the choice to a planner that knows nothing
/// of the data, and makes preparing fail should the index ever stop fitting. The narrowest filter leads: a person's cases, a unit's,
/// what falls due, a time of receipt, a phase, a kind. All but three combinations come out of their index in order: a person's or a
/// unit's cases by due or receipt are sorted, which is bounded by what one person or unit has.
package struct CaseListQuery {
    package private(set) var sql: String
    package private(set) var values: [Value] = []

    package enum Value: Hashable {
        case integer(Int64)
        case text(String)
    }

    package init(_ filter: CaseFilter, limit: Int) {
        let byReceipt = filter.receivedFrom != nil || filter.receivedBefore != nil
        sql = "SELECT \(StoreConnection.caseColumns) FROM cases" + (Self.index(for: filter).map { " INDEXED BY \($0)" } ?? "")

        var conditions: [String] = []
        func require(_ condition: String, _ value: Value) {
            conditions.append(condition)
            values.append(value)
        }
        if let staff = filter.ownerStaff { require("owner_staff = ?", .text(staff.rawValue)) }
        if let unit = filter.ownerUnit { require("owner_unit = ?", .text(unit.rawValue)) }
        if let phase = filter.phase { require("phase = ?", .text(phase.rawValue)) }
        if let kind = filter.kind { require("kind = ?", .text(kind.rawValue)) }
        if let from = filter.receivedFrom { require("received_at >= ?", .integer(from.milliseconds)) }
        if let before = filter.receivedBefore { require("received_at < ?", .integer(before.milliseconds)) }

        if let dueBy = filter.dueBy {
            require("next_due <= ?", .integer(dueBy.milliseconds))
            if let place = filter.dueAfter {
                require("(next_due, id) > (?, ?)", .integer(place.due.milliseconds))
                values.append(.integer(place.id.rawValue))
            }
        } else if let before = filter.before {
            if byReceipt {
                require("(received_at, id) < ((SELECT received_at FROM cases WHERE id = ?), ?)", .integer(before.rawValue))
                values.append(.integer(before.rawValue))
            } else {
                require("id < ?", .integer(before.rawValue))
            }
        }
        if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
        let order = filter.dueBy != nil ? "next_due, id" : byReceipt ? "received_at DESC, id DESC" : "id DESC"
        sql += " ORDER BY \(order) LIMIT ?"
        // SQLite takes a negative LIMIT for none at all.
        values.append(.integer(Int64(max(0, min(limit, Limits.pageRowsMax)))))
    }

    /// The index a list walks; nil for a list of all cases, which walks the table by id.
    private static func index(for filter: CaseFilter) -> String? {
        if filter.ownerStaff != nil { return "cases_by_staff" }
        if filter.ownerUnit != nil { return "cases_by_unit" }
        if filter.dueBy != nil { return "cases_by_due" }
        if filter.receivedFrom != nil || filter.receivedBefore != nil { return "cases_by_receipt" }
        if filter.phase != nil { return "cases_by_phase" }
        if filter.kind != nil { return "cases_by_kind" }
        return nil
    }
}

extension StoreConnection {
    func list(_ filter: CaseFilter, limit: Int) throws -> [CaseRow] {
        let query = CaseListQuery(filter, limit: limit)
        let statement = try statement(composed: query.sql)
        for value in query.values {
            switch value {
            case .integer(let integer): try statement.bind(integer)
            case .text(let text): try statement.bind(text)
            }
        }
        return try statement.all(Self.row)
    }
}
