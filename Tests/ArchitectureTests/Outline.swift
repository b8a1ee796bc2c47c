/// What a file declares and how it switches, read from its tokens by following braces.
struct Outline: Sendable {
    enum Kind: String, Sendable {
        case `struct`, `class`, `enum`, `protocol`, `actor`, `extension`
        case `func`, `init`, `deinit`, `subscript`, `var`, `let`, `case`, `typealias`, `associatedtype`

        var isType: Bool {
            switch self {
            case .struct, .class, .enum, .protocol, .actor: true
            case .extension, .func, .`init`, .deinit, .subscript, .var, .let, .case, .typealias, .associatedtype: false
            }
        }

        /// Whether members may stand in its braces.
        var holdsMembers: Bool { isType || self == .extension }
    }

    /// A type, an extension, a member or a global; of what stands in bodies, functions and types only.
    struct Declaration: Sendable {
        let kind: Kind
        /// Of an extension, the last part of the extended type's name.
        let name: String
        let line: Int
        /// Tokens: the first attribute or modifier; the name.
        let start: Int
        let nameToken: Int
        /// The index of the declaration around it; nil at the top of the file.
        let parent: Int?
        let modifiers: Set<String>
        /// Without `@`.
        let attributes: Set<String>
        let isDocumented: Bool
        /// What stands after the colon of a type or an extension.
        var inherited: [String] = []
        /// The token of the closing brace; the name's when there is no body.
        var end: Int
        /// The line of the closing brace; nil without a body.
        var endLine: Int?
    }

    /// A `switch` with all its patterns.
    struct Switch: Sendable {
        let line: Int
        /// The innermost named function or property around it.
        let place: String
        /// Names of cases, where every pattern is one; nil where a pattern is something else.
        var cases: [String]? = []
        /// Whether `default`, `_` or a bare `let x` catches the rest.
        var catchesRest = false
    }

    private(set) var declarations: [Declaration] = []
    private(set) var switches: [Switch] = []
    let tokens: [SwiftTokens.Token]

    private enum Scope {
        case declaration(Int)
        case choice(Int)
        case block
    }
    /// Something said whose opening brace is still to come.
    private struct Pending {
        let scope: Scope
        let level: Int
        let depth: Int
        let isVariable: Bool
        let line: Int
    }
    private var scopes: [Scope] = []
    private var pending: [Pending] = []
    private var depth = 0

    init(_ source: SwiftTokens) {
        tokens = source.tokens
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            switch token.kind {
            case .symbol: index = symbol(token, at: index)
            case .word: index = word(token, at: index, documented: source.documentedLines)
            case .number, .quote, .text, .regex: index += 1
            }
        }
    }
}

extension Outline {
    private mutating func symbol(_ token: SwiftTokens.Token, at index: Int) -> Int {
        dropVariable(before: token)
        switch token.text {
        case "(", "[": depth += 1
        case ")", "]": depth -= 1
        case "=":
            if let last = pending.last, last.isVariable, last.level == scopes.count, last.depth == depth { pending.removeLast() }
        case "{":
            if let last = pending.last, last.level == scopes.count, last.depth == depth {
                pending.removeLast()
                scopes.append(last.scope)
            } else {
                scopes.append(.block)
            }
        case "}":
            while let last = pending.last, last.level >= scopes.count { pending.removeLast() }
            if case .declaration(let closed)? = scopes.popLast() {
                declarations[closed].end = index
                declarations[closed].endLine = token.line
            }
        default: break
        }
        return index + 1
    }

    /// A stored variable without a value has no brace to wait for.
    private mutating func dropVariable(before token: SwiftTokens.Token) {
        if let last = pending.last, last.isVariable, last.level == scopes.count, last.depth == depth, token.line > last.line {
            pending.removeLast()
        }
    }

    private mutating func word(_ token: SwiftTokens.Token, at index: Int, documented: Set<Int>) -> Int {
        dropVariable(before: token)
        let previous = index > 0 ? tokens[index - 1] : nil
        // A keyword between backticks is a name; so is one behind a dot.
        guard token.end - token.start == token.text.utf8.count, previous?.isSymbol(".") != true else { return index + 1 }
        if token.text == "switch" {
            switches.append(Switch(line: token.line, place: place))
            wait(.choice(switches.count - 1), line: token.line)
            return index + 1
        }
        if case .choice(let choice)? = scopes.last, token.text == "case" || token.text == "default",
            !["if", "guard", "while", "for", ","].contains(previous?.text)
        {
            return readPatterns(from: index + 1, isDefault: token.text == "default", of: choice)
        }
        guard let kind = Kind(rawValue: token.text), previous?.isWord("import") != true, index + 1 < tokens.count else { return index + 1 }
        return declare(kind, at: index, documented: documented)
    }

