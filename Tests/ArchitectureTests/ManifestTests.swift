import Foundation
import Testing

@Suite("The manifest")
struct ManifestTests {
    @Test("is read as SwiftPM reads it", .enabled(if: Self.swift != nil, "needs swift on PATH"))
    func same() throws {
        // A build folder of its own: the tests' is locked while they run.
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("shouwen-manifest-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = Self.swift
        process.arguments = ["package", "--package-path", SourceTree.root.path, "--scratch-path", scratch.path, "dump-package"]
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let package = try JSONDecoder().decode(Dump.self, from: data)
        let expected = package.targets.map { target in
            Manifest.Target(
                name: target.name, dependencies: Set(target.dependencies.map(\.name)),
                folder: target.path ?? (target.type == "test" ? "Tests/\(target.name)" : "Sources/\(target.name)"),
                isExecutable: target.type == "executable")
        }
        #expect(Set(Manifest(SourceTree.manifest).targets) == Set(expected))
        #expect(Manifest(SourceTree.manifest).targets.count == expected.count)
    }

    private static let swift: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { URL(fileURLWithPath: "\($0)/swift") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
}

/// What `swift package dump-package` prints, as far as it matters here.
private struct Dump: Decodable {
    struct Target: Decodable {
        let name: String
        let type: String
        let path: String?
        let dependencies: [Dependency]
    }

    /// `{"byName": ["X", null]}`, `{"product": ["X", "package", null, null]}`.
    struct Dependency: Decodable {
        let name: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            guard let key = container.allKeys.first else {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "a dependency of no kind"))
            }
            var list = try container.nestedUnkeyedContainer(forKey: key)
            name = try list.decode(String.self)
        }
    }

    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    let targets: [Target]
}
