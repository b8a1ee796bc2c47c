import Testing

/// Every rule finds a violation planted on purpose, and lets its lawful neighbour pass.
@Suite("A planted violation")
struct PlantedViolationTests {
    /// One file and the lines at which the rule must strike; none: it must pass.
    struct Plant: Sendable, CustomTestStringConvertible {
        let rule: Rule
        let path: String
        let text: String
        let lines: [Int]

        init(_ rule: @escaping Rule, _ path: String, _ text: String, _ lines: [Int]) {
            self.rule = rule
            self.path = path
            self.text = text
            self.lines = lines
        }

        var testDescription: String { "\(path): \(text.prefix(60))" }
    }

    static let plants: [Plant] =
        [
            Plant(Rules.clocks, "Sources/CaseDomain/A.swift", "let a = 1\nlet now = Date()", [2]),
            Plant(Rules.clocks, "Sources/BusinessCalendar/A.swift", "clock_gettime(CLOCK_MONOTONIC, &t)", [1]),
            Plant(Rules.clocks, "Sources/AuditChain/A.swift", "let t = ContinuousClock().now", [1]),
            Plant(Rules.clocks, "Sources/Framing/A.swift", "let t = DispatchTime.now()", [1]),
            Plant(Rules.clocks, "Sources/CaseService/A.swift", "let t = Date.now", [1]),
            Plant(Rules.clocks, "Sources/CaseDomain/A.swift", "let n = Int.random(in: 0..<3)", [1]),
            Plant(Rules.clocks, "Sources/CaseDomain/A.swift", "let id = UUID()", [1]),
            Plant(Rules.clocks, "Sources/CaseDomain/A.swift", "let c = \"\\(Date())\"", [1]),
            Plant(Rules.clocks, "Sources/CaseDomain/A.swift", "// never Date()\nlet c = \"Date()\"\nlet d = CivilDate()", []),
            Plant(Rules.clocks, "Sources/CaseService/WallClock.swift", "Date()", []),
            Plant(Rules.clocks, "Sources/DispatchTransport/A.swift", "DispatchTime.now()", []),

            Plant(Rules.pointers, "Sources/CaseCalls/A.swift", "func f(_ p: UnsafePointer<Int>) {}", [1]),
            Plant(Rules.pointers, "Sources/BranchDesk/A.swift", "text.withUnsafeBytes { _ in }", [1]),
            Plant(Rules.pointers, "Sources/WireMessages/A.swift", "text.withUnsafeBytes { _ in }", []),
            Plant(Rules.pointers, "Sources/CaseCalls/A.swift", "/* withUnsafeBytes */ let a = 1", []),

            Plant(Rules.length, "Sources/CaseDomain/A.swift", String(repeating: "let a = 1\n", count: Rules.linesMax + 1), [0]),
            Plant(Rules.length, "Sources/CaseDomain/A.swift", String(repeating: "let a = 1\n", count: Rules.linesMax), []),
            Plant(Rules.length, "Sources/X/Generated/A.swift", String(repeating: "let a = 1\n", count: Rules.linesMax + 1), []),

            Plant(Rules.names, "Sources/CaseDomain/A.swift", "struct CaseManager {}", [1]),
            Plant(Rules.names, "Sources/CaseDomain/A.swift", "public enum StringUtils {}", [1]),
            Plant(Rules.names, "Sources/CaseDomain/A.swift", "final class DateHelper {}", [1]),
            Plant(Rules.names, "Sources/CaseDomain/A.swift", "let files = FileManager.default", []),

            Plant(Rules.markers, "Sources/CaseDomain/A.swift", "let a = 1 // TODO: later", [1]),
            Plant(Rules.markers, "Protos/shouwen/v1/a.proto", "// FIXME", [1]),
            Plant(Rules.markers, "Sources/CaseDomain/A.swift", "let TODOS = 1", []),

            Plant(Rules.unproven, "Sources/X/A.swift", "\nfinal class A: @unchecked Sendable {}", [2]),
            Plant(Rules.unproven, "Sources/X/A.swift", "    nonisolated(unsafe) var a = 1", [1]),
            Plant(Rules.unproven, "Sources/X/A.swift", "/// Behind a lock.\nfinal class A: @unchecked Sendable {}", []),
            Plant(Rules.unproven, "Sources/X/A.swift", "// One queue.\nnonisolated(unsafe) var a = 1\nnonisolated(unsafe) var b = 1", []),
        ]

