import Framing
import RPC
import ShouwenLimits
import Testing

@testable import DispatchTransport

@Suite("The life of a connection")
struct ConnectionMachineTests {
    static let bounds = ConnectionBounds(
        callsMax: 3, callBytesMax: 50, replyBytesWaitingMax: 100, replyBytesHeldMax: 400, idleNanoseconds: 300, idleUnknownNanoseconds: 90,
        stallNanoseconds: 20, lingerNanoseconds: 7)

    func machine() -> ConnectionMachine { ConnectionMachine(bounds: Self.bounds, now: 0) }

    func request(_ stream: UInt32, _ flags: FrameFlags = []) -> FrameHeader {
        FrameHeader(length: 0, stream: stream, type: .request, flags: flags)
    }

    @Test("Stream ids are odd and grow; a wrong one is answered and the next call is taken")
    func streamIds() {
        var machine = machine()
        expect(machine.admit(.sound, request(0), now: 0), .answer(.evenStream))
        expect(machine.admit(.sound, request(2), now: 0), .answer(.evenStream))
        expect(machine.admit(.sound, request(1), now: 0), .call)
        expect(machine.admit(.sound, request(1), now: 0), .answer(.usedStream))
        expect(machine.admit(.sound, request(9), now: 0), .call)
        expect(machine.admit(.sound, request(7), now: 0), .answer(.usedStream))
        expect(machine.admit(.sound, request(.max), now: 0), .call)
        #expect(machine.callsUnderWay == 3)
    }

    @Test("Calls under way at one below, at and one above the bound")
    func callsMax() {
        var machine = machine()
        for index in 0..<3 { expect(machine.admit(.sound, request(UInt32(2 * index + 1)), now: 0), .call) }
        expect(machine.admit(.sound, request(7), now: 0), .answer(.tooManyCalls(3)))
        machine.callEnded(bytes: 0, now: 0)
        expect(machine.admit(.sound, request(9), now: 0), .call)
        expect(machine.admit(.sound, request(11), now: 0), .answer(.tooManyCalls(3)))
    }

    @Test("Bytes of requests under way at one below, at and one above the bound; a single call is always taken", arguments: [-1, 0, 1])
    func callBytes(offset: Int) {
        var machine = machine()
        func call(_ stream: UInt32, _ bytes: Int) -> ConnectionMachine.Admission {
            machine.admit(.sound, FrameHeader(length: UInt32(bytes), stream: stream, type: .request), now: 0)
        }
        expect(call(1, 1000), .call)
        expect(call(3, 1), .answer(.tooManyCallBytes))
        machine.callEnded(bytes: 1000, now: 0)
        expect(call(5, 20), .call)
        expect(call(7, 30 + offset), offset <= 0 ? .call : .answer(.tooManyCallBytes))
    }

    @Test(
        "A frame too long for somebody unknown says what to do; of somebody known it is never too long, and beyond the limit it is for all")
    func firstFrame() {
        let long = FrameHeader(length: UInt32(Limits.frameBytesMax), stream: 1, type: .request)
        var unknown = machine()
        expect(unknown.admit(.oversize, long, now: 0), .answer(.firstFrameOversize(long.length)))
        let longer = FrameHeader(length: UInt32(Limits.frameBytesMax + 1), stream: 3, type: .request)
        expect(unknown.admit(.oversize, longer, now: 0), .answer(.frameOversize(longer.length)))
        unknown.recognised(true)
        expect(unknown.admit(.sound, FrameHeader(length: long.length, stream: 5, type: .request), now: 0), .call)
    }

    @Test("Frames that are no calls")
    func otherFrames() {
        var machine = machine()
        expect(machine.admit(.sound, request(1, .remoteOpen), now: 0), .answer(.noStreaming))
        expect(machine.admit(.sound, request(3, .remoteClosed), now: 0), .answer(.noStreaming))
        expect(machine.admit(.sound, FrameHeader(length: 0, stream: 3, type: .data), now: 0), .ignore)
        expect(machine.admit(.sound, FrameHeader(length: 0, stream: 5, type: .data), now: 0), .answer(.noSuchStream))
        expect(machine.admit(.sound, FrameHeader(length: 0, stream: 5, type: .response), now: 0), .ignore)
        expect(machine.admit(.sound, FrameHeader(length: 0, stream: 5, type: FrameType(rawValue: 77)), now: 0), .ignore)
        let long = FrameHeader(length: 2 << 20, stream: 5, type: .request)
        expect(machine.admit(.oversize, long, now: 0), .answer(.frameOversize(2 << 20)))
        expect(machine.admit(.sound, request(5), now: 0), .answer(.usedStream))
        expect(machine.admit(.sound, request(7), now: 0), .call)
    }

    @Test("A length beyond the protocol ends the connection after the calls under way")
    func refused() {
        var machine = machine()
        expect(machine.admit(.sound, request(1), now: 0), .call)
        expect(machine.admit(.refused, FrameHeader(length: .max, stream: 3, type: .request), now: 0), .answer(.frameRefused(.max)))
        #expect(!machine.takesFrames)
        expect(machine.settle(now: 1), .keep)
        machine.callEnded(bytes: 0, now: 2)
        machine.replyQueued(50, now: 2)
        expect(machine.settle(now: 2), .keep)
        machine.sent(50, now: 3)
        expect(machine.settle(now: 3), .shutdownSending)
        #expect(machine.nextCheck(now: 3) == 10)
        expect(machine.check(now: 9), .keep)
        expect(machine.check(now: 10), .close(.refusedLength))
    }

