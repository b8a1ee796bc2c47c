import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import CaseStoreSQLite
import Foundation
import Synchronization
import Testing

@Suite("The embedded store and the one in memory")
struct OracleTests {
    /// More by `SHOUWEN_STORE_WORKS=100000 swift test --filter OracleTests`.
    static let works = Int(ProcessInfo.processInfo.environment["SHOUWEN_STORE_WORKS"] ?? "") ?? 1200
    /// Works that are put in the line together, so that some share a transaction.
    private static let together = 24

    /// What became of one work: what it was answered the last time it ran, and whether it was kept.
    private struct Fate {
        var answers: [Answer] = []
        var isKept: Bool?
    }

    private static func run(_ bodies: [RandomWork.Body], in store: any CaseStore) -> [Fate] {
        let fates = Mutex([Fate](repeating: Fate(), count: bodies.count))
        let done = DispatchGroup()
        withExtendedLifetime(fates) {
            for (index, body) in bodies.enumerated() {
                done.enter()
                let accepted = store.enqueue(
                    Work(
                        { transaction in
                            var answers: [Answer] = []
                            let outcome = Result { try body(transaction, &answers) }
                            fates.withLock { $0[index].answers = answers }
                            try outcome.get()
                        },
                        committed: { failure in
                            fates.withLock { $0[index].isKept = failure == nil }
                            done.leave()
                        }))
                precondition(accepted)
            }
            done.wait()
        }
        return fates.withLock { $0 }
    }

    @Test("answer every call alike, whatever is done to both", arguments: [1, 2, 3] as [UInt64])
    func alike(seed: UInt64) throws {
        try withDirectory { directory in
            // What reaches the disk when is not looked at here.
            let sqlite = try CaseStoreSQLite(path: directory + "/cases.db", logger: quiet, fault: .synchronousNormal)
            defer { sqlite.close() }
            let memory = CaseStoreMemory(logID: try sqlite.reading { try $0.logID() })
            defer { memory.close() }
            var random = RandomWork(seed: seed)
            var kept = 0
            var done = 0
            while done < Self.works {
                let bodies = (0..<Self.together).map { _ in random.work() }
                let (left, right) = (Self.run(bodies, in: sqlite), Self.run(bodies, in: memory))
                for (index, (left, right)) in zip(left, right).enumerated() {
                    try #require(left.isKept == right.isKept, "seed \(seed), work \(done + index): \(left) \(right)")
                    try #require(isSame(left.answers, right.answers), "seed \(seed), work \(done + index): \(left) \(right)")
                    if left.isKept == true { kept += 1 }
                }
                done += bodies.count
                for _ in 0..<4 {
                    for (name, body) in random.snapshotReads() {
                        let (left, right) = (try sqlite.reading { [try body($0)] }, try memory.reading { [try body($0)] })
                        try #require(isSame(left, right), "seed \(seed), after work \(done): \(name)\n\(left)\n\(right)")
                    }
                }
            }
            // The draw is worth something: most works are kept, and some are not.
            #expect((done / 2..<done).contains(kept), "\(kept) of \(done)")
        }
    }
}
