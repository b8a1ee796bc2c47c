import CProtobufC

/// Copies the fields of an unpacked C message into Swift values. Generated code calls it, nothing else does.
///
/// It trusts what it reads: `WireScanner` has seen every byte before protobuf-c did. What is wrong here is our own bug, and traps.
public struct MessageReader {
    let base: UnsafeMutablePointer<ProtobufCMessage>

    func message<C>(as type: C.Type) -> UnsafeMutablePointer<C> {
        UnsafeMutableRawPointer(base).assumingMemoryBound(to: C.self)
    }

    func string(_ text: UnsafeMutablePointer<CChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }

    func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
        [UInt8](UnsafeBufferPointer(start: data.data, count: data.len))
    }

    func enumeration<E: WireEnum>(_ value: some BinaryInteger) -> E {
        E(rawValue: Int32(truncatingIfNeeded: value))!
    }

    func message<M: WireMessage, C>(_ pointer: UnsafeMutablePointer<C>?) -> M? {
        pointer.map { M(reading: MessageReader(base: UnsafeMutableRawPointer($0).assumingMemoryBound(to: ProtobufCMessage.self))) }
    }

    func requiredMessage<M: WireMessage, C>(_ pointer: UnsafeMutablePointer<C>?) -> M {
        message(pointer)!
    }

    // MARK: Repeated fields

    func numbers<N>(_ items: UnsafeMutablePointer<N>?, _ count: Int) -> [N] {
        [N](UnsafeBufferPointer(start: items, count: count))
    }

    func booleans(_ items: UnsafeMutablePointer<protobuf_c_boolean>?, _ count: Int) -> [Bool] {
        UnsafeBufferPointer(start: items, count: count).map { $0 != 0 }
    }

    /// `C` is the C enum: an int in size (PROTOBUF_C__FORCE_ENUM_TO_BE_INT_SIZE).
    func enumerations<E: WireEnum, C>(_ items: UnsafeMutablePointer<C>?, _ count: Int) -> [E] {
        UnsafeRawBufferPointer(start: items, count: count * MemoryLayout<Int32>.stride).withMemoryRebound(to: Int32.self) { values in
            values.map { enumeration($0) }
        }
    }

    func strings(_ items: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int) -> [String] {
        UnsafeBufferPointer(start: items, count: count).map { string($0) }
    }

    func byteStrings(_ items: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int) -> [[UInt8]] {
        UnsafeBufferPointer(start: items, count: count).map { bytes($0) }
    }

    func messages<M: WireMessage, C>(_ items: UnsafeMutablePointer<UnsafeMutablePointer<C>?>?, _ count: Int) -> [M] {
        UnsafeBufferPointer(start: items, count: count).map { requiredMessage($0) }
    }
}
