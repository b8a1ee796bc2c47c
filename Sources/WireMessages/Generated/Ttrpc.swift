// Made by Scripts/generate-wire from Protos/ttrpc/ttrpc.proto. Do not edit.

import CaseProtos

/// A call.
public struct TTRPCRequest: WireMessage {
    /// Full name of the service, e.g. `shouwen.v1.Health`.
    /// Limits: at most 128 bytes.
    public var service: String
    /// Name of the method, e.g. `Ping`.
    /// Limits: at most 128 bytes.
    public var method: String
    /// The request message, encoded.
    /// Limits: at most 1048576 bytes.
    public var payload: [UInt8]
    /// Nanoseconds the caller will wait, from sending; 0 is no limit; negative when the time was over at sending.
    public var timeoutNano: Int64
    /// Pairs beside the message, e.g. a session token.
    /// Limits: at most 32 items.
    public var metadata: [TTRPCKeyValue]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(service: String = "", method: String = "", payload: [UInt8] = [], timeoutNano: Int64 = 0, metadata: [TTRPCKeyValue] = []) {
        self.service = service
        self.method = method
        self.payload = payload
        self.timeoutNano = timeoutNano
        self.metadata = metadata
    }
}

extension TTRPCRequest {
    /// The name on the wire.
    public static let fullName = "ttrpc.Request"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(ttrpc__request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Ttrpc__Request.self)
        service = reader.string(c.pointee.service)
        method = reader.string(c.pointee.method)
        payload = reader.bytes(c.pointee.payload)
        timeoutNano = c.pointee.timeout_nano
        metadata = reader.messages(c.pointee.metadata, c.pointee.n_metadata)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Ttrpc__Request.self)
        c.pointee.service = try writer.string(service, "service")
        c.pointee.method = try writer.string(method, "method")
        c.pointee.payload = try writer.bytes(payload, "payload")
        c.pointee.timeout_nano = timeoutNano
        (c.pointee.metadata, c.pointee.n_metadata) = try writer.messages(metadata, "metadata")
    }

    private enum CodingKeys: String, CodingKey {
        case service
        case method
        case payload
        case timeoutNano = "timeout_nano"
        case metadata
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        service = try fields.value(.service, or: "")
        method = try fields.value(.method, or: "")
        payload = try fields.bytes(.payload, or: [])
        timeoutNano = try fields.value(.timeoutNano, or: 0)
        metadata = try fields.value(.metadata, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(service, forKey: .service)
        try fields.encode(method, forKey: .method)
        try fields.encodeBytes(payload, forKey: .payload)
        try fields.encode(timeoutNano, forKey: .timeoutNano)
        try fields.encode(metadata, forKey: .metadata)
    }
}

/// The end of a call.
public struct TTRPCResponse: WireMessage {
    /// Absent, or code 0, when the call went well.
    public var status: RPCStatus?
    /// The reply message, encoded.
    /// Limits: at most 1048576 bytes.
    public var payload: [UInt8]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(status: RPCStatus? = nil, payload: [UInt8] = []) {
        self.status = status
        self.payload = payload
    }
}

extension TTRPCResponse {
    /// The name on the wire.
    public static let fullName = "ttrpc.Response"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(ttrpc__response__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Ttrpc__Response.self)
        status = reader.message(c.pointee.status)
        payload = reader.bytes(c.pointee.payload)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Ttrpc__Response.self)
        c.pointee.status = try writer.message(status, "status")
        c.pointee.payload = try writer.bytes(payload, "payload")
    }

    private enum CodingKeys: String, CodingKey {
        case status
        case payload
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        status = try fields.value(.status, or: nil)
        payload = try fields.bytes(.payload, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(status, forKey: .status)
        try fields.encodeBytes(payload, forKey: .payload)
    }
}

/// One pair of metadata. A key may stand more than once.
public struct TTRPCKeyValue: WireMessage {
    /// The name, in lower case by custom.
    /// Limits: at most 4096 bytes.
    public var key: String
    /// The value.
    /// Limits: at most 4096 bytes.
    public var value: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(key: String = "", value: String = "") {
        self.key = key
        self.value = value
    }
}

extension TTRPCKeyValue {
    /// The name on the wire.
    public static let fullName = "ttrpc.KeyValue"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(ttrpc__key_value__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Ttrpc__KeyValue.self)
        key = reader.string(c.pointee.key)
        value = reader.string(c.pointee.value)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Ttrpc__KeyValue.self)
        c.pointee.key = try writer.string(key, "key")
        c.pointee.value = try writer.string(value, "value")
    }

    private enum CodingKeys: String, CodingKey {
        case key
        case value
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        key = try fields.value(.key, or: "")
        value = try fields.value(.value, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(key, forKey: .key)
        try fields.encode(value, forKey: .value)
    }
}
