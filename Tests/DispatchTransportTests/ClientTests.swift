import Dispatch
import Foundation
import RPC
import Synchronization
import Testing
import WireMessages

@testable import DispatchTransport

/// What a test expects of any channel, whatever carries it.
private struct ChannelTrial {
    let channel: any CallChannel

    func run() throws {
        let good = TestServer.goodMetadata
        let reply = try channel.callBlocking(HealthMethods.ping, PingRequest(payload: [1, 2]), metadata: good)
        #expect(reply == PingReply(payload: [1, 2]))
        #expect(failure { try channel.callBlocking(HealthMethods.ping, PingRequest(), metadata: [:]) }?.status?.code == .unauthenticated)
        let nothing = UnaryMethod<PingRequest, PingReply>(service: "shouwen.v1.Nothing", name: "Nothing", changes: false)
        #expect(failure { try channel.callBlocking(nothing, PingRequest(), metadata: good) }?.status?.code == .unimplemented)
        let guest: Metadata = ["authorization": "Bearer guest"]
        #expect(failure { try channel.callBlocking(HealthMethods.ping, PingRequest(), metadata: guest) }?.status?.code == .permissionDenied)
        guard
            case .badRequest = failure({
                try channel.callBlocking(HealthMethods.ping, PingRequest(payload: .init(repeating: 0, count: 65537)), metadata: good)
            })
        else { return #expect(Bool(false)) }
        let wrongReply = UnaryMethod<PingRequest, CheckReply>(service: "shouwen.v1.Health", name: "Ping", changes: false)
        guard case .badReply = failure({ try channel.callBlocking(wrongReply, PingRequest(payload: [1]), metadata: good) })
        else { return #expect(Bool(false)) }
        #expect(try channel.callBlocking(HealthMethods.ping, PingRequest(), metadata: good) == PingReply())
    }

    private func failure(_ body: () throws -> some Sendable) -> CallFailure? {
        do {
            _ = try body()
            return nil
        } catch {
            return error as? CallFailure
        }
    }
}

@Suite("The client's side")
struct ClientTests {
    @Test("Over TCP: replies, statuses, requests that are not sent, replies that cannot be read")
    func overTCP() throws {
        let server = try TestServer()
        try ChannelTrial(channel: ClientConnection.connect(to: server.address)).run()
    }

    @Test("Within the process: the same")
    func inProcess() throws {
        try ChannelTrial(channel: InProcessTransport(router: TestServer.router(HeldAnswers()))).run()
    }

    @Test("20,000 calls from four threads on one connection each get their own reply")
    func pipelined() throws {
        let server = try TestServer { $0.callsPerConnectionMax = 100_000 }
        let client = try ClientConnection.connect(to: server.address)
        let done = DispatchGroup()
        let right = Counter()
        for thread in 0..<4 {
            done.enter()
            Thread {
                for index in 0..<5000 {
                    let payload = [UInt8(thread), UInt8(index & 0xff), UInt8(index >> 8)]
                    done.enter()
                    client.call(HealthMethods.ping, PingRequest(payload: payload), metadata: TestServer.goodMetadata) { result in
                        if case .success(let reply) = result, reply.payload == payload { right.add() }
                        done.leave()
                    }
                }
                done.leave()
            }.start()
        }
        done.wait()
        #expect(right.count == 20_000)
        #expect(client.callsUnderWay == 0)
    }

    @Test("A call whose time passes fails by itself, even if the server says nothing")
    func timeout() throws {
        let server = try TestServer()
        let client = try ClientConnection.connect(to: server.address)
        let outcomes = Mutex<[StatusCode?]>([])
        for _ in 0..<3 {
            client.call(HealthMethods.check, CheckRequest(), metadata: TestServer.goodMetadata, timeout: .milliseconds(30)) { result in
                if case .failure(let failure) = result { outcomes.withLock { $0.append(failure.status?.code) } }
            }
        }
        #expect(eventually { outcomes.withLock { $0.count } == 3 })
        #expect(outcomes.withLock { $0 } == [.deadlineExceeded, .deadlineExceeded, .deadlineExceeded])
        server.held.release()
        #expect(try client.callBlocking(HealthMethods.ping, PingRequest(payload: [5]), metadata: TestServer.goodMetadata).payload == [5])
    }

    @Test("When the connection ends, the calls under way and the later ones fail with what to do")
    func connectionLost() throws {
        let server = try TestServer { $0.drain = .milliseconds(10) }
        let client = try ClientConnection.connect(to: server.address)
        let failures = Mutex<[CallFailure]>([])
        for _ in 0..<10 {
            client.call(HealthMethods.check, CheckRequest(), metadata: TestServer.goodMetadata) { result in
                if case .failure(let failure) = result { failures.withLock { $0.append(failure) } }
            }
        }
        #expect(eventually { server.held.count == 10 })
        server.stop()
        #expect(eventually { failures.withLock { $0.count } == 10 })
        for case .connection(let error) in failures.withLock({ $0 }) {
            #expect(error.kind == .connectionLost)
            #expect(error.description.contains("same idempotency key"))
        }
        #expect(throws: CallFailure.self) { try client.callBlocking(HealthMethods.ping, PingRequest()) }
    }

    @Test("Nobody listens: refused, with what to do")
    func refused() throws {
        // Bound and not listening: another test that runs meanwhile cannot be given the port.
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                bind(descriptor, raw, length) == 0 ? getsockname(descriptor, raw, &length) : -1
            }
        }
        try #require(code == 0)
        let address = SocketAddress(host: "127.0.0.1", port: UInt16(bigEndian: name.sin_port))
        do throws(TransportError) {
            _ = try ClientConnection.connect(to: address)
            #expect(Bool(false))
        } catch {
            #expect(error.kind == .refused)
            #expect(error.description.contains("start the server"))
        }
    }

