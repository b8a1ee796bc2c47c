/// One record of a CSV file, as bytes: nothing has been decoded or trimmed.
public struct CSVRow: Equatable, Sendable {
    /// The line the record begins on, counted from 1; a line break inside quotes counts too.
    public let line: Int
    /// All fields' bytes, one after the other.
    private let bytes: [UInt8]
    /// Where each field ends in `bytes`.
    private let ends: [Int]

    init(line: Int, bytes: [UInt8], ends: [Int]) {
        self.line = line
        self.bytes = bytes
        self.ends = ends
    }

    /// The number of fields.
    public var count: Int { ends.count }

    /// A field's bytes; `index` in 0 ..< count.
    public func bytes(at index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// A field as text; nil when it is not valid UTF-8 (RFC 3629).
    public func text(at index: Int) -> String? {
        String(validating: bytes(at: index), as: UTF8.self)
    }
}

/// A record that cannot be read as CSV.
public struct CSVDefect: Error, Equatable, Sendable {
    /// What is wrong.
    public enum Reason: Equatable, Sendable {
        /// A quote inside an unquoted field, or something other than a separator after a closing quote, on that line
        /// (RFC 4180, section 2, rules 5 and 7).
        case strayQuote(line: Int)
        /// A quoted field that the file's end leaves open.
        case unclosedQuote
        /// The record is longer than this many bytes, which mostly means an unclosed quote.
        case tooLong(bytesMax: Int)
    }

    /// The line the record begins on, counted from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: Reason

    /// A defect of the record beginning on `line`.
    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }
}
