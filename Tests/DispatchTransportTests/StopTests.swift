import Dispatch
import DispatchTransport
import Foundation
import Glibc
import Logging
import RPC
import Synchronization
import Testing
import WireMessages

@Suite("Starting and stopping")
struct StopTests {
    @Test("A graceful stop finishes the calls under way, refuses new ones, and takes no more connections")
    func graceful() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        let idle = try RawClient(server.address)
        idle.send(Bytes.ping(stream: 1))
        _ = idle.next()
        client.send(Bytes.check(stream: 1))
        #expect(eventually { server.held.count == 1 })
        let done = DispatchSemaphore(value: 0)
        server.server.stop { done.signal() }
        #expect(idle.next() == .closed)
        client.send(Bytes.ping(stream: 3))
        #expect(client.next() == .response(stream: 3, code: .unavailable, payload: []))
        server.held.release()
        guard case .response(stream: 1, code: .ok, _) = client.next() else { return #expect(Bool(false)) }
        #expect(client.next() == .closed)
        #expect(throws: (any Error).self) { try RawClient(server.address) }
        client.finishSending()
        idle.finishSending()
        done.wait()
        #expect(server.server.connectionCount == 0)
    }

    @Test("A stop in the middle of a flood loses no answered call")
    func losesNothing() throws {
        let answered = Counter()
        let configuration = ServerConfiguration()
        let router = TestServer.router(HeldAnswers(), onCallEnded: { _ in answered.add() })
        let server = Server(
            configuration: configuration, router: router, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        let address = try server.start()[0]
        let received = Counter()
        let resets = Counter()
        let clients = DispatchGroup()
        let calls = 2000
        for _ in 0..<8 {
            clients.enter()
            Thread {
                defer { clients.leave() }
                guard let client = try? RawClient(address) else { return }
                let descriptor = client.descriptor
                let requests = (0..<calls).flatMap { Bytes.ping(stream: UInt32(2 * $0 + 1), [UInt8](repeating: 1, count: 100)) }
                let sender = DispatchGroup()
                sender.enter()
                Thread {
                    _ = requests.withUnsafeBytes { bytes in
                        var sent = 0
                        while sent < bytes.count {
                            let count = Glibc.send(descriptor, bytes.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
                            if count <= 0 { break }
                            sent += count
                        }
                        return sent
                    }
                    sender.leave()
                }.start()
                reading: while true {
                    switch client.next() {
                    case .response: received.add()
                    case .closed: break reading
                    case .reset, .silence:
                        resets.add()
                        break reading
                    }
                }
                client.finishSending()
                sender.wait()
            }.start()
        }
        #expect(eventually { received.count > 1000 })
        server.stopAndWait()
        clients.wait()
        #expect(received.count == answered.count)
        #expect(resets.count == 0)
    }

    @Test("Calls that do not end in time are cut off")
    func drainMax() throws {
        let server = try TestServer { $0.drain = .milliseconds(50) }
        let client = try RawClient(server.address)
        client.send(Bytes.check(stream: 1))
        #expect(eventually { server.held.count == 1 })
        server.stop()
        #expect(client.next() == .closed)
        // Late answers find nobody and harm nothing.
        server.held.release()
    }

    @Test("An address that is taken is refused with what to do")
    func addressTaken() throws {
        let server = try TestServer()
        #expect(throws: TransportError.self) { try TestServer { $0.listen = [server.address] } }
        do { _ = try TestServer { $0.listen = [server.address] } } catch let error as TransportError {
            #expect(error.kind == .cannotListen)
            #expect(error.description.contains("choose another port"))
        }
        #expect(throws: TransportError.self) { try TestServer { $0.listen = [SocketAddress(host: "no.such.host.invalid", port: 1)] } }
    }

    @Test("IPv6 loopback is listened on where the machine has it")
    func ipv6() throws {
        guard let server = try? TestServer({ $0.listen = [SocketAddress(host: "::1", port: 0)] }) else { return }
        #expect(server.address.description.hasPrefix("[::1]:"))
        let client = try ClientConnection.connect(to: server.address)
        #expect(try client.callBlocking(HealthMethods.ping, PingRequest(payload: [1]), metadata: TestServer.goodMetadata).payload == [1])
    }

    @Test("Without descriptors accepting rests, and goes on when there are some")
    func noDescriptors() async {
        await #expect(processExitsWith: .success) { try runOutOfDescriptors() }
    }

    @Test(
        "Addresses in text",
        arguments: [
            ("127.0.0.1:80", SocketAddress(host: "127.0.0.1", port: 80)), ("[::1]:7", SocketAddress(host: "::1", port: 7)),
            ("localhost:0", SocketAddress(host: "localhost", port: 0)), ("::1:7", nil), ("host", nil), ("host:65536", nil), (":1", nil),
        ] as [(String, SocketAddress?)])
    func addresses(text: String, expected: SocketAddress?) {
        #expect(SocketAddress(text) == expected)
        if let expected { #expect(expected.description == text) }
    }
}

final class Counter: Sendable {
    private let value = Atomic<Int>(0)
    func add() { value.add(1, ordering: .relaxed) }
    var count: Int { value.load(ordering: .relaxed) }
}

/// The body of a process of its own, because its limits are the process's.
private func runOutOfDescriptors() throws {
    let server = try TestServer()
    let first = try RawClient(server.address)
    func pings(_ client: RawClient, _ stream: UInt32) -> Bool {
        if case .response(stream, code: .ok, _) = client.next() { true } else { false }
    }
    first.send(Bytes.ping(stream: 1))
    guard pings(first, 1) else { exit(1) }
    // Room for the client's own descriptor but not for the server's.
    let spare = dup(0)
    close(spare)
    var limit = rlimit(rlim_cur: rlim_t(spare + 1), rlim_max: 4096)
    guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { exit(2) }
    let second = try RawClient(server.address)
    second.send(Bytes.ping(stream: 1))
    var watched = pollfd(fd: second.descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, 300) == 0 else { exit(3) }
    first.send(Bytes.ping(stream: 3))
    guard pings(first, 3) else { exit(4) }
    limit.rlim_cur = 4096
    guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { exit(5) }
    guard pings(second, 1) else { exit(6) }
}
