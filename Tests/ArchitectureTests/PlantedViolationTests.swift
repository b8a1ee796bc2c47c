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
        importPlants + [
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

    private static let importPlants = [
        Plant(Rules.imports, "Sources/BranchDesk/A.swift", "import CaseCalls\nimport CaseStore", [2]),
        Plant(Rules.imports, "Sources/BranchDesk/A.swift", "import CallCentre", [1]),
        Plant(Rules.imports, "Sources/Headquarters/A.swift", "@testable import BranchDesk", [1]),
        Plant(Rules.imports, "Sources/CallCentre/A.swift", "internal import DispatchTransport", [1]),
        Plant(Rules.imports, "Sources/CallCentre/A.swift", "import struct CaseStoreSQLite.Writer", [1]),
        Plant(Rules.imports, "Sources/CaseDomain/A.swift", "public import Foundation", [1]),
        Plant(Rules.imports, "Sources/BusinessCalendar/A.swift", "import Dispatch", [1]),
        Plant(Rules.imports, "Sources/AuditChain/A.swift", "import Glibc", [1]),
        Plant(Rules.imports, "Sources/Framing/A.swift", "import RPC", [1]),
        Plant(Rules.imports, "Sources/CaseService/A.swift", "import BranchDesk", [1]),
        Plant(Rules.imports, "Clients/shouwen/A.swift", "import CaseService", [1]),
        Plant(Rules.imports, "Sources/Attic/A.swift", "let a = 1", [0]),
        Plant(Rules.imports, "Sources/BranchDesk/A.swift", "// import CaseStore\nimport CaseCalls", []),
        Plant(Rules.imports, "Tests/BranchDeskTests/A.swift", "import CaseStore", []),
    ]

    @Test("is found where it stands, and nothing else is", arguments: plants)
    func found(_ plant: Plant) {
        #expect(plant.rule(SourceFile(path: plant.path, text: plant.text)).map(\.line) == plant.lines)
    }

    @Test("in the manifest is found")
    func manifest() {
        let manifest = Manifest(
            SourceFile(
                path: "Package.swift",
                text: """
                    let yams = Target.Dependency.product(name: "Yams", package: "Yams")
                    module("A", ["B", yams]),  // A's reason
                    module("B", []),
                    .executableTarget(name: "child", dependencies: ["A"], path: "Tests/child"),
                    tests(
                        "ATests",
                        ["A", "child"]),
                    """))
        #expect(manifest.targets.map(\.name) == ["A", "B", "child", "ATests"])
        #expect(manifest.targets.map(\.folder) == ["Sources/A", "Sources/B", "Tests/child", "Tests/ATests"])
        let lawful = [
            SourceFile(path: "Sources/A/A.swift", text: "import B\nimport Yams\nimport Foundation"),
            SourceFile(path: "Sources/B/B.swift", text: "let b = 1"),
            SourceFile(path: "Tests/child/main.swift", text: "import A"),
            SourceFile(path: "Tests/ATests/T.swift", text: "import Testing\n@testable import A"),
        ]
        #expect(Rules.dependencies(manifest, lawful).isEmpty)
        let unused = [SourceFile(path: "Sources/A/A.swift", text: "import B")] + lawful.dropFirst()
        #expect(Rules.dependencies(manifest, unused).map(\.problem) == ["A lists Yams and imports it nowhere"])
        let unlisted = lawful + [SourceFile(path: "Sources/B/C.swift", text: "import Yams")]
        #expect(Rules.dependencies(manifest, unlisted).map(\.problem) == ["B imports Yams without listing it"])
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
            ("a \" b\nc", "a \"  \nc"),
        ])
    func blanking(_ text: String, _ code: String) {
        #expect(SwiftCode.blanked(text) == code)
    }
}
