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
        self.init(bytes: text.utf8, asPrinted: false)
    }

    /// - Parameter asPrinted: whether hyphens must stand where they are printed, and nothing else beside the digits.
    private init?(bytes: String.UTF8View, asPrinted: Bool) {
        var (digits, year, serial, interim, place) = (0, 0, Int64(0), 0, 0)
        for byte in bytes {
            let isMark = byte == CaseNumber.hyphen || byte == CaseNumber.space && !asPrinted
            if asPrinted, isMark != (place == 4 || place == 13) { return nil }
            place += 1
            if isMark { continue }
            let digit = Int(byte) - 48
            guard (0...9).contains(digit), digits < 13 else { return nil }
            if digits < 4 { year = year * 10 + digit } else if digits < 12 { serial = serial * 10 + Int64(digit) }
            interim = CaseNumber.checked(interim, digit)
            digits += 1
        }
        guard digits == 13, interim == 0, year >= 1000, serial >= 1 else { return nil }
        self.year = year
        self.serial = serial
    }

    /// Blank, for records to be read into.
    static let blank = CaseNumber(year: 1000, serial: 1)

    /// As printed on the receipt.
    public var description: String {
        var text = [UInt8](repeating: CaseNumber.hyphen, count: CaseNumber.printedBytes)
        var interim = 0
        func put(_ digit: Int, at place: Int) {
            text[place] = UInt8(48 + digit)
            interim = CaseNumber.checked(interim, digit)
        }
        for (place, unit) in [1000, 100, 10, 1].enumerated() { put(year / unit % 10, at: place) }
        var unit: Int64 = 10_000_000
        for place in 5..<13 {
            put(Int(serial / unit % 10), at: place)
            unit /= 10
        }
        text[14] = UInt8(48 + interim)
        return String(decoding: text, as: UTF8.self)
    }

    /// As the log holds it: the same as printed.
    public var rawValue: String { description }

    /// Reads what the log holds; nil for any other spelling.
    public init?(rawValue: String) {
        self.init(bytes: rawValue.utf8, asPrinted: true)
    }

    private static let hyphen = UInt8(ascii: "-")
    private static let space = UInt8(ascii: " ")
    private static let printedBytes = 15

    /// One step of Damm's check: 0 after a whole number with its check digit, else the digit to append.
    private static func checked(_ interim: Int, _ digit: Int) -> Int { Int(table[interim * 10 + digit]) }

    /// The weakly totally anti-symmetric quasigroup of order 10 from Damm's thesis, p. 111, row by row.
    private static let table: [UInt8] = [
        0, 3, 1, 7, 5, 9, 8, 6, 4, 2, 7, 0, 9, 2, 1, 5, 4, 8, 6, 3, 4, 2, 0, 6, 8, 7, 1, 3, 5, 9, 1, 7, 5, 0, 9, 8, 3, 4, 2, 6, 6, 1, 2, 3,
        0, 4, 5, 9, 7, 8, 3, 6, 7, 4, 2, 0, 9, 5, 8, 1, 5, 8, 6, 9, 7, 2, 0, 1, 3, 4, 8, 9, 4, 5, 3, 6, 2, 0, 1, 7, 9, 4, 3, 8, 6, 1, 7, 2,
        0, 5, 2, 5, 8, 1, 4, 3, 6, 7, 9, 0,
    ]
}