    @Test("is found where it stands, and nothing else is", arguments: plants)
    func found(_ plant: Plant) {
        #expect(plant.rule(SourceFile(path: plant.path, text: plant.text)).map(\.line) == plant.lines)
    }

    private static let lawfulManifest = """
        let yams = Target.Dependency.product(name: "Yams", package: "Yams")
        func module(_ name: String) -> Target { .target(name: name, dependencies: dependencies) }
        module("A", ["B", yams], exclude: ["C"]),  // "A"'s reason, module("X", [])
        module(
            "B",
            [],
        ),
        .executableTarget(name: "child", dependencies: ["A", .product(name: "P", package: "Q")], path: "Tests/child"),
        .systemLibrary(name: "CZlib", path: "Clients/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        tests("ATests", ["A", "child"]),
        """

    @Test("in the manifest is found")
    func manifest() {
        let manifest = Manifest(SourceFile(path: "Package.swift", text: Self.lawfulManifest))
        #expect(manifest.targets.map(\.name) == ["A", "B", "child", "CZlib", "ATests"])
        #expect(manifest.targets.map(\.folder) == ["Sources/A", "Sources/B", "Tests/child", "Clients/CZlib", "Tests/ATests"])
        #expect(manifest.targets.map(\.dependencies) == [["B", "Yams"], [], ["A", "P"], [], ["A", "child"]])
        #expect(manifest.targets.map(\.isExecutable) == [false, false, true, false, false])
        let lawful = [
            SourceFile(path: "Sources/A/A.swift", text: "internal import B\n@preconcurrency import struct Yams.Node\nimport Foundation"),
            SourceFile(path: "Sources/B/B.swift", text: "let b = 1"),
            SourceFile(path: "Tests/child/main.swift", text: "import A\nimport P"),
            SourceFile(path: "Tests/ATests/T.swift", text: "import Testing\n@testable import A"),
        ]
        #expect(Rules.dependencies(manifest, lawful).isEmpty)
        let unused = [SourceFile(path: "Sources/A/A.swift", text: "import B\n// import Yams")] + lawful.dropFirst()
        #expect(Rules.dependencies(manifest, unused).map(\.problem) == ["A lists Yams and imports it nowhere"])
        let unlisted = lawful + [SourceFile(path: "Sources/B/C.swift", text: "@testable import Yams")]
        #expect(Rules.dependencies(manifest, unlisted).map(\.problem) == ["B imports Yams without listing it"])
        let homeless = lawful + [SourceFile(path: "Sources/Attic/A.swift", text: "let a = 1")]
        #expect(Rules.dependencies(manifest, homeless).map(\.path) == ["Sources/Attic/A.swift"])
    }

