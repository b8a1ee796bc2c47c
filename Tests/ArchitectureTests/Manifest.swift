/// What `Package.swift` says of its targets, read from its tokens in the shapes that it uses: `module("X", […])`, `tests("X", […])`,
/// `.target(name: "X", dependencies: […], path: "…")`, `.executableTarget(…)`, `.systemLibrary(…)`. `ManifestTests` compares it with
/// what SwiftPM reads.
struct Manifest: Sendable {
    /// One target of the package.
    struct Target: Hashable, Sendable {
        let name: String
        /// The names of targets and products, as an import says them.
        let dependencies: Set<String>
        /// The folder, from the project's root.
        let folder: String
        let isExecutable: Bool

        /// Under `Tests/`: a test, or something that tests need.
        var isTest: Bool { folder.hasPrefix("Tests/") }
    }

    let targets: [Target]

    init(_ file: SourceFile) {
        let tokens = file.tokens
        let pieces = tokens.tokens
        let products = Manifest.products(tokens)
        targets = pieces.indices.compactMap { index -> Target? in
            let word = pieces[index]
            guard word.kind == .word, index + 1 < pieces.count, pieces[index + 1].isSymbol("(") else { return nil }
            let isMember = index > 0 && pieces[index - 1].isSymbol(".")
            guard isMember ? Manifest.kinds.contains(word.text) : ["module", "tests"].contains(word.text) else { return nil }
            let arguments = Manifest.arguments(file.outline, open: index + 1)
            // In the bodies of `module` and `tests` the name is no text.
            guard let name = arguments.first(where: { $0.label == nil || $0.label == "name" }).flatMap({ tokens.literal($0.range) }) else {
                return nil
            }
            let list = arguments.first { $0.label == "dependencies" } ?? arguments.dropFirst().first { $0.label == nil }
            let path = arguments.first { $0.label == "path" }.flatMap { tokens.literal($0.range) }
            let isTest = word.text == "tests" || word.text == "testTarget"
            return Target(
                name: name, dependencies: list.map { Manifest.names(tokens, $0.range, products) } ?? [],
                folder: path ?? (isTest ? "Tests/\(name)" : "Sources/\(name)"), isExecutable: word.text == "executableTarget")
        }
    }

    /// The target in whose folder a file lies.
    func target(of file: SourceFile) -> Target? {
        targets.first { file.path.hasPrefix($0.folder + "/") }
    }

    private static let kinds: Set<String> = ["target", "executableTarget", "testTarget", "systemLibrary"]

    /// `let yams = Target.Dependency.product(name: "Yams", …)`: the product's name by the constant's.
    private static func products(_ tokens: SwiftTokens) -> [String: String] {
        var found: [String: String] = [:]
        let pieces = tokens.tokens
        for index in pieces.indices where pieces[index].isWord("product") && index >= 7 && pieces[index - 7].isWord("let") {
            found[pieces[index - 6].text] = tokens.literal((index + 4)..<(index + 7))
        }
        return found
    }

    /// A call's arguments: label, and the tokens of the value.
    private static func arguments(_ outline: Outline, open: Int) -> [(label: String?, range: Range<Int>)] {
        let close = outline.closing(of: open)
        var arguments: [(label: String?, range: Range<Int>)] = []
        var start = open + 1
        var index = start
        while index <= close {
            let token = outline.tokens[index]
            if token.kind == .symbol, "([{".contains(token.text) { index = outline.closing(of: index) }
            if token.isSymbol(",") || index == close {
                if start < index {
                    let isLabelled = outline.tokens[start].kind == .word && outline.tokens[start + 1].isSymbol(":")
                    arguments.append((isLabelled ? outline.tokens[start].text : nil, (isLabelled ? start + 2 : start)..<index))
                }
                start = index + 1
            }
            index += 1
        }
        return arguments
    }

    /// The names in a list of dependencies: texts, constants that stand for products, `.product(name: "X", …)`.
    private static func names(_ tokens: SwiftTokens, _ range: Range<Int>, _ products: [String: String]) -> Set<String> {
        var names: Set<String> = []
        var index = range.lowerBound
        while index < range.upperBound {
            let token = tokens.tokens[index]
            if token.kind == .text { names.insert(tokens.content(token)) }
            if token.kind == .word, let product = products[token.text] { names.insert(product) }
            // Behind the name stands the package's, which is none.
            if token.isWord("package") { index += 3 }
            index += 1
        }
        return names
    }
}

extension SwiftTokens {
    /// The text of a literal that is all there is in `range`.
    fileprivate func literal(_ range: Range<Int>) -> String? {
        guard range.count == 3, range.upperBound <= tokens.count, tokens[range.lowerBound + 1].kind == .text else { return nil }
        return content(tokens[range.lowerBound + 1])
    }
}

extension Rules {
    /// The manifest's lists and the imports say the same: nothing imported that is not listed, nothing listed that is not imported.
    static func dependencies(_ manifest: Manifest, _ files: [SourceFile]) -> [Violation] {
        let programs = Set(manifest.targets.filter(\.isExecutable).map(\.name))
        let sources = Dictionary(grouping: files.filter { $0.path.hasSuffix(".swift") }) { manifest.target(of: $0)?.name ?? "" }
        let homeless = sources["", default: []].map {
            Violation(path: $0.path, line: 0, problem: "no target of Package.swift has this file")
        }
        return homeless
            + manifest.targets.flatMap { target -> [Violation] in
                // A target in C includes what it needs.
                guard let files = sources[target.name] else { return [] }
                let imported = Set(files.flatMap { importedModules($0).map(\.module) }).subtracting(House.system)
                // A test may need a program built to start it; that is no import.
                let listed = target.isTest ? target.dependencies.subtracting(programs) : target.dependencies
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
