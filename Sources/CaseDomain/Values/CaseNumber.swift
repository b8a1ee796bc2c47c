/// The number a customer is given: `2026-00001234-7`.
///
///     year (4 digits) - serial in that year (8 digits) - check digit
///
/// The check digit is Damm's (H. M. Damm, "Total anti-symmetrische Quasigruppen", 2004): every single wrong digit and every swap
/// of neighbours is noticed.
public struct CaseNumber: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The year of registration, 1000...9999.
    public let year: Int
    /// 1...99,999,999 within the year.
    public let serial: Int64

    /// The number of a year and serial.
    public init(year: Int, serial: Int64) {
        precondition((1000...9999).contains(year) && (1...99_999_999).contains(serial), "case number out of range")
        self.year = year
        self.serial = serial
    }

    /// Reads a number as people write it: with or without hyphens and spaces. Nil when it is not one, or mistyped.
    public init?(_ text: String) {
        var digits: [UInt8] = []
        for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            guard (48...57).contains(byte), digits.count < 13 else { return nil }
            digits.append(byte - 48)
        }
        guard digits.count == 13, CaseNumber.check(digits) == 0 else { return nil }
        let year = digits[0..<4].reduce(0) { $0 * 10 + Int($1) }
        let serial = digits[4..<12].reduce(Int64(0)) { $0 * 10 + Int64($1) }
        guard year >= 1000, serial >= 1 else { return nil }
        self.year = year
        self.serial = serial
    }

    /// Blank, for records to be read into.
    static let blank = CaseNumber(year: 1000, serial: 1)

    /// As printed on the receipt.
    public var description: String {
        let serialText = String(serial)
        let padded = String(repeating: "0", count: 8 - serialText.count) + serialText
        let digits = Array((String(year) + padded).utf8).map { $0 - 48 }
        return "\(year)-\(padded)-\(CaseNumber.check(digits))"
    }

    /// As the log holds it: the same as printed.
    public var rawValue: String { description }

    /// Reads what the log holds; nil for any other spelling.
    public init?(rawValue: String) {
        self.init(rawValue)
        guard description == rawValue else { return nil }
    }

    /// Damm's check: 0 for a whole number with its check digit, else the digit to append.
    private static func check(_ digits: [UInt8]) -> UInt8 {
        digits.reduce(0) { table[Int($0)][Int($1)] }
    }

    /// The weakly totally anti-symmetric quasigroup of order 10 from Damm's thesis, p. 111.
    private static let table: [[UInt8]] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]
}