    /// Modules of a house in which one path is planted, and what must be found.
    @Test(
        "on a path is found, however long the path",
        arguments: [
            (["shouwen": ["Scenarios"], "Scenarios": ["CaseStoreSQLite"]], ["shouwen → Scenarios → CaseStoreSQLite"]),
            (["ClientKit": ["RPC"], "RPC": ["GRDB"]], ["ClientKit → RPC → GRDB"]),
            (["ClientRules": ["GRDBSQLite"]], ["ClientRules → GRDBSQLite"]),
            (
                ["shouwen": ["ClientRules"], "ClientRules": ["CaseService"]],
                ["ClientRules → CaseService", "shouwen → ClientRules → CaseService"]
            ),
            (["shouwen": ["Scenarios"], "Scenarios": ["CaseService"]], []),
            (["ServerAssembly": ["BranchDesk", "CallCentre", "CaseStoreSQLite"]], []),
            (
                ["BranchDesk": ["CaseCalls"], "CaseCalls": ["CaseStore"], "CaseStore": ["GRDB"]],
                ["BranchDesk → CaseCalls → CaseStore → GRDB", "CaseCalls → CaseStore → GRDB"]
            ),
            (["Headquarters": ["RPC"], "RPC": ["DispatchTransport"]], ["Headquarters → RPC → DispatchTransport"]),
            (["CallCentre": ["CLinuxNet"]], ["CallCentre → CLinuxNet"]),
            (["CallCentre": ["CaseCalls"], "CaseCalls": ["BranchDesk"]], ["CallCentre → CaseCalls → BranchDesk"]),
            (["CaseDomain": ["RuleBooks"], "RuleBooks": ["Foundation"]], ["CaseDomain → RuleBooks → Foundation"]),
            (["RecordForm": ["Wording"], "Wording": ["Dispatch"]], ["RecordForm → Wording → Dispatch", "Wording → Dispatch"]),
            (["Framing": ["Glibc"]], ["Framing → Glibc"]),
            (["CaseDomain": ["Wording", "ShouwenLimits"], "RuleBooks": ["Foundation"]], []),
        ] as [([String: [String]], [String])])
    func paths(_ uses: [String: [String]], _ found: [String]) {
        let problems = Rules.paths(Self.graph(uses), known: []).map(\.problem)
        #expect(problems.count == found.count, "\(problems)")
        for path in found { #expect(problems.contains { $0.hasSuffix(": \(path)") }, "\(problems)") }
    }

    /// System modules come from imports, all others from the manifest's lists.
    private static func graph(_ uses: [String: [String]]) -> ModuleGraph {
        let sorted = uses.sorted { $0.key < $1.key }
        let manifest = sorted.map {
            "module(\"\($0.key)\", [\($0.value.filter { !House.system.contains($0) }.map { "\"\($0)\"" }.joined(separator: ", "))])"
        }
        let files = sorted.map { module, used in
            SourceFile(path: "Sources/\(module)/A.swift", text: used.map { "import \($0)" }.joined(separator: "\n"))
        }
        return ModuleGraph(Manifest(SourceFile(path: "Package.swift", text: manifest.joined(separator: "\n"))), files)
    }

    @Test("behind a known arrow is passed over, and an arrow that is known for nothing is found")
    func knownArrows() {
        let graph = Self.graph(["shouwen": ["Scenarios", "RPC"], "Scenarios": ["GRDB"], "RPC": []])
        let used = House.Arrow(from: "Scenarios", to: "GRDB")
        let stale = House.Arrow(from: "shouwen", to: "RPC")
        #expect(Rules.paths(graph, known: [used]).isEmpty)
        #expect(Rules.staleArrows(graph, known: [used]).isEmpty)
        #expect(Rules.staleArrows(graph, known: [used, stale]) == [stale])
    }

    @Test("in a circle, and in what few may use, is found")
    func circlesAndFew() {
        let graph = Self.graph(["A": ["B"], "B": ["C"], "C": ["A"], "D": ["A"]])
        #expect(Rules.circles(graph).map(\.problem) == ["a circle: A → B → C → A", "a circle: B → C → A → B", "a circle: C → A → B → C"])
        let text = """
            module("CaseDomain", ["Yams"]),
            module("RPC", ["ArgumentParser"]),
            tests("RPCTests", ["Yams", "ArgumentParser"]),
            .executableTarget(name: "shouwen", dependencies: ["ArgumentParser"]),
            """
        let found = Rules.few(Manifest(SourceFile(path: "Package.swift", text: text)))
        #expect(found.map(\.problem) == ["CaseDomain may not use Yams", "RPC is no program and may not use ArgumentParser"])
    }

    @Test(
        "hides neither behind a comment nor a string",
        arguments: [
            ("a // b", "a     "),
            ("a /* b /* c */ d */ e", "a                   e"),
            ("\"x\" y", "\" \" y"),
            ("\"\\(f(\"x\"))\"", "\" (f(\" \"))\""),
            ("#\"\\n\"\"#", "#\"   \"#"),
            ("\"\"\"\nx\"y\n\"\"\" z", "\"\"\"\n   \n\"\"\" z"),
            ("\"\\\"\" z", "\"  \" z"),
            ("#/ \" /#;\"x\"", "#/ \" /#;\" \""),
            ("= /\"/;\"x\"", "= /\"/;\" \""),
            ("a \" b\nc", "a \"  \nc"),
        ])
    func blanking(_ text: String, _ code: String) {
        #expect(SwiftTokens(text).blanked == code)
    }
}
