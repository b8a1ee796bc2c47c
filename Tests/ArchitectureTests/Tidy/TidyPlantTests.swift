import Testing

/// Every rule of tidiness finds what is planted, and lets its tidy neighbour pass.
@Suite("Something untidy that was planted")
struct TidyPlantTests {
    /// Files, and the lines in them at which the rule must strike; none: it must pass.
    struct Plant: Sendable, CustomTestStringConvertible {
        let rule: Tidy
        let files: [(path: String, text: String)]
        let found: [String]

        init(_ rule: Tidy, _ files: [(path: String, text: String)], _ found: [String] = []) {
            self.rule = rule
            self.files = files
            self.found = found
        }

        /// One Swift file of a module.
        init(_ rule: Tidy, _ text: String, _ lines: [Int] = []) {
            self.init(rule, [("Sources/A/A.swift", text)], lines.map { "Sources/A/A.swift:\($0)" })
        }

        var testDescription: String { "\(rule): \(files.map(\.text).joined().prefix(70))" }
    }

    @Test("is found where it stands, and nothing else is", arguments: unused + limits + functions + files + switches)
    func structure(_ plant: Plant) { check(plant) }

    @Test("is found where it stands, and nothing else is", arguments: punctuation + names + lines + documentation)
    func form(_ plant: Plant) { check(plant) }

    private func check(_ plant: Plant) {
        let sources = plant.files.map { SourceFile(path: $0.path, text: $0.text) }
        let project = Project(
            swift: sources.filter { $0.path.hasSuffix(".swift") }, written: sources.filter { !$0.path.hasSuffix(".swift") })
        let found = plant.rule.findings(in: project).map { $0.line > 0 ? "\($0.path):\($0.line)" : $0.path }
        #expect(found == plant.found)
    }

    private static let unused: [Plant] = [
        Plant(.unused, "func dead() {}\nstruct Live {}\nlet live = Live()\n_ = live", [1]),
        Plant(.unused, "struct Dead { let me: Dead? }\nextension Dead {}\nlet x = 1; _ = x.me", [1]),
        Plant(.unused, "func around() { around() }", [1]),
        Plant(.unused, "enum E { case seen, dead }\n_ = E.seen", [1]),
        Plant(.unused, "enum E: String { case read, written }\n_ = E(rawValue: \"read\")"),
        Plant(.unused, "enum E: CaseIterable { case read, written }\n_ = E.allCases"),
        Plant(.unused, "struct S {\n    let written: Int\n    init(written: Int) {}\n}\n_ = S(written: 1)", [2]),
        Plant(.unused, "struct S: Codable {\n    let written: Int\n}\n_ = S()"),
        Plant(.unused, "protocol P { func asked() }\nstruct S: P { func asked() {} }\n_ = S()"),
        Plant(.unused, "struct S { var description: String { \"\" }\n static func == (a: S, b: S) -> Bool { true } }\n_ = S()"),
        Plant(.unused, "typealias Dead = Int\n// Dead\nlet s = \"Dead\"; _ = s", [1]),
        Plant(.unused, "func f() {}\n_ = \"\\(f())\""),
        Plant(.unused, "@main struct Start {}"),
        Plant(.unused, "let name = 1\nif let name { }"),
        Plant(.unused, "let name = 1\nif let name = other { }\nfor name in all {}", [1]),
        Plant(.unused, "let `default` = 1\n_ = A.`default`"),
        Plant(.unused, [("Sources/A/A.swift", "public func f() {}"), ("Tests/ATests/A.swift", "func f() { _ = A.f() }")]),
        Plant(.unused, [("Sources/A/Generated/A.swift", "func f() {}"), ("Tests/ATests/A.swift", "func g() {}")]),
    ]

    private static let limits: [Plant] = [
        limit("@Test func f() { _ = Limits.rowsMax }", isFound: true),
        limit("@Test(arguments: [-1, 0, 1]) func f(by: Int) { _ = Limits.rowsMax + by }"),
        limit("@Test(arguments: [(-1, true), (0, true), (1, false)]) func f(by: Int) { _ = Limits.rowsMax + by }"),
        limit("@Test func f() { for by in -1...1 { _ = Limits.rowsMax + by } }"),
        limit("@Test func f() { _ = [Limits.rowsMax - 1, Limits.rowsMax, Limits.rowsMax + 1] }"),
        limit("@Test(arguments: [-1, 0, 1]) func f(by: Int) { configuration.rowsMax = 3 + by }"),
        limit("@Test func f() { _ = [Limits.rowsMax - 1, Limits.rowsMax] }", isFound: true),
        limit("@Test(arguments: [0, 1]) func f(by: Int) { _ = Limits.rowsMax + by }", isFound: true),
        limit("@Test(arguments: [-1, 0, 1]) func f(by: Int) {}\n@Test func g() { _ = Limits.rowsMax }", isFound: true),
        limit("@Test(arguments: [-1, 0, 1]) func f(by: Int) { /* rowsMax */ }", isFound: true),
        limit("func f(by: Int) { _ = [-1, 0, 1, Limits.rowsMax] }", isFound: true),
    ]

