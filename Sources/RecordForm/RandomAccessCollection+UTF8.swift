extension RandomAccessCollection<UInt8> where Index == Int {
    /// Whether the bytes are well-formed UTF-8, as the table of well-formed byte sequences says (Unicode 16.0, table 3-7): nothing longer
    /// than it need be, no surrogate, nothing above U+10FFFF.
    @inline(__always)
    func isUTF8(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let first = self[index]
            if first < 0x80 {
                index &+= 1
                continue
            }
            let left = range.upperBound &- index
            // Chinese is three bytes a character, of which those from U+1000 to U+CFFF need no second look: asked first.
            if left >= 3, (0xE1...0xEC).contains(first) {
                let (second, third) = (self[index &+ 1], self[index &+ 2])
                guard second & third & 0x80 != 0, (second | third) & 0x40 == 0 else { return false }
                index &+= 3
                continue
            }
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            guard left >= length, let second = UInt8.seconds(after: first), second.contains(self[index &+ 1]) else { return false }
            for place in 2..<length where self[index &+ place] & 0xC0 != 0x80 { return false }
            index &+= length
        }
        return true
    }
}

extension UInt8 {
    /// What may follow a first byte; nil for one that begins no character.
    @inline(__always)
    fileprivate static func seconds(after first: UInt8) -> ClosedRange<UInt8>? {
        switch first {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        case 0xC2...0xEF, 0xF1...0xF3: 0x80...0xBF
        case _: nil
        }
    }
}
