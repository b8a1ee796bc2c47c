import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import Foundation
import Testing

@testable import CaseService

/// Tables of hot spots that count what is asked of them and what they answer.
private final class CountingTables: SameTypeWriting {
    private let tables: any SameTypeWriting
    /// Calls, and rows that they returned.
    private(set) var operations = 0

    init(_ tables: any SameTypeWriting) { self.tables = tables }

    private func asked<Value>(_ value: Value, rows: Int = 1) -> Value {
        operations += 1 + rows
        return value
    }
    private func many(_ rows: [SameTypeSpan]) -> [SameTypeSpan] { asked(rows, rows: rows.count) }

    func sameType(of caseID: CaseID) throws -> SameTypeComplaint? { asked(try tables.sameType(of: caseID)) }
    func sameTypes(after caseID: CaseID, limit: Int) throws -> [SameTypeComplaint] {
        let rows = try tables.sameTypes(after: caseID, limit: limit)
        return asked(rows, rows: rows.count)
    }
    func sameTypeNeighbours(of complaint: SameTypeComplaint) throws -> (before: Int64?, after: Int64?) {
        asked(try tables.sameTypeNeighbours(of: complaint), rows: 2)
    }
    func sameTypeSpan(_ key: SameTypeKey, stretch: Int64, person: String) throws -> SameTypeSpan? {
        asked(try tables.sameTypeSpan(key, stretch: stretch, person: person))
    }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, lastFrom from: Int64, limit: Int) throws -> [SameTypeSpan] {
        many(try tables.sameTypeSpans(key, stretch: stretch, lastFrom: from, limit: limit))
    }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, firstBefore before: Int64, limit: Int) throws -> [SameTypeSpan] {
        many(try tables.sameTypeSpans(key, stretch: stretch, firstBefore: before, limit: limit))
    }
    func sameTypeCount(_ key: SameTypeKey, of caseID: CaseID) throws -> SameTypeCount? { asked(try tables.sameTypeCount(key, of: caseID)) }
    func sameTypeCounts(_ key: SameTypeKey, people: Int, from: Int64, before: Int64, limit: Int) throws -> [SameTypeCount] {
        let rows = try tables.sameTypeCounts(key, people: people, from: from, before: before, limit: limit)
        return asked(rows, rows: rows.count)
    }
    func sameTypeLevel(_ key: SameTypeKey, above people: Int) throws -> Int? { asked(try tables.sameTypeLevel(key, above: people)) }
    func sameTypeUnsettled() throws -> SameTypeUnsettled? { asked(try tables.sameTypeUnsettled()) }
    func sameTypeUnsettled(_ key: SameTypeKey) throws -> SameTypeUnsettled? { asked(try tables.sameTypeUnsettled(key)) }

    func save(_ complaint: SameTypeComplaint) throws { asked(try tables.save(complaint)) }
    func forgetSameType(of caseID: CaseID) throws { asked(try tables.forgetSameType(of: caseID)) }
    func save(_ span: SameTypeSpan) throws { asked(try tables.save(span)) }
    func forget(_ span: SameTypeSpan) throws { asked(try tables.forget(span)) }
    func save(_ count: SameTypeCount) throws { asked(try tables.save(count)) }
    func forgetSameTypeCounts(of caseID: CaseID) throws { asked(try tables.forgetSameTypeCounts(of: caseID)) }
    func save(_ range: SameTypeUnsettled) throws { asked(try tables.save(range)) }
    func forgetSameTypeUnsettled(_ key: SameTypeKey) throws { asked(try tables.forgetSameTypeUnsettled(key)) }
    func forgetSameType(windowsOtherThan windows: [Int64], limit: Int) throws -> Bool {
        asked(try tables.forgetSameType(windowsOtherThan: windows, limit: limit))
    }
}

@Suite("What a complaint costs under a hot spot")
struct SameTypeCostTests {
    /// Who complains of the one type: everybody anew, one person always, two by turns.
    enum Crowd: CaseIterable {
        case different, one, two

        func person(_ number: Int) -> String {
            switch self {
            case .different: "p\(number)"
            case .one: "p"
            case .two: "p\(number % 2)"
            }
        }
    }

    @Test("does not grow with the complaints in the window: look-ups and rows, whoever complains", arguments: Crowd.allCases)
    func cost(crowd: Crowd) throws {
        try withSQLite { store in
            let month: Int64 = 31 * 86_400_000
            let index = SameTypeIndex(key: SameTypeKey(window: month, type: "roof"), most: 3)
            let costs = try store.write { transaction in
                var costs: [Int] = []
                for number in 1...4_000 {
                    let tables = CountingTables(transaction)
                    // All within half a window, late arrivals among them.
                    let moment = Int64(number * 7919 % 4_000) * month / 8_000
                    let complaint = SameTypeComplaint(
                        caseID: CaseID(rawValue: Int64(number)), type: "roof", receivedAt: Timestamp(milliseconds: moment),
                        person: crowd.person(number))
                    try tables.save(complaint)
                    let (own, changes) = try index.join(complaint, in: tables)
                    try tables.save(index.count(complaint, own))
                    for change in changes {
                        for level in change.told {
                            for var count in try tables.sameTypeCounts(
                                index.key, people: level, from: change.from, before: change.before, limit: 16)
                            {
                                count.people = change.people
                                try tables.save(count)
                            }
                        }
                    }
                    costs.append(tables.operations)
                }
                return costs
            }
            let (first, last) = (costs[5..<25].max()!, costs[3_900...].max()!)
            #expect(last * 2 <= first * 3, "\(first) operations at first, \(last) in the end")
            #expect(costs.max()! <= 120)
        }
    }
}

/// Lends an embedded store on a file of its own.
func withSQLite<Value>(_ body: (any CaseStore) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("case-service-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try CaseStoreSQLite(path: folder.path + "/cases.db", logger: quiet)
    defer { store.close() }
    return try body(store)
}