    private static func limit(_ test: String, isFound: Bool = false) -> Plant {
        let limits = "public enum Limits {\n    public static let rowsMax = 3\n    public static let readConnections = 2\n}"
        return Plant(
            .limits, [(Tidy.limitsPath, limits), ("Tests/ATests/A.swift", test)], isFound ? ["\(Tidy.limitsPath):2"] : [])
    }

    private static let functions: [Plant] = [
        Plant(.functions, "struct S {\n" + function("    func f()", lines: 70) + "}"),
        Plant(.functions, "struct S {\n" + function("    func f()", lines: 71) + "}", [2]),
        Plant(.functions, "struct S {\n" + function("    init(a: Int = { 1 }())", lines: 71) + "}", [2]),
        Plant(.functions, function("var a: [Int]", lines: 71), [1]),
        Plant(.functions, function("func f<T>(_ a: () -> Void) async throws(E) -> [T] where T: P", lines: 71), [1]),
        Plant(.functions, function("struct S", lines: 71)),
        Plant(.functions, "let a = [\n" + String(repeating: "1,\n", count: 80) + "]"),
        Plant(.functions, "protocol P {\n    func f()\n    var a: Int { get }\n}\n" + function("struct S", lines: 80)),
        Plant(.functions, [("Sources/A/Generated/A.swift", function("func f()", lines: 71))]),
        // A table, and what looks like one.
        Plant(.functions, table("var a: Int", row: "f(\"{ \\(x) }\")")),
        Plant(.functions, table("func f(_ b: B) throws -> Int", row: "try g(x)")),
        Plant(.functions, table("var a: Int", row: "if b { 1 } else { 2 }"), [1]),
        Plant(.functions, table("var a: Int", row: "return 1"), [1]),
        Plant(.functions, table("var a: Int", row: "b.map { $0 }"), [1]),
        Plant(.functions, table("var a: Int", row: "1", before: "let b = c"), [1]),
        Plant(.functions, table("var a: Int", row: "1", after: ".d()"), [1]),
    ]

    /// A property or function of 40 cases, two lines each.
    private static func table(_ head: String, row: String, before: String = "", after: String = "") -> String {
        "\(head) {\n\(before)\nswitch b {\n" + String(repeating: "case .c(let x):\n    \(row)\n", count: 40) + "}\(after)\n}\n"
    }

    private static func function(_ head: String, lines: Int) -> String {
        head + " {\n" + String(repeating: "    if a { b() }\n", count: lines - 2) + "}\n"
    }

    private static let files: [Plant] = [
        Plant(.files, [("Sources/A/A.swift", "struct A {}"), ("Sources/A/B.swift", "struct B { let a: A }")], ["Sources/A/B.swift"]),
        Plant(.files, [("Sources/A/A+B.swift", "extension A { func b() {} }"), ("Tests/X/T.swift", "a.b()")]),
        Plant(.files, [("Sources/A/A+B.swift", "extension A { func b() {} }"), ("Tests/X/T.swift", "a.c()")], ["Sources/A/A+B.swift"]),
        Plant(.files, [("Sources/A/A+B.swift", "extension A: B { func b() {} }")]),
        Plant(.files, [("Sources/a/main.swift", "run()"), ("Sources/b/B.swift", "@main struct B {}")]),
        Plant(.files, [("Scripts/lost", "#!/bin/sh"), ("Scripts/found", "#!/bin/sh"), ("Makefile", "Scripts/found")], ["Scripts/lost"]),
        Plant(.files, [("Scripts/a.py", "import b"), ("Scripts/b.py", ""), ("Makefile", "import a")]),
        Plant(.files, [("Docs/A.md", "[b](B.md)"), ("Docs/B.md", "[b](B.md)")], ["Docs/A.md"]),
        Plant(.files, [("Sources/RuleBooks/Books/a.yaml", "a: 1"), ("README.md", "")]),
    ]

    private static let declared = "enum E { case a, b(Int)\n case c }\n"
    private static let switches: [Plant] = [
        Plant(.switches, declared + "switch e {\ncase .a: 1\ndefault: 2\n}", [3]),
        Plant(.switches, declared + "switch e {\ncase .a, .b(let x) where x > 1: 1\ncase _: 2\n}", [3]),
        Plant(.switches, declared + "switch e {\ncase E.a: 1\n@unknown default: 2\n}", [3]),
        Plant(.switches, declared + "switch e {\ncase let .b(x): x\ncase let other: 2\n}", [3]),
        Plant(.switches, declared + "switch e {\ncase .a?: 1\ncase nil: 2\ndefault: 3\n}", [3]),
        Plant(
            .switches, declared + "let x = switch f({ $0 }) {\ncase .a:\n  switch y {\n  case 1: 2\n  default: 3\n  }\ndefault: 4\n}", [3]),
        Plant(.switches, declared + "switch e {\ncase .a: if case .b = e { 1 }\ncase .b, .c: 2\n}"),
        Plant(.switches, declared + "switch e {\ncase .a: 1\ncase .foreign: 2\ndefault: 3\n}"),
        Plant(.switches, declared + "switch n {\ncase 1: 1\ncase .a: 2\ndefault: 3\n}"),
        Plant(.switches, declared + "switch (e, f) {\ncase (.a, .b): 1\ndefault: 3\n}"),
        Plant(.switches, declared + "switch status {\ncase .active: 1\n@unknown default: 3\n}"),
    ]

