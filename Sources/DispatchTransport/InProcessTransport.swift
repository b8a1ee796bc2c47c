import Framing
public import RPC
import Synchronization
public import WireMessages
import Wording

/// The twin of the server without sockets, for tests and simulations: the same frames, envelopes and gates, on the caller's thread
/// and on a clock that is handed in.
///
/// A call runs within `call`; its completion runs there too, or on the thread on which a handler answers later. Time only passes
/// for `expireCalls`.
public final class InProcessTransport: CallChannel {
    private struct Shared {
        var lastStream: UInt32 = 0
        var underWay: [UInt32: InProcessCall] = [:]
        /// As `ServerConnection.language`.
        var language = Language.english
    }

    private let router: CallRouter
    private let peer: String
    private let now: @Sendable () -> UInt64
    private let shared = Mutex(Shared())

    /// A transport to the methods of `router`.
    /// - Parameters:
    ///   - router: what is called.
    ///   - peer: the text that handlers see as the peer's address.
    ///   - now: nanoseconds of the clock that deadlines are reckoned by; the machine's monotonic clock by default.
    public init(router: CallRouter, peer: String = "in-process", now: (@Sendable () -> UInt64)? = nil) {
        self.router = router
        self.peer = peer
        self.now = now ?? { MonotonicClock.now() }
    }

    /// Calls a method; see `CallChannel`.
    public func call<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>, _ request: Request, metadata: Metadata = [:], timeout: Duration? = nil,
        completion: @escaping @Sendable (Result<Response, CallFailure>) -> Void
    ) {
        let arena = Arena()
        let stream = shared.withLock { shared in
            shared.lastStream += shared.lastStream == 0 ? 1 : 2
            return shared.lastStream
        }
        var bytes: [UInt8] = []
        FrameHeader(length: 0, stream: stream, type: .request).encode(into: &bytes)
        do throws(WireError) {
            let nanoseconds = timeout.map { Int64(clamping: max(1, $0.nanoseconds)) }
            try EnvelopeWriter.appendRequest(
                method, request, timeoutNanoseconds: nanoseconds, metadata: metadata.pairs, to: &bytes, in: arena)
        } catch {
            return completion(.failure(.badRequest(error)))
        }
        FrameHeader.setLength(ofFrameAt: 0, in: &bytes)
        start(bytes, arena) { frame in completion(Self.read(frame)) }
    }

    /// Takes a request as the bytes of its frames and gives the bytes of the frame that answers each, as a connection would.
    func start(_ bytes: [UInt8], _ arena: Arena, _ complete: @escaping @Sendable ([UInt8]) -> Void) {
        var decoder = FrameDecoder()
        decoder.decode(bytes.span) { verdict, header, payload in
            let call = InProcessCall(stream: header.stream, language: shared.withLock(\.language), now: now) { [weak self] frame in
                self?.shared.withLock { $0.underWay[header.stream] = nil }
                complete(frame)
            }
            guard verdict == .sound else {
                call.finish(.failure(.frameOversize(header.length)))
                return .next
            }
            shared.withLock { $0.underWay[header.stream] = call }
            let refusal = router.start(payload.bytes, in: arena, arrival: now(), now: now, peer: peer, call: call)
            shared.withLock { $0.language = call.language }
            if let refusal { call.finish(.failure(refusal)) }
            return .next
        }
    }

    /// Answers DEADLINE_EXCEEDED to every call under way whose time has run out; an answer that comes later is dropped.
    public func expireCalls() {
        let moment = now()
        let calls = shared.withLock { Array($0.underWay.values) }
        for call in calls.sorted(by: { $0.stream < $1.stream }) {
            if let deadline = call.deadline, deadline <= moment { call.finish(.failure(.deadlinePassed)) }
        }
    }

    /// Calls that have no answer yet.
    public var callsUnderWay: Int { shared.withLock { $0.underWay.count } }

    private static func read<Response: WireMessage>(_ frame: [UInt8]) -> Result<Response, CallFailure> {
        let arena = Arena()
        var result: Result<Response, CallFailure>?
        var decoder = FrameDecoder()
        decoder.decode(frame.span) { _, _, payload in
            do throws(WireError) {
                let response = try EnvelopeReader.readResponse(payload.bytes, in: arena)
                if let status = response.status.flatMap(Status.init(wire:)) {
                    result = .failure(.status(status))
                } else {
                    result = .success(try Response(decoding: payload.bytes.extracting(response.payload), in: arena))
                }
            } catch {
                result = .failure(.badReply(error))
            }
            return .pause
        }
        guard let result else { preconditionFailure("an answer is one whole frame") }
        return result
    }
}

/// One call within the process.
final class InProcessCall: CallSink {
    let stream: UInt32
    private let now: @Sendable () -> UInt64
    private let complete: @Sendable ([UInt8]) -> Void
    private let claimed = Atomic<Bool>(false)
    private let finished = Atomic<Bool>(false)
    private let known: Mutex<(context: CallContext?, language: Language)>

    init(
        stream: UInt32, language: Language, now: @escaping @Sendable () -> UInt64, complete: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.stream = stream
        self.now = now
        self.complete = complete
        known = Mutex((nil, language))
    }

    var deadline: UInt64? { known.withLock { $0.context?.deadline } }
    var language: Language { known.withLock { $0.language } }

    func speaks(_ language: Language) { known.withLock { $0.language = language } }

    func begin(_ context: CallContext) { known.withLock { $0.context = context } }

    func isWanted(until deadline: UInt64?) -> Bool {
        guard !finished.load(ordering: .relaxed) else { return false }
        return deadline.map { now() < $0 } ?? true
    }

    func claim() -> Bool { !claimed.exchange(true, ordering: .relaxed) }

    func deliver(_ answer: Result<any WireMessage, Status>) { finish(answer) }

    /// Completes the call, unless that happened before.
    func finish(_ answer: Result<any WireMessage, Status>) {
        guard !finished.exchange(true, ordering: .relaxed) else { return }
        var frame: [UInt8] = []
        let language = language
        do throws(Status) {
            _ = try ResponseFrame.append(answer, stream: stream, language: language, to: &frame, in: Arena())
        } catch {
            frame = []
            ResponseFrame.append(plain: error, stream: stream, language: language, to: &frame, in: Arena())
        }
        complete(frame)
    }
}
