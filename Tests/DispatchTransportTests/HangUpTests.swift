import Dispatch
import DispatchTransport
import Framing
import Glibc
import RPC
import Synchronization
import Testing
import WireMessages

/// A server made of plain system calls, which answers two calls and dies with a third under way.
private final class DyingServer: Sendable {
    let address: SocketAddress
    private let listener: Int32

    init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var raw = sockaddr_in()
        raw.sin_family = sa_family_t(AF_INET)
        raw.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let code = withUnsafeMutablePointer(to: &raw) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 1) == 0 ? getsockname(listener, address, &length) : -1
            }
        }
        try #require(code == 0)
        address = SocketAddress(host: "127.0.0.1", port: UInt16(bigEndian: raw.sin_port))
    }

    deinit { close(listener) }

    /// Answers the first of three calls, waits until that answer is being handled, answers the second, and resets the connection: both
    /// the second answer and the reset are there before the client can read again.
    func serve(until firstIsHandled: DispatchSemaphore) {
        let connection = accept(listener, nil, nil)
        defer { close(connection) }
        var buffer = [UInt8](repeating: 0, count: 65536)
        var received: [UInt8] = []
        while Self.frames(in: received) < 3 {
            let count = recv(connection, &buffer, buffer.count, 0)
            if count <= 0 { return }
            received += buffer[..<count]
        }
        let reply = Bytes.field(2, [0x0a, 1, 7])
        for (stream, wait) in [(UInt32(1), true), (3, false)] {
            let frame = Bytes.frame(stream: stream, type: 2, reply)
            _ = send(connection, frame, frame.count, Int32(MSG_NOSIGNAL))
            if wait { firstIsHandled.wait() }
        }
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(connection, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    private static func frames(in bytes: [UInt8]) -> Int {
        var count = 0
        var rest = bytes[...]
        while rest.count >= 10 {
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            guard rest.count >= 10 + length else { break }
            rest = rest.dropFirst(10 + length)
            count += 1
        }
        return count
    }
}

@Suite("A client that hangs up with calls under way")
struct LateAnswerTests {
    @Test("gets no answer in another's place: a late one is dropped, though its connection's slot is used again")
    func slotUsedAgain() throws {
        let server = try TestServer { $0.eventLoops = 1 }
        do {
            let gone = try RawClient(server.address)
            gone.send(Bytes.check(stream: 7))
            #expect(eventually { server.held.count == 1 })
            gone.closeWithReset()
        }
        #expect(eventually { server.server.connectionCount == 0 })
        let next = try RawClient(server.address)
        // Two calls of its own are under way, so that an answer too many would find something to take.
        next.send(Bytes.check(stream: 1) + Bytes.check(stream: 3))
        #expect(eventually { server.held.count == 3 })
        server.held.releaseFirst()
        // The late answer was handed over before these are sent; it is handled by the end of the round that takes the first of them.
        for stream in [UInt32(9), 11] {
            next.send(Bytes.ping(stream: stream))
            #expect(next.next() == .response(stream: stream, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        }
        server.held.release()
        for stream in [UInt32(1), 3] {
            guard case .response(stream, code: .ok, _) = next.next() else { return #expect(Bool(false), "stream \(stream)") }
        }
    }
}

@Suite("A server that dies with answers on their way")
struct HangUpTests {
    @Test("is noticed at once: the answers that came are taken, and the calls without one fail")
    func resetBehindAnAnswer() throws {
        let server = try DyingServer()
        let isHandled = DispatchSemaphore(value: 0)
        let isDead = DispatchSemaphore(value: 0)
        let queue = DispatchQueue(label: "dying server")
        queue.async {
            server.serve(until: isHandled)
            isDead.signal()
        }
        let client = try ClientConnection.connect(to: server.address)
        let outcomes = Mutex<[Int: Result<PingReply, CallFailure>]>([:])
        for index in 1...3 {
            client.call(HealthMethods.ping, PingRequest(payload: [1])) { result in
                outcomes.withLock { $0[index] = result }
                guard index == 1 else { return }
                // The client reads no further before the server is dead.
                isHandled.signal()
                isDead.wait()
            }
        }
        #expect(eventually { outcomes.withLock { $0.count } == 3 }, "the end of the connection was not noticed")
        let end = outcomes.withLock { $0 }
        #expect(end[1] == .success(PingReply(payload: [7])))
        #expect(end[2] == .success(PingReply(payload: [7])))
        guard case .failure(.connection(let error)) = end[3] else {
            Issue.record("\(String(describing: end[3]))")
            return
        }
        #expect(error.kind == .connectionLost)
    }
}
