import DispatchTransport
import Logging
import RPC
import ShouwenLimits
import Synchronization
import WireMessages

/// Answers of `Check` that a test gives when it likes.
final class HeldAnswers: Sendable {
    private let answers = Mutex<[Responder<CheckReply>]>([])

    func hold(_ respond: @escaping Responder<CheckReply>) { answers.withLock { $0.append(respond) } }
    var count: Int { answers.withLock { $0.count } }

    /// Answers the call that is held the longest.
    func releaseFirst() {
        let first = answers.withLock { $0.removeFirst() }
        first(.success(CheckReply(status: .serving, version: "1")))
    }

    /// Answers every call held so far.
    func release() {
        let present = answers.withLock { answers in
            defer { answers = [] }
            return answers
        }
        for respond in present { respond(.success(CheckReply(status: .serving, version: "1"))) }
    }
}

/// Knows `good` as a teller and `guest` as a guest.
struct TestTokens: Authenticator {
    func authenticate(_ metadata: Metadata, peer: String, method: MethodPath) -> Result<Principal, Status> {
        switch metadata.bearerToken {
        case "good": .success(Principal(staff: "8001", role: .teller, unit: "440100"))
        case "guest": .success(Principal(staff: "0", role: .auditor, unit: "440100"))
        default: .failure(Status(.unauthenticated, en: "no such token", zh: "没有此令牌"))
        }
    }
}

/// A server on a port of the system's choice: `Ping` answers at once, `Check` when the test says so.
final class TestServer: Sendable {
    let server: Server
    let address: SocketAddress
    let held: HeldAnswers

    static let goodMetadata: Metadata = ["authorization": "Bearer good"]

    /// - Parameter beforePing: run within each `Ping`, on the event loop.
    init(
        _ configure: (inout ServerConfiguration) -> Void = { _ in }, beforePing: @escaping @Sendable () -> Void = {}
    ) throws {
        var configuration = ServerConfiguration()
        configuration.eventLoops = 2
        configuration.drain = .seconds(20)
        configure(&configuration)
        held = HeldAnswers()
        server = Server(
            configuration: configuration, router: Self.router(held, beforePing: beforePing),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        address = try server.start()[0]
    }

    static func router(
        _ held: HeldAnswers, onCallEnded: (@Sendable (CallRecord) -> Void)? = nil, beforePing: @escaping @Sendable () -> Void = {}
    ) -> CallRouter {
        var table = MethodTable()
        table.handle(HealthMethods.ping) { request, _, respond in
            beforePing()
            respond(.success(PingReply(payload: request.payload)))
        }
        table.handle(HealthMethods.check) { _, _, respond in held.hold(respond) }
        return CallRouter(
            table: table, authenticator: TestTokens(),
            authorise: { _, principal in principal.role == .auditor ? Status(.permissionDenied, en: "guests may not", zh: "访客不得调用") : nil },
            onCallEnded: onCallEnded)
    }

    func stop() { server.stopAndWait() }

    deinit { server.stop {} }
}
