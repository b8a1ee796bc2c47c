extension Tidy {
    /// Names declared in `Sources` or `Clients` that the code mentions nowhere else. One-sided: whatever shares its name with something
    /// mentioned passes; what is found is dead.
    ///
    /// No mention are: another declaration of the name, the head of an extension, what stands inside the declaration itself, an
    /// argument's label, a parameter's or a variable's own name. Not looked at: what a protocol of ours or a well-known one asks for, and
    /// what is reached by way of its raw value, its coding or the list of all cases.
    static func unused(_ project: Project) -> [Finding] {
        let required = requirements(project.swift)
        var candidates: [(file: SourceFile, declaration: Outline.Declaration)] = []
        for file in project.product {
            for declaration in file.outline.declarations
            where !required.contains(declaration.name) && !isExempt(declaration, in: file.outline) {
                candidates.append((file, declaration))
            }
        }
        var unseen = Set(candidates.map(\.declaration.name))
        var times: [String: Int] = [:]
        for file in project.product {
            for declaration in file.outline.declarations where declaration.kind != .extension { times[declaration.name, default: 0] += 1 }
        }
        for file in project.swift { strike(&unseen, mentionedIn: file, times) }
        return candidates.filter { unseen.contains($0.declaration.name) }.map { file, declaration in
            Finding(
                rule: .unused, path: file.path, line: declaration.line, what: "nothing mentions \(declaration.kind) `\(declaration.name)`")
        }
    }

    /// What protocols of the standard library, Foundation, ArgumentParser, swift-log and Testing ask for.
    private static let wellKnown: Set<String> = [
        "description", "debugDescription", "errorDescription", "testDescription", "hash", "encode", "next", "body", "run", "validate",
        "configuration", "callAsFunction", "allValueDescriptions", "intValue", "allCases", "customMirror", "allValueStrings",
        "defaultValueDescription", "Element", "Iterator",
        "makeIterator", "startIndex", "endIndex", "index", "ID", "StringLiteralType", "IntegerLiteralType", "Failure", "CodingKeys",
    ]

    /// The names that protocols of ours ask for.
    private static func requirements(_ files: [SourceFile]) -> Set<String> {
        var names = wellKnown
        for file in files {
            for declaration in file.outline.declarations {
                if let parent = declaration.parent, file.outline.declarations[parent].kind == .protocol { names.insert(declaration.name) }
            }
        }
        return names
    }

    private static let rawTypes: Set<String> = [
        "String", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Character", "CaseIterable",
        "CodingKey", "Codable", "Decodable", "ExpressibleByArgument", "EnumerableFlag",
    ]

    private static func isExempt(_ declaration: Outline.Declaration, in outline: Outline) -> Bool {
        let parent = declaration.parent.map { outline.declarations[$0] }
        switch declaration.kind {
        case .extension, .`init`, .deinit, .subscript, .associatedtype: return true
        case .struct, .class, .enum, .protocol, .actor, .typealias: break
        case .case: if let parent, !rawTypes.isDisjoint(with: parent.inherited) { return true }
        case .var, .let:
            // Written out by its coding.
            if let parent, !["Codable", "Encodable"].filter(parent.inherited.contains).isEmpty { return true }
        case .func:
            guard outline.tokens[declaration.nameToken].kind == .word else { return true }
        }
        return declaration.modifiers.contains("override") || !declaration.attributes.isDisjoint(with: ["main", "objc", "_cdecl"])
    }

    /// Takes the names off that a file mentions. `times` says how often the product declares a name.
    private static func strike(_ names: inout Set<String>, mentionedIn file: SourceFile, _ times: [String: Int]) {
        let tokens = file.outline.tokens
        var own: [String: [ClosedRange<Int>]] = [:]
        var nameTokens: Set<Int> = []
        for declaration in file.outline.declarations {
            nameTokens.insert(declaration.nameToken)
            // Of two of a name, one may use the other.
            guard !file.isTest, times[declaration.name] == 1, names.contains(declaration.name) else { continue }
            own[declaration.name, default: []].append(declaration.start...max(declaration.start, declaration.end))
        }
        var open: [String] = []
        for index in tokens.indices {
            let token = tokens[index]
            if token.kind == .symbol {
                if "([{".contains(token.text) { open.append(token.text) }
                if ")]}".contains(token.text) { open.removeLast(min(1, open.count)) }
                continue
            }
            guard token.kind == .word, names.contains(token.text), !nameTokens.contains(index),
                !isNameOfItsOwn(tokens, at: index, inParentheses: open.last == "("),
                own[token.text]?.contains(where: { $0.contains(index) }) != true
            else { continue }
            names.remove(token.text)
        }
    }

    /// Whether a word is a label, a parameter or a variable bound here.
    private static func isNameOfItsOwn(_ tokens: [SwiftTokens.Token], at index: Int, inParentheses: Bool) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        let before = tokens[index - 1]
        let after = tokens[index + 1]
        if before.isWord("for") { return true }
        if before.isWord("let") || before.isWord("var") {
            // `if let name {` reads `name`.
            let asks = index > 1 && ["if", "guard", "while", ","].contains(tokens[index - 2].text)
            return !asks || after.isSymbol("=") || after.isSymbol(":")
        }
        return inParentheses && after.isSymbol(":") && (before.kind == .word || before.isSymbol("(") || before.isSymbol(","))
    }
}
