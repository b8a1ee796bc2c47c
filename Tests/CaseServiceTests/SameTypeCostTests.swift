import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import Foundation
import Testing

@testable import CaseService

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
        try withSQLite { embedded in
            let store = CountingStore(embedded)
            let month: Int64 = 31 * 86_400_000
            let index = SameTypeIndex(key: SameTypeKey(window: month, type: "roof"), most: 3)
            let costs = try store.write { transaction in
                var costs: [Int] = []
                for number in 1...4_000 {
                    let before = store.sameTypeOperations
                    // All within half a window, late arrivals among them.
                    let moment = Int64(number * 7919 % 4_000) * month / 8_000
                    let complaint = SameTypeComplaint(
                        caseID: CaseID(rawValue: Int64(number)), type: "roof", receivedAt: Timestamp(milliseconds: moment),
                        person: crowd.person(number))
                    try transaction.save(complaint)
                    let (own, changes) = try index.join(complaint, in: transaction)
                    try transaction.save(index.count(complaint, own))
                    for change in changes {
                        for level in change.told {
                            for var count in try transaction.sameTypeCounts(
                                index.key, people: level, from: change.from, before: change.before, limit: 16)
                            {
                                count.people = change.people
                                try transaction.save(count)
                            }
                        }
                    }
                    costs.append(store.sameTypeOperations - before)
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
