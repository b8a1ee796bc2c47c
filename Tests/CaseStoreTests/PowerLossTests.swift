import Foundation
import Testing

/// `make crash` tries 2,000 seeds: `SHOUWEN_POWER_SEEDS=2000 swift test --filter PowerLossTests`.
@Suite("On a disk that loses power or fails", .serialized)
struct PowerLossTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seeds = Int(environment["SHOUWEN_POWER_SEEDS"] ?? "") ?? 50

    /// What was found, and what was tried.
    private func trials(_ arguments: String...) throws -> (problems: [String], tried: String) {
        let lines = try ChildProcess.output(of: "case-store-faults", arguments)
        return (lines.dropLast(), lines.last ?? "")
    }

    @Test("the store loses nothing that it acknowledged and doubles nothing, whatever of the unsynced writes had reached the disk")
    func power() throws {
        let (problems, tried) = try trials("power", "0", "\(Self.seeds)", "none")
        #expect(problems == [])
        #expect(tried.hasPrefix("tried \(Self.seeds), acknowledged ") && tried.hasSuffix(", hit \(Self.seeds)"), "\(tried)")
    }

    @Test(
        "a store that does not sync each commit, or speaks before it, is found out",
        arguments: ["synchronousNormal", "completesBeforeCommit"])
    func planted(fault: String) throws {
        let (problems, tried) = try trials("power", "0", "50", fault)
        // Lost by number, or refused by the anchor, which is ahead of what the disk holds.
        let found = ["was acknowledged and is lost", "this is an older copy", "the log ends at entry"]
        #expect(problems.contains { problem in found.contains { problem.contains($0) } }, "\(tried)")
    }

    @Test("the n-th read, write, sync or open that fails, once or for ever, costs nothing that was acknowledged")
    func failures() throws {
        let (problems, tried) = try trials("failures")
        #expect(problems == [])
        #expect(tried.hasPrefix("tried 132, "), "\(tried)")
    }
}
