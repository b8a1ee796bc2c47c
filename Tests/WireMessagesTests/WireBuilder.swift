import CProtobufC
import CaseProtos
import SeededRandom

@testable import WireMessages

/// Every message type there is: those of the API and the one of every type.
let allMessages: [any WireMessage.Type] =
    WireCatalogue.allMessages + [EveryType.self, Inner.self, Innermost.self, InnermostLeaf.self, Demanding.self]

/// Their full names.
let messageNames: [String] = allMessages.map { type in type.fullName }

/// What is wrong with bytes as a message of that type; nil when they are taken.
func fault<M: WireMessage>(of wire: [UInt8], as type: M.Type, in arena: Arena) -> WireError? {
    do throws(WireError) {
        _ = try M(decoding: wire, in: arena)
        return nil
    } catch {
        return error
    }
}

/// The message type of a full name.
func messageType(_ fullName: String) -> any WireMessage.Type {
    allMessages.first { $0.fullName == fullName }!
}

/// Writes the wire format by hand, for tests: no other encoder takes part.
enum Wire {
    static func varint(_ value: UInt64) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    static func tag(_ number: UInt32, _ wireType: UInt32) -> [UInt8] {
        varint(UInt64(number << 3 | wireType))
    }

    static func field(_ number: UInt32, _ bytes: [UInt8]) -> [UInt8] {
        tag(number, 2) + varint(UInt64(bytes.count)) + bytes
    }

    static func field(_ number: UInt32, number value: Int64) -> [UInt8] {
        tag(number, 0) + varint(UInt64(bitPattern: value))
    }

    static func field(_ number: UInt32, double value: Double) -> [UInt8] {
        tag(number, 1) + withUnsafeBytes(of: value.bitPattern.littleEndian) { [UInt8]($0) }
    }
}

extension WireScanner {
    /// Checks a message that lies in an array.
    mutating func scan(_ bytes: [UInt8], as layout: MessageLayout) throws {
        var copy = self
        var fault: WireError?
        bytes.withUnsafeBytes { buffer in
            do throws(WireError) { try copy.scan(buffer, as: layout) } catch { fault = error }
        }
        self = copy
        if let fault { throw fault }
    }
}

/// One field as the tables describe it.
struct FieldShape {
    let descriptor: ProtobufCFieldDescriptor
    let rules: FieldRules

    var number: UInt32 { descriptor.id }
    var name: String { String(cString: descriptor.name) }
    var isRepeated: Bool { descriptor.label == PROTOBUF_C_LABEL_REPEATED }
    var isOptional: Bool { descriptor.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0 }
    var isPacked: Bool { descriptor.flags & UInt32(PROTOBUF_C_FIELD_FLAG_PACKED.rawValue) != 0 }
    var isInteger: Bool {
        [PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_UINT64].contains(descriptor.type)
    }
    var isSized: Bool { descriptor.type == PROTOBUF_C_TYPE_STRING || descriptor.type == PROTOBUF_C_TYPE_BYTES }
    var enumValues: [Int32] {
        let enumDescriptor = descriptor.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
        return (0..<Int(enumDescriptor.pointee.n_values)).map { enumDescriptor.pointee.values[$0].value }
    }
    var inner: MessageLayout { MessageLayout(rules.message) }

    /// The least and the greatest value that the type and the rules allow.
    var range: ClosedRange<Int64> {
        let type: ClosedRange<Int64> =
            switch descriptor.type {
            case PROTOBUF_C_TYPE_INT32: Int64(Int32.min)...Int64(Int32.max)
            case PROTOBUF_C_TYPE_UINT32: 0...Int64(UInt32.max)
            case PROTOBUF_C_TYPE_UINT64: 0...Int64.max
            default: Int64.min...Int64.max
            }
        return max(type.lowerBound, rules.min)...min(type.upperBound, rules.max)
    }

    static func all(of layout: MessageLayout) -> [FieldShape] {
        (0..<Int(layout.descriptor.pointee.n_fields)).map {
            FieldShape(descriptor: layout.descriptor.pointee.fields[$0], rules: layout.rules.pointee.fields[$0])
        }
    }

    /// The shortest record that the rules of a needed field allow; nothing for other fields.
    func least() -> [UInt8] {
        if rules.required == 0 {
            return isRepeated || isOptional || !isInteger || range.contains(0)
                ? [] : Wire.field(number, number: range.lowerBound > 0 ? range.lowerBound : range.upperBound)
        }
        switch descriptor.type {
        case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES: return Wire.field(number, [0x61])
        case PROTOBUF_C_TYPE_ENUM: return Wire.field(number, number: Int64(enumValues.last!))
        default: return Wire.field(number, FieldShape.least(of: inner))
        }
    }

