import Synchronization
import Testing
import WireMessages
import Wording
import WordingChecks

@testable import RPC

/// A call whose answer a test waits for.
final class RecordedCall: CallSink {
    private let claimed = Atomic<Bool>(false)
    let context = Mutex<CallContext?>(nil)
    let answer = Mutex<Result<any WireMessage, Status>?>(nil)

    let language = Mutex<Language?>(nil)

    func speaks(_ language: Language) { self.language.withLock { $0 = language } }
    func begin(_ context: CallContext) { self.context.withLock { $0 = context } }
    func isWanted(until deadline: UInt64?) -> Bool { deadline == nil }
    func claim() -> Bool { !claimed.exchange(true, ordering: .relaxed) }
    func deliver(_ answer: Result<any WireMessage, Status>) { self.answer.withLock { $0 = answer } }
}

/// Knows the token `good` and nobody else.
struct OneToken: Authenticator {
    func authenticate(_ metadata: Metadata, peer: String, method: MethodPath) -> Result<Principal, Status> {
        guard metadata.bearerToken == "good" else { return .failure(Status(.unauthenticated, en: "no such token", zh: "没有此令牌")) }
        return .success(Principal(staff: "8001", role: .teller, unit: "440100"))
    }
}

/// Starts one call against a router that offers Health and refuses `Check`.
struct CallTrial {
    var service = "shouwen.v1.Health"
    var method = "Ping"
    var payload: [UInt8] = [0x0a, 2, 7, 8]
    var timeoutNanoseconds: Int64 = 0
    var metadata: Metadata = ["authorization": "Bearer good", "language": "zh"]
    var arrival: UInt64 = 1000
    var now: UInt64 = 1000
    let handlerRuns = Counter()

    func start() throws -> (status: Status?, call: RecordedCall) {
        let arena = Arena()
        var bytes: [UInt8] = []
        try EnvelopeWriter.appendRequest(
            service: service, method: method, encodedRequest: payload, timeoutNanoseconds: timeoutNanoseconds, metadata: metadata.pairs,
            to: &bytes, in: arena)
        return start(envelope: bytes)
    }

    func start(envelope: [UInt8]) -> (status: Status?, call: RecordedCall) {
        var table = MethodTable()
        let runs = handlerRuns
        table.handle(HealthMethods.ping) { request, _, respond in
            runs.add()
            respond(.success(PingReply(payload: request.payload.reversed())))
        }
        table.handle(HealthMethods.check) { _, _, respond in
            runs.add()
            respond(.failure(Status(unexpected: Secret(text: "the password"))))
        }
        let router = CallRouter(
            table: table, authenticator: OneToken(),
            authorise: { method, principal in
                method.name == "Check" && principal.role == .teller
                    ? Status(.permissionDenied, en: "not for tellers", zh: "柜员不得调用") : nil
            })
        let call = RecordedCall()
        let moment = now
        let status = router.start(
            envelope.span.bytes, in: Arena(), arrival: arrival, now: { moment }, peer: "127.0.0.1:1", call: call)
        return (status, call)
    }
}

struct Secret: Error {
    var text: String
}

final class Counter: Sendable {
    private let value = Atomic<Int>(0)
    func add() { value.add(1, ordering: .relaxed) }
    var count: Int { value.load(ordering: .relaxed) }
}

@Suite("From an envelope to its handler")
struct CallRouterTests {
    @Test("A good call runs its handler, which gets the request and the context")
    func goodCall() throws {
        var trial = CallTrial()
        trial.timeoutNanoseconds = 500
        let (status, call) = try trial.start()
        #expect(status == nil)
        #expect(try call.answer.withLock { try $0?.get() } as? PingReply == PingReply(payload: [8, 7]))
        let context = try #require(call.context.withLock { $0 })
        #expect(context.method.description == "/shouwen.v1.Health/Ping")
        #expect(context.principal == Principal(staff: "8001", role: .teller, unit: "440100"))
        #expect(context.deadline == 1500)
        #expect(context.language == .chinese)
        #expect(context.peer == "127.0.0.1:1")
    }

