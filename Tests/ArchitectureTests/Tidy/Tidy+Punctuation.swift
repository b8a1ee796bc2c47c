extension Tidy {
    /// `, : ; ( ) ? !` beside a Chinese character, where ，：；（）？！ belong: in Swift's strings, in YAML and in pages. A blank between
    /// does not help. What is marked as code, and what is YAML's own syntax, is left out.
    static func punctuation(_ project: Project) -> [Finding] {
        project.swift.filter { !$0.isGenerated && !$0.isTest }.flatMap(strings)
            + project.written.filter { $0.path.hasSuffix(".yaml") || $0.path.hasSuffix(".md") }.flatMap(page)
    }

    private static func strings(_ file: SourceFile) -> [Finding] {
        file.outline.tokens.compactMap { token in
            guard token.kind == .text, file.tokens.bytes[token.start..<token.end].contains(where: { $0 >= 0xe3 }) else { return nil }
            return finding(Array(withoutForms(file.tokens.content(token))), file, line: token.line)
        }
    }

    private static func page(_ file: SourceFile) -> [Finding] {
        let isYAML = file.path.hasSuffix(".yaml")
        var isFenced = false
        return file.numberedText.compactMap { number, line in
            if !isYAML, line.hasPrefix("```") { isFenced.toggle() }
            guard !isFenced, isYAML || !line.hasPrefix("    "), line.utf8.contains(where: { $0 >= 0xe3 }) else { return nil }
            return finding(isYAML ? withoutSyntax(line) : withoutCode(withoutForms(String(line))), file, line: number)
        }
    }

    private static func finding(_ text: [Character], _ file: SourceFile, line: Int) -> Finding? {
        guard let index = firstHalfWidth(text) else { return nil }
        let shown = String(text[max(0, index - 8)...min(text.count - 1, index + 8)]).replacing("\u{0}", with: "…")
        return Finding(rule: .punctuation, path: file.path, line: line, what: "`\(text[index])` in 「\(shown)」")
    }

    /// Where a half-width mark stands beside a Chinese character.
    ///
    /// In a text that is mostly Latin a blank makes the mark English: 「首问: whoever …」, 「Shouwen (首问)」. Between ASCII and a Chinese
    /// character a colon is a command line's: 「apology:说明」.
    static func firstHalfWidth(_ text: [Character]) -> Int? {
        let chinese = text.count(where: isChinese)
        guard chinese > 0 else { return nil }
        let isLatin = text.count { $0.isASCII && $0.isLetter } > chinese
        var isEnglishOpen = false
        return text.indices.first { index in
            let mark = text[index]
            guard ",:;()?!".contains(mark) else { return false }
            let before = index > 0 ? text[index - 1] : " "
            let after = index + 1 < text.count ? text[index + 1] : " "
            let isBeside = isChinese(before) || isChinese(after)
            switch mark {
            case "(":
                isEnglishOpen = isLatin && before == " "
                return !isEnglishOpen && (isBeside || before == " " && index > 1 && isChinese(text[index - 2]))
            case ")": return isBeside && !isEnglishOpen
            case ":": return isBeside && !(isLatin && after == " ") && !(before.isASCII && before.isLetter && isChinese(after))
            default: return isBeside && !(isLatin && after == " ")
            }
        }
    }

    /// Forms of other languages that are told in Chinese words and keep their own marks.
    private static let forms = ["文件:行:列: 问题: 建议", "“名称: 值”", "{要素: 值", "“主机:端口”"]

    private static func withoutForms(_ text: String) -> String {
        forms.reduce(text) { $0.replacing($1, with: "") }
    }

    /// A unified ideograph.
    private static func isChinese(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first?.value else { return false }
        return scalar >= 0x4e00 && scalar <= 0x9fff || scalar >= 0x3400 && scalar <= 0x4dbf
    }

    /// A page's line with code between backticks, and where links lead, masked.
    static func withoutCode(_ line: String) -> [Character] {
        var isCode = false
        var isLink = false
        var masked: [Character] = []
        for character in line {
            if character == "`" { isCode.toggle() }
            if character == "(", masked.last == "]" { isLink = true }
            masked.append(isCode || character == "`" || isLink ? "\u{0}" : character)
            if character == ")" { isLink = false }
        }
        return masked
    }

    /// A line of YAML with its own `,` and `:` masked: the colon of a key, and outside quotes what stands before a blank or the line's end,
    /// or separates what is between braces and brackets.
    static func withoutSyntax(_ line: Substring) -> [Character] {
        let text = Array(line)
        var masked = text
        var quote: Character?
        var open = 0
        for index in text.indices {
            let character = text[index]
            if let mark = quote {
                if character == mark { quote = nil }
                continue
            }
            let next = index + 1 < text.count ? text[index + 1] : " "
            let last = text[..<index].last { $0 != " " }
            // A quotation mark opens a scalar only where one may begin; elsewhere it is text.
            if character == "\"" || character == "'", last == nil || "{[,:-".contains(last ?? " ") { quote = character }
            if "{[".contains(character) { open += 1 }
            if "}]".contains(character) { open -= 1 }
            if character == "#", index == 0 || text[index - 1] == " " { break }
            if character == ":", next == " " { masked[index] = "\u{0}" }
            if character == ",", open > 0 { masked[index] = "\u{0}" }
        }
        return masked
    }
}
