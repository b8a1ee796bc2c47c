public import WireMessages

/// Takes the answer of one call: a reply, or the status that refuses it. To be called exactly once, from any thread; a second
/// call is a bug of the handler and traps.
public typealias Responder<Response> = @Sendable (Result<Response, Status>) -> Void

/// The methods a server offers. Knows messages and statuses, but neither ttrpc nor sockets.
///
///     table.handle(HealthMethods.ping) { request, context, respond in
///         respond(.success(PingReply(payload: request.payload)))
///     }
public struct MethodTable: Sendable {
    /// A method with its handler, its message types forgotten.
    struct Entry: Sendable {
        var path: MethodPath
        /// What the API says of it.
        var method: AnyMethod
        /// Decodes the request and hands it to the handler; `respond` gets the answer.
        var start:
            @Sendable (_ payload: RawSpan, _ arena: Arena, _ context: CallContext, _ respond: @escaping Responder<any WireMessage>)
                throws(WireError) -> Void
    }

    private var entries: [MethodPath: Entry] = [:]

    /// A table without methods.
    public init() {}

    /// Registers the handler of a method. It runs on an event loop, so it must not block: it answers at once, or hands the work on
    /// and answers later from any thread. Registering a method twice is a bug and traps.
    public mutating func handle<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>,
        _ handler: @escaping @Sendable (Request, CallContext, @escaping Responder<Response>) -> Void
    ) {
        let path = MethodPath(service: method.service, method: method.name)
        precondition(entries[path] == nil, "\(path) is registered twice")
        entries[path] = Entry(path: path, method: method.erased) {
            (payload, arena, context, respond) throws(WireError) in
            let request = try Request(decoding: payload, in: arena)
            handler(request, context) { result in
                respond(result.map { $0 as any WireMessage })
            }
        }
    }

    /// The registered methods, sorted by path.
    public var methods: [MethodPath] { entries.keys.sorted { $0.description < $1.description } }

    /// The entry of a method.
    func entry(service: String, method: String) -> Entry? { entries[MethodPath(service: service, method: method)] }
}
