import Foundation

/// The project's files on disk.
enum SourceTree {
    /// The project's root.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file of the project but this folder's, whose planted violations are no violations.
    static let swift = files(in: ["Sources", "Clients", "Tests"], endings: ["swift"]).filter {
        !$0.path.hasPrefix("Tests/ArchitectureTests/")
    }

    /// This folder's files.
    static let own = files(in: ["Tests/ArchitectureTests"], endings: ["swift"])

    /// The written files of every kind.
    static let written =
        swift + files(in: ["Protos", "Scripts", "Sources", "Clients"], endings: ["proto", "py", "sh", "h", "c", "", "md", "yaml"])

    /// Everything written by people or for them, for the rules of tidiness.
    static let project = Project(
        swift: swift + own,
        written: files(
            in: ["Protos", "Scripts", "Sources", "Clients", "Docs", "Data", "Tests"],
            endings: ["proto", "py", "sh", "h", "c", "", "md", "yaml", "json", "jsonl", "go", "modulemap"])
            + [
                "README.md", "README.zh-CN.md", "PROTOCOL.md", "CHANGELOG.md", "Modules.md", "THREAT_MODEL.md", "Makefile", "Package.swift",
                ".ci/run",
            ].map {
                SourceFile(path: $0, text: text($0))
            })

    static let manifest = SourceFile(path: "Package.swift", text: text("Package.swift"))

    /// What a file says; nothing, if it is no text.
    static func text(_ path: String) -> String {
        (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
    }

    private static func files(in folders: [String], endings: Set<String>) -> [SourceFile] {
        var paths: [String] = []
        for folder in folders {
            let walk = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
            while let path = walk?.nextObject() as? String {
                guard endings.contains((path as NSString).pathExtension), walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular
                else { continue }
                paths.append("\(folder)/\(path)")
            }
        }
        return paths.sorted().map { SourceFile(path: $0, text: text($0)) }
    }
}
