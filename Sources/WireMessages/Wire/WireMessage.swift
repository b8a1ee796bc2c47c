import CProtobufC
import CaseProtos
import ShouwenLimits

/// A message that travels: a Swift value, made from protocol buffers through protobuf-c, and turned into them.
///
/// Conformances are generated from `Protos/` by `Scripts/generate-wire`. Two values never meet C memory: unpacked structs are copied
/// into Swift values before a call returns. `Codable` is the JSON form of the bundled client: keys as in the .proto, enums by name,
/// bytes in base64.
public protocol WireMessage: Sendable, Equatable, Codable {
    /// The name in the .proto with its package, e.g. `shouwen.v1.PingRequest`.
    static var fullName: String { get }
    /// The C layout and the rules of the fields. For the runtime only.
    static var layout: MessageLayout { get }
    /// Copies an unpacked C message. For the runtime only.
    init(reading reader: MessageReader)
    /// Fills a C message. For the runtime only.
    func write(to writer: MessageWriter) throws(WireError)
}

/// Where a message type's descriptor and rules are. Opaque outside this module.
public struct MessageLayout {
    let rules: UnsafePointer<MessageRules>

    init(_ rules: UnsafePointer<MessageRules>?) {
        // The table is a constant of the C module; it is never null.
        self.rules = rules!
    }

    var descriptor: UnsafePointer<ProtobufCMessageDescriptor> { rules.pointee.descriptor }
}

extension WireMessage {
    /// Reads a message, after checking every byte: see `WireScanner` for what is refused.
    ///
    /// - Parameters:
    ///   - bytes: the message, without any frame or envelope.
    ///   - arena: scratch memory; what it held before is gone afterwards.
    /// - Throws: the first fault found, with the path of its field.
    public init(decoding bytes: RawSpan, in arena: Arena) throws(WireError) {
        self = try bytes.withUnsafeBytes { (buffer) throws(WireError) in try Self(decoding: buffer, in: arena) }
    }

    /// Reads a message from an array; as `init(decoding:in:)` from a span.
    public init(decoding bytes: [UInt8], in arena: Arena) throws(WireError) {
        self = try Self(decoding: bytes.span.bytes, in: arena)
    }

    /// Reads a message from memory; as `init(decoding:in:)` from a span.
    public init(decoding buffer: UnsafeRawBufferPointer, in arena: Arena) throws(WireError) {
        guard buffer.count <= Limits.frameBytesMax else { throw WireError(.tooLarge(bytesMax: Limits.frameBytesMax)) }
        let budget = messageBudget(wireBytes: buffer.count)
        var scanner = WireScanner(budget: budget)
        try scanner.scan(buffer, as: Self.layout)
        arena.reset(budget: budget)
        self = try Self(unpacking: buffer, budget: budget, in: arena)
    }

    /// Unpacks bytes that the scanner let pass into an arena that is ready, and copies the result out.
    init(unpacking buffer: UnsafeRawBufferPointer, budget: Int, in arena: Arena) throws(WireError) {
        let start = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        guard let message = protobuf_c_message_unpack(Self.layout.descriptor, arena.allocator, buffer.count, start) else {
            throw WireError(arena.isExhausted ? .tooLarge(bytesMax: budget) : .malformed(.refused))
        }
        self.init(reading: MessageReader(base: message))
    }

    /// Appends the encoded message to a byte array; on an error the array is as it was.
    ///
    /// - Parameters:
    ///   - output: takes the bytes.
    ///   - arena: scratch memory; what it held before is gone afterwards.
    /// - Throws: the first field that breaks its limit, so that a client learns it before the server says so.
    public func encode(into output: inout [UInt8], in arena: Arena) throws(WireError) {
        output.append(contentsOf: try packed(in: arena))
    }

    /// Writes the encoded message to the start of a buffer, and returns how many bytes it took.
    ///
    /// - Throws: as `encode(into:in:)`; also `tooLarge` when the buffer is too small, having written nothing.
    public func encode(into output: UnsafeMutableRawBufferPointer, in arena: Arena) throws(WireError) -> Int {
        let bytes = try packed(in: arena)
        guard bytes.count <= output.count else { throw WireError(.tooLarge(bytesMax: output.count)) }
        output.copyMemory(from: bytes)
        return bytes.count
    }

    /// The encoded message.
    ///
    /// - Throws: the first field that breaks its limit.
    public func encoded(in arena: Arena) throws(WireError) -> [UInt8] {
        [UInt8](try packed(in: arena))
    }

    /// Bytes that the encoded message takes.
    ///
    /// - Throws: the first field that cannot be put on the wire at all (a NUL inside, or far too much of it).
    public func encodedSize(in arena: Arena) throws(WireError) -> Int {
        arena.reset(budget: messageBudget(wireBytes: Limits.frameBytesMax))
        return protobuf_c_message_get_packed_size(try MessageWriter(filling: self, in: arena).base)
    }

    /// The encoded message, in the arena: valid until the arena is next used.
    func packed(in arena: Arena) throws(WireError) -> UnsafeRawBufferPointer {
        arena.reset(budget: messageBudget(wireBytes: Limits.frameBytesMax))
        let message = try MessageWriter(filling: self, in: arena).base
        let bytes = try pack(message, in: arena)
        // What leaves is held to the same rules, by the same code, as what comes in.
        var scanner = WireScanner(budget: .max)
        scanner.trustsText = true
        try scanner.scan(bytes, as: Self.layout)
        return bytes
    }
}

/// What one message of that many bytes may unpack into: a multiple of its size beyond a fixed allowance.
func messageBudget(wireBytes: Int) -> Int {
    Limits.arenaBytesMin + wireBytes * Limits.arenaBytesPerWireByteMax
}

/// Packs a C message into the arena that it lies in.
func pack(_ message: UnsafePointer<ProtobufCMessage>, in arena: Arena) throws(WireError) -> UnsafeRawBufferPointer {
    let size = protobuf_c_message_get_packed_size(message)
    guard size <= Limits.frameBytesMax, let output = arena.allocate(size) else {
        throw WireError(.tooLarge(bytesMax: Limits.frameBytesMax))
    }
    let written = protobuf_c_message_pack(message, output.assumingMemoryBound(to: UInt8.self))
    precondition(written == size, "protobuf-c packed another size than it announced")
    return UnsafeRawBufferPointer(start: output, count: size)
}