    /// A small message of 16 bytes or more where its fields allow: one so that a list of them stays within the memory budget.
    static func ordinary(of layout: MessageLayout) -> [UInt8] {
        var size = 0
        return all(of: layout).flatMap { field in
            var record = field.least()
            if record.isEmpty, size < 16, !field.isRepeated {
                if field.isInteger { record = Wire.field(field.number, number: field.range.upperBound) }
                if field.isSized { record = Wire.field(field.number, [UInt8](repeating: 0x61, count: Int(min(field.rules.bytes_max, 14)))) }
            }
            size += record.count
            return record
        }
    }

    static func least(of layout: MessageLayout) -> [UInt8] {
        all(of: layout).flatMap { $0.least() }
    }
}

/// Makes messages of random values within the limits, as the canonical encoding has them.
struct RandomWire {
    var random: SplitMix

    /// A message; `fill` is the chance of each field that may be absent.
    mutating func message(_ layout: MessageLayout, fill: Double) -> [UInt8] {
        FieldShape.all(of: layout).flatMap { record($0, fill) }
    }

    private mutating func record(_ field: FieldShape, _ fill: Double) -> [UInt8] {
        if field.least().isEmpty, random.unit() >= fill { return [] }
        guard field.isRepeated else { return one(field, fill) }
        let count = Int(random.below(UInt64(min(field.rules.items_max, 3)))) + 1
        guard field.isPacked else { return (0..<count).flatMap { _ in one(field, fill) } }
        return Wire.field(field.number, (0..<count).flatMap { _ in number(field) })
    }

    private mutating func one(_ field: FieldShape, _ fill: Double) -> [UInt8] {
        switch field.descriptor.type {
        case PROTOBUF_C_TYPE_STRING:
            let text = string(bytesMax: Int(min(field.rules.bytes_max, 40)))
            return text.isEmpty && isImplicit(field) ? [] : Wire.field(field.number, text)
        case PROTOBUF_C_TYPE_BYTES:
            let count = 1 + random.below(UInt64(min(field.rules.bytes_max, 40)))
            return Wire.field(field.number, (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) })
        case PROTOBUF_C_TYPE_MESSAGE:
            return Wire.field(field.number, message(field.inner, fill: fill * 0.7))
        default:
            let value = number(field)
            let isZero = value.allSatisfy { $0 == 0 }
            if isZero, isImplicit(field) { return field.least() }
            return Wire.tag(field.number, field.descriptor.type == PROTOBUF_C_TYPE_DOUBLE ? 1 : 0) + value
        }
    }

    /// A field whose default value is not written.
    private func isImplicit(_ field: FieldShape) -> Bool { !field.isRepeated && !field.isOptional }

    private mutating func number(_ field: FieldShape) -> [UInt8] {
        switch field.descriptor.type {
        case PROTOBUF_C_TYPE_DOUBLE:
            let value = Double(Int64(truncatingIfNeeded: random.next()) >> 20) / 8
            return withUnsafeBytes(of: value.bitPattern.littleEndian) { [UInt8]($0) }
        case PROTOBUF_C_TYPE_BOOL: return [UInt8(random.below(2))]
        case PROTOBUF_C_TYPE_ENUM:
            let values = field.enumValues
            let least = field.rules.required == 1 && !field.isRepeated ? 1 : 0
            return Wire.varint(UInt64(values[least + Int(random.below(UInt64(values.count - least)))]))
        default:
            let range = field.range
            let span = UInt64(bitPattern: range.upperBound &- range.lowerBound)
            let value = range.lowerBound &+ Int64(bitPattern: span == .max ? random.next() : random.below(span + 1))
            return Wire.varint(UInt64(bitPattern: value))
        }
    }

    private mutating func string(bytesMax: Int) -> [UInt8] {
        let alphabet = ["a", "Z", " ", "\n", "é", "问", "\u{1F4EE}", "\u{FFFF}", "\u{1}"]
        var text = [UInt8(ascii: "x")]
        for _ in 0..<random.below(12) {
            let next = [UInt8](alphabet[Int(random.below(UInt64(alphabet.count)))].utf8)
            if text.count + next.count <= bytesMax { text += next }
        }
        return text
    }
}

extension SplitMix {
    /// 0..<bound.
    mutating func below(_ bound: UInt64) -> UInt64 { next() % bound }
    /// 0..<1.
    mutating func unit() -> Double { Double(next() >> 11) / Double(UInt64(1) << 53) }
}
