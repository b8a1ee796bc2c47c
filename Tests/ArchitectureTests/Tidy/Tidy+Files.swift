import Foundation

extension Tidy {
    /// Swift files none of whose declarations anything outside them mentions; scripts, pages and data that no other file names.
    static func files(_ project: Project) -> [Finding] {
        unmentioned(project) + unnamed(project)
    }

    private static func unmentioned(_ project: Project) -> [Finding] {
        // In how many files a word of code stands.
        var files: [String: Int] = [:]
        for file in project.swift {
            var seen: Set<String> = []
            for token in file.outline.tokens where token.kind == .word && seen.insert(token.text).inserted {
                files[token.text, default: 0] += 1
            }
        }
        return project.product.compactMap { file in
            let declarations = file.outline.declarations
            if file.stem == "main" || declarations.contains(where: { $0.attributes.contains("main") }) { return nil }
            // What an extension adds for a protocol's sake is called by the protocol's name.
            if declarations.contains(where: { $0.kind == .extension && !$0.inherited.isEmpty }) { return nil }
            let offered = declarations.filter { declaration in
                guard let parent = declaration.parent else { return declaration.kind != .extension }
                return declarations[parent].kind == .extension
            }
            if offered.contains(where: { $0.kind == .`init` || $0.kind == .subscript || files[$0.name, default: 0] > 1 }) { return nil }
            // An operator has no word.
            if offered.contains(where: { file.outline.tokens[$0.nameToken].kind != .word }) { return nil }
            return Finding(rule: .files, path: file.path, line: 0, what: "nothing outside mentions what it declares")
        }
    }

    /// Known to the tools that look for them, or to people.
    private static let wellKnown: Set<String> = [
        "README.md", "README.zh-CN.md", "LICENSE", "NOTICE", "CHANGELOG.md", "Makefile", "Package.swift", ".ci/run", ".gitignore",
        ".swift-format",
    ]

    /// Files that are found by their folder's name, each with who looks there.
    static let foundByFolder: [String: String] = [
        "Sources/RuleBooks/Books/": "embed.sh carries every book into the binary",
        "Sources/RuleBooks/Calendars/": "embed.sh carries every calendar into the binary",
        "Clients/Scenarios/Library/": "ShippedTests runs every scenario",
        "Protos/": "generate-wire reads every schema",
        "Tests/Protos/": "generate-wire reads every schema",
        "Sources/CLinuxNet/": "C that SwiftPM builds by its folder",
        "Tests/CFaultyVFS/": "C that SwiftPM builds by its folder",
        "Sources/CSQLiteShim/": "C that SwiftPM builds by its folder",
        "Tests/Interop/": "go builds the folder",
        "Tests/WireMessagesTests/Fixtures/": "FixtureTests reads the file of every C module",
        "Sources/CaseProtos/": "C that generate-wire writes and SwiftPM builds",
        "Tests/EveryTypeProtos/": "C that generate-wire writes and SwiftPM builds",
    ]

    private static func unnamed(_ project: Project) -> [Finding] {
        let all = project.swift + project.written
        return project.written.compactMap { file in
            guard !wellKnown.contains(file.path), !foundByFolder.keys.contains(where: file.path.hasPrefix),
                !file.path.hasSuffix(".modulemap")
            else { return nil }
            // Python imports a file by its stem.
            let names = file.path.hasSuffix(".py") ? ["import \(file.stem)", "from \(file.stem)"] : [String(file.name)]
            let isNamed = all.contains { other in other.path != file.path && names.contains { other.text.holds($0) } }
            return isNamed ? nil : Finding(rule: .files, path: file.path, line: 0, what: "nothing names it")
        }
    }
}

extension String {
    /// As `contains`, a hundred times faster in a debug build: every file is looked for in every other.
    fileprivate func holds(_ word: String) -> Bool {
        strstr(self, word) != nil
    }
}
