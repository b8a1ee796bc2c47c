// Made by Scripts/generate-wire from Protos/. Do not edit.

/// Everything that can travel.
public enum WireCatalogue {
    /// Every method of every service.
    public static let allMethods: [AnyMethod] = services.flatMap { $0 }

    private static let services: [[AnyMethod]] = [
        HealthMethods.all,
    ]

    /// Every message type.
    public static let allMessages: [any WireMessage.Type] = [
        ProtobufAny.self,
        RPCStatus.self,
        PingRequest.self,
        PingReply.self,
        CheckRequest.self,
        CheckReply.self,
        TTRPCRequest.self,
        TTRPCResponse.self,
        TTRPCKeyValue.self,
    ]
}
