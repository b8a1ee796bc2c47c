import ArgumentParser
import CLinuxNet
import Foundation
import Framing
import Glibc
import WireMessages

/// A load generator: a fixed number of calls under way over a number of connections, one thread, no work on the answers.
///
/// It sends encoded requests and reads no more of an answer than its header, so that a server is measured and not its client.
@main
struct ShouwenBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shouwen-bench", abstract: "Measure a server: calls a second, and how long they take.",
        discussion: "Exit codes: 0 measured; 1 calls failed or the connection was lost; 64 wrong use.")

    @Option(help: "HOST:PORT of the server, an IPv4 address.")
    var server: String
    @Option(help: "The file with the token to present.")
    var tokenFile: String?
    @Option(help: "Connections.")
    var connections = 8
    @Option(help: "Calls under way, over all connections.")
    var inFlight = 64
    @Option(help: "Seconds to measure, after one of warming up.")
    var seconds = 5.0
    @Option(help: "Calls to measure, from the first on, instead of seconds.")
    var calls: Int?
    @Option(help: "Bytes of payload to echo, or of text.")
    var payload = 100
    @Option(
        help: """
            What to call: echo (Health.Ping), register (BranchDesk.RegisterCase, durable), read (BranchDesk.GetCase), step \
            (BranchDesk.RecordStep, durable), refused (a BranchDesk.RecordStep that the caller's role may not take).
            """)
    var mode = Mode.echo
    @Option(help: "The case that `read`, `step` and `refused` are about.")
    var caseNumber: String?

    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case echo, register, read, step, refused
    }

    func validate() throws {
        guard connections > 0, inFlight >= connections, seconds > 0, (0...65536).contains(payload) else {
            throw ValidationError("connections from 1, at least as many calls under way, seconds above 0, payload up to 65536")
        }
        guard [.echo, .register].contains(mode) || caseNumber != nil else {
            throw ValidationError("--mode \(mode.rawValue) needs --case-number")
        }
        if let calls, calls < inFlight { throw ValidationError("--calls: at least as many as are under way") }
    }

    func run() throws {
        let envelope = try envelope()
        var keys = RequestKeys(run: UInt64(Date().timeIntervalSince1970 * 1000))
        var load = try (0..<connections).map { index in
            let share = inFlight / connections + (index < inFlight % connections ? 1 : 0)
            var connection = LoadConnection(descriptor: try connect(), envelope: envelope, inFlight: share)
            connection.request(share, now: now(), &keys)
            return connection
        }
        let result = measure(&load, &keys)
        guard let result else {
            FileHandle.standardError.write(Data("shouwen-bench: the server closed a connection\n".utf8))
            throw ExitCode(1)
        }
        let seconds = Double(result.nanoseconds) / 1e9
        let rate = Double(result.latencies.count) / seconds
        print(
            "\(mode.rawValue): \(Int(rate)) calls/s, \((seconds * 1000).rounded() / 1000) s, "
                + "p50 \(result.latencies.microseconds(share: 0.5)) us, "
                + "p99 \(result.latencies.microseconds(share: 0.99)) us, "
                + "longest \(result.latencies.longest / 1_000_000) ms, \(result.failed) failed "
                + "(\(connections) connections, \(inFlight) under way, \(payload) bytes, \(result.latencies.count) calls)")
        if result.failed > 0 { throw ExitCode(1) }
    }

    private struct Measurement {
        var latencies = Latencies()
        var failed = 0
        var nanoseconds: UInt64 = 0
    }

    /// Nil when a connection is lost.
    private func measure(_ load: inout [LoadConnection], _ keys: inout RequestKeys) -> Measurement? {
        let epoll = epoll_create1(0)
        defer { close(epoll) }
        func watch(_ operation: Int32, _ index: Int, writing: Bool) {
            var event = epoll_event()
            event.events = EPOLLIN.rawValue | (writing ? EPOLLOUT.rawValue : 0)
            event.data.u64 = UInt64(index)
            epoll_ctl(epoll, operation, load[index].descriptor, &event)
        }
        for index in load.indices {
            guard load[index].flush() else { return nil }
            watch(EPOLL_CTL_ADD, index, writing: load[index].waitsForRoom)
        }
        var result = Measurement()
        // By time after a second of warming up, or by calls from the first on.
        let begin = now() + (calls == nil ? 1_000_000_000 : 0)
        let end = calls == nil ? begin + UInt64(seconds * 1e9) : UInt64.max
        var unsent = calls.map { $0 - inFlight } ?? Int.max
        var underWay = inFlight
        var events = [epoll_event](repeating: epoll_event(), count: 64)
        var buffer = [UInt8](repeating: 0, count: 256 << 10)
        // Calls under way at the end are waited for and counted: a server that lets somebody wait must not look fast for it.
        while unsent > 0 || underWay > 0 {
            let ready = epoll_wait(epoll, &events, Int32(events.count), 1000)
            if now() >= end { unsent = 0 }
            for event in events.prefix(max(0, Int(ready))) {
                let index = Int(event.data.u64)
                let count = recv(load[index].descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
                if count == 0 || (count < 0 && errno != EAGAIN) { return nil }
                let time = now()
                let finished = load[index].receive(buffer.span.extracting(0..<max(0, count)), now: time) { nanoseconds, wentWell in
                    guard time >= begin else { return }
                    result.latencies.add(nanoseconds: nanoseconds)
                    if wentWell == (mode == .refused) { result.failed += 1 }
                }
                let next = min(finished, unsent)
                unsent -= next
                underWay += next - finished
                load[index].request(next, now: time, &keys)
                let waited = load[index].waitsForRoom
                guard load[index].flush() else { return nil }
                let waits = load[index].waitsForRoom
                if waits || (waited && event.events & EPOLLOUT.rawValue != 0) { watch(EPOLL_CTL_MOD, index, writing: waits) }
            }
        }
        result.nanoseconds = now() - begin
        return result
    }

    private func envelope() throws -> RequestTemplate {
        var metadata: [TTRPCKeyValue] = []
        if let tokenFile {
            let token = try String(contentsOfFile: tokenFile, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
            metadata = [TTRPCKeyValue(key: "authorization", value: "Bearer \(token)")]
        }
        let arena = Arena()
        let (method, request): (AnyMethod, [UInt8]) =
            switch mode {
            case .echo: (HealthMethods.ping.erased, try PingRequest(payload: [UInt8](repeating: 0x78, count: payload)).encoded(in: arena))
            case .read: (BranchDeskMethods.getCase.erased, try GetCaseRequest(caseNumber: caseNumber ?? "").encoded(in: arena))
            case .register: (BranchDeskMethods.registerCase.erased, try registration.encoded(in: arena))
            case .step: (BranchDeskMethods.recordStep.erased, try step("confirm_receipt").encoded(in: arena))
            // The shipped book lets no teller do this.
            case .refused: (BranchDeskMethods.recordStep.erased, try step("record_measure").encoded(in: arena))
            }
        var bytes: [UInt8] = []
        try EnvelopeWriter.appendRequest(
            service: method.service, method: method.name, encodedRequest: request, metadata: metadata, to: &bytes, in: arena)
        return RequestTemplate(bytes: bytes)
    }

    /// A complaint with a narrative of the size asked for; its idempotency key is stamped anew for each request.
    private var registration: RegisterCaseRequest {
        RegisterCaseRequest(
            change: Change(idempotencyKey: String(decoding: RequestTemplate.placeholder, as: UTF8.self)),
            registration: Registration(
                kind: .complaint, channel: .inPerson, narrative: String(repeating: "n", count: max(1, payload)),
                classification: Classification(product: "credit_card", issue: "service_attitude"),
                complainant: Complainant(name: "王小明", telephone: "13800138000")))
    }

    private func step(_ name: String) -> RecordStepRequest {
        RecordStepRequest(
            change: Change(
                idempotencyKey: String(decoding: RequestTemplate.placeholder, as: UTF8.self), caseNumber: caseNumber ?? ""),
            step: name, text: String(repeating: "n", count: max(1, payload)))
    }

    private func connect() throws -> Int32 {
        let parts = server.split(separator: ":")
        var address = sockaddr_in()
        guard parts.count == 2, let port = UInt16(parts[1]), inet_pton(AF_INET, String(parts[0]), &address.sin_addr) == 1 else {
            throw ValidationError("--server is an IPv4 address and a port")
        }
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw ValidationError("nobody listens on \(server)") }
        return descriptor
    }

    private func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
