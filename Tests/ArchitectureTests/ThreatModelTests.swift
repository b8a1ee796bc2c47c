import Testing

@Suite("THREAT_MODEL.md")
struct ThreatModelTests {
    /// The suites that a page names, and which of them no file declares.
    private static func missing(_ page: String, _ files: [SourceFile]) -> (named: Set<String>, missing: [String]) {
        let named = Set(page.matches(of: /`([A-Z][A-Za-z]*Tests)`/).map { String($0.1) })
        return (named, named.filter { name in !files.contains { $0.code.contains("struct \(name) ") } }.sorted())
    }

    @Test("names only suites that there are")
    func suites() {
        let found = Self.missing(SourceTree.text("THREAT_MODEL.md"), SourceTree.swift)
        #expect(found.named.count > 20)
        #expect(found.missing.isEmpty)
    }

    @Test("that names a suite that is gone is found wrong")
    func planted() {
        let file = SourceFile(path: "Tests/A/BTests.swift", text: "struct BTests { }")
        #expect(Self.missing("holds: `BTests`, `GoneTests`", [file]).missing == ["GoneTests"])
    }
}
