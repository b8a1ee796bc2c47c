/// Swift text cut into the pieces of its lexical grammar: enough to tell code from remarks and strings, and to follow braces.
///
/// Symbols are single characters (`==` is two). A string is a quote, then texts and interpolated code by turns, then a quote.
struct SwiftTokens: Sendable {
    /// One piece.
    struct Token: Sendable {
        enum Kind: Sendable { case word, number, symbol, quote, text, regex }
        let kind: Kind
        /// Bytes of the file's text.
        let start: Int
        let end: Int
        /// From 1.
        let line: Int
        /// A word without its backticks, a symbol; empty for the others.
        let text: String

        func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
        func isWord(_ word: String) -> Bool { kind == .word && text == word }
    }

    private(set) var tokens: [Token] = []
    /// The lines on which a `///` remark stands.
    private(set) var documentedLines: Set<Int> = []
    let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
        tokens.reserveCapacity(bytes.count / 6)
        scanCode(untilParenthesis: false)
    }

    /// The text with every remark and every character inside a string replaced by a blank; line breaks stay.
    var blanked: String {
        var output = bytes.map { $0 == newline ? newline : UInt8(ascii: " ") }
        for token in tokens where token.kind != .text {
            for index in token.start..<token.end { output[index] = bytes[index] }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// What a piece says.
    func content(_ token: Token) -> String { String(decoding: bytes[token.start..<token.end], as: UTF8.self) }

    private static let symbols: [String] = (0..<128).map { String(UnicodeScalar(UInt8($0))) }
}

private let newline = UInt8(ascii: "\n")
private let quotationMark = UInt8(ascii: "\"")
private let slash = UInt8(ascii: "/")
private let hash = UInt8(ascii: "#")
private let backslash = UInt8(ascii: "\\")

extension SwiftTokens {
    private func byte(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private mutating func append(_ kind: Token.Kind, from start: Int, _ text: String = "") {
        tokens.append(Token(kind: kind, start: start, end: position, line: line, text: text))
    }

    /// Reads code; ends with the input, or behind the parenthesis that closes an interpolation.
    private mutating func scanCode(untilParenthesis: Bool) {
        var depth = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == newline {
                line += 1
                position += 1
            } else if byte == UInt8(ascii: " ") {
                position += 1
            } else if SwiftTokens.isWordByte(byte) || byte == UInt8(ascii: "`") {
                scanWord()
            } else if byte == slash, self.byte(1) == slash {
                skipLineRemark()
            } else if byte == slash, self.byte(1) == UInt8(ascii: "*") {
                skipBlockRemark()
            } else if let hashes = hashesBefore(quotationMark) {
                scanString(hashes: hashes)
            } else if let end = regexEnd() {
                let start = position
                let lines = bytes[start..<end].count { $0 == newline }
                position = end
                append(.regex, from: start)
                line += lines
            } else {
                position += 1
                append(.symbol, from: position - 1, SwiftTokens.symbols[Int(byte & 0x7f)])
                guard untilParenthesis else { continue }
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if depth == 0 { return }
                    depth -= 1
                }
            }
        }
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte >= 0x61 && byte <= 0x7a || byte >= 0x41 && byte <= 0x5a
            || byte >= 0x30 && byte <= 0x39
    }

    private mutating func scanWord() {
        let start = position
        let isQuoted = bytes[position] == UInt8(ascii: "`")
        if isQuoted { position += 1 }
        while position < bytes.count, SwiftTokens.isWordByte(bytes[position]) { position += 1 }
        let text = String(decoding: bytes[(isQuoted ? start + 1 : start)..<position], as: UTF8.self)
        if isQuoted, byte() == UInt8(ascii: "`") { position += 1 }
        append(bytes[start] >= 0x30 && bytes[start] <= 0x39 ? .number : .word, from: start, text)
    }

    private mutating func skipLineRemark() {
        if byte(2) == slash, byte(3) != slash { documentedLines.insert(line) }
        while position < bytes.count, bytes[position] != newline { position += 1 }
    }

    private mutating func skipBlockRemark() {
        var depth = 0
        repeat {
            if byte() == slash, byte(1) == UInt8(ascii: "*") {
                depth += 1
                position += 2
            } else if byte() == UInt8(ascii: "*"), byte(1) == slash {
                depth -= 1
                position += 2
            } else {
                if byte() == newline { line += 1 }
                position += 1
            }
        } while depth > 0 && position < bytes.count
        position = min(position, bytes.count)
    }

    /// The number of `#` before `mark` here; nil when something else stands here.
    private func hashesBefore(_ mark: UInt8) -> Int? {
        guard byte() == hash || byte() == mark else { return nil }
        var end = 0
        while byte(end) == hash { end += 1 }
        return byte(end) == mark ? end : nil
    }

    private func hashesFollow(_ offset: Int, _ count: Int) -> Bool {
        (0..<count).allSatisfy { byte(offset + $0) == hash }
    }

    private mutating func scanString(hashes: Int) {
        let start = position
        position += hashes
        let quotes = byte(1) == quotationMark && byte(2) == quotationMark ? 3 : 1
        position += quotes
        append(.quote, from: start)
        var text = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quotationMark, quotes == 1 || self.byte(1) == quotationMark && self.byte(2) == quotationMark,
                hashesFollow(quotes, hashes)
            {
                endText(from: text)
                text = position
                position += quotes + hashes
                append(.quote, from: text)
                return
            }
            if byte == newline {
                // Not closed on its line: no string after all.
                if quotes == 1 { break }
                endText(from: text)
                line += 1
                position += 1
                text = position
            } else if byte == backslash, hashesFollow(1, hashes) {
                if self.byte(1 + hashes) == UInt8(ascii: "(") {
                    endText(from: text)
                    position += 2 + hashes
                    append(.symbol, from: position - 1, "(")
                    scanCode(untilParenthesis: true)
                    text = position
                } else {
                    position = min(position + 1 + hashes, bytes.count)
                    if self.byte() != newline { position = min(position + 1, bytes.count) }
                }
            } else {
                position += 1
            }
        }
        endText(from: text)
    }

    private mutating func endText(from start: Int) {
        if position > start { append(.text, from: start) }
    }

    /// Behind a regular expression that begins here: `#/ … /#`, or `/` where an operand is expected, closed on its line.
    private func regexEnd() -> Int? {
        if byte() == hash, byte(1) == slash {
            var end = position + 2
            while end + 1 < bytes.count, bytes[end] != slash || bytes[end + 1] != hash { end += 1 }
            return min(end + 2, bytes.count)
        }
        guard byte() == slash, byte(1) != UInt8(ascii: " "), byte(1) != newline else { return nil }
        if let last = tokens.last {
            let begins: Bool =
                switch last.kind {
                case .symbol: "(,=:{[;!&|?".contains(last.text)
                case .word: last.text == "return" || last.text == "in"
                case .number, .quote, .text, .regex: false
                }
            guard begins else { return nil }
        }
        var end = position + 1
        while end < bytes.count, bytes[end] != newline {
            if bytes[end] == backslash { end += 1 } else if bytes[end] == slash { return end + 1 }
            end += 1
        }
        return nil
    }
}