    private var place: String {
        for case .declaration(let index) in scopes.reversed() where declarations[index].kind != .extension {
            return declarations[index].name
        }
        return ""
    }

    private mutating func wait(_ scope: Scope, isVariable: Bool = false, line: Int) {
        if let last = pending.last, last.level == scopes.count, last.depth == depth { pending.removeLast() }
        pending.append(Pending(scope: scope, level: scopes.count, depth: depth, isVariable: isVariable, line: line))
    }

    /// Whether the braces around hold members, and those of what.
    private var around: (holdsMembers: Bool, parent: Int?) {
        switch scopes.last {
        case nil: (true, nil)
        case .declaration(let index): (declarations[index].kind.holdsMembers, index)
        case .choice, .block:
            (false, scopes.reversed().lazy.compactMap { if case .declaration(let index) = $0 { index } else { nil } }.first)
        }
    }

    private mutating func declare(_ kind: Kind, at index: Int, documented: Set<Int>) -> Int {
        let next = tokens[index + 1]
        let around = around
        let previous = index > 0 ? tokens[index - 1].text : ""
        switch kind {
        case .func: break
        case .`init`, .deinit, .subscript:
            guard around.holdsMembers, around.parent != nil else { return index + 1 }
        case .var, .let:
            guard around.holdsMembers, depth == 0 || around.parent != nil, next.kind == .word,
                !["if", "guard", "while", "case", ",", "("].contains(previous)
            else { return index + 1 }
        case .case:
            guard let parent = around.parent, around.holdsMembers, declarations[parent].kind == .enum else { return index + 1 }
            return declareCases(at: index, parent: parent, documented: documented)
        case .struct, .class, .enum, .protocol, .actor, .extension, .typealias, .associatedtype:
            guard next.kind == .word, next.text.utf8.first.map({ $0 < 0x61 || $0 > 0x7a }) == true else { return index + 1 }
        }
        var nameToken = index + 1
        if kind == .extension {
            while nameToken + 2 < tokens.count, tokens[nameToken + 1].isSymbol("."), tokens[nameToken + 2].kind == .word { nameToken += 2 }
        }
        let name: String =
            switch kind {
            case .`init`, .deinit, .subscript: kind.rawValue
            case .struct, .class, .enum, .protocol, .actor, .extension, .func, .var, .let, .case, .typealias, .associatedtype:
                tokens[nameToken].text
            }
        add(kind, name, at: index, nameToken: nameToken, parent: around.parent, documented: documented)
        let this = declarations.count - 1
        if kind.holdsMembers { declarations[this].inherited = inherited(from: nameToken + 1) }
        let isProtocolMember = around.parent.map { declarations[$0].kind == .protocol } ?? false
        if kind != .let, kind != .typealias, kind != .associatedtype {
            wait(.declaration(this), isVariable: kind == .var || isProtocolMember, line: tokens[nameToken].line)
        }
        return index + (kind.holdsMembers ? nameToken - index + 1 : max(1, nameToken - index))
    }

    private mutating func add(_ kind: Kind, _ name: String, at index: Int, nameToken: Int, parent: Int?, documented: Set<Int>) {
        let before = prefix(before: index)
        declarations.append(
            Declaration(
                kind: kind, name: name, line: tokens[index].line, start: before.start, nameToken: nameToken, parent: parent,
                modifiers: before.modifiers, attributes: before.attributes,
                isDocumented: documented.contains(tokens[before.start].line - 1), end: nameToken))
    }

    private mutating func declareCases(at index: Int, parent: Int, documented: Set<Int>) -> Int {
        var next = index + 1
        while next < tokens.count, tokens[next].kind == .word {
            add(.case, tokens[next].text, at: index, nameToken: next, parent: parent, documented: documented)
            next += 1
            if next < tokens.count, tokens[next].isSymbol("(") {
                next = closing(of: next) + 1
                declarations[declarations.count - 1].end = next - 1
            }
            if next < tokens.count, tokens[next].isSymbol("=") {
                next += 1
                while next < tokens.count, !tokens[next].isSymbol(","), tokens[next].line == tokens[next - 1].line,
                    !tokens[next].isSymbol("}")
                {
                    next += 1
                }
            }
            guard next < tokens.count, tokens[next].isSymbol(",") else { break }
            next += 1
        }
        return next
    }

