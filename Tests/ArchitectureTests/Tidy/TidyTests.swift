import Foundation
import Testing

@Suite("Tidiness")
struct TidyTests {
    @Test("is as it was or better", arguments: Tidy.allCases)
    func holds(_ rule: Tidy) {
        let (new, gone) = Self.baseline.difference(rule, Self.findings[rule, default: []])
        #expect(new.isEmpty, "\(rule.rawValue):\n\(new.map(\.description).joined(separator: "\n"))")
        #expect(gone.isEmpty, "mended; take these lines out of \(Baseline.path):\n\(gone.joined(separator: "\n"))")
    }

    private static let findings = Dictionary(uniqueKeysWithValues: Tidy.allCases.map { ($0, $0.findings(in: SourceTree.project)) })

    /// Written anew first where the environment asks for it.
    private static let baseline: Baseline = {
        if ProcessInfo.processInfo.environment["SHOUWEN_TIDY_BASELINE"] == "write" {
            do {
                try Baseline.text(findings).write(
                    to: SourceTree.root.appendingPathComponent(Baseline.path), atomically: true, encoding: .utf8)
            } catch {
                Issue.record("\(Baseline.path): \(error)")
            }
        }
        return Baseline(SourceTree.text(Baseline.path))
    }()
}
