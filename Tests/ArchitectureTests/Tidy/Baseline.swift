import Foundation

/// What is untidy today, rule by rule, in `Baseline.txt`: a heading `# rule` each, then a finding a line. A finding that is not there
/// fails, and so does a line that is found no more: the list only shrinks. With `SHOUWEN_TIDY_BASELINE=write` in the environment the
/// test writes it anew.
struct Baseline: Sendable {
    static let path = "Tests/ArchitectureTests/Tidy/Baseline.txt"
    /// The findings' keys; the same one may occur more than once.
    let known: [Tidy: [String]]

    init(_ text: String) {
        var known: [Tidy: [String]] = [:]
        var rule: Tidy?
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# ") {
                rule = Tidy(rawValue: String(line.dropFirst(2)))
            } else if let rule {
                known[rule, default: []].append(String(line))
            }
        }
        self.known = known
    }

    /// Findings that the baseline does not know, and its lines that are found no more.
    func difference(_ rule: Tidy, _ findings: [Finding]) -> (new: [Finding], gone: [String]) {
        var left = Dictionary(known[rule, default: []].map { ($0, 1) }, uniquingKeysWith: +)
        let new = findings.filter { finding in
            guard let count = left[finding.key], count > 0 else { return true }
            left[finding.key] = count - 1
            return false
        }
        return (new, left.filter { $0.value > 0 }.keys.sorted())
    }

    /// The file's text for these findings.
    static func text(_ findings: [Tidy: [Finding]]) -> String {
        Tidy.allCases.compactMap { rule in
            let keys = findings[rule, default: []].map(\.key).sorted()
            return keys.isEmpty ? nil : "# \(rule.rawValue)\n" + keys.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }
}
