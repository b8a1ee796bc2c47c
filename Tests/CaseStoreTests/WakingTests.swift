import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import GRDB
import Testing

@Suite("Wake-ups")
struct WakingTests {
    private static func moment(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds) }

    @Test("are found in order, up to and including a moment, and as many as asked for", arguments: StoreKind.allCases)
    func order(kind: StoreKind) throws {
        try kind.withStore { store in
            #expect(try store.reading { try $0.earliestWake() } == nil)
            let rows = try ([30, 10, nil, 20, 10] as [Int64?]).map { wake in try store.register { $0.wakeAt = wake.map(Self.moment) } }
            let inOrder = [rows[1].id, rows[4].id, rows[3].id, rows[0].id]
            for (moment, count) in [(9, 0), (10, 2), (11, 2), (19, 2), (20, 3), (30, 4), (.max, 4)] as [(Int64, Int)] {
                let found = try store.reading { try $0.casesToWake(by: Self.moment(moment), limit: 10) }
                #expect(found == Array(inOrder[..<count]))
            }
            for (limit, count) in [(-1, 0), (0, 0), (3, 3)] {
                let found = try store.reading { try $0.casesToWake(by: Self.moment(30), limit: limit) }
                #expect(found == Array(inOrder[..<count]))
            }
            #expect(try store.reading { try $0.earliestWake() } == Self.moment(10))
        }
    }

    @Test("change with the row, or by themselves and then without another version", arguments: StoreKind.allCases)
    func changing(kind: StoreKind) throws {
        try kind.withStore { store in
            let (first, second) = (try store.register { $0.wakeAt = Self.moment(5) }, try store.register { $0.wakeAt = Self.moment(6) })
            var row = first
            for wake in [nil, 7, 7, nil, 3] as [Int64?] {
                (row.version, row.wakeAt) = (row.version + 1, wake.map(Self.moment))
                let saved = row
                try store.write { try $0.save(saved) }
                #expect(try store.reading { try $0.row(of: saved.id) } == saved)
            }
            for wake in [9, nil, nil, 9] as [Int64?] {
                row.wakeAt = wake.map(Self.moment)
                let expected = row
                try store.write { try $0.save(wakeAt: expected.wakeAt, of: expected.id) }
                #expect(try store.reading { try $0.row(of: expected.id) } == expected)
                #expect(try store.reading { try $0.earliestWake() } == Self.moment(6))
            }
            #expect(try store.reading { try $0.row(of: second.id) } == second)
            #expect(throws: StoreFailure.self) { try store.write { try $0.save(wakeAt: nil, of: CaseID(rawValue: 9)) } }
        }
    }

    @Test("are not what the walk over open cases goes by: every case in no final phase is met once", arguments: StoreKind.allCases)
    func openCases(kind: StoreKind) throws {
        try kind.withStore { store in
            // Each phase, with and without a wake-up; then the final ones again.
            let phases = Phase.allCases + Phase.allCases + Phase.allCases.filter(\.isFinal)
            var rows: [CaseRow] = []
            for (index, phase) in phases.enumerated() {
                rows.append(
                    try store.register { row in
                        row.phase = phase
                        row.wakeAt = index < Phase.allCases.count ? Self.moment(Int64(index)) : nil
                    })
            }
            let expected = rows.filter { !$0.phase.isFinal }.map(\.id)
            var walked: [CaseID] = []
            while case let page = try store.reading({ [last = walked.last] in
                try $0.openCases(after: last ?? CaseID(rawValue: 0), limit: 3)
            }), !page.isEmpty {
                #expect(page.count <= 3)
                walked += page
            }
            #expect(walked == expected)
            #expect(try store.reading { try $0.openCases(after: CaseID(rawValue: 0), limit: 0) } == [])
        }
    }

    @Test("and the walk over open cases sort nothing and read no table: an index each")
    func queryPlan() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            try CaseStoreSQLite(path: path, logger: quiet).close()
            let plan = try DatabaseQueue(path: path).read { database in
                try String.fetchAll(
                    database, sql: "EXPLAIN QUERY PLAN " + OpenCasesQuery.sql, arguments: [0, 10],
                    adapter: SuffixRowAdapter(fromIndex: 3))
            }
            let searches = plan.filter { $0.hasPrefix("SEARCH cases USING COVERING INDEX cases_by_phase") }
            #expect(searches.count == Phase.allCases.filter { !$0.isFinal }.count, "\(plan)")
            let isSorted = plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN") }
            #expect(!isSorted, "\(plan)")
        }
    }
}