    @Test("A connection that its user closes fails its calls and is let go of")
    func closed() throws {
        let server = try TestServer()
        weak var gone: ClientConnection?
        do {
            let client = try ClientConnection.connect(to: server.address)
            gone = client
            client.close()
            #expect(throws: CallFailure.self) {
                try client.callBlocking(HealthMethods.check, CheckRequest(), metadata: TestServer.goodMetadata)
            }
        }
        #expect(eventually { gone == nil && server.server.connectionCount == 0 })
    }

    @Test("Within the process, time passes only when it is told to; a late answer is dropped")
    func simulatedTime() throws {
        let clock = SimulatedClock()
        let held = HeldAnswers()
        let outcomes = Mutex<[StatusCode]>([])
        let channel = InProcessTransport(router: TestServer.router(held), now: { clock.now })
        let record: @Sendable (Result<CheckReply, CallFailure>) -> Void = { result in
            switch result {
            case .success: outcomes.withLock { $0.append(.ok) }
            case .failure(let failure): outcomes.withLock { $0.append(failure.status?.code ?? .unknown) }
            }
        }
        for timeout in [500, 501] {
            channel.call(
                HealthMethods.check, CheckRequest(), metadata: TestServer.goodMetadata, timeout: .nanoseconds(timeout), completion: record)
        }
        clock.advance(499)
        channel.expireCalls()
        #expect(outcomes.withLock { $0 } == [])
        clock.advance(1)
        channel.expireCalls()
        #expect(outcomes.withLock { $0 } == [.deadlineExceeded])
        held.release()
        #expect(outcomes.withLock { $0 } == [.deadlineExceeded, .ok])
        #expect(channel.callsUnderWay == 0)
    }
}

/// A clock that a test moves.
final class SimulatedClock: Sendable {
    private let time = Atomic<UInt64>(1_000_000)
    var now: UInt64 { time.load(ordering: .relaxed) }
    func advance(_ nanoseconds: UInt64) { time.add(nanoseconds, ordering: .relaxed) }
}
