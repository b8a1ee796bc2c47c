extension Tidy {
    /// A bound is tested where it bites: some `@Test` names it (`Limits.x`, or the `x` of a configuration that takes it for granted) and
    /// takes -1, 0 and 1 from it, as elements of a list (`arguments: [-1, 0, 1]`, or in tuples) or as `-1...1`, or writes `x - 1`, `x` and
    /// `x + 1`.
    static func limits(_ project: Project) -> [Finding] {
        guard let file = project.swift.first(where: { $0.path == limitsPath }) else { return [] }
        let tests = project.swift.filter(\.isTest).flatMap { file in
            file.outline.declarations.filter { $0.attributes.contains("Test") }.map { file.outline.tokens[$0.start...$0.end] }
        }
        let bounds = Set(file.outline.declarations.filter { $0.kind == .let }.map(\.name))
        var covered: Set<String> = []
        for test in tests {
            let named = limitsNamed(test, bounds)
            guard !named.isEmpty else { continue }
            covered.formUnion(hasBoundaryTable(test) ? Set(named.map(\.name)) : Set(named.map(\.name)).filter { isStepped($0, named) })
        }
        return file.outline.declarations.compactMap { declaration in
            guard declaration.kind == .let, !covered.contains(declaration.name), notBounds[declaration.name] == nil else { return nil }
            return Finding(
                rule: .limits, path: file.path, line: declaration.line,
                what: "`\(declaration.name)` has no test at one below, at, one above")
        }
    }

    static let limitsPath = "Sources/ShouwenLimits/Limits.swift"

    /// Numbers in `Limits` that bound nothing which could be one more, each with what it is.
    static let notBounds: [String: String] = [
        "frameHeaderBytes": "the size of a header, as ttrpc has it",
        "timerTickMilliseconds": "how finely time is looked at",
        "deadlineTickMilliseconds": "how often is looked",
        "anchorMilliseconds": "how often is looked",
        "readConnections": "how many there are",
        "storeCacheKibibytes": "a size handed to SQLite",
        "storeBusyMillisecondsMax": "a time handed to SQLite",
        "drainSecondsMax": "a time handed to Dispatch",
        "importWindowRowsDefault": "what is taken unless told otherwise",
        "listRowsDefault": "what is shown unless told otherwise",
        "replayCasesShown": "what is shown unless told otherwise",
    ]

    /// The places of a test that name a bound, with what stands behind: `- 1`, `+ 1`, or something else.
    private static func limitsNamed(_ test: ArraySlice<SwiftTokens.Token>, _ bounds: Set<String>) -> [(name: String, step: Int)] {
        test.indices.compactMap { index in
            guard test[index].kind == .word, bounds.contains(test[index].text) else { return nil }
            let isOne = index + 2 < test.endIndex && test[index + 2].kind == .number && test[index + 2].text == "1"
            let sign = isOne ? test[index + 1].text : ""
            return (test[index].text, sign == "-" ? -1 : sign == "+" ? 1 : 0)
        }
    }

    private static func isStepped(_ name: String, _ named: [(name: String, step: Int)]) -> Bool {
        [-1, 0, 1].allSatisfy { step in named.contains { $0.name == name && $0.step == step } }
    }

    /// Whether -1, 0 and 1 stand there as elements of lists or tuples, or as a range.
    private static func hasBoundaryTable(_ test: ArraySlice<SwiftTokens.Token>) -> Bool {
        var found: Set<String> = []
        for index in test.indices where test[index].kind == .number && index > test.startIndex + 1 && index + 1 < test.endIndex {
            let isNegative = test[index - 1].isSymbol("-")
            if isNegative, test[index].text == "1", test[(index + 1)...].prefix(4).map(\.text) == [".", ".", ".", "1"] { return true }
            let before = test[isNegative ? index - 2 : index - 1]
            guard before.kind == .symbol, "[(,".contains(before.text), test[index + 1].kind == .symbol, "]),".contains(test[index + 1].text)
            else { continue }
            found.insert((isNegative ? "-" : "") + test[index].text)
        }
        return found.isSuperset(of: ["-1", "0", "1"])
    }
}
