import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
@testable import CaseStoreSQLite
import GRDB
import ShouwenLimits
import Testing

@Suite("Lists of cases")
struct ListTests {
    /// Cases that differ in everything a filter looks at, in no order.
    private static func fill(_ store: any CaseStore, count: Int) throws -> [CaseRow] {
        try store.write { transaction in
            try (0..<count).map { index in
                try registerCase(in: transaction) { row in
                    row.ownerUnit = UnitID(rawValue: "unit-\(index % 3)")
                    row.ownerStaff = index % 4 == 0 ? nil : StaffID(rawValue: "staff-\(index % 4)")
                    row.phase = [.registered, .accepted, .closed][index % 3]
                    row.kind = [.complaint, .praise][index % 2]
                    // Many share a moment, so that ties are decided.
                    row.receivedAt = Timestamp(milliseconds: Int64(index * 7 % 10))
                    row.nextDue = index % 5 == 0 ? nil : Timestamp(milliseconds: Int64(index * 3 % 8))
                }
            }
        }
    }

    /// Every combination of filters being there or not.
    private static let filters: [CaseFilter] = (0..<128).map { bits in
        var filter = CaseFilter()
        if bits & 1 != 0 { filter.ownerUnit = UnitID(rawValue: "unit-1") }
        if bits & 2 != 0 { filter.ownerStaff = StaffID(rawValue: "staff-2") }
        if bits & 4 != 0 { filter.phase = .accepted }
        if bits & 8 != 0 { filter.kind = .complaint }
        if bits & 16 != 0 { filter.receivedFrom = Timestamp(milliseconds: 3) }
        if bits & 32 != 0 { filter.receivedBefore = Timestamp(milliseconds: 8) }
        if bits & 64 != 0 { filter.dueBy = Timestamp(milliseconds: 5) }
        return filter
    }

    /// What the contract says, computed the plain way.
    private static func expected(_ rows: [CaseRow], _ filter: CaseFilter) -> [CaseRow] {
        let fitting = rows.filter { row in
            if let unit = filter.ownerUnit, row.ownerUnit != unit { return false }
            if let staff = filter.ownerStaff, row.ownerStaff != staff { return false }
            if let phase = filter.phase, row.phase != phase { return false }
            if let kind = filter.kind, row.kind != kind { return false }
            if let from = filter.receivedFrom, row.receivedAt < from { return false }
            if let before = filter.receivedBefore, row.receivedAt >= before { return false }
            guard let dueBy = filter.dueBy else { return true }
            return row.nextDue.map { $0 <= dueBy } ?? false
        }
        return fitting.sorted { left, right in
            if filter.dueBy != nil { return (left.nextDue!, left.id) < (right.nextDue!, right.id) }
            if filter.ownerStaff == nil, filter.receivedFrom != nil || filter.receivedBefore != nil {
                return (left.receivedAt, left.id) > (right.receivedAt, right.id)
            }
            return left.id > right.id
        }
    }

    @Test(
        "hold exactly the fitting cases in the stated order, page by page, for every combination of filters", arguments: StoreKind.allCases)
    func everyCombination(kind: StoreKind) throws {
        try kind.withStore { store in
            let rows = try Self.fill(store, count: 120)
            for filter in Self.filters {
                var paged: [CaseRow] = []
                var page: CaseFilter? = filter
                while let asked = page {
                    let found = try store.reading { try $0.list(asked, limit: 7) }
                    paged += found.rows
                    #expect(found.next != nil || found.rows.count < 7)
                    page = found.next
                }
                #expect(paged == Self.expected(rows, filter), "\(filter)")
            }
        }
    }

    @Test("by due time begin with what is overdue longest, page by page, and leave out what owes nothing", arguments: StoreKind.allCases)
    func overdueFirst(kind: StoreKind) throws {
        try kind.withStore { store in
            let day: Int64 = 86_400_000
            // Days from now until each case's limit; two share a moment, one owes nothing.
            let offsets: [Int64?] = [3, -2, nil, 0, -40, -2, 8]
            let rows = try offsets.map { offset in
                try store.register { $0.nextDue = offset.map { Sample.monday.advanced(byMilliseconds: $0 * day) } }
            }
            var filter = CaseFilter()
            filter.dueBy = Sample.monday.advanced(byMilliseconds: 7 * day)
            var found: [CaseID] = []
            var next: CaseFilter? = filter
            while let asked = next {
                let page = try store.reading { try $0.list(asked, limit: 2) }
                found += page.rows.map(\.id)
                next = page.next
            }
            #expect(found == [4, 1, 5, 3, 0].map { rows[$0].id })
        }
    }

