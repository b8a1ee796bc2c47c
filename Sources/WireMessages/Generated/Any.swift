// Made by Scripts/generate-wire from Protos/google/protobuf/any.proto. Do not edit.

import CaseProtos

/// A message of any type, with the name of the type.
public struct ProtobufAny: WireMessage {
    /// Names the type of `value`, e.g. `type.googleapis.com/shouwen.v1.Refusal`.
    /// Limits: at most 256 bytes.
    public var typeUrl: String
    /// The message, encoded.
    /// Limits: at most 65536 bytes.
    public var value: [UInt8]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(typeUrl: String = "", value: [UInt8] = []) {
        self.typeUrl = typeUrl
        self.value = value
    }
}

extension ProtobufAny {
    /// The name on the wire.
    public static let fullName = "google.protobuf.Any"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(google__protobuf__any__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Google__Protobuf__Any.self)
        typeUrl = reader.string(c.pointee.type_url)
        value = reader.bytes(c.pointee.value)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Google__Protobuf__Any.self)
        c.pointee.type_url = try writer.string(typeUrl, "type_url")
        c.pointee.value = try writer.bytes(value, "value")
    }

    private enum CodingKeys: String, CodingKey {
        case typeUrl = "type_url"
        case value
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        typeUrl = try fields.value(.typeUrl, or: "")
        value = try fields.bytes(.value, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(typeUrl, forKey: .typeUrl)
        try fields.encodeBytes(value, forKey: .value)
    }
}
