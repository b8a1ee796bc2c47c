import Framing
import RPC
import ShouwenLimits
import Testing

@testable import DispatchTransport

/// The connection's bounds as a server has them, each at one below, at and one above. The rest of its life: `ConnectionMachineTests`.
@Suite("The bounds of a connection")
struct BoundsTests {
    private func machine() -> ConnectionMachine { ConnectionMachine(bounds: ServerConfiguration().bounds, now: 0) }

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
