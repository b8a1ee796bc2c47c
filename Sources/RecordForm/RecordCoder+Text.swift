// Text: in runs of bytes that stand as they are, with escapes between them.

extension RecordCoder {
    /// Writes a text.
    @usableFromInline
    mutating func put(text: String) {
        bytes.append(.quote)
        if text.utf8.withContiguousStorageIfAvailable({ put(run: $0) }) == nil { put(run: Array(text.utf8)) }
        bytes.append(.quote)
    }

    private mutating func put<Bytes: RandomAccessCollection<UInt8>>(run: Bytes) where Bytes.Index == Int {
        var rest = run.startIndex
        while true {
            let end = run.plainRun(from: rest).end
            bytes.append(contentsOf: run[rest..<end])
            guard end < run.endIndex else { return }
            put(escape: run[end])
            rest = end + 1
        }
    }

    private mutating func put(escape byte: UInt8) {
        bytes.append(.backslash)
        if let letter = byte.escapeLetter {
            bytes.append(letter)
        } else {
            bytes.append(contentsOf: [UInt8(ascii: "u"), .zero, .zero, (byte >> 4).hexDigit, (byte & 0xF).hexDigit])
        }
    }

    /// Reads a text.
    @usableFromInline
    mutating func takeText() throws(RecordFault) -> String {
        try expect(.quote, "a text")
        let start = offset
        let (end, isASCII) = bytes.withContiguousStorageIfAvailable { $0.plainRun(from: start) } ?? bytes.plainRun(from: start)
        offset = end
        guard take(.quote) else {
            guard offset < bytes.count, bytes[offset] == .backslash else { throw fault("the end of the text, or an escape,") }
            return try takeEscapedText(from: start)
        }
        guard let text = bytes.text(start..<end, isASCII: isASCII) else { throw RecordFault(offset: start, expected: "UTF-8") }
        return text
    }

    /// Goes on with a text at its first escape.
    private mutating func takeEscapedText(from start: Int) throws(RecordFault) -> String {
        var plain = Array(bytes[start..<offset])
        while !take(.quote) {
            guard offset < bytes.count else { throw fault("the end of the text") }
            if bytes[offset] == .backslash {
                plain.append(try takeEscape())
            } else {
                let run = offset
                offset = bytes.plainRun(from: run).end
                guard offset > run else { throw fault("an escape") }
                plain.append(contentsOf: bytes[run..<offset])
            }
        }
        guard let text = plain.text(0..<plain.count, isASCII: false) else { throw RecordFault(offset: start, expected: "UTF-8") }
        return text
    }

    /// Reads one escape, in the only form in which it is written.
    private mutating func takeEscape() throws(RecordFault) -> UInt8 {
        guard bytes.count - offset >= 2 else { throw fault("an escape") }
        switch bytes[offset + 1] {
        case .quote: return escaped(.quote)
        case .backslash: return escaped(.backslash)
        case UInt8(ascii: "n"): return escaped(0x0A)
        case UInt8(ascii: "r"): return escaped(0x0D)
        case UInt8(ascii: "t"): return escaped(0x09)
        case UInt8(ascii: "u"):
            guard bytes.count - offset >= 6, bytes[offset + 2] == .zero, bytes[offset + 3] == .zero,
                let high = bytes[offset + 4].hexValue, let low = bytes[offset + 5].hexValue
            else { throw fault("an escape") }
            let byte = high << 4 | low
            guard byte < 0x20, byte.escapeLetter == nil else { throw fault("the character itself, or its shorter escape,") }
            offset += 6
            return byte
        case _: throw fault("an escape")
        }
    }

    /// The character behind an escape of two bytes.
    private mutating func escaped(_ byte: UInt8) -> UInt8 {
        offset += 2
        return byte
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The end of the bytes from `start` that stand for themselves, and whether all of them are ASCII.
    @inline(__always)
    fileprivate func plainRun(from start: Int) -> (end: Int, isASCII: Bool) {
        var (index, seen) = (start, UInt64(0))
        while endIndex &- index >= 8 {
            let word = word(at: index)
            let escaped = word.escapedBytes
            if escaped != 0 {
                let plainBits = escaped.trailingZeroBitCount & ~7
                seen |= word & ((1 &<< UInt64(plainBits)) &- 1)
                return (index &+ plainBits / 8, seen & UInt64.everyHighBit == 0)
            }
            seen |= word
            index &+= 8
        }
        while index < endIndex, !self[index].isEscaped {
            seen |= UInt64(self[index])
            index += 1
        }
        return (index, seen & UInt64.everyHighBit == 0)
    }
}

extension [UInt8] {
    /// The text of these bytes, or nil when they are not UTF-8.
    ///
    /// Every initialiser of the library that checks UTF-8 for itself (Swift 6.3) costs three times the copy, and puts U+FFFD where it
    /// cannot or wants an error made. So the check is ours, and the library is told that it was made: `UTF8CheckTests` hold it to the
    /// library's own.
    fileprivate func text(_ range: Range<Int>, isASCII: Bool) -> String? {
        if range.isEmpty { return "" }
        guard isASCII || withContiguousStorageIfAvailable({ $0.isUTF8(range) }) ?? isUTF8(range) else { return nil }
        return String(copying: unsafe UTF8Span(unchecked: span.extracting(range), isKnownASCII: isASCII))
    }
}

extension String {
    /// Whether the text is the same byte by byte. `==` is laxer: it holds equal what Unicode does.
    @usableFromInline
    func isSpelled(like other: String) -> Bool {
        let isIt = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { own.count == $0.count && own.holds($0, at: 0) }
        }
        return isIt.flatMap { $0 } ?? utf8.elementsEqual(other.utf8)
    }
}

extension UInt8 {
    /// Whether the byte never stands in a text as it is.
    @inline(__always)
    fileprivate var isEscaped: Bool { self < 0x20 || self == .quote || self == .backslash }

    /// The letter behind the backslash, for the characters that have one.
    fileprivate var escapeLetter: UInt8? {
        switch self {
        case .quote: .quote
        case .backslash: .backslash
        case 0x0A: UInt8(ascii: "n")
        case 0x0D: UInt8(ascii: "r")
        case 0x09: UInt8(ascii: "t")
        case _: nil
        }
    }

    /// A lower-case hexadecimal digit of 0...15.
    fileprivate var hexDigit: UInt8 { self < 10 ? .zero + self : UInt8(ascii: "a") + self - 10 }

    /// 0...15 behind a lower-case hexadecimal digit.
    fileprivate var hexValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - .zero
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case _: nil
        }
    }
}
