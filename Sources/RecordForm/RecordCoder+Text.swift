// Text: in runs of bytes that stand as they are, with escapes between them.

extension RecordCoder {
    /// Writes a text.
    mutating func put(text: String) {
        bytes.append(.quote)
        if text.utf8.withContiguousStorageIfAvailable({ put(run: $0) }) == nil { put(run: Array(text.utf8)) }
        bytes.append(.quote)
    }

    private mutating func put<Bytes: RandomAccessCollection<UInt8>>(run: Bytes)
    where Bytes.Index == Int, Bytes.SubSequence: Collection<UInt8> {
        var rest = run.startIndex
        for index in run.indices where run[index].isEscaped {
            bytes.append(contentsOf: run[rest..<index])
            put(escape: run[index])
            rest = index + 1
        }
        bytes.append(contentsOf: run[rest...])
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
    mutating func takeText() throws(RecordFault) -> String {
        try expect(.quote, "a text")
        let start = offset
        while offset < bytes.count, !bytes[offset].isEscaped { offset += 1 }
        guard take(.quote) else {
            guard offset < bytes.count, bytes[offset] == .backslash else { throw fault("the end of the text, or an escape,") }
            return try takeEscapedText(from: start)
        }
        return try text(bytes[start..<offset - 1], at: start)
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
                while offset < bytes.count, !bytes[offset].isEscaped { offset += 1 }
                guard offset > run else { throw fault("an escape") }
                plain.append(contentsOf: bytes[run..<offset])
            }
        }
        return try text(plain[...], at: start)
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

    private func text(_ run: ArraySlice<UInt8>, at start: Int) throws(RecordFault) -> String {
        guard let text = String(validating: run, as: UTF8.self) else { throw RecordFault(offset: start, expected: "UTF-8") }
        return text
    }
}

extension UInt8 {
    /// Whether the byte never stands in a text as it is.
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
