import Dispatch
import Framing
import Glibc
public import RPC
import ShouwenLimits
import Synchronization
public import WireMessages

/// A client's connection: calls from any thread, pipelined, written together.
///
/// Requests made while an earlier batch is on its way collect in one buffer and leave in one write. The connection does not limit
/// how many calls are under way; the server does (`Limits.callsPerConnectionMax`), so a caller keeps its own count.
///
/// `@unchecked`: `shared` is behind a lock; the variables after it are touched only by blocks of `queue`.
public final class ClientConnection: CallChannel, @unchecked Sendable {
    /// Takes what became of a call: a failure, or the payload of its response.
    private typealias Completion = @Sendable (_ failure: CallFailure?, _ payload: RawSpan, _ arena: Arena) -> Void

    private struct Pending {
        var deadline: UInt64
        var complete: Completion
    }

    private struct Shared {
        var output: [UInt8] = []
        var arena = Arena()
        var nextStream: UInt64 = 1
        var pending: [UInt32: Pending] = [:]
        var flushIsScheduled = false
        /// When the timer fires next.
        var timerAt = UInt64.max
        /// Whether a short call went ahead of one that is longer than a server takes from somebody it does not know yet.
        var isIntroduced = false
        /// Why no more calls are taken.
        var failure: TransportError?
    }

    /// The server's address.
    public let address: SocketAddress
    private let descriptor: OwnedDescriptor
    private let queue: DispatchQueue
    private let reader: any DispatchSourceRead
    private let timer: any DispatchSourceTimer
    private let shared: Mutex<Shared>

    private var decoder = FrameDecoder(payloadBytesMax: Limits.frameBytesProtocolMax)
    private let arena = Arena()
    private let readBuffer: UnsafeMutableBufferPointer<UInt8>
    /// What is being written, from `sentBytes` on, and the source that tells of room for more.
    private var sending: [UInt8] = []
    private var sentBytes = 0
    private var roomSource: (any DispatchSourceWrite)?

    private static let readBytes = 256 << 10

    /// Connects, waiting no longer than `timeout`.
    public static func connect(
        to address: SocketAddress, timeout: Duration = .seconds(10)
    ) throws(TransportError) -> ClientConnection {
        let descriptor = try OwnedDescriptor.connect(to: address, timeout: timeout)
        let connection = ClientConnection(descriptor, address)
        connection.start()
        return connection
    }

    private init(_ descriptor: OwnedDescriptor, _ address: SocketAddress) {
        self.address = address
        self.descriptor = descriptor
        queue = DispatchQueue(label: "shouwen.client.\(address)")
        reader = DispatchSource.makeReadSource(fileDescriptor: descriptor.number, queue: queue)
        timer = DispatchSource.makeTimerSource(queue: queue)
        shared = Mutex(Shared())
        readBuffer = .allocate(capacity: Self.readBytes)
    }

    deinit {
        reader.cancel()
        timer.cancel()
        roomSource?.cancel()
        readBuffer.deallocate()
    }

    private func start() {
        reader.setEventHandler { [weak self] in self?.read() }
        timer.setEventHandler { [weak self] in self?.expire() }
        // The sources keep the descriptor open until they have let go of it.
        let descriptor = descriptor
        reader.setCancelHandler { withExtendedLifetime(descriptor) {} }
        reader.activate()
        timer.activate()
    }

    // MARK: Calls

