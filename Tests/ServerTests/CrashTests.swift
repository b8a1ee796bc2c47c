import Foundation
import Testing

/// `make crash` runs a hundred rounds on the whole file: `SHOUWEN_CRASH_ROUNDS=100 swift test --filter CrashTests`.
@Suite("A server killed with SIGKILL in the midst of an import", .serialized)
struct CrashTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let rounds = Int(environment["SHOUWEN_CRASH_ROUNDS"] ?? "") ?? 3
    private static let seed = UInt64(environment["SHOUWEN_CRASH_SEED"] ?? "") ?? UInt64(Date().timeIntervalSince1970)
    /// A few rounds get by with a part of the file.
    private static let rows: Int? = rounds < 20 ? 3000 : nil

    @Test("has lost nothing it acknowledged and doubled nothing, its chain is whole, and the import comes to its end")
    func keepsItsPromises() throws {
        var trial = try CrashTrial(rows: Self.rows, seed: Self.seed)
        let told: (String) -> Void = Self.rounds < 20 ? { _ in } : { print($0) }
        try trial.kill(rounds: Self.rounds, tell: told)
        #expect(trial.report.rounds == Self.rounds)
        let (first, second, cases) = try trial.finish()
        #expect(trial.report.problems == [], "seed \(Self.seed)")
        #expect(trial.report.acknowledged == trial.rows)
        #expect(cases == trial.rows)
        #expect(first.read == trial.rows)
        #expect(first.rejected == 0)
        #expect(second.created == 0)
        #expect(second.alreadyThere == trial.rows)
        told("\(trial.report.rounds) rounds, \(cases) cases, \(trial.report.problems.count) problems, second run \(second.created) new")
    }

    @Test("that acknowledges before it commits is found out")
    func findsLostPromises() throws {
        // On the whole file, so that many rows share a commit: that leaves the more time between the promise and the commit.
        var trial = try CrashTrial(rows: nil, fault: "completesBeforeSlowCommit", seed: Self.seed)
        try trial.kill(rounds: 50, until: { !$0.problems.isEmpty })
        let found = try #require(trial.report.problems.first, "not found in \(trial.report.rounds) rounds, seed \(Self.seed)")
        #expect(found.contains("was acknowledged as"), "\(found)")
    }
}