    /// The token that closes the parenthesis at `index`.
    func closing(of index: Int) -> Int {
        var open = 0
        for next in index..<tokens.count where tokens[next].kind == .symbol {
            if "([{".contains(tokens[next].text) { open += 1 }
            if ")]}".contains(tokens[next].text) {
                open -= 1
                if open == 0 { return next }
            }
        }
        return tokens.count - 1
    }

    private func inherited(from index: Int) -> [String] {
        var names: [String] = []
        var isAfterColon = false
        var angles = 0
        for token in tokens[index...] {
            if token.isSymbol("{") || token.isWord("where") { break }
            if token.isSymbol("<") { angles += 1 }
            if token.isSymbol(">") { angles -= 1 }
            if token.isSymbol(":"), angles == 0 { isAfterColon = true }
            if isAfterColon, token.kind == .word { names.append(token.text) }
        }
        return names
    }

    private static let modifiers: Set<String> = [
        "public", "package", "internal", "fileprivate", "private", "open", "static", "final", "override", "mutating", "nonmutating",
        "lazy", "weak", "unowned", "nonisolated", "indirect", "convenience", "required", "borrowing", "consuming", "prefix", "postfix",
        "infix", "class", "async", "isolated", "dynamic", "optional", "unsafe", "set",
    ]

    /// The attributes and modifiers before a keyword.
    private func prefix(before index: Int) -> (start: Int, modifiers: Set<String>, attributes: Set<String>) {
        var start = index
        var modifiers: Set<String> = []
        var attributes: Set<String> = []
        while start > 0 {
            var at = start - 1
            if tokens[at].isSymbol(")") {
                var open = 0
                while at > 0 {
                    if tokens[at].isSymbol(")") { open += 1 }
                    if tokens[at].isSymbol("(") { open -= 1 }
                    if open == 0 { break }
                    at -= 1
                }
                guard at > 0 else { break }
                at -= 1
            }
            guard tokens[at].kind == .word else { break }
            if at > 0, tokens[at - 1].isSymbol("@") {
                attributes.insert(tokens[at].text)
                start = at - 1
            } else if Outline.modifiers.contains(tokens[at].text), at == 0 || !tokens[at - 1].isSymbol(".") {
                modifiers.insert(tokens[at].text)
                start = at
            } else {
                break
            }
        }
        return (start, modifiers, attributes)
    }

    /// Reads `case a, .b(let c) where d:`; gives the token behind the colon.
    private mutating func readPatterns(from index: Int, isDefault: Bool, of choice: Int) -> Int {
        var open = 0
        var patterns: [[SwiftTokens.Token]] = [[]]
        var isGuarded = false
        var next = index
        while next < tokens.count {
            let token = tokens[next]
            if token.kind == .symbol {
                if open == 0, token.text == ":" { break }
                if "([{".contains(token.text) { open += 1 }
                if ")]}".contains(token.text) { open -= 1 }
                if open == 0, token.text == "," {
                    patterns.append([])
                    next += 1
                    continue
                }
            }
            if open == 0, token.isWord("where") { isGuarded = true }
            if !isGuarded { patterns[patterns.count - 1].append(token) }
            next += 1
        }
        if isDefault {
            switches[choice].catchesRest = true
        } else {
            for pattern in patterns { note(pattern, isGuarded: isGuarded, of: choice) }
        }
        return next + 1
    }

    private mutating func note(_ pattern: [SwiftTokens.Token], isGuarded: Bool, of choice: Int) {
        var parts = pattern[...]
        let binds = parts.first.map { $0.isWord("let") || $0.isWord("var") } ?? false
        if binds { parts = parts.dropFirst() }
        if parts.count == 1, let only = parts.first, only.text == "_" || binds {
            // With a condition it does not catch the rest.
            if isGuarded { switches[choice].cases = nil } else { switches[choice].catchesRest = true }
            return
        }
        if parts.count == 1, parts.first?.isWord("nil") == true { return }
        // `.name`, `Type.name`, each with or without what it carries, or a question mark.
        if let first = parts.first, first.kind == .word, first.text.utf8.first.map({ $0 >= 0x41 && $0 <= 0x5a }) == true {
            parts = parts.dropFirst()
        }
        guard parts.first?.isSymbol(".") == true, let name = parts.dropFirst().first, name.kind == .word,
            parts.dropFirst(2).first.map({ $0.isSymbol("(") || $0.isSymbol("?") }) ?? true
        else {
            switches[choice].cases = nil
            return
        }
        switches[choice].cases?.append(name.text)
    }
}