    /// Calls a method; see `CallChannel`. Completions run on the connection's queue.
    public func call<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>, _ request: Request, metadata: Metadata = [:], timeout: Duration? = nil,
        completion: @escaping @Sendable (Result<Response, CallFailure>) -> Void
    ) {
        let nanoseconds = timeout.map { max(1, $0.nanoseconds) } ?? 0
        let deadline = timeout == nil ? .max : MonotonicClock.now().addingReportingOverflow(nanoseconds).partialValue
        let pending = Pending(deadline: deadline) { failure, payload, arena in
            if let failure { return completion(.failure(failure)) }
            do throws(WireError) {
                completion(.success(try Response(decoding: payload, in: arena)))
            } catch {
                completion(.failure(.badReply(error)))
            }
        }
        var failure: CallFailure?
        let (flushes, arms) = shared.withLock { shared in
            do throws(CallFailure) {
                try Self.append(method, request, metadata, Int64(clamping: nanoseconds), pending, to: &shared)
            } catch {
                failure = error
                return (false, false)
            }
            let flushes = !shared.flushIsScheduled
            shared.flushIsScheduled = true
            let arms = deadline < shared.timerAt
            if arms { shared.timerAt = deadline }
            return (flushes, arms)
        }
        if let failure { return queue.async { completion(.failure(failure)) } }
        if arms { arm(deadline) }
        if flushes { queue.async { self.flush() } }
    }

    private static func append<Request: WireMessage>(
        _ method: UnaryMethod<Request, some WireMessage>, _ request: Request, _ metadata: Metadata, _ timeout: Int64,
        _ pending: Pending, to shared: inout Shared
    ) throws(CallFailure) {
        if let failure = shared.failure { throw .connection(failure) }
        guard let stream = UInt32(exactly: shared.nextStream) else {
            throw .connection(TransportError(.streamsSpent, "every stream id of this connection was used"))
        }
        let start = shared.output.count
        FrameHeader(length: 0, stream: stream, type: .request).encode(into: &shared.output)
        do throws(WireError) {
            try EnvelopeWriter.appendRequest(
                method, request, timeoutNanoseconds: timeout == 0 ? nil : timeout, metadata: metadata.pairs, to: &shared.output,
                in: shared.arena)
        } catch {
            shared.output.removeLast(shared.output.count - start)
            throw .badRequest(error)
        }
        if shared.output.count - start > Limits.frameBytesUnknownMax, !shared.isIntroduced {
            shared.isIntroduced = true
            shared.output.removeLast(shared.output.count - start)
            let unheard = Pending(deadline: .max) { _, _, _ in }
            try append(HealthMethods.ping, PingRequest(), metadata, 0, unheard, to: &shared)
            return try append(method, request, metadata, timeout, pending, to: &shared)
        }
        FrameHeader.setLength(ofFrameAt: start, in: &shared.output)
        shared.pending[stream] = pending
        shared.nextStream += 2
    }

    /// Calls under way.
    public var callsUnderWay: Int { shared.withLock { $0.pending.count } }

    /// Ends the connection. Calls under way fail; what became of them is not known.
    public func close() {
        queue.async { self.fail(TransportError(.closed, "the connection to \(self.address) was closed")) }
    }

    // MARK: On the queue

    private func flush() {
        guard roomSource == nil else { return }
        while true {
            if sentBytes == sending.count {
                sending.removeAll(keepingCapacity: true)
                sentBytes = 0
                shared.withLock { shared in
                    swap(&shared.output, &sending)
                    if sending.isEmpty { shared.flushIsScheduled = false }
                }
                if sending.isEmpty { return }
            }
            let outcome = sending.withUnsafeBytes { bytes in
                Socket.write(descriptor.number, UnsafeRawBufferPointer(rebasing: bytes[sentBytes...]))
            }
            switch outcome {
            case .bytes(let count): sentBytes += count
            case .wouldBlock:
                waitForRoom()
                return
            // The server may have said why before it closed: reading tells.
            case .end, .failed:
                queue.async { [weak self] in self?.read() }
                return
            }
        }
    }

    private func waitForRoom() {
        let source = DispatchSource.makeWriteSource(fileDescriptor: descriptor.number, queue: queue)
        let descriptor = descriptor
        source.setEventHandler { [weak self] in
            guard let self, let source = self.roomSource else { return }
            source.cancel()
            self.roomSource = nil
            self.flush()
        }
        source.setCancelHandler { withExtendedLifetime(descriptor) {} }
        roomSource = source
        source.activate()
    }

    private func read() {
        // One buffer a turn, so that other blocks of the queue have theirs in between; but until there is no more, whatever Dispatch
        // tells: once a peer has hung up, its source takes the descriptor out of epoll and comes that one time only, however much is
        // left to read. Then the end that stands behind the last bytes would never be seen.
        switch Socket.read(descriptor.number, into: UnsafeMutableRawBufferPointer(readBuffer)) {
        case .bytes(let count):
            take(UnsafeBufferPointer(rebasing: readBuffer[..<count]).span)
            if shared.withLock({ $0.failure == nil }) { queue.async { [weak self] in self?.read() } }
        case .wouldBlock: break
        case .end: fail(TransportError(.connectionLost, "\(address) ended the connection"))
        case .failed(let number): fail(TransportError(.connectionLost, "\(address): \(systemMessage(number))"))
        }
    }

    private func take(_ input: Span<UInt8>) {
        var violation: String?
        decoder.decode(input) { verdict, header, payload in
            guard verdict == .sound else {
                violation = "a frame of \(header.length) bytes"
                return .pause
            }
            // Other types may come with a later version of the protocol.
            guard header.type == .response else { return .next }
            answer(header.stream, payload.bytes)
            return .next
        }
        if let violation { fail(TransportError(.protocolViolation, "\(address) sent \(violation)")) }
    }

    private func answer(_ stream: UInt32, _ bytes: RawSpan) {
        // None: its time ran out here, or it was never ours.
        guard let pending = shared.withLock({ $0.pending.removeValue(forKey: stream) }) else { return }
        do throws(WireError) {
            let response = try EnvelopeReader.readResponse(bytes, in: arena)
            if let status = response.status.flatMap(Status.init(wire:)) {
                pending.complete(.status(status), RawSpan(), arena)
            } else {
                pending.complete(nil, bytes.extracting(response.payload), arena)
            }
        } catch {
            pending.complete(.badReply(error), RawSpan(), arena)
        }
    }

    private func fail(_ error: TransportError) {
        let pending = shared.withLock { shared in
            if shared.failure == nil { shared.failure = error }
            defer { shared.pending = [:] }
            return shared.pending
        }
        reader.cancel()
        timer.cancel()
        roomSource?.cancel()
        shutdown(descriptor.number, Int32(SHUT_RDWR))
        for stream in pending.keys.sorted() { pending[stream]?.complete(.connection(error), RawSpan(), arena) }
    }

    private func arm(_ deadline: UInt64) {
        timer.schedule(
            deadline: DispatchTime(uptimeNanoseconds: DispatchTime.now().uptimeNanoseconds)
                + .nanoseconds(
                    Int(clamping: deadline &- min(deadline, MonotonicClock.now()))), leeway: .milliseconds(1))
    }

    /// Ends the calls whose time has run out, whether or not the server says so too.
    private func expire() {
        let now = MonotonicClock.now()
        let (expired, next) = shared.withLock { shared in
            var expired: [(stream: UInt32, pending: Pending)] = []
            var next = UInt64.max
            for (stream, pending) in shared.pending {
                if pending.deadline <= now { expired.append((stream, pending)) } else { next = min(next, pending.deadline) }
            }
            for entry in expired { shared.pending[entry.stream] = nil }
            shared.timerAt = next
            return (expired.sorted { $0.stream < $1.stream }, next)
        }
        if next != .max { arm(next) }
        for entry in expired { entry.pending.complete(.status(.deadlinePassed), RawSpan(), arena) }
    }
}