    @Test("and the log come in pages of pageRowsMax rows at the most", arguments: StoreKind.allCases)
    func pageBound(kind: StoreKind) throws {
        try kind.withStore { store in
            _ = try Self.fill(store, count: Limits.pageRowsMax + 2)
            for asked in [-1, 0, Limits.pageRowsMax - 1, Limits.pageRowsMax, Limits.pageRowsMax + 1] {
                let (rows, entries) = try store.reading {
                    (try $0.list(CaseFilter(), limit: asked).rows, try $0.log(after: 0, limit: asked))
                }
                #expect(rows.count == max(0, min(asked, Limits.pageRowsMax)))
                #expect(entries.count == max(0, min(asked, Limits.pageRowsMax)))
            }
        }
    }

    @Test(
        "walk an index from where the page begins: none scans a table or sorts, for every combination of filters", arguments: [true, false])
    func queryPlans(isFirstPage: Bool) throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            try CaseStoreSQLite(path: path, logger: quiet).close()
            let queue = try DatabaseQueue(path: path)
            for var filter in Self.filters {
                if !isFirstPage {
                    filter.dueAfter = filter.dueBy.map { _ in DuePlace(due: Sample.monday, id: CaseID(rawValue: 9)) }
                    filter.before = filter.dueBy == nil ? CaseID(rawValue: 9) : nil
                }
                let query = CaseListQuery(filter)
                let arguments = query.values.map { value -> any DatabaseValueConvertible in
                    switch value {
                    case .integer(let integer): integer
                    case .text(let text): text
                    }
                }
                let plan = try queue.read { database in
                    try String.fetchAll(
                        database, sql: "EXPLAIN QUERY PLAN " + query.sql, arguments: StatementArguments(arguments),
                        adapter: SuffixRowAdapter(fromIndex: 3))
                }
                // Written out: a walk of an index or of the primary key, the place where a page by receipt begins, and merged walks.
                let known = ["SEARCH cases USING", "MERGE (UNION ALL)", "LEFT", "RIGHT", "SCALAR SUBQUERY", "REUSE SUBQUERY"]
                let isWalk = plan.allSatisfy { step in known.contains { step.hasPrefix($0) } }
                #expect(isWalk, "\(query.sql)\n\(plan)")
                #expect(plan.contains { $0.hasPrefix("SEARCH cases USING") })
            }
        }
    }

    @Test("find their place by the index, though a thousand cases share its moment", arguments: [true, false])
    func samePlace(isByDue: Bool) throws {
        try StoreKind.sqlite.withStore { store in
            let rows = try store.write { transaction in
                try (0..<1000).map { _ in
                    try registerCase(in: transaction) {
                        $0.receivedAt = Sample.monday
                        $0.nextDue = Sample.monday
                    }
                }
            }
            var filter = CaseFilter()
            if isByDue { filter.dueBy = Sample.monday } else { filter.receivedFrom = Sample.monday }
            let place = rows[isByDue ? 899 : 100]
            let (page, steps) = try store.reading { [filter] snapshot in
                let connection = try #require(snapshot as? Snapshot).connection
                let page = try snapshot.list(filter.after(place), limit: 10)
                let query = CaseListQuery(filter.after(place))
                return (page, try connection.statement(composed: query.sql).stepsSinceReset())
            }
            #expect(page.rows.map(\.id.rawValue) == (isByDue ? Array(901...910) : Array((91...100).reversed())))
            // Some dozens of steps of SQLite's machine for each row; each of the 900 passed over would cost several.
            #expect(steps < 2000)
        }
    }

    @Test("look at listRowsExaminedMax rows for a page, and go on from there", arguments: [-1, 0, 1])
    func rowsExamined(more: Int) throws {
        #expect(Limits.listRowsExaminedMax == 2000)
        try StoreKind.sqlite.withStore { store in
            // The one that fits is the oldest: the last that is looked at.
            let rows = try store.write { transaction in
                try (0..<(2000 + more)).map { index in
                    try registerCase(in: transaction) { $0.kind = index == 0 ? .praise : .complaint }
                }
            }
            var filter = CaseFilter()
            filter.kind = .praise
            let first = try store.reading { [filter] in try $0.list(filter, limit: 10) }
            #expect(first.rows.map(\.id) == (more <= 0 ? [rows[0].id] : []))
            #expect((first.next != nil) == (more >= 0))
            guard let next = first.next else { return }
            let second = try store.reading { try $0.list(next, limit: 10) }
            #expect(second.rows.map(\.id) == (more <= 0 ? [] : [rows[0].id]))
            #expect(second.next == nil)
        }
    }
}
