/// Looks at Swift as text: enough of its lexical rules to tell code from comments and strings.
enum SwiftCode {
    /// `text` with every comment and every character inside a string replaced by a blank; line breaks stay.
    static func blanked(_ text: String) -> String {
        var scanner = Scanner(input: Array(text.utf8))
        scanner.scanCode(untilParenthesis: false)
        return String(decoding: scanner.output, as: UTF8.self)
    }

    private struct Scanner {
        let input: [UInt8]
        var output: [UInt8] = []
        var position = 0

        init(input: [UInt8]) {
            self.input = input
            output.reserveCapacity(input.count)
        }

        /// Copies code; ends with the input, or behind the parenthesis that closes an interpolation.
        mutating func scanCode(untilParenthesis: Bool) {
            var depth = 0
            while position < input.count {
                if starts(with: "//") {
                    while position < input.count, input[position] != UInt8(ascii: "\n") { blank() }
                } else if starts(with: "/*") {
                    blankBlockComment()
                } else if let hashes = stringHashes() {
                    scanString(hashes: hashes)
                } else {
                    let byte = input[position]
                    keep()
                    guard untilParenthesis else { continue }
                    if byte == UInt8(ascii: "(") { depth += 1 }
                    if byte == UInt8(ascii: ")") {
                        if depth == 0 { return }
                        depth -= 1
                    }
                }
            }
        }

        /// The number of `#` before a quotation mark here; nil when no string begins here.
        private func stringHashes() -> Int? {
            var end = position
            while end < input.count, input[end] == UInt8(ascii: "#") { end += 1 }
            return end < input.count && input[end] == UInt8(ascii: "\"") ? end - position : nil
        }

        private mutating func scanString(hashes: Int) {
            for _ in 0..<hashes { keep() }
            let isMultiline = starts(with: "\"\"\"")
            let quotes = isMultiline ? "\"\"\"" : "\""
            let fence = String(repeating: "#", count: hashes)
            for _ in quotes.utf8 { keep() }
            while position < input.count {
                if starts(with: quotes + fence) {
                    for _ in 0..<(quotes.utf8.count + hashes) { keep() }
                    return
                }
                // Not closed on its line: no string after all (a regular expression's quotation mark, say).
                if !isMultiline, input[position] == UInt8(ascii: "\n") { return }
                if starts(with: "\\" + fence + "(") {
                    for _ in 0..<(hashes + 1) { blank() }
                    keep()
                    scanCode(untilParenthesis: true)
                } else if starts(with: "\\" + fence) {
                    for _ in 0..<(hashes + 2) { blank() }
                } else {
                    blank()
                }
            }
        }

        private mutating func blankBlockComment() {
            var depth = 0
            repeat {
                if starts(with: "/*") {
                    depth += 1
                    blank()
                } else if starts(with: "*/") {
                    depth -= 1
                    blank()
                }
                blank()
            } while depth > 0 && position < input.count
        }

        private func starts(with word: String) -> Bool {
            let length = word.utf8.count
            guard position + length <= input.count, input[position] == word.utf8.first else { return false }
            return input[position..<(position + length)].elementsEqual(word.utf8)
        }

        private mutating func keep() {
            guard position < input.count else { return }
            output.append(input[position])
            position += 1
        }

        private mutating func blank() {
            guard position < input.count else { return }
            output.append(input[position] == UInt8(ascii: "\n") ? UInt8(ascii: "\n") : UInt8(ascii: " "))
            position += 1
        }
    }
}
