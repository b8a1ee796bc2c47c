import DispatchTransport
import RPC
import ShouwenLimits
import Synchronization
import Testing
import WireMessages

@Suite("Memory that peers can take")
struct MemoryTests {
    /// The beginning of a frame that never becomes whole.
    private func torn(_ sent: Int, of length: Int) -> [UInt8] {
        Bytes.header(length: UInt32(length), stream: 3) + [UInt8](repeating: 0, count: sent - Limits.frameHeaderBytes)
    }

    /// A ping whose frame has exactly so many bytes of payload; the message itself is wrong where they are many.
    private func ping(stream: UInt32, frameBytes: Int) -> [UInt8] {
        let around = Bytes.request(payload: [UInt8](repeating: 0, count: 1 << 15)).count - (1 << 15)
        return Bytes.frame(stream: stream, Bytes.request(payload: [UInt8](repeating: 0, count: frameBytes - around)))
    }

    @Test("before anybody was recognised a frame has frameBytesUnknownMax, and the connection goes on", arguments: [-1, 0, 1])
    func firstFrame(more: Int) throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(ping(stream: 1, frameBytes: Limits.frameBytesUnknownMax + more))
        let code: StatusCode = more <= 0 ? .invalidArgument : .resourceExhausted
        #expect(client.next() == .response(stream: 1, code: code, payload: []))
        if more > 0 { #expect(client.lastMessage.contains("make a short call first")) }
        client.send(Bytes.ping(stream: 3))
        #expect(client.next() == .response(stream: 3, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
    }

