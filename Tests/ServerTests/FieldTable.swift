import CProtobufC
import CaseProtos

@testable import WireMessages

/// The fields of a message with what may stand in them, as the generated tables say: a new field is there by itself.
struct FieldTable: Sendable {
    /// One field.
    struct Field: Sendable {
        let name: String
        let number: UInt64
        let kind: Kind
        let isRepeated: Bool
        /// Integers: the least and the greatest value.
        let least: Int64
        let greatest: Int64
        /// Strings and bytes: the most bytes.
        let bytesMax: Int
        /// Repeated fields: the most items.
        let itemsMax: Int
        let isRequired: Bool
    }

    /// What a field holds.
    indirect enum Kind: Sendable {
        case text, bytes, boolean, number, double
        /// The values it may have.
        case choice([Int64])
        case message(FieldTable)
    }

    let name: String
    let fields: [Field]

    /// The fields of every message inside, the outermost first.
    var all: [(path: String, field: Field)] {
        fields.flatMap { field -> [(path: String, field: Field)] in
            guard case .message(let inner) = field.kind else { return [(field.name, field)] }
            return [(field.name, field)] + inner.all.map { ("\(field.name).\($0.path)", $0.field) }
        }
    }

    /// The tables of every message that can be asked, by its full name.
    static let byName: [String: FieldTable] = Dictionary(
        WireCatalogue.allMessages.map { ($0.fullName, FieldTable($0.layout.rules)) }
    ) { first, _ in first }

    init(_ rules: UnsafePointer<MessageRules>) {
        let descriptor = rules.pointee.descriptor.pointee
        name = String(cString: descriptor.name)
        fields = (0..<Int(descriptor.n_fields)).map { index in
            let (said, kept) = (descriptor.fields[index], rules.pointee.fields[index])
            return Field(
                name: String(cString: said.name), number: UInt64(said.id), kind: FieldTable.kind(said, kept),
                isRepeated: said.label == PROTOBUF_C_LABEL_REPEATED, least: kept.min, greatest: kept.max, bytesMax: Int(kept.bytes_max),
                itemsMax: Int(kept.items_max), isRequired: kept.required != 0)
        }
    }

    private static func kind(_ said: ProtobufCFieldDescriptor, _ kept: FieldRules) -> Kind {
        switch said.type {
        case PROTOBUF_C_TYPE_STRING: return .text
        case PROTOBUF_C_TYPE_BYTES: return .bytes
        case PROTOBUF_C_TYPE_BOOL: return .boolean
        case PROTOBUF_C_TYPE_DOUBLE, PROTOBUF_C_TYPE_FLOAT: return .double
        case PROTOBUF_C_TYPE_MESSAGE: return .message(FieldTable(kept.message))
        case PROTOBUF_C_TYPE_ENUM:
            let values = said.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self).pointee
            return .choice((0..<Int(values.n_values)).map { Int64(values.values[$0].value) })
        default: return .number
        }
    }
}
