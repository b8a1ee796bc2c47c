import Foundation
import Testing

/// `Scripts/generate-wire --check` on the sources as they are, and on a copy with one generated line changed.
@Suite("The generated code", .enabled(if: Generator.isInstalled, "needs protoc and protoc-gen-c: make test installs them"))
struct GeneratedCodeTests {
    @Test("is what Protos/ says")
    func fresh() throws {
        let (status, text) = try check(in: SourceTree.root)
        #expect(status == 0, "\(text)")
    }

    @Test("is found stale when one line of it was changed by hand")
    func stale() throws {
        let files = FileManager.default
        let copy = files.temporaryDirectory.appendingPathComponent("shouwen-stale-\(UUID().uuidString)")
        defer { try? files.removeItem(at: copy) }
        let changed = "Sources/WireMessages/Generated/WireCatalogue.swift"
        for part in [
            "Protos", "Scripts", "Sources/CaseProtos", "Sources/WireMessages", "Sources/CaseCalls", "Sources/ShouwenLimits",
            "Clients/shouwen", "Clients/ClientKit",
            "Docs", "Tests/Protos", "Tests/EveryTypeProtos", "Tests/WireMessagesTests",
        ] {
            let target = copy.appendingPathComponent(part)
            try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try files.copyItem(at: SourceTree.root.appendingPathComponent(part), to: target)
        }
        let file = copy.appendingPathComponent(changed)
        try (String(contentsOf: file, encoding: .utf8) + "// by hand\n").write(to: file, atomically: true, encoding: .utf8)
        let (status, text) = try check(in: copy)
        #expect(status != 0)
        #expect(text.contains(changed), "\(text)")
    }

    private func check(in root: URL) throws -> (status: Int32, text: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = root.appendingPathComponent("Scripts/generate-wire")
        process.arguments = ["--check"]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}

private enum Generator {
    static let isInstalled = ["protoc", "protoc-gen-c"].allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
}
