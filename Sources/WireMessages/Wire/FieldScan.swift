import CProtobufC
import CaseProtos

/// One record's field: what the descriptor and the rules say of it, and the checks of a single value.
struct FieldScan {
    let field: UnsafePointer<ProtobufCFieldDescriptor>
    let rules: UnsafePointer<FieldRules>
    /// As the record's tag has it.
    let wireType: UInt32

    var type: ProtobufCType { field.pointee.type }
    var isRepeated: Bool { field.pointee.label == PROTOBUF_C_LABEL_REPEATED }
    var name: String { String(cString: field.pointee.name) }

    /// Numbers may be packed: many in one record of wire type 2.
    var isPackable: Bool {
        type != PROTOBUF_C_TYPE_STRING && type != PROTOBUF_C_TYPE_BYTES && type != PROTOBUF_C_TYPE_MESSAGE
    }

    /// The wire type of one value. The generator lets no other types pass than these.
    var expectedWireType: UInt32 {
        switch type {
        case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: 2
        case PROTOBUF_C_TYPE_DOUBLE: 1
        default: 0
        }
    }

    /// Bytes of one item in protobuf-c's array.
    var elementBytes: Int {
        switch type {
        case PROTOBUF_C_TYPE_BYTES: MemoryLayout<ProtobufCBinaryData>.stride
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_ENUM, PROTOBUF_C_TYPE_BOOL: 4
        default: 8
        }
    }

    func checkCount(_ count: UInt32) throws(WireError) {
        if count > rules.pointee.items_max { throw WireError(.tooManyItems(max: Int(rules.pointee.items_max))) }
    }

    /// Gives the value back when its length is allowed.
    func checkLength(_ value: WireCursor) throws(WireError) -> WireCursor {
        if value.count > Int(rules.pointee.bytes_max) {
            throw WireError(.tooLong(bytes: value.count, max: Int(rules.pointee.bytes_max)))
        }
        if value.count == 0, rules.pointee.required != 0, !isRepeated { throw WireError(.missing) }
        return value
    }

    /// Checks a varint as the type that protobuf-c will cut it to.
    func checkNumber(_ raw: UInt64) throws(WireError) {
        switch type {
        case PROTOBUF_C_TYPE_ENUM:
            let value = Int32(truncatingIfNeeded: raw)
            let descriptor = field.pointee.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
            if protobuf_c_enum_descriptor_get_value(descriptor, value) == nil { throw WireError(.unknownEnum(value: value)) }
            if value == 0, rules.pointee.required != 0, !isRepeated { throw WireError(.missing) }
        case PROTOBUF_C_TYPE_INT32: try checkRange(Int64(Int32(truncatingIfNeeded: raw)))
        case PROTOBUF_C_TYPE_UINT32: try checkRange(Int64(UInt32(truncatingIfNeeded: raw)))
        case PROTOBUF_C_TYPE_INT64: try checkRange(Int64(truncatingIfNeeded: raw))
        case PROTOBUF_C_TYPE_UINT64: try checkRange(Int64(clamping: raw))
        case PROTOBUF_C_TYPE_BOOL: if raw > 1 { throw WireError(.malformed(.badBool)) }
        default: preconditionFailure("the generator let an unknown type pass")
        }
    }

    private func checkRange(_ value: Int64) throws(WireError) {
        if value < rules.pointee.min || value > rules.pointee.max {
            throw WireError(.outOfRange(value: value, min: rules.pointee.min, max: rules.pointee.max))
        }
    }

    /// The error with this field put in front of its path; an item of a repeated field with its index.
    func placed(_ error: WireError, _ counts: InlineArray<16, UInt32>) -> WireError {
        guard isRepeated else { return error.inside(name) }
        if case .tooManyItems = error.fault, error.field.isEmpty { return error.inside(name) }
        let count = counts[Int(rules.pointee.count_slot)]
        return error.inside(count == 0 ? name : "\(name)[\(count - 1)]")
    }
}
