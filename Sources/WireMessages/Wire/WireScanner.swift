import CProtobufC
import CaseProtos
import ShouwenLimits

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Walks the bytes of a message and checks everything about them, before protobuf-c sees them.
///
/// A message is a run of records (protobuf.dev, "Encoding"):
///
///     tag       varint of at most 5 bytes: field number * 8 + wire type
///     value     wire type 0: varint of at most 10 bytes
///               wire type 1: 8 bytes        wire type 5: 4 bytes
///               wire type 2: varint length, then as many bytes: string, bytes, message, or packed numbers
///
/// This second reader of the format is needed because protobuf-c is no validator. It keeps strings as C strings without their length,
/// so that an embedded NUL cuts the value unseen; it does not look at UTF-8, at enum values or at the number of items; and two
/// bytes on the wire become a sub-message of a hundred in memory. Only on the wire are the lengths still known.
///
/// Stricter than the format in one point: a field that is not repeated may stand once only. The format lets a reader take the last
/// (or merge messages), no encoder writes it, and two readers that choose differently can be played off against each other.
/// Fields that the schema does not know are let pass, for newer clients, but their memory counts.
struct WireScanner {
    /// protobuf-c notes each record of a message before it unpacks them: the first 16 on the stack, the others in slabs that double,
    /// 32 bytes a record and up to as many unused.
    private static let recordsOnStack = 16
    private static let bytesPerRecord = 64

    /// Bytes the unpacked message may take.
    let budget: Int
    /// Bytes it will take at least, as far as scanned.
    private(set) var memory = 0
    /// The outermost message's field whose place is wanted; 0 for none.
    var watchedField: UInt32 = 0
    /// Where the watched field's record and its value lie, if it was there, as offsets into the message.
    private(set) var watched: (record: Range<Int>, value: Range<Int>)?
    /// Whether strings are known to be UTF-8 without NUL: those that came out of Swift strings through `MessageWriter` are.
    var trustsText = false
    /// Levels of messages allowed; the schema's own depth is below it.
    var depthMax = Limits.messageDepthMax

    init(budget: Int) {
        self.budget = budget
    }

    /// Checks a whole message.
    mutating func scan(_ buffer: UnsafeRawBufferPointer, as layout: MessageLayout) throws(WireError) {
        try scan(WireCursor(buffer), layout.rules, depth: 1)
    }

    private mutating func scan(_ bytes: WireCursor, _ rules: UnsafePointer<MessageRules>, depth: Int) throws(WireError) {
        guard depth <= depthMax else { throw WireError(.nestedTooDeep(max: depthMax)) }
        let descriptor = rules.pointee.descriptor!
        try spend(descriptor.pointee.sizeof_message)
        var cursor = bytes
        var seen: UInt64 = 0
        var counts = InlineArray<16, UInt32>(repeating: 0)
        var hint = 0
        var records = 0
        while !cursor.isAtEnd {
            let recordStart = cursor.offset
            records += 1
            if records > Self.recordsOnStack { try spend(Self.bytesPerRecord) }
            let (number, wireType) = try cursor.tag()
            guard let index = fieldIndex(number, descriptor, &hint) else {
                let length = try cursor.skip(wireType)
                try spend(MemoryLayout<ProtobufCMessageUnknownField>.stride + length)
                continue
            }
            let field = FieldScan(field: descriptor.pointee.fields + index, rules: rules.pointee.fields + index, wireType: wireType)
            do throws(WireError) {
                if field.isRepeated {
                    let slot = Int(field.rules.pointee.count_slot)
                    try scanItems(field, &cursor, &counts[slot], depth)
                } else {
                    guard seen & (1 << index) == 0 else { throw WireError(.malformed(.duplicateField)) }
                    try scanValue(field, &cursor, depth)
                }
            } catch {
                throw field.placed(error, counts)
            }
            seen |= 1 << index
            if number == watchedField, depth == 1, wireType == 2 {
                let length = cursor.lastLength
                watched = (recordStart..<cursor.offset, cursor.offset - length..<cursor.offset)
            }
        }
        let absent = rules.pointee.needed & ~seen
        if absent != 0 { throw absence(rules, absent.trailingZeroBitCount) }
    }

