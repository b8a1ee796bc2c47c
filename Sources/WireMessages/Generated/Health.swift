// Made by Scripts/generate-wire from Protos/shouwen/v1/health.proto. Do not edit.

import CaseProtos

/// Liveness and readiness.
public enum HealthMethods {
    /// Who sits there.
    public static let staff: Set<StaffRole> = [
        .teller,
        .complaintOfficer,
        .outletHead,
        .handler,
        .agent,
        .callCentreSupervisor,
        .intakeOfficer,
        .intakeHead,
        .serviceStandards,
        .seniorManager,
        .auditor,
        .importer,
    ]
    /// Sends the payload back. For liveness probes and for measuring the road without the work.
    public static let ping = UnaryMethod<PingRequest, PingReply>(
        service: "shouwen.v1.Health", name: "Ping", changes: false, roles: staff)
    /// Says whether the server takes work, and which release it is.
    public static let check = UnaryMethod<CheckRequest, CheckReply>(
        service: "shouwen.v1.Health", name: "Check", changes: false, roles: staff)

    /// Every method of the service.
    public static let all: [AnyMethod] = [
        ping.erased,
        check.erased,
    ]
}

/// Ask whether the server answers.
public struct PingRequest: WireMessage {
    /// Any bytes.
    /// Limits: at most 65536 bytes.
    public var payload: [UInt8]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(payload: [UInt8] = []) {
        self.payload = payload
    }
}

extension PingRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.PingRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__ping_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__PingRequest.self)
        payload = reader.bytes(c.pointee.payload)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__PingRequest.self)
        c.pointee.payload = try writer.bytes(payload, "payload")
    }

    private enum CodingKeys: String, CodingKey {
        case payload
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        payload = try fields.bytes(.payload, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeBytes(payload, forKey: .payload)
    }
}

/// What came.
public struct PingReply: WireMessage {
    /// The bytes of the request.
    /// Limits: at most 65536 bytes.
    public var payload: [UInt8]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(payload: [UInt8] = []) {
        self.payload = payload
    }
}

extension PingReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.PingReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__ping_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__PingReply.self)
        payload = reader.bytes(c.pointee.payload)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__PingReply.self)
        c.pointee.payload = try writer.bytes(payload, "payload")
    }

    private enum CodingKeys: String, CodingKey {
        case payload
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        payload = try fields.bytes(.payload, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeBytes(payload, forKey: .payload)
    }
}

/// Asks for the state of the server.
public struct CheckRequest: WireMessage {
    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init() {}
}

extension CheckRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CheckRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__check_request__get_rules()) }

    /// Copies an unpacked C message, which has no fields.
    public init(reading reader: MessageReader) {}

    /// Fills a C message, which has no fields.
    public func write(to writer: MessageWriter) throws(WireError) {}
}

/// The state of the server.
public struct CheckReply: WireMessage {
    /// Whether it takes work.
    /// Limits: required.
    public var status: ServingStatus
    /// The release, e.g. `0.3.1`.
    /// Limits: at most 64 bytes.
    public var version: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(status: ServingStatus = .unspecified, version: String = "") {
        self.status = status
        self.version = version
    }
}

extension CheckReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CheckReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__check_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__CheckReply.self)
        status = reader.enumeration(c.pointee.status.rawValue)
        version = reader.string(c.pointee.version)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__CheckReply.self)
        c.pointee.status = .init(rawValue: .init(status.rawValue))
        c.pointee.version = try writer.string(version, "version")
    }

    private enum CodingKeys: String, CodingKey {
        case status
        case version
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        status = try fields.value(.status, or: .unspecified)
        version = try fields.value(.version, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(status, forKey: .status)
        try fields.encode(version, forKey: .version)
    }
}

/// Whether a server takes work.
public enum ServingStatus: Int32, WireEnum {
    /// Not a value: a message that does not say is refused.
    case unspecified = 0
    /// takes work
    case serving = 1
    /// finishing, takes nothing new
    case draining = 2

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .serving: "serving"
        case .draining: "draining"
        }
    }
}
