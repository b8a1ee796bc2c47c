/// A file of the project as the rules look at it.
struct SourceFile: Sendable {
    /// From the project's root, with `/`.
    let path: String
    let text: String
    /// The text with comments and the contents of strings blanked: what the compiler acts on. Lines stay where they are.
    let code: String
    /// The pieces of a Swift file; of any other, none.
    let tokens: SwiftTokens
    /// What a Swift file declares.
    let outline: Outline

    init(path: String, text: String) {
        self.path = path
        self.text = text
        let isSwift = path.hasSuffix(".swift")
        tokens = SwiftTokens(isSwift ? text : "")
        code = isSwift ? tokens.blanked : text
        outline = Outline(tokens)
    }

    /// The target whose folder holds the file: `Sources/X/…`, `Clients/X/…`, `Tests/X/…`.
    var target: String? {
        let parts = path.split(separator: "/")
        guard parts.count > 2, ["Sources", "Clients", "Tests"].contains(parts[0]) else { return nil }
        return String(parts[1])
    }

    /// Written by a program, not by hand.
    var isGenerated: Bool { path.contains("/Generated/") || path.contains("/Embedded/") || path.hasPrefix("Docs/API.") }

    var isTest: Bool { path.hasPrefix("Tests/") }

    /// The lines of `code`, from 1.
    var numberedCode: [(number: Int, line: Substring)] { SourceFile.numbered(code) }

    /// The lines of `text`, from 1.
    var numberedText: [(number: Int, line: Substring)] { SourceFile.numbered(text) }

    private static func numbered(_ text: String) -> [(number: Int, line: Substring)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0.offset + 1, $0.element) }
    }
}

/// Something in the sources that a rule of the house forbids.
struct Violation: Hashable, Sendable, CustomStringConvertible {
    let path: String
    /// From 1; 0 where the file as a whole is meant.
    let line: Int
    /// What is wrong and what to do.
    let problem: String

    var description: String { line > 0 ? "\(path):\(line): \(problem)" : "\(path): \(problem)" }
}

/// A rule over one file at a time.
typealias Rule = @Sendable (SourceFile) -> [Violation]

extension SourceFile {
    /// A violation for every line of code that `pattern` is found in. A match holds one of `words`: they are looked for first, being
    /// a hundred times faster to find.
    func violations(_ pattern: some RegexComponent, holding words: [String], _ problem: (Substring) -> String?) -> [Violation] {
        guard words.contains(where: { code.contains($0) }) else { return [] }
        return numberedCode.compactMap { number, line in
            guard let match = line.firstMatch(of: pattern), let problem = problem(line[match.range]) else { return nil }
            return Violation(path: path, line: number, problem: problem)
        }
    }
}
