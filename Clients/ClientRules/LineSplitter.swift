import ShouwenLimits

/// Cuts a stream of bytes into lines (LF or CRLF). Blank lines are left out. Of a line that is too long only so much is kept that it
/// shows as too long.
struct LineSplitter {
    private var rest: [UInt8] = []

    /// The lines that end within `bytes`.
    mutating func take(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            keep(bytes[start..<end])
            if let line = cut() { lines.append(line) }
            start = end + 1
        }
        keep(bytes[start...])
        return lines
    }

    /// The last line, if no line break followed it.
    mutating func finish() -> String? { cut() }

    private mutating func keep(_ piece: ArraySlice<UInt8>) {
        // Two more than allowed: one shows that the line is too long, the other may be a carriage return.
        rest += piece.prefix(max(0, Limits.dueBatchLineBytesMax + 2 - rest.count))
    }

    private mutating func cut() -> String? {
        defer { rest.removeAll(keepingCapacity: true) }
        if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
        if rest.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { return nil }
        if rest.count > Limits.dueBatchLineBytesMax { return String(decoding: rest, as: UTF8.self) }
        // What is not UTF-8 is no JSON: the batch says so at its line.
        return String(validating: rest, as: UTF8.self) ?? "\u{FFFD}"
    }
}