    private static let punctuation: [Plant] = [
        Plant(.punctuation, #"let a = "请结案,或说明理由""#, [1]),
        Plant(.punctuation, #"let a = "不予受理(\#\(reason))""#, [1]),
        Plant(.punctuation, "let a = \"\"\"\n    第一行\n    是否同意? 请回复\n    \"\"\"", [3]),
        Plant(.punctuation, #"let a = "依据: \(clause)""#, [1]),
        Plant(.punctuation, #"let a = "时限 (15日)""#, [1]),
        Plant(.punctuation, #"let a = "请结案，或说明理由（超时）：好！真的？是；09:00 至 17:00""#),
        Plant(.punctuation, #"let a = "Shouwen (首问), a server; 首问: whoever is asked""#),
        Plant(.punctuation, #"let a = "请写 apology:说明 或其他""#),
        Plant(.punctuation, "// 请结案,或\nlet a = f(\"请\", \"结案\")"),
        Plant(.punctuation, [("Docs/A.md", "规则,例外\n`规则,例外`：[规则](规则.md)\n```\n规则,例外\n```\n\n    规则: 例外")], ["Docs/A.md:1"]),
        Plant(.punctuation, [("a.yaml", "a: {zh: 三日内,答复, en: x}")]),
        Plant(.punctuation, [("a.yaml", "a: {zh: \"三日内,答复\", en: x}\nb: 三日内,答复\nc: [规则, 例外]\n规则: 是")], ["a.yaml:1", "a.yaml:2"]),
        Plant(.punctuation, [("a.yaml", "# 规则:例外\na: 规则(试行) # 完")], ["a.yaml:1", "a.yaml:2"]),
    ]

    private static let names: [Plant] = [
        Plant(.names, [("Sources/A/some-thing.swift", "struct A {}")], ["Sources/A/some-thing.swift"]),
        Plant(.names, [("Sources/A/A+b.swift", "extension A {}")], ["Sources/A/A+b.swift"]),
        Plant(.names, [("Sources/A/A+B.swift", "extension C {}")], ["Sources/A/A+B.swift"]),
        Plant(.names, [("Sources/A/A+B.swift", "extension X.A {}"), ("Sources/A/main.swift", "run()")]),
        Plant(.names, [("Sources/A/Kind.swift", "struct B {}\nstruct C {}"), ("Sources/A/Kind+D.swift", "extension B {}")]),
        Plant(.names, [("Sources/A/A.swift", "struct B {}\nprivate struct A {}")], ["Sources/A/A.swift"]),
        Plant(.names, [("Sources/A/A.swift", "struct B {}\nstruct C {}")]),
        Plant(.names, [("Sources/A/Things.swift", "extension A { func f() {} }")], ["Sources/A/Things.swift"]),
    ]

    private static let lines: [Plant] = [
        Plant(.lines, "// " + String(repeating: "x", count: Tidy.lineCharactersMax - 3)),
        Plant(.lines, "\n// " + String(repeating: "x", count: Tidy.lineCharactersMax - 2), [2]),
        Plant(.lines, "// " + String(repeating: "问", count: Tidy.lineCharactersMax - 3)),
        Plant(.lines, "// https://" + String(repeating: "x", count: Tidy.lineCharactersMax)),
        Plant(
            .lines, [("Docs/A.md", String(repeating: "x ", count: 71)), ("Data/a.json", String(repeating: "x ", count: 71))],
            ["Docs/A.md:1"]),
    ]

    private static let documentation: [Plant] = [
        Plant(
            .documentation,
            "/// What it is.\npublic struct S {\n    public let a: Int\n    let b: Int\n"
                + "    /// C.\n    @inlinable public static func c() {}\n}",
            [3]),
        Plant(.documentation, "// Not this.\npublic func f() {}", [2]),
        Plant(.documentation, "/// What.\n@Test\n@discardableResult public func f() {}"),
        Plant(.documentation, "/// What.\npublic protocol P {\n    /// Asked.\n    func f()\n    var a: Int { get }\n}", [5]),
        Plant(
            .documentation,
            "/// P.\npublic protocol P {\n    /// Asked.\n    func f()\n}\n"
                + "/// S.\npublic struct S: P {\n    public func f() {}\n    public func g() {}\n}", [9]),
        Plant(.documentation, "extension A { public init(\n    a: Int) {} }", [1]),
    ]
}
