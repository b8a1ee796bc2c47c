public import WireMessages
import Wording

/// Takes a request from its envelope to its handler, through every gate, in this order: the envelope is sound, time is left, the
/// caller is known, the method exists, the caller may call it, the message is sound. The first gate that does not open answers.
public struct CallRouter: Sendable {
    /// What is offered.
    public let table: MethodTable
    /// Told of every call that ended, on the event loop of its connection; must not block.
    public let onCallEnded: (@Sendable (CallRecord) -> Void)?

    private let authenticator: any Authenticator
    private let authorise: @Sendable (AnyMethod, Principal) -> Status?

    /// A router over a table.
    /// - Parameters:
    ///   - table: the methods.
    ///   - authenticator: finds out who calls.
    ///   - authorise: `nil` where the principal may call the method, else the status that refuses it.
    ///   - onCallEnded: the hook of the log.
    public init(
        table: MethodTable, authenticator: any Authenticator, authorise: @escaping @Sendable (AnyMethod, Principal) -> Status?,
        onCallEnded: (@Sendable (CallRecord) -> Void)? = nil
    ) {
        self.table = table
        self.authenticator = authenticator
        self.authorise = authorise
        self.onCallEnded = onCallEnded
    }

    /// Starts the call in a request's envelope.
    /// - Parameters:
    ///   - envelope: the data of one request frame.
    ///   - arena: scratch memory of this thread.
    ///   - arrival: when the request arrived, nanoseconds of the monotonic clock.
    ///   - now: reads that clock; asked only for calls that have a timeout.
    ///   - peer: the peer's address as text.
    ///   - call: takes the answer of the handler.
    /// - Returns: the status of the gate that did not open, which the transport must answer itself; `nil` when the handler has run:
    ///   then the answer comes, or has come, through `call`.
    public func start(
        _ envelope: RawSpan, in arena: Arena, arrival: UInt64, now: () -> UInt64, peer: String, call: some CallSink
    ) -> Status? {
        do throws(Status) {
            try open(envelope, in: arena, arrival: arrival, now: now, peer: peer, call: call)
            return nil
        } catch {
            return error
        }
    }

    private func open(
        _ envelope: RawSpan, in arena: Arena, arrival: UInt64, now: () -> UInt64, peer: String, call: some CallSink
    ) throws(Status) {
        let request = try sound { () throws(WireError) in try EnvelopeReader.readRequest(envelope, in: arena) }
        let metadata = Metadata(request.metadata)
        call.speaks(metadata.language)
        let deadline = try Deadline.moment(timeoutNanoseconds: request.timeoutNanoseconds ?? 0, arrival: arrival)
        if let deadline, now() >= deadline { throw .expired }

        let entry = table.entry(service: request.service, method: request.method)
        let path = entry?.path ?? MethodPath(service: request.service, method: request.method)
        let principal = try authenticator.authenticate(metadata, peer: peer, method: path).get()
        guard let entry else { throw .noSuchMethod(path) }
        if let refusal = authorise(entry.method, principal) { throw refusal }

        let payload = envelope.extracting(request.payload)
        let context = CallContext(
            method: path, principal: principal, deadline: deadline, peer: peer, metadata: metadata,
            body: entry.method.changes ? payload.withUnsafeBytes { [UInt8]($0) } : [])
        call.begin(context)
        try sound { () throws(WireError) in
            try entry.start(payload, arena, context.with(call)) { answer in
                precondition(call.claim(), "a handler of \(path) answered twice")
                call.deliver(answer)
            }
        }
    }

    /// The outer door, by role alone: the roles that the .proto says. Behind it the rule book looks at the case's phase and at what
    /// the person is to the case.
    ///
    /// - Parameter title: what a role is called for people.
    public static func byRole(
        _ title: @escaping @Sendable (StaffRole) -> BilingualText = { BilingualText($0.rawValue) }
    ) -> @Sendable (AnyMethod, Principal) -> Status? {
        { method, principal in
            if method.roles.contains(principal.role) { return nil }
            let role = title(principal.role)
            return Status(
                .permissionDenied,
                en: "the role \(role.english) may not call \(method); use a desk of your own, or ask somebody whose role may",
                zh: "岗位「\(role.chinese)」不得调用 \(method)；请使用本岗位的服务，或由有权限的岗位办理")
        }
    }

    private func sound<Value>(_ body: () throws(WireError) -> Value) throws(Status) -> Value {
        do throws(WireError) { return try body() } catch { throw Status(error) }
    }
}

extension Status {
    /// A call that was over before it began; nothing was done.
    static var expired: Status {
        Status(
            .deadlineExceeded, en: "the call's time had run out before it began; nothing was done; allow more time",
            zh: "调用尚未开始即已超时，未作任何处理；请延长等待时间后重新提交")
    }

    /// A call of something that is not offered.
    static func noSuchMethod(_ path: MethodPath) -> Status {
        Status(
            .unimplemented, en: "there is no method \(path); compare the versions of client and server",
            zh: "没有 \(path) 方法；请核对客户端与服务器的版本")
    }
}
