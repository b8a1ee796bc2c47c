import CProtobufC
import CaseProtos
import ShouwenLimits

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Fills a C message in an arena from Swift values. Generated code calls it, nothing else does.
///
/// It looks only for what would be lost on the way into C: a NUL inside a string. Limits are checked on the packed bytes.
public struct MessageWriter {
    let base: UnsafeMutablePointer<ProtobufCMessage>
    let arena: Arena

    /// An initialised C message in the arena, filled from a value.
    init<M: WireMessage>(filling value: M, in arena: Arena) throws(WireError) {
        let descriptor = M.layout.descriptor
        let memory = try arena.require(descriptor.pointee.sizeof_message)
        base = memory.assumingMemoryBound(to: ProtobufCMessage.self)
        self.arena = arena
        descriptor.pointee.message_init(base)
        try value.write(to: self)
    }

    func message<C>(as type: C.Type) -> UnsafeMutablePointer<C> {
        UnsafeMutableRawPointer(base).assumingMemoryBound(to: C.self)
    }

    func string(_ text: String, _ field: String) throws(WireError) -> UnsafeMutablePointer<CChar> {
        var text = text
        let copy = text.withUTF8 { utf8 -> Result<UnsafeMutablePointer<CChar>, WireError> in
            if let start = utf8.baseAddress, memchr(start, 0, utf8.count) != nil { return .failure(WireError(.embeddedNUL, at: field)) }
            guard let memory = arena.allocate(utf8.count + 1) else { return .failure(arena.exhaustion(at: field)) }
            memory.copyMemory(
                from: UnsafeRawPointer(utf8.baseAddress ?? UnsafePointer(memory.assumingMemoryBound(to: UInt8.self))), byteCount: utf8.count
            )
            memory.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
            return .success(memory.assumingMemoryBound(to: CChar.self))
        }
        return try copy.get()
    }

    func bytes(_ value: [UInt8], _ field: String) throws(WireError) -> ProtobufCBinaryData {
        guard !value.isEmpty else { return ProtobufCBinaryData(len: 0, data: nil) }
        let memory = try arena.require(value.count, at: field)
        value.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        return ProtobufCBinaryData(len: value.count, data: memory.assumingMemoryBound(to: UInt8.self))
    }

    func message<M: WireMessage, C>(_ value: M?, _ field: String) throws(WireError) -> UnsafeMutablePointer<C>? {
        guard let value else { return nil }
        do throws(WireError) {
            return UnsafeMutableRawPointer(try MessageWriter(filling: value, in: arena).base).assumingMemoryBound(to: C.self)
        } catch {
            throw error.inside(field)
        }
    }

    // MARK: Repeated fields

    func numbers<N: BitwiseCopyable>(_ items: [N], _ field: String) throws(WireError) -> (UnsafeMutablePointer<N>?, Int) {
        try list(items, field) { (item, _) throws(WireError) in item }
    }

    func booleans(_ items: [Bool], _ field: String) throws(WireError) -> (UnsafeMutablePointer<protobuf_c_boolean>?, Int) {
        try list(items, field) { (item, _) throws(WireError) in item ? 1 : 0 }
    }

    /// `C` is the C enum: an int in size (PROTOBUF_C__FORCE_ENUM_TO_BE_INT_SIZE).
    func enumerations<E: WireEnum, C>(_ items: [E], _ field: String) throws(WireError) -> (UnsafeMutablePointer<C>?, Int) {
        let (values, count) = try numbers(items.map(\.rawValue), field)
        return (values.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: C.self) }, count)
    }

    func strings(_ items: [String], _ field: String) throws(WireError) -> (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, Int) {
        try list(items, field) { (item, place) throws(WireError) in try string(item, place) }
    }

    func byteStrings(_ items: [[UInt8]], _ field: String) throws(WireError) -> (UnsafeMutablePointer<ProtobufCBinaryData>?, Int) {
        try list(items, field) { (item, place) throws(WireError) in try bytes(item, place) }
    }

    func messages<M: WireMessage, C>(
        _ items: [M], _ field: String
    ) throws(WireError) -> (UnsafeMutablePointer<UnsafeMutablePointer<C>?>?, Int) {
        try list(items, field) { (item, place) throws(WireError) in try message(item, place) }
    }

    /// An array of C values in the arena, one for each item. A fault is placed at the item, e.g. `notes[3]`.
    private func list<Item, C>(
        _ items: [Item], _ field: String, _ element: (Item, String) throws(WireError) -> C
    ) throws(WireError) -> (UnsafeMutablePointer<C>?, Int) {
        guard !items.isEmpty else { return (nil, 0) }
        let memory = try arena.require(items.count * MemoryLayout<C>.stride, at: field).bindMemory(to: C.self, capacity: items.count)
        for (index, item) in items.enumerated() {
            do throws(WireError) {
                (memory + index).initialize(to: try element(item, ""))
            } catch {
                throw error.inside("\(field)[\(index)]")
            }
        }
        return (memory, items.count)
    }
}

extension Arena {
    /// Memory, or the error that says that the message is too large.
    fileprivate func require(_ bytes: Int, at field: String = "") throws(WireError) -> UnsafeMutableRawPointer {
        guard let memory = allocate(bytes) else { throw exhaustion(at: field) }
        return memory
    }

    fileprivate func exhaustion(at field: String) -> WireError {
        WireError(.tooLarge(bytesMax: Limits.frameBytesMax), at: field)
    }
}
