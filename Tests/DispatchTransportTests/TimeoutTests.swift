import DispatchTransport
import RPC
import Testing
import WireMessages

@Suite("Time over TCP")
struct TimeoutTests {
    @Test("A silent connection is closed; one with a call under way is not")
    func idle() throws {
        let server = try TestServer {
            $0.idle = .milliseconds(60)
            $0.idleUnknown = .milliseconds(60)
        }
        let busy = try RawClient(server.address)
        busy.send(Bytes.check(stream: 1))
        #expect(eventually { server.held.count == 1 })
        // Two connections after one another fall idle while the call is under way: time enough has passed.
        for _ in 0..<2 { #expect(try RawClient(server.address).next() == .closed) }
        server.held.release()
        guard case .response(stream: 1, code: .ok, _) = busy.next() else { return #expect(Bool(false)) }
        #expect(busy.next() == .closed)
    }

    @Test("A frame that is not whole in time closes the connection, however busy it is", arguments: [1, 9, 10, 20])
    func stalledFrame(bytes: Int) throws {
        let server = try TestServer { $0.stall = .milliseconds(60) }
        let client = try RawClient(server.address)
        client.send(Bytes.ping(stream: 1) + Bytes.ping(stream: 3).prefix(bytes))
        #expect(client.next() == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        #expect(client.next() != .silence)
        #expect(eventually { server.server.connectionCount == 0 })
    }

    @Test("A peer that takes none of its replies is closed")
    func stalledReply() throws {
        let server = try TestServer {
            $0.stall = .milliseconds(100)
            $0.replyBytesWaitingMax = 1 << 20
            $0.kernelSendBufferBytes = 64 << 10
        }
        let client = try RawClient(server.address, receiveBufferBytes: 16 << 10)
        // Until the server, which stopped reading long before, closes the connection.
        var index: UInt32 = 0
        while index < 1000, client.send(Bytes.ping(stream: 2 * index + 1, [UInt8](repeating: 1, count: 50_000))) { index += 1 }
        #expect(index < 1000)
        #expect(eventually { server.server.connectionCount == 0 })
    }

    @Test("A call whose time passes is answered DEADLINE_EXCEEDED, its late answer is dropped, the next call works")
    func deadline() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        // timeout_nano = 50,000,000 as a varint.
        let timeout: [UInt8] = [0x20, 0x80, 0xe1, 0xeb, 0x17]
        client.send(Bytes.frame(stream: 1, Bytes.request(method: Array("Check".utf8), more: timeout + Bytes.authorization)))
        client.send(Bytes.check(stream: 3))
        #expect(eventually { server.held.count == 2 })
        #expect(client.next() == .response(stream: 1, code: .deadlineExceeded, payload: []))
        server.held.release()
        guard case .response(stream: 3, code: .ok, _) = client.next() else { return #expect(Bool(false)) }
        client.send(Bytes.ping(stream: 5))
        #expect(client.next() == .response(stream: 5, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
    }

    @Test("A peer that has finished sending gets the answers of its calls under way, then the end")
    func halfClose() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(Bytes.check(stream: 1) + Bytes.ping(stream: 3))
        client.finishSending()
        #expect(client.next() == .response(stream: 3, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        #expect(eventually { server.held.count == 1 })
        server.held.release()
        guard case .response(stream: 1, code: .ok, _) = client.next() else { return #expect(Bool(false)) }
        #expect(client.next() == .closed)
    }
}
