/// A method that takes one message and gives one back: its names, its types, whether it changes anything, and who may call it.
public struct UnaryMethod<Request: WireMessage, Response: WireMessage>: Sendable {
    /// The service with its package, e.g. `shouwen.v1.Health`.
    public let service: String
    /// The method, e.g. `Ping`.
    public let name: String
    /// Whether it changes the state of a case, a staff list or a rule (option `changes` in the .proto).
    public let changes: Bool
    /// The roles that may call it: those who sit at its desk, fewer (`only_roles`) or more (`more_roles`). None: nobody may.
    public let roles: Set<StaffRole>

    /// A method of a service.
    public init(service: String, name: String, changes: Bool, roles: Set<StaffRole> = []) {
        self.service = service
        self.name = name
        self.changes = changes
        self.roles = roles
    }

    /// The method without its types.
    public var erased: AnyMethod {
        AnyMethod(service: service, name: name, changes: changes, roles: roles, request: Request.fullName, response: Response.fullName)
    }
}

/// A method without its types, for tables and for the log.
public struct AnyMethod: Hashable, Sendable, CustomStringConvertible {
    /// The service with its package.
    public let service: String
    /// The method.
    public let name: String
    /// Whether it changes anything.
    public let changes: Bool
    /// The roles that may call it.
    public let roles: Set<StaffRole>
    /// Full name of the request message.
    public let request: String
    /// Full name of the reply message.
    public let response: String

    /// As gRPC and ttrpc write it, e.g. `/shouwen.v1.Health/Ping`.
    public var description: String { "/\(service)/\(name)" }
}
