import RPC
import Synchronization
import WireMessages
import Wording

/// One call under way. `claim` and `deliver` may come from any thread; the rest belongs to the loop of the call's connection.
///
/// `@unchecked`: `index`, `context` and `language` are touched by the loop's thread alone; `claimed` and `over` are atomic.
final class ServerCall: CallSink, @unchecked Sendable {
    let loop: EventLoop
    /// The connection, which may be gone when the answer comes.
    let connection: UInt64
    let stream: UInt32
    let arrival: UInt64
    /// Bytes of its request, counted for as long as anything holds on to the call, also when its connection is gone.
    let bytes: Int
    private let claimed = Atomic<Bool>(false)
    /// Set by the loop once the call was answered or its connection ended; read by whoever is about to work for it.
    private let over = Atomic<Bool>(false)
    /// The call's place among those under way on its connection; `nil` when it has been answered.
    var index: Int?
    private(set) var context: CallContext?
    /// The language in which the call is answered; until its own metadata were read, its connection's.
    private(set) var language: Language

    /// A call whose bytes the census has counted in.
    init(loop: EventLoop, connection: UInt64, stream: UInt32, bytes: Int, arrival: UInt64, language: Language) {
        self.bytes = bytes
        self.loop = loop
        self.connection = connection
        self.stream = stream
        self.arrival = arrival
        self.language = language
    }

    deinit { loop.census.endCall(bytes) }

    func speaks(_ language: Language) { self.language = language }

    func begin(_ context: CallContext) { self.context = context }

    func isWanted(until deadline: UInt64?) -> Bool {
        guard !over.load(ordering: .relaxed) else { return false }
        return deadline.map { MonotonicClock.now() < $0 } ?? true
    }

    /// Nobody waits for the call's answer any more.
    func end() { over.store(true, ordering: .relaxed) }

    func claim() -> Bool { !claimed.exchange(true, ordering: .relaxed) }

    func deliver(_ answer: Result<any WireMessage, Status>) { loop.answer(self, answer) }
}