    @Test("Each gate that does not open answers with its status and runs no handler")
    func gates() throws {
        let table: [(String, StatusCode, (inout CallTrial) -> Void)] = [
            ("unknown service", .unimplemented, { $0.service = "shouwen.v1.Nothing" }),
            ("unknown method", .unimplemented, { $0.method = "Nothing" }),
            (
                "empty names", .unimplemented,
                {
                    $0.service = ""; $0.method = ""
                }
            ),
            ("no token", .unauthenticated, { $0.metadata = [:] }),
            ("wrong token", .unauthenticated, { $0.metadata = ["authorization": "Bearer bad"] }),
            ("another scheme", .unauthenticated, { $0.metadata = ["authorization": "Basic good"] }),
            (
                "unknown caller of an unknown method", .unauthenticated,
                {
                    $0.metadata = [:]; $0.method = "Nothing"
                }
            ),
            ("not authorised", .permissionDenied, { $0.method = "Check" }),
            ("torn message", .invalidArgument, { $0.payload = [0x0a, 9, 1] }),
            ("message of another type", .invalidArgument, { $0.payload = [0x08, 1] }),
            ("time over at sending", .deadlineExceeded, { $0.timeoutNanoseconds = -1 }),
            (
                "time over before the start", .deadlineExceeded,
                {
                    $0.timeoutNanoseconds = 10; $0.now = 1010
                }
            ),
        ]
        for (name, code, change) in table {
            var trial = CallTrial()
            change(&trial)
            let (status, call) = try trial.start()
            #expect(status?.code == code, Comment(rawValue: name))
            #expect(trial.handlerRuns.count == 0, Comment(rawValue: name))
            #expect(call.answer.withLock { $0 == nil }, Comment(rawValue: name))
        }
    }

    @Test("The language is told before any gate that comes after the envelope, and each gate speaks both languages")
    func language() throws {
        let changes: [(inout CallTrial) -> Void] = [
            { $0.timeoutNanoseconds = -1 }, { $0.method = "Nothing" }, { $0.method = "Check" }, { $0.payload = [0x08, 1] },
            { $0.metadata.pairs.removeFirst() },
        ]
        for change in changes {
            var trial = CallTrial()
            change(&trial)
            let (status, call) = try trial.start()
            #expect(call.language.withLock { $0 } == .chinese)
            #expect(Language.chinese.objection(to: try #require(status).message.chinese) == nil)
            #expect(Language.chinese.objection(to: try #require(status).message.english) != nil)
        }
        #expect(CallTrial().start(envelope: [0xff]).call.language.withLock { $0 } == nil)
        for status in [Status.expired, Status(unexpected: Secret(text: "")), .noSuchMethod(MethodPath(service: "a", method: "b"))] {
            for language in Language.allCases { #expect(language.objection(to: status.message[language]) == nil) }
        }
    }

    @Test("A call that still has a nanosecond is run")
    func lastNanosecond() throws {
        var trial = CallTrial()
        trial.timeoutNanoseconds = 10
        trial.now = 1009
        #expect(try trial.start().status == nil)
        #expect(trial.handlerRuns.count == 1)
    }

    @Test(
        "An envelope that is no message is the peer's fault",
        arguments: [[0x0a], [0xff, 0xff], [0x0a, 1, 0xc3], [0x0a, 1, 0]] as [[UInt8]])
    func badEnvelope(bytes: [UInt8]) {
        let trial = CallTrial()
        #expect(trial.start(envelope: bytes).status?.code == .invalidArgument)
        #expect(trial.handlerRuns.count == 0)
    }

    @Test("An error nobody expected becomes UNKNOWN and leaks nothing")
    func unexpected() {
        let status = Status(unexpected: Secret(text: "the password"))
        #expect(status.code == .unknown)
        #expect(!status.description.contains("password"))
        #expect(Status(unexpected: Status(.aborted, BilingualText("x"))).code == .aborted)
        #expect(Status(unexpected: WireError(.missing, at: "a.b")) == Status(WireError(.missing, at: "a.b")))
    }

    @Test("What is wrong with a message is told with the path of its field")
    func fieldPath() throws {
        let status = Status(WireError(.invalidUTF8, at: "registration.complainants[2].name"))
        #expect(status.code == .invalidArgument)
        #expect(status.message.english.hasPrefix("registration.complainants[2].name"))
    }

    @Test("A handler that answers twice traps, one that answers once does not")
    func secondAnswer() async {
        await #expect(processExitsWith: .success) { answerPing(times: 1) }
        await #expect(processExitsWith: .failure) { answerPing(times: 2) }
    }
}

private func answerPing(times: Int) {
    var table = MethodTable()
    table.handle(HealthMethods.ping) { _, _, respond in
        for _ in 0..<times { respond(.success(PingReply())) }
    }
    let router = CallRouter(table: table, authenticator: OneToken(), authorise: { _, _ in nil })
    let metadata: Metadata = ["authorization": "Bearer good"]
    var bytes: [UInt8] = []
    _ = try? EnvelopeWriter.appendRequest(HealthMethods.ping, PingRequest(), metadata: metadata.pairs, to: &bytes, in: Arena())
    _ = router.start(bytes.span.bytes, in: Arena(), arrival: 0, now: { 0 }, peer: "", call: RecordedCall())
}