    @Test("Reading pauses above the bound of waiting replies and goes on at half of it")
    func backPressure() {
        for (bytes, pauses) in [(99, false), (100, false), (101, true)] {
            var machine = machine()
            machine.replyQueued(bytes, now: 0)
            #expect(machine.isPaused == pauses)
        }
        var machine = machine()
        machine.replyQueued(150, now: 0)
        machine.sent(99, now: 1)
        #expect(machine.isPaused)
        machine.sent(1, now: 1)
        #expect(!machine.isPaused)
        #expect(machine.mayHold(349))
        #expect(machine.mayHold(350))
        #expect(!machine.mayHold(351))
    }

    @Test("Idle, a frame that is not whole, a reply nobody reads: each at one nanosecond before, at and after its time")
    func timeouts() {
        let table: [(String, (inout ConnectionMachine) -> Void, UInt64, ConnectionMachine.Ending)] = [
            ("idle from the start, known by nobody", { _ in }, 90, .idle),
            ("idle and known", { $0.recognised(true) }, 300, .idle),
            (
                "idle and known no more",
                {
                    $0.recognised(true); $0.recognised(false)
                }, 90, .idle
            ),
            (
                "idle after a call",
                {
                    _ = $0.admit(.sound, FrameHeader(length: 0, stream: 1, type: .request), now: 5)
                    $0.recognised(true); $0.callEnded(bytes: 0, now: 50)
                }, 350, .idle
            ),
            ("a torn frame", { $0.frameIsTorn(true, now: 30, frameEnded: false) }, 50, .stalledFrame),
            (
                "one byte more does not help",
                {
                    $0.frameIsTorn(true, now: 30, frameEnded: false); $0.frameIsTorn(true, now: 49, frameEnded: false)
                }, 50, .stalledFrame
            ),
            (
                "the next torn frame has its own time",
                {
                    $0.frameIsTorn(true, now: 30, frameEnded: false); $0.frameIsTorn(true, now: 49, frameEnded: true)
                }, 69, .stalledFrame
            ),
            ("a waiting reply", { $0.replyQueued(10, now: 40) }, 60, .stalledReply),
            (
                "a waiting reply of which some was taken",
                {
                    $0.replyQueued(10, now: 40); $0.sent(1, now: 55)
                }, 75, .stalledReply
            ),
            (
                "paused with a torn frame",
                {
                    $0.frameIsTorn(true, now: 1, frameEnded: false); $0.replyQueued(200, now: 40)
                }, 60, .stalledReply
            ),
        ]
        for (name, prepare, due, ending) in table {
            for (now, expected) in [(due - 1, ConnectionMachine.Step.keep), (due, .close(ending)), (due + 1, .close(ending))] {
                var machine = machine()
                prepare(&machine)
                #expect(machine.nextCheck(now: 0) <= due, Comment(rawValue: name))
                expect(machine.check(now: now), expected, name)
            }
        }
    }

    @Test("A frame that our own pause cut off gets its whole time again when reading goes on", arguments: [-1, 0, 1])
    func pauseWithinAFrame(offset: Int) {
        var machine = machine()
        machine.frameIsTorn(true, now: 0, frameEnded: false)
        machine.replyQueued(101, now: 0)
        #expect(machine.isPaused)
        // The peer takes its time, but takes some before each of its own 20 is over.
        for moment in [UInt64(15), 30, 45] { machine.sent(1, now: moment) }
        expect(machine.check(now: 50), .keep)
        machine.sent(98, now: 60)
        #expect(!machine.isPaused)
        let step = machine.check(now: UInt64(80 + offset))
        if offset < 0 { expect(step, .keep) } else { expect(step, .close(.stalledFrame)) }
    }

    @Test("A connection with a call under way is not idle")
    func notIdle() {
        var machine = machine()
        _ = machine.admit(.sound, request(1), now: 0)
        expect(machine.check(now: 1_000_000), .keep)
    }

    @Test("A half-closed peer gets its replies first")
    func halfClose() {
        var machine = machine()
        _ = machine.admit(.sound, request(1), now: 0)
        machine.peerFinished(withinFrame: false)
        expect(machine.settle(now: 0), .keep)
        machine.callEnded(bytes: 0, now: 1)
        machine.replyQueued(9, now: 1)
        expect(machine.settle(now: 1), .keep)
        machine.sent(9, now: 2)
        expect(machine.settle(now: 2), .close(.peerClosed))
    }

    @Test("A draining connection refuses new calls, finishes the old ones, and waits for the peer to close")
    func draining() {
        var machine = machine()
        _ = machine.admit(.sound, request(1), now: 0)
        machine.drain()
        expect(machine.settle(now: 0), .keep)
        expect(machine.admit(.sound, request(3), now: 0), .answer(.draining))
        machine.callEnded(bytes: 0, now: 1)
        expect(machine.settle(now: 1), .shutdownSending)
        expect(machine.admit(.sound, request(5), now: 1), .ignore)
        machine.peerFinished(withinFrame: false)
        expect(machine.settle(now: 2), .close(.drained))
    }
}

/// As `#expect(_ == _)`, for values whose making changes a variable.
func expect<Value: Equatable>(_ value: Value, _ expected: Value, _ comment: String = "", at location: SourceLocation = #_sourceLocation) {
    #expect(value == expected, Comment(rawValue: comment), sourceLocation: location)
}
