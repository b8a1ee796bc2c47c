// Made by Scripts/generate-wire from Protos/google/rpc/status.proto. Do not edit.

import CaseProtos

/// How a call ended.
public struct RPCStatus: WireMessage {
    /// A value of google.rpc.Code; 0 is OK.
    public var code: Int32
    /// What went wrong, in English, for a developer or a log.
    /// Limits: at most 4096 bytes.
    public var message: String
    /// What a program may act on.
    /// Limits: at most 16 items.
    public var details: [ProtobufAny]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(code: Int32 = 0, message: String = "", details: [ProtobufAny] = []) {
        self.code = code
        self.message = message
        self.details = details
    }
}

extension RPCStatus {
    /// The name on the wire.
    public static let fullName = "google.rpc.Status"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(google__rpc__status__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Google__Rpc__Status.self)
        code = c.pointee.code
        message = reader.string(c.pointee.message)
        details = reader.messages(c.pointee.details, c.pointee.n_details)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Google__Rpc__Status.self)
        c.pointee.code = code
        c.pointee.message = try writer.string(message, "message")
        (c.pointee.details, c.pointee.n_details) = try writer.messages(details, "details")
    }

    private enum CodingKeys: String, CodingKey {
        case code
        case message
        case details
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        code = try fields.value(.code, or: 0)
        message = try fields.value(.message, or: "")
        details = try fields.value(.details, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(message, forKey: .message)
        try fields.encode(details, forKey: .details)
    }
}
