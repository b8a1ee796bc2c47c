// Bytes looked at eight at a time. Put together byte by byte, so that the order does not depend on the machine: the compiler makes one
// load of it (LLVM's load combining).

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The eight bytes from `index`, the first of them lowest.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        let low = UInt64(quarter(at: index))
        return low | UInt64(quarter(at: index &+ 4)) &<< 32
    }

    /// The four bytes from `index`, the first of them lowest.
    @inline(__always)
    private func quarter(at index: Int) -> UInt32 {
        let low = UInt32(self[index]) | UInt32(self[index &+ 1]) &<< 8
        return low | UInt32(self[index &+ 2]) &<< 16 | UInt32(self[index &+ 3]) &<< 24
    }

    /// Whether the bytes `wanted` stand at `start`, where there must be as many.
    @inline(__always)
    func holds<Bytes: RandomAccessCollection<UInt8>>(_ wanted: Bytes, at start: Int) -> Bool where Bytes.Index == Int {
        let (first, count) = (wanted.startIndex, wanted.count)
        // The last step goes back over what was compared already rather than over fewer bytes.
        if count >= 8 {
            var place = 0
            while place < count &- 8 {
                guard word(at: start &+ place) == wanted.word(at: first &+ place) else { return false }
                place &+= 8
            }
            return word(at: start &+ count &- 8) == wanted.word(at: first &+ count &- 8)
        }
        if count >= 4 {
            return quarter(at: start) == wanted.quarter(at: first)
                && quarter(at: start &+ count &- 4) == wanted.quarter(at: first &+ count &- 4)
        }
        for place in 0..<count where self[start &+ place] != wanted[first &+ place] { return false }
        return true
    }
}

extension UInt64 {
    /// The highest bit of each of the eight bytes.
    static let everyHighBit: UInt64 = 0x8080_8080_8080_8080

    /// The highest bit of the first byte that never stands in a text as it is: below 0x20, a quote or a backslash. Bits of later bytes may
    /// be set, too; 0 when there is no such byte.
    ///
    /// A byte that is smaller than what is taken from it borrows from the next; so only the lowest bit set is to be believed
    /// (S. E. Anderson, "Bit Twiddling Hacks": a word that has a byte less than n).
    @inline(__always)
    var escapedBytes: UInt64 {
        let quote = self ^ 0x2222_2222_2222_2222
        let backslash = self ^ 0x5C5C_5C5C_5C5C_5C5C
        let control = (self &- 0x2020_2020_2020_2020) & ~self
        let marks = (quote &- 0x0101_0101_0101_0101) & ~quote | (backslash &- 0x0101_0101_0101_0101) & ~backslash
        return (control | marks) & .everyHighBit
    }
}
