/// Writes the fields of a value into a record, or reads them from one. Which of the two, the value need not know.
///
/// A module adds a type of its own on top of those here:
///
///     extension RecordCoder {
///         mutating func field(_ key: StaticString, _ value: inout CivilDate) throws(RecordFault) {
///             var text = value.description
///             try field(key, &text)
///             let date = CivilDate(text)
///             try require(date?.description == text, "a date")
///             value = date ?? value
///         }
///     }
public struct RecordCoder: Sendable {
    /// Whether values are read; else they are written.
    public let isReading: Bool
    /// The record: whole when reading, as far as it is written otherwise.
    @usableFromInline
    var bytes: [UInt8]
    /// The next byte to be read.
    @usableFromInline
    var offset = 0
    /// Whether the object in hand has had no field yet.
    @usableFromInline
    var isFirst = true
    /// Where the value read last began.
    @usableFromInline
    var valueOffset = 0

    /// A coder that writes.
    @usableFromInline
    init() {
        isReading = false
        bytes = []
        bytes.reserveCapacity(RecordCoder.bytesAtFirst)
    }

    /// A coder that reads.
    @usableFromInline
    init(reading record: [UInt8]) {
        isReading = true
        bytes = record
    }

    /// Room for a common record; a longer one grows.
    private static let bytesAtFirst = 960

    /// Refuses the value that was read last unless `holds`. While writing it does nothing.
    ///
    /// - Parameter expected: what the value should have been, such as "a date"; never the value itself.
    public func require(_ holds: Bool, _ expected: StaticString) throws(RecordFault) {
        guard isReading, !holds else { return }
        throw RecordFault(offset: valueOffset, expected: "\(expected)")
    }

    /// A fault at the next byte.
    @usableFromInline
    func fault(_ expected: StaticString) -> RecordFault {
        RecordFault(offset: offset, expected: "\(expected)")
    }
}

// MARK: Objects and keys

extension RecordCoder {
    /// A whole object.
    @inlinable
    mutating func object(_ value: inout some Recordable) throws(RecordFault) {
        try object { coder throws(RecordFault) in try value.record(&coder) }
    }

    /// A whole object of those fields.
    @inlinable
    @inline(__always)
    mutating func object(_ fields: (inout RecordCoder) throws(RecordFault) -> Void) throws(RecordFault) {
        if isReading {
            try expect(.openObject, "an object")
            isFirst = true
            try fields(&self)
            try expect(.closeObject, "the next field, or the end of the object,")
        } else {
            bytes.append(.openObject)
            isFirst = true
            try fields(&self)
            bytes.append(.closeObject)
        }
        isFirst = false
    }

    /// Writes a field's key.
    @usableFromInline
    mutating func put(_ key: StaticString) {
        if isFirst { isFirst = false } else { bytes.append(.comma) }
        bytes.append(.quote)
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(.quote)
        bytes.append(.colon)
    }

    /// Reads the key of a field that must stand here.
    @usableFromInline
    mutating func expect(_ key: StaticString) throws(RecordFault) {
        guard takeKey(key) else { throw RecordFault(offset: offset, expected: "the field \(key)") }
    }

    /// Reads a field's key if it stands here.
    @usableFromInline
    mutating func take(_ key: StaticString) -> Bool { takeKey(key) }

    @inline(__always)
    private mutating func takeKey(_ key: StaticString) -> Bool {
        let start = isFirst ? offset : offset + 1
        let end = start + key.utf8CodeUnitCount + 3
        // Quote, key, quote, colon; a comma before all of them but with the first field.
        guard end <= bytes.count, isFirst || bytes[offset] == .comma else { return false }
        guard bytes[start] == .quote, bytes[end - 2] == .quote, bytes[end - 1] == .colon else { return false }
        let isIt = key.withUTF8Buffer { wanted in
            bytes.withContiguousStorageIfAvailable { $0.holds(wanted, at: start + 1) } ?? bytes.holds(wanted, at: start + 1)
        }
        guard isIt else { return false }
        offset = end
        valueOffset = end
        isFirst = false
        return true
    }

    /// Reads that byte, or says what should have begun with it.
    @usableFromInline
    mutating func expect(_ byte: UInt8, _ expected: StaticString) throws(RecordFault) {
        guard take(byte) else { throw fault(expected) }
    }

    /// Reads a byte if it stands here.
    @usableFromInline
    mutating func take(_ byte: UInt8) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }
}

extension UInt8 {
    @usableFromInline static let quote = UInt8(ascii: "\"")
    @usableFromInline static let backslash = UInt8(ascii: "\\")
    @usableFromInline static let comma = UInt8(ascii: ",")
    @usableFromInline static let colon = UInt8(ascii: ":")
    @usableFromInline static let minus = UInt8(ascii: "-")
    @usableFromInline static let zero = UInt8(ascii: "0")
    @usableFromInline static let openObject = UInt8(ascii: "{")
    @usableFromInline static let closeObject = UInt8(ascii: "}")
    @usableFromInline static let openArray = UInt8(ascii: "[")
    @usableFromInline static let closeArray = UInt8(ascii: "]")
}
