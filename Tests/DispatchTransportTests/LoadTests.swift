import Dispatch
import DispatchTransport
import Foundation
import Glibc
import RPC
import ShouwenLimits
import Synchronization
import Testing
import WireMessages

@Suite("Many calls, slow and rude peers")
struct LoadTests {
    @Test("1,000 calls under way on one connection are each answered once")
    func manyCalls() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        let streams = (0..<1000).map { UInt32(2 * $0 + 1) }
        client.send(streams.flatMap { Bytes.check(stream: $0) })
        #expect(eventually { server.held.count == 1000 })
        server.held.release()
        var answered: Set<UInt32> = []
        while answered.count < 1000, case .response(let stream, code: .ok, _) = client.next() {
            #expect(answered.insert(stream).inserted)
        }
        #expect(answered == Set(streams))
    }

    @Test("Calls under way at one below, at and one above the bound", arguments: [-1, 0, 1])
    func callsMax(offset: Int) throws {
        let server = try TestServer { $0.callsPerConnectionMax = 10 }
        let client = try RawClient(server.address)
        let count = 10 + offset
        for index in 0..<count { client.send(Bytes.check(stream: UInt32(2 * index + 1))) }
        if offset > 0 { #expect(client.next() == .response(stream: 21, code: .resourceExhausted, payload: [])) }
        #expect(eventually { server.held.count == min(count, 10) })
        server.held.release()
        for _ in 0..<min(count, 10) {
            guard case .response(_, code: .ok, _) = client.next() else { return #expect(Bool(false)) }
        }
        client.send(Bytes.ping(stream: 99))
        #expect(client.next() == .response(stream: 99, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
    }

    @Test("Connections at the bound are taken, one more is closed, and a free place is given again")
    func connectionsMax() throws {
        let server = try TestServer { $0.connectionsMax = 2 }
        var clients = [try RawClient(server.address), try RawClient(server.address)]
        for client in clients {
            client.send(Bytes.ping(stream: 1))
            #expect(client.next() == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        }
        #expect(try RawClient(server.address).next() != .silence)
        clients.removeLast()
        #expect(eventually { server.server.connectionCount == 1 })
        let late = try RawClient(server.address)
        late.send(Bytes.ping(stream: 1))
        #expect(late.next() == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
    }

    @Test("A peer that does not read its replies holds no more memory than the bound, and gets every reply when it reads")
    func slowReader() throws {
        let server = try TestServer {
            $0.replyBytesWaitingMax = 1 << 20
            $0.kernelSendBufferBytes = 64 << 10
        }
        let client = try RawClient(server.address, receiveBufferBytes: 64 << 10)
        let payloadBytes = 60_000
        var whole = 0
        var rest: ArraySlice<UInt8> = []
        var blocked = 0
        var heldMax = 0
        while blocked < 3 || heldMax <= 1 << 20, whole < 1000 {
            if rest.isEmpty { rest = Bytes.ping(stream: UInt32(2 * whole + 1), [UInt8](repeating: 7, count: payloadBytes))[...] }
            let taken = client.sendNow(rest)
            rest = rest.dropFirst(taken)
            if rest.isEmpty { whole += 1 }
            heldMax = max(heldMax, server.server.bytesHeld)
            guard taken == 0 else { continue }
            var watched = pollfd(fd: client.descriptor, events: Int16(POLLOUT), revents: 0)
            blocked = poll(&watched, 1, 200) == 0 ? blocked + 1 : 0
        }
        #expect(whole < 1000, "the server never stopped reading")
        // The bound, the reply that crossed it, and what one read had brought already; a buffer that grows reserves twice of it.
        #expect(heldMax <= 2 * (1 << 20 + 2 * payloadBytes + 64 << 10))
        // Reading again: every request that went whole is answered, in order, and the rest of the last one is taken.
        let descriptor = client.descriptor
        let last = Array(rest)
        Thread { _ = last.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) } }.start()
        for index in 0..<whole {
            guard case .response(let stream, code: .ok, let payload) = client.next() else { return #expect(Bool(false), "reply \(index)") }
            #expect(stream == UInt32(2 * index + 1) && payload.count > payloadBytes)
        }
        #expect(eventually { server.server.bytesHeld < 1 << 20 })
    }

    @Test("Calls that were read but held back while replies waited are answered without more input")
    func backlog() throws {
        let server = try TestServer { $0.replyBytesWaitingMax = 100 }
        let client = try RawClient(server.address)
        client.send((0..<500).flatMap { Bytes.ping(stream: UInt32(2 * $0 + 1)) })
        for index in 0..<500 {
            try #require(client.next() == .response(stream: UInt32(2 * index + 1), code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        }
    }

    @Test("A flood that takes more rounds than one turn has is served to its end, though nothing more comes to wake the loop")
    func moreRoundsThanATurn() throws {
        let mayGoOn = DispatchSemaphore(value: 0)
        let isHeldUp = DispatchSemaphore(value: 0)
        let isFirst = Mutex(true)
        let server = try TestServer {
            $0.eventLoops = 1
            $0.readBytesPerTurnMax = 32
        } beforePing: {
            guard
                isFirst.withLock({ first in
                    defer { first = false }
                    return first
                })
            else { return }
            isHeldUp.signal()
            mayGoOn.wait()
        }
        let client = try RawClient(server.address)
        client.send(Bytes.ping(stream: 1))
        isHeldUp.wait()
        // All of it is in the socket before the loop looks again: 1,280 rounds of 32 bytes, and a single event. Fewer bytes than the
        // least receive window, so that none waits at the sender.
        let count = 40_960 / Bytes.ping(stream: 3).count
        client.send((1...count).flatMap { Bytes.ping(stream: UInt32(2 * $0 + 1)) })
        // Were the loop to wait after a turn for something to happen, the timer wheel would wake it, up to 4 s later: twenty times.
        let end = time(nil) + 30
        mayGoOn.signal()
        for index in 0...count {
            try #require(time(nil) < end)
            try #require(client.next() == .response(stream: UInt32(2 * index + 1), code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        }
    }

    @Test("A reply beyond the bytes that may be held at all is replaced by RESOURCE_EXHAUSTED")
    func heldMax() throws {
        let server = try TestServer {
            $0.replyBytesWaitingMax = 1 << 30
            $0.replyBytesHeldMax = 1 << 20
            $0.kernelSendBufferBytes = 64 << 10
        }
        let client = try RawClient(server.address, receiveBufferBytes: 64 << 10)
        let count = 300
        for index in 0..<count { client.send(Bytes.ping(stream: UInt32(2 * index + 1), [UInt8](repeating: 7, count: 60_000))) }
        #expect(eventually { server.server.bytesHeld > 900_000 })
        var codes: [StatusCode: Int] = [:]
        for _ in 0..<count {
            guard case .response(_, let code, _) = client.next() else { return #expect(Bool(false)) }
            codes[code, default: 0] += 1
        }
        #expect(codes[.ok, default: 0] >= 17)
        #expect(codes[.resourceExhausted, default: 0] > 0)
        #expect(codes.count == 2)
    }

    @Test("Floods do not keep a newcomer waiting")
    func fairness() throws {
        let server = try TestServer {
            $0.eventLoops = 1
            $0.readBytesPerTurnMax = 16 << 10
        }
        let address = server.address
        let threads = DispatchGroup()
        let flag = FloodFlag()
        for _ in 0..<3 {
            threads.enter()
            Thread {
                Flood.run(address, until: flag)
                threads.leave()
            }.start()
        }
        defer {
            flag.stop()
            threads.wait()
        }
        #expect(eventually { flag.replyBytes > 100_000 })
        for _ in 0..<20 {
            let before = flag.replyBytes
            let client = try RawClient(address)
            client.send(Bytes.ping(stream: 1))
            #expect(client.next() == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
            #expect(eventually { flag.replyBytes > before }, "the flood has stopped")
        }
    }

    @Test("Peers that vanish while they are written to harm nobody")
    func vanishing() throws {
        let server = try TestServer { $0.kernelSendBufferBytes = 16 << 10 }
        let steady = try RawClient(server.address)
        for round in 0..<50 {
            let client = try RawClient(server.address, receiveBufferBytes: 4096)
            for index in 0..<8 { _ = client.sendNow(Bytes.ping(stream: UInt32(2 * index + 1), [UInt8](repeating: 1, count: 40_000))[...]) }
            if round % 2 == 0 { client.closeWithReset() }
            steady.send(Bytes.ping(stream: UInt32(2 * round + 1)))
            #expect(steady.next() == .response(stream: UInt32(2 * round + 1), code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        }
        #expect(eventually { server.server.connectionCount == 1 })
        #expect(eventually { server.server.bytesHeld == 0 })
    }
}

/// What a test and its flooding threads share.
final class FloodFlag: Sendable {
    private let stopped = Atomic<Bool>(false)
    private let bytes = Atomic<Int>(0)

    var isStopped: Bool { stopped.load(ordering: .relaxed) }
    var replyBytes: Int { bytes.load(ordering: .relaxed) }
    func stop() { stopped.store(true, ordering: .relaxed) }
    func count(_ more: Int) { bytes.add(more, ordering: .relaxed) }
}

/// A connection that sends as fast as it can and reads what comes, so that the server's socket is never empty.
enum Flood {
    static func run(_ address: SocketAddress, until flag: FloodFlag) {
        guard let client = try? RawClient(address) else { return }
        var stream: UInt32 = 1
        var rest: ArraySlice<UInt8> = []
        while !flag.isStopped {
            if rest.isEmpty {
                rest = (0..<200).flatMap { Bytes.ping(stream: stream + 2 * UInt32($0)) }[...]
                stream += 400
            }
            rest = rest.dropFirst(client.sendNow(rest))
            withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 8) { buffer in
                let count = recv(client.descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
                if count > 0 { flag.count(count) }
            }
        }
    }
}
