import Testing

@Suite("Tidiness")
struct TidyTests {
    @Test("finds nothing", arguments: Tidy.allCases)
    func holds(_ rule: Tidy) {
        let findings = rule.findings(in: SourceTree.project)
        #expect(findings.isEmpty, "\(rule.rawValue):\n\(findings.map(\.description).joined(separator: "\n"))")
    }
}
