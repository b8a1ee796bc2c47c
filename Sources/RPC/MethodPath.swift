/// The name of a method: its service's full name and its own, as in `shouwen.v1.Health` and `Ping`.
public struct MethodPath: Hashable, Sendable, CustomStringConvertible {
    /// The service with its package.
    public let service: String
    /// The method within the service.
    public let method: String

    /// The method `method` of `service`.
    public init(service: String, method: String) {
        self.service = service
        self.method = method
    }

    /// The path in gRPC's spelling: `/shouwen.v1.Health/Ping`.
    public var description: String { "/\(service)/\(method)" }
}
