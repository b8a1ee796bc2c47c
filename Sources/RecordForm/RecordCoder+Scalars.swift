// Whole numbers and truth.

extension RecordCoder {
    /// Writes a whole number.
    mutating func put(number: Int64) {
        if number < 0 { bytes.append(.minus) }
        var digits = 1
        var rest = number.magnitude
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        bytes.append(contentsOf: repeatElement(.zero, count: digits))
        rest = number.magnitude
        var index = bytes.count
        while rest > 0 {
            index -= 1
            bytes[index] = .zero + UInt8(rest % 10)
            rest /= 10
        }
    }

    /// Reads a whole number.
    mutating func takeNumber() throws(RecordFault) -> Int64 {
        let isNegative = take(.minus)
        let start = offset
        // Nineteen digits are always below 2⁶⁴; what more of them come to is not looked at.
        var magnitude: UInt64 = 0
        while offset < bytes.count, case let digit = bytes[offset] &- .zero, digit < 10 {
            magnitude = magnitude &* 10 &+ UInt64(digit)
            offset += 1
        }
        let digits = offset - start
        guard digits > 0, bytes[start] != .zero || digits == 1 && !isNegative else {
            throw RecordFault(offset: valueOffset, expected: "a whole number")
        }
        guard digits <= 19, magnitude <= (isNegative ? Int64.min : .max).magnitude else {
            throw RecordFault(offset: valueOffset, expected: "a number of 64 bits")
        }
        return isNegative ? 0 &- Int64(truncatingIfNeeded: magnitude) : Int64(magnitude)
    }

    /// Writes true or false.
    mutating func put(truth: Bool) {
        let word: StaticString = truth ? "true" : "false"
        word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Reads true or false.
    mutating func takeTruth() throws(RecordFault) -> Bool {
        if take(word: "true") { return true }
        if take(word: "false") { return false }
        throw fault("true or false")
    }

    private mutating func take(word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count - offset >= count else { return false }
        let isIt = word.withUTF8Buffer { wanted in
            for index in 0..<count where bytes[offset + index] != wanted[index] { return false }
            return true
        }
        if isIt { offset += count }
        return isIt
    }
}
