import Dispatch
import Framing
import RPC
import ShouwenLimits
import Synchronization
import Testing

@testable import DispatchTransport

/// The connection's bounds as a server has them, each at one below, at and one above. The rest of its life: `ConnectionMachineTests`.
@Suite("The bounds of a connection")
struct BoundsTests {
    private func machine(isKnown: Bool = true) -> ConnectionMachine {
        var machine = ConnectionMachine(bounds: ServerConfiguration().bounds, now: 0)
        machine.recognised(isKnown)
        return machine
    }

    private func nanoseconds(_ seconds: Int, and more: Int) -> UInt64 { UInt64(seconds * 1_000_000_000 + more) }

    @Test("reading pauses when more bytes of replies wait than replyBytesWaitingMax", arguments: [(-1, false), (0, false), (1, true)])
    func waiting(more: Int, pauses: Bool) {
        var machine = machine()
        machine.replyQueued(Limits.replyBytesWaitingMax + more, now: 0)
        #expect(machine.isPaused == pauses)
    }

    @Test("a reply is replaced when more than replyBytesHeldMax would wait", arguments: [(-1, true), (0, true), (1, false)])
    func held(more: Int, fits: Bool) {
        var machine = machine()
        machine.replyQueued(1000, now: 0)
        #expect(machine.mayHold(Limits.replyBytesHeldMax - 1000 + more) == fits)
    }

    @Test("a silent connection ends after idleSecondsMax", arguments: [(-1, false), (0, true), (1, true)])
    func idle(more: Int, ends: Bool) {
        var machine = machine()
        expect(machine.check(now: nanoseconds(Limits.idleSecondsMax, and: more)), ends ? .close(.idle) : .keep)
    }

    @Test(
        "a silent connection on which nobody was recognised ends after idleSecondsUnknownMax",
        arguments: [(-1, false), (0, true), (1, true)])
    func idleUnknown(more: Int, ends: Bool) {
        var machine = machine(isKnown: false)
        expect(machine.check(now: nanoseconds(Limits.idleSecondsUnknownMax, and: more)), ends ? .close(.idle) : .keep)
    }

    @Test("requests under way may have callBytesPerConnectionMax bytes", arguments: [(-1, true), (0, true), (1, false)])
    func callBytes(more: Int, fits: Bool) {
        var machine = machine()
        func call(_ stream: UInt32, _ bytes: Int) -> ConnectionMachine.Admission {
            machine.admit(.sound, FrameHeader(length: UInt32(bytes), stream: stream, type: .request), now: 0)
        }
        expect(call(1, 1000), .call)
        expect(call(3, Limits.callBytesPerConnectionMax - 1000 + more), fits ? .call : .answer(.tooManyCallBytes))
    }

    @Test("a frame and a reply have stallSecondsMax", arguments: [(-1, false), (0, true), (1, true)])
    func stall(more: Int, ends: Bool) {
        let now = nanoseconds(Limits.stallSecondsMax, and: more)
        var torn = machine()
        torn.frameIsTorn(true, now: 0, frameEnded: false)
        expect(torn.check(now: now), ends ? .close(.stalledFrame) : .keep)
        var unread = machine()
        unread.replyQueued(1, now: 0)
        expect(unread.check(now: now), ends ? .close(.stalledReply) : .keep)
    }

    @Test("an ended connection is read on for lingerSecondsMax", arguments: [(-1, false), (0, true), (1, true)])
    func linger(more: Int, ends: Bool) {
        var machine = machine()
        machine.drain()
        expect(machine.settle(now: 0), .shutdownSending)
        expect(machine.check(now: nanoseconds(Limits.lingerSecondsMax, and: more)), ends ? .close(.drained) : .keep)
    }

    @Test("the defaults are the limits, for those that a test makes smaller")
    func defaults() {
        let configuration = ServerConfiguration()
        #expect(configuration.bytesHeldMax == Limits.bytesHeldMax)
        #expect(configuration.bytesHeldUnknownMax == Limits.bytesHeldUnknownMax)
        #expect(configuration.bytesHeldPerCallerMax == Limits.bytesHeldPerCallerMax)
        #expect(configuration.connectionBytesFree == Limits.connectionBytesFree)
        #expect(configuration.frameBytesUnknownMax == Limits.frameBytesUnknownMax)
        #expect(configuration.callBytesMax == Limits.callBytesMax)
        #expect(configuration.readBytesPerTurnMax == Limits.readBytesPerTurnMax)
        #expect(configuration.connectionsMax == Limits.connectionsMax)
        #expect(configuration.callsPerConnectionMax == Limits.callsPerConnectionMax)
        #expect(configuration.drain == .seconds(Limits.drainSecondsMax))
    }

    @Test("readBytesPerTurnMax bytes of a connection are read before the next has its turn", arguments: [-1, 0, 1])
    func readBytes(more: Int) throws {
        let frame = Bytes.ping(stream: 1).count
        let frames = 5
        let flood = Flooding()
        let server = try TestServer(
            {
                $0.eventLoops = 1
                $0.readBytesPerTurnMax = frames * frame + more
            }, beforePing: { flood.ping() })
        flood.watch(server.held)
        let clients = try (0..<3).map { _ in try RawClient(server.address) }
        // All three are there before the flood.
        for client in clients[1...] {
            client.send(Bytes.ping(stream: 1))
            #expect(client.next() != .silence)
        }
        flood.hold()
        clients[0].send(Bytes.ping(stream: 1))
        #expect(eventually { flood.isHeld })
        clients[1].send((1...3 * frames).flatMap { Bytes.ping(stream: UInt32(2 * $0 + 1)) })
        clients[2].send(Bytes.check(stream: 3))
        flood.release()
        #expect(eventually { server.held.count == 1 })
        for _ in 1...3 * frames { #expect(clients[1].next() != .silence) }
        // One whole frame fewer where a byte is lacking; a byte too many is none more.
        #expect(flood.pingsBeforeCheck == frames + min(more, 0))
        server.held.release()
    }

    @Test("connections beyond connectionsMax are closed at once", arguments: [-1, 0, 1])
    func connections(more: Int) throws {
        let server = try TestServer { $0.connectionsMax = 2 }
        var open: [RawClient] = []
        for index in 0..<(2 + more) {
            let client = try RawClient(server.address)
            client.send(Bytes.ping(stream: 1))
            let answer = client.next()
            // Closed with our bytes unread, the system may say so by a reset.
            #expect(
                index < 2 ? answer == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3]) : [.closed, .reset].contains(answer))
            open.append(client)
        }
        #expect(server.server.connectionCount == min(2 + more, 2))
    }
}

/// Counts the pings that are handled before a check is, and holds the loop within one of them.
private final class Flooding: Sendable {
    private struct State {
        var held: HeldAnswers?
        var mustHold = false
        var isHeld = false
        var isCounting = false
        var pings = 0
    }
    private let state = Mutex(State())
    private let gate = DispatchSemaphore(value: 0)

    func watch(_ held: HeldAnswers) { state.withLock { $0.held = held } }
    func hold() { state.withLock { $0.mustHold = true } }
    func release() { gate.signal() }
    var isHeld: Bool { state.withLock { $0.isHeld } }
    var pingsBeforeCheck: Int { state.withLock { $0.pings } }

    /// A ping is being handled, on the loop's thread.
    func ping() {
        let mustWait = state.withLock { state in
            if state.isCounting, state.held?.count == 0 { state.pings += 1 }
            defer { if state.mustHold { (state.mustHold, state.isHeld, state.isCounting) = (false, true, true) } }
            return state.mustHold
        }
        if mustWait { gate.wait() }
    }
}
