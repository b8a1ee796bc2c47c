/// Rules over one file at a time: how long, how named, how documented.
extension Tidy {
    /// Lines a function, an initialiser or a computed property may have, its braces included. TigerBeetle's bound: what fits a screen.
    static let functionLinesMax = 70

    /// Characters a line may have, as in `.swift-format`.
    static let lineCharactersMax = 140

    static func functions(_ project: Project) -> [Finding] {
        project.swift.filter { !$0.isGenerated }.flatMap { file in
            file.outline.declarations.compactMap { declaration in
                switch declaration.kind {
                case .func, .`init`, .deinit, .subscript, .var: break
                case .struct, .class, .enum, .protocol, .actor, .extension, .let, .case, .typealias, .associatedtype: return nil
                }
                guard let end = declaration.endLine, end - declaration.line + 1 > functionLinesMax, !isTable(declaration, in: file.outline)
                else { return nil }
                return Finding(
                    rule: .functions, path: file.path, line: declaration.line,
                    what: "`\(declaration.name)` is longer than \(functionLinesMax) lines")
            }
        }
    }

    /// Whether a function or property only looks something up: its body is one `switch` whose every case is an expression, with nothing to
    /// follow but the row one looks for. A table is as long as what it lists.
    private static func isTable(_ declaration: Outline.Declaration, in outline: Outline) -> Bool {
        let tokens = outline.tokens[declaration.nameToken...declaration.end]
        guard let open = tokens.firstIndex(where: { $0.isSymbol("{") }), open + 1 < tokens.endIndex, tokens[open + 1].isWord("switch"),
            let close = tokens[..<declaration.end].lastIndex(where: { $0.isSymbol("}") }), close == declaration.end - 1,
            let rows = tokens[(open + 1)...].firstIndex(where: { $0.isSymbol("{") })
        else { return false }
        // What is no expression, or holds others.
        let statements: Set<String> = ["return", "if", "guard", "for", "while", "repeat", "do", "throw", "defer", "var", "switch"]
        return !tokens[(rows + 1)..<close].contains { token in
            token.isSymbol("{") || token.isSymbol("}") || token.kind == .word && statements.contains(token.text)
        }
    }

    static func lines(_ project: Project) -> [Finding] {
        (project.swift + project.written).filter { !$0.isGenerated && hasPlainLines($0.path) }.flatMap { file -> [Finding] in
            guard file.text.utf8.split(separator: newline).contains(where: { $0.count > lineCharactersMax }) else { return [] }
            return file.numberedText.compactMap { number, line in
                // A link is not broken, nor is a row of a table.
                guard line.count > lineCharactersMax, !line.contains("https://"), !line.hasPrefix("|") else { return nil }
                return Finding(
                    rule: .lines, path: file.path, line: number,
                    what: "longer than \(lineCharactersMax) characters: `\(line.trimmed.prefix(60))`")
            }
        }
    }

    private static let newline = UInt8(ascii: "\n")

    /// Data, schemas and the C made of them have the lines that they have.
    private static func hasPlainLines(_ path: String) -> Bool {
        !path.hasSuffix(".json") && !path.hasSuffix(".jsonl") && !path.hasSuffix(".yaml") && !path.contains("Protos/")
    }

    /// `Type+Aspect.swift` declares or extends `Type`; a file that holds one type for others bears its name; a file that only extends one
    /// type is `Type+Aspect.swift`. A file with several types of a kind bears the name of the kind, and `Kind+Aspect.swift` extends them.
    static func names(_ project: Project) -> [Finding] {
        let stems = Set(project.swift.map(\.stem))
        return project.swift.filter { !$0.isGenerated && $0.stem != "main" }.compactMap { file in
            let parts = file.stem.split(separator: "+", omittingEmptySubsequences: false)
            func finding(_ what: String) -> Finding { Finding(rule: .names, path: file.path, line: 0, what: what) }
            guard parts.count <= 2, parts.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0.isNumber } })
            else { return finding("the name is no `Type` or `Type+Aspect`") }
            let top = file.outline.declarations.filter { $0.parent == nil || $0.kind == .extension }
            let extended = Set(top.filter { $0.kind == .extension }.map(\.name))
            let declared = Set(file.outline.declarations.filter { $0.kind.isType || $0.kind == .typealias }.map(\.name))
            let type = String(parts[0])
            if parts.count == 2 { return extended.union(declared).union(stems).contains(type) ? nil : finding("does not extend `\(type)`") }
            let offered = top.filter { $0.kind.isType && $0.modifiers.isDisjoint(with: ["private", "fileprivate"]) }
            if let only = offered.first, offered.count == 1 { return only.name == type ? nil : finding("holds `\(only.name)` alone") }
            guard top.allSatisfy({ $0.kind == .extension }), extended.count == 1, let only = extended.first else { return nil }
            return finding("only extends `\(only)`: `\(only)+Aspect.swift`")
        }
    }

    /// What other modules see says what it means: public declarations, and the requirements of public protocols. What fulfils a
    /// requirement of a protocol of ours is described there.
    static func documentation(_ project: Project) -> [Finding] {
        let described = describedRequirements(project.product)
        return project.product.flatMap { file in
            file.outline.declarations.compactMap { declaration in
                let around = declaration.parent.map { file.outline.declarations[$0] }
                let isRequirement = around?.kind == .protocol && around?.modifiers.contains("public") == true
                guard declaration.modifiers.contains("public") || isRequirement, declaration.kind != .extension, !declaration.isDocumented,
                    !declaration.modifiers.contains("override")
                else { return nil }
                if !isRequirement, let around, around.kind.holdsMembers, described.contains(declaration.name) { return nil }
                return Finding(
                    rule: .documentation, path: file.path, line: declaration.line,
                    what: "`\(around.map { $0.name + "." } ?? "")\(declaration.name)` has no documentation")
            }
        }
    }
}

extension Tidy {
    /// The names of documented requirements of our protocols.
    private static func describedRequirements(_ files: [SourceFile]) -> Set<String> {
        var names: Set<String> = []
        for file in files {
            let declarations = file.outline.declarations
            for declaration in declarations where declaration.isDocumented {
                if let parent = declaration.parent, declarations[parent].kind == .protocol { names.insert(declaration.name) }
            }
        }
        return names
    }
}

extension SourceFile {
    /// The file's name.
    var name: Substring { path.split(separator: "/").last ?? "" }

    /// The file's name without its ending.
    var stem: String { String(name.prefix { $0 != "." }) }
}
