/// A place in the bytes of a message, with the end of what may be read. Never reads past it.
struct WireCursor {
    private(set) var pointer: UnsafePointer<UInt8>
    private let start: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    /// Bytes of the value that `lengthDelimited` last gave.
    private(set) var lastLength = 0

    init(_ buffer: UnsafeRawBufferPointer) {
        // An empty buffer has no address; any will do for reading nothing.
        let base = buffer.baseAddress ?? UnsafeRawPointer(bitPattern: 8)!
        start = base.assumingMemoryBound(to: UInt8.self)
        pointer = start
        end = start + buffer.count
    }

    private init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        pointer = start
        end = start + count
    }

    var isAtEnd: Bool { pointer == end }
    /// Bytes left.
    var count: Int { end - pointer }
    /// Bytes read.
    var offset: Int { pointer - start }
    /// The next byte; only when not at the end.
    var next: UInt8 { pointer.pointee }

    /// A number of at most ten bytes, seven bits in each; bits beyond 64 are dropped, as protobuf-c drops them.
    mutating func varint(bytesMax: Int = 10) throws(WireError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        for _ in 0..<bytesMax {
            guard pointer < end else { throw WireError(.malformed(.truncated)) }
            let byte = pointer.pointee
            pointer += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw WireError(.malformed(.overlongNumber))
    }

    /// A record's field number and wire type (0, 1, 2 or 5).
    mutating func tag() throws(WireError) -> (number: UInt32, wireType: UInt32) {
        let tag = try varint(bytesMax: 5)
        guard tag >> 3 >= 1, tag >> 3 < 1 << 29 else { throw WireError(.malformed(.badFieldNumber)) }
        let wireType = UInt32(tag & 7)
        guard wireType <= 2 || wireType == 5 else { throw WireError(.malformed(.badWireType)) }
        return (UInt32(tag >> 3), wireType)
    }

    /// The bytes of a value of wire type 2.
    mutating func lengthDelimited() throws(WireError) -> WireCursor {
        let length = try varint(bytesMax: 5)
        guard length <= UInt64(count) else { throw WireError(.malformed(.truncated)) }
        lastLength = Int(length)
        defer { pointer += lastLength }
        return WireCursor(start: pointer, count: lastLength)
    }

    /// Eight bytes, little-endian, as a floating-point number.
    mutating func double() throws(WireError) -> Double {
        guard count >= 8 else { throw WireError(.malformed(.truncated)) }
        defer { pointer += 8 }
        return Double(bitPattern: UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self)))
    }

    /// Passes over a value, and returns the bytes it took.
    mutating func skip(_ wireType: UInt32) throws(WireError) -> Int {
        let before = pointer
        switch wireType {
        case 0: _ = try varint()
        case 2: _ = try lengthDelimited()
        default:
            let length = wireType == 1 ? 8 : 4
            guard count >= length else { throw WireError(.malformed(.truncated)) }
            pointer += length
        }
        return pointer - before
    }
}
