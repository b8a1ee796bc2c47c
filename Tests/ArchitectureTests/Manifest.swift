/// What `Package.swift` says of its targets, read as text in the shapes that it uses:
/// `module("X", […])`, `tests("X", […])`, `.target(name: "X", dependencies: […], path: "…")`, `.executableTarget(…)`.
struct Manifest: Sendable {
    /// One target of the package.
    struct Target: Sendable {
        let name: String
        /// The names of targets and products, as an import says them.
        let dependencies: Set<String>
        /// The folder, from the project's root.
        let folder: String
        let isExecutable: Bool
    }

    let targets: [Target]

    init(_ file: SourceFile) {
        let text = file.text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
        var products: [String: String] = [:]
        for match in text.matches(of: /let (\w+) = Target\.Dependency\.product\(name: "(\w+)"/) {
            products[String(match.1)] = String(match.2)
        }
        var targets: [Target] = []
        for match in text.matches(of: /(module|tests|\.target|\.executableTarget)\(\s*(?:name:\s*)?"([\w-]+)"/) {
            let name = String(match.2)
            let arguments = Manifest.arguments(text[match.range.upperBound...])
            let isTest = match.1 == "tests"
            let path = arguments.firstMatch(of: /path:\s*"([^"]+)"/).map { String($0.1) }
            let list = arguments.firstMatch(of: /^\s*,\s*(?:dependencies:\s*)?\[([^\]]*)\]/)?.1 ?? ""
            let items = list.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
            targets.append(
                Target(
                    name: name,
                    dependencies: Set(items.map { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast()) : products[$0] ?? $0 }),
                    folder: path ?? (isTest ? "Tests/\(name)" : "Sources/\(name)"), isExecutable: match.1 == ".executableTarget"))
        }
        self.targets = targets
    }

    /// The text up to the parenthesis that closes the call.
    private static func arguments(_ rest: Substring) -> Substring {
        var depth = 0
        for index in rest.indices {
            if rest[index] == "(" { depth += 1 }
            if rest[index] == ")" {
                if depth == 0 { return rest[..<index] }
                depth -= 1
            }
        }
        return rest
    }
}

extension Rules {
    /// The manifest's lists and the imports say the same: nothing imported that is not listed, nothing listed that is not imported.
    static func dependencies(_ manifest: Manifest, _ files: [SourceFile]) -> [Violation] {
        let programs = Set(manifest.targets.filter(\.isExecutable).map(\.name))
        return manifest.targets.flatMap { target -> [Violation] in
            let sources = files.filter { $0.path.hasPrefix(target.folder + "/") && $0.path.hasSuffix(".swift") }
            // A target in C includes what it needs.
            guard !sources.isEmpty else { return [] }
            let imported = Set(sources.flatMap { importedModules($0).map(\.module) }).subtracting(House.system)
            // A test may need a program built to start it; that is no import.
            let listed = target.dependencies.subtracting(programs)
            let unlisted = imported.subtracting(listed).subtracting([target.name]).sorted().map {
                Violation(path: "Package.swift", line: 0, problem: "\(target.name) imports \($0) without listing it")
            }
            let unused = listed.subtracting(imported).sorted().map {
                Violation(path: "Package.swift", line: 0, problem: "\(target.name) lists \($0) and imports it nowhere")
            }
            return unlisted + unused
        }
    }
}