    @Test("once somebody is recognised the frames behind may be long, also in the same packet, and no more when a token is refused")
    func recognised() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        let long = ping(stream: 3, frameBytes: Limits.frameBytesMax)
        client.send(Bytes.ping(stream: 1) + long)
        #expect(client.next() == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        #expect(client.next() == .response(stream: 3, code: .invalidArgument, payload: []))
        let stranger = Bytes.pair(Array("authorization".utf8), Array("Bearer bad".utf8))
        client.send(Bytes.frame(stream: 5, Bytes.request(more: stranger)) + ping(stream: 7, frameBytes: Limits.frameBytesMax))
        #expect(client.next() == .response(stream: 5, code: .unauthenticated, payload: []))
        #expect(client.next() == .response(stream: 7, code: .resourceExhausted, payload: []))
    }

    @Test("a thousand turns between known and unknown in one packet are each answered")
    func turns() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        let stranger = Bytes.pair(Array("authorization".utf8), Array("Bearer bad".utf8))
        var bytes: [UInt8] = []
        for index in 0..<1000 {
            let stream = UInt32(2 * index + 1)
            bytes += index % 2 == 0 ? Bytes.ping(stream: stream) : Bytes.frame(stream: stream, Bytes.request(more: stranger))
        }
        client.send(bytes)
        for index in 0..<1000 {
            guard case .response(UInt32(2 * index + 1), let code, _) = client.next() else { return #expect(Bool(false), "\(index)") }
            #expect(code == (index % 2 == 0 ? .ok : .unauthenticated))
        }
    }

    @Test("half a frame takes at most twice what arrived, and what a header announces takes nothing")
    func reserved() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(torn(10, of: 100_000))
        #expect(eventually { server.server.bytesHeld > 0 })
        #expect(server.server.bytesHeld < 100)
        client.send([UInt8](repeating: 0, count: 50_000))
        #expect(eventually { server.server.bytesHeld >= 50_010 })
        #expect(server.server.bytesHeld <= 100_100)
    }

    @Test("strangers' half-sent frames keep to their bound together, a caller among them is served, and nothing is left of them")
    func strangers() throws {
        let bound = 1 << 20
        let server = try TestServer { $0.bytesHeldUnknownMax = bound }
        var most = 0
        do {
            let clients = try (0..<100).map { _ in try RawClient(server.address) }
            for client in clients {
                client.send(torn(60_000, of: 100_000))
                most = max(most, server.server.bytesHeld)
            }
            #expect(eventually { server.server.connectionCount < 100 })
            let innocent = try RawClient(server.address)
            #expect(innocent.introduce())
            #expect(server.server.connectionCount >= 10)
        }
        // The bound, and what one turn of each loop brings before it is looked at.
        #expect(most <= bound + 2 * 200_000)
        #expect(eventually { server.server.bytesHeld == 0 && server.server.connectionCount == 0 })
    }

    @Test("a caller's half-sent frames keep to the caller's bound, and another caller's stay")
    func callers() throws {
        let server = try TestServer {
            $0.bytesHeldMax = 8 << 20
            $0.bytesHeldPerCallerMax = 4 << 20
        }
        let clients = try (0..<20).map { _ in try RawClient(server.address) }
        for client in clients {
            #expect(client.introduce())
            client.send(torn(900_000, of: 1_000_000))
        }
        #expect(eventually { server.server.connectionCount <= 4 })
        #expect(eventually { server.server.bytesHeld <= 4 << 20 })
        #expect(server.server.connectionCount >= 2)
    }

    @Test("replies that nobody reads keep to the bound together")
    func unreadReplies() throws {
        let server = try TestServer {
            $0.bytesHeldMax = 4 << 20
            $0.bytesHeldPerCallerMax = 4 << 20
            $0.kernelSendBufferBytes = 16 << 10
        }
        let clients = try (0..<20).map { _ in try RawClient(server.address, receiveBufferBytes: 4096) }
        var most = 0
        for client in clients {
            for index in 0..<20 { client.send(Bytes.ping(stream: UInt32(2 * index + 1), [UInt8](repeating: 7, count: 60_000))) }
            most = max(most, server.server.bytesHeld)
        }
        #expect(eventually { server.server.connectionCount < 20 })
        #expect(most <= 8 << 20)
        let innocent = try RawClient(server.address)
        #expect(innocent.introduce())
    }

    @Test("requests under way have callBytesMax in the whole server, counted until they are answered, also when their connection is gone")
    func callsUnderWay() throws {
        let check = Bytes.check(stream: 1).count - Limits.frameHeaderBytes
        let server = try TestServer { $0.callBytesMax = 3 * check + 1 }
        do {
            let gone = try RawClient(server.address)
            gone.send(Bytes.check(stream: 1) + Bytes.check(stream: 3))
            #expect(eventually { server.held.count == 2 })
            gone.closeWithReset()
        }
        #expect(eventually { server.server.connectionCount == 0 })
        let client = try RawClient(server.address)
        client.send(Bytes.check(stream: 1) + Bytes.check(stream: 3))
        #expect(client.next() == .response(stream: 3, code: .resourceExhausted, payload: []))
        #expect(server.server.callBytes == 3 * check)
        server.held.release()
        guard case .response(1, code: .ok, _) = client.next() else { return #expect(Bool(false)) }
        #expect(eventually { server.server.callBytes == 0 })
        client.send(Bytes.ping(stream: 5))
        #expect(client.next() == .response(stream: 5, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
    }

    @Test("requests of exactly callBytesMax are carried out, one byte more is not", arguments: [-1, 0, 1])
    func callBytesMax(more: Int) throws {
        let bytes = Bytes.check(stream: 1).count - Limits.frameHeaderBytes
        #expect(ServerConfiguration().callBytesMax == Limits.callBytesMax)
        let server = try TestServer { $0.callBytesMax = 2 * bytes - more }
        let client = try RawClient(server.address)
        client.send(Bytes.check(stream: 1) + Bytes.check(stream: 3))
        if more > 0 { #expect(client.next() == .response(stream: 3, code: .resourceExhausted, payload: [])) }
        #expect(eventually { server.held.count == (more > 0 ? 1 : 2) })
        server.held.release()
    }

    @Test("the bundled client makes itself known before a long first call, and not before a short one")
    func introduction() throws {
        let pings = Mutex(0)
        let server = try TestServer(beforePing: { pings.withLock { $0 += 1 } })
        let padding = [TTRPCKeyValue](repeating: TTRPCKeyValue(key: "x", value: String(repeating: "y", count: 4096)), count: 20)
        for (metadata, expected) in [(TestServer.goodMetadata.pairs, 1), (TestServer.goodMetadata.pairs + padding, 3)] {
            pings.withLock { $0 = 0 }
            let client = try ClientConnection.connect(to: server.address)
            defer { client.close() }
            let payload = [UInt8](repeating: 1, count: 65_536)
            for _ in 1...(expected == 1 ? 1 : 2) {
                let reply = try client.callBlocking(
                    HealthMethods.ping, PingRequest(payload: payload), metadata: Metadata(metadata), timeout: .seconds(30))
                #expect(reply.payload == payload)
            }
            #expect(pings.withLock { $0 } == expected)
        }
    }
}