    /// The items of one record of a repeated field: one, or a packed run of numbers.
    private mutating func scanItems(
        _ field: FieldScan, _ cursor: inout WireCursor, _ count: inout UInt32, _ depth: Int
    ) throws(WireError) {
        guard field.wireType == 2, field.isPackable else {
            count += 1
            try field.checkCount(count)
            try spend(field.elementBytes)
            return try scanValue(field, &cursor, depth)
        }
        var items = try cursor.lengthDelimited()
        let single = FieldScan(field: field.field, rules: field.rules, wireType: field.expectedWireType)
        while !items.isAtEnd {
            count += 1
            try field.checkCount(count)
            try spend(field.elementBytes)
            if field.type == PROTOBUF_C_TYPE_BOOL, items.next > 1 { throw WireError(.malformed(.badBool)) }
            try scanValue(single, &items, depth)
        }
    }

    private mutating func scanValue(_ field: FieldScan, _ cursor: inout WireCursor, _ depth: Int) throws(WireError) {
        guard field.wireType == field.expectedWireType else { throw WireError(.malformed(.wrongWireType)) }
        switch field.type {
        case PROTOBUF_C_TYPE_STRING:
            let text = try field.checkLength(try cursor.lengthDelimited())
            try checkText(text)
            try spend(text.count + 1)
        case PROTOBUF_C_TYPE_BYTES:
            try spend(try field.checkLength(try cursor.lengthDelimited()).count)
        case PROTOBUF_C_TYPE_MESSAGE:
            try scan(try cursor.lengthDelimited(), field.rules.pointee.message, depth: depth + 1)
        case PROTOBUF_C_TYPE_DOUBLE:
            guard try cursor.double().isFinite else { throw WireError(.notFinite) }
        default:
            try field.checkNumber(try cursor.varint())
        }
    }

    private func checkText(_ text: WireCursor) throws(WireError) {
        guard text.count > 0, !trustsText else { return }
        if memchr(text.pointer, 0, text.count) != nil { throw WireError(.embeddedNUL) }
        do {
            _ = try UTF8Span(validating: UnsafeBufferPointer(start: text.pointer, count: text.count).span)
        } catch {
            throw WireError(.invalidUTF8)
        }
    }

    private mutating func spend(_ bytes: Int) throws(WireError) {
        memory += (bytes + 7) & ~7
        if memory > budget { throw WireError(.tooLarge(bytesMax: budget)) }
    }

    /// The field's place in the descriptor. Fields come in order as a rule, so that the next one is tried first.
    private func fieldIndex(_ number: UInt32, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ hint: inout Int) -> Int? {
        let fields = descriptor.pointee.fields
        let count = Int(descriptor.pointee.n_fields)
        if hint < count, fields![hint].id == number {
            hint += 1
            return hint - 1
        }
        guard let found = protobuf_c_message_descriptor_get_field(descriptor, number) else { return nil }
        let index = found - fields!
        hint = fields![index].label == PROTOBUF_C_LABEL_REPEATED ? index : index + 1
        return index
    }

    /// What is wrong with the absence of a field.
    private func absence(_ rules: UnsafePointer<MessageRules>, _ index: Int) -> WireError {
        let field = FieldScan(field: rules.pointee.descriptor.pointee.fields + index, rules: rules.pointee.fields + index, wireType: 0)
        if field.rules.pointee.required != 0 { return WireError(.missing, at: field.name) }
        return WireError(.outOfRange(value: 0, min: field.rules.pointee.min, max: field.rules.pointee.max), at: field.name)
    }
}
