import CLinuxNet
import Dispatch
import Glibc
import Logging
import RPC

/// Takes connections from one listening socket and hands them to the loops in turn. A queue of its own, so that no flood on a loop
/// keeps a newcomer waiting.
///
/// `@unchecked`: the variables are touched only by blocks of `queue`.
final class Acceptor: @unchecked Sendable {
    let address: SocketAddress
    private let listener: Int32
    private let queue: DispatchQueue
    private let source: any DispatchSourceRead
    private let loops: [EventLoop]
    private let census: Census
    private let configuration: ServerConfiguration
    private let logger: Logger
    private var next = 0
    private var isPaused = false
    private var isStopped = false
    private var refused = 0
    private var refusalLogged: UInt64 = 0

    /// Connections taken before the queue looks up.
    private static let acceptsPerTurnMax = 256
    /// How long accepting rests when the process has no descriptor left.
    private static let pause = DispatchTimeInterval.milliseconds(50)
    private static let backlog: Int32 = 1024

    /// Listens on an address.
    init(
        _ raw: RawAddress, name: SocketAddress, configuration: ServerConfiguration, loops: [EventLoop], census: Census, logger: Logger
    ) throws(TransportError) {
        listener = try Self.listen(raw, name)
        address = RawAddress.of(listener, getsockname) ?? name
        self.configuration = configuration
        self.loops = loops
        self.census = census
        self.logger = logger
        queue = DispatchQueue(label: "shouwen.accept.\(address)")
        source = DispatchSource.makeReadSource(fileDescriptor: listener, queue: queue)
    }

    private static func listen(_ raw: RawAddress, _ name: SocketAddress) throws(TransportError) -> Int32 {
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(raw.family, type, 0)
        guard descriptor >= 0 else { throw TransportError(.cannotListen, "\(name): \(systemMessage(errno))") }
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, size)
        // `::` and `0.0.0.0` may then both be listened on with one port.
        if raw.family == AF_INET6 { setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &on, size) }
        guard raw.withSockaddr({ bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, backlog) == 0 else {
            let message = systemMessage(errno)
            close(descriptor)
            throw TransportError(.cannotListen, "\(name): \(message)")
        }
        return descriptor
    }

    func start() {
        source.setEventHandler { self.accept() }
        source.activate()
    }

    /// Stops listening; on return no further connection reaches a loop.
    func stop() {
        queue.sync {
            guard !isStopped else { return }
            isStopped = true
            if isPaused { source.resume() }
            let listener = listener
            source.setCancelHandler { close(listener) }
            source.cancel()
        }
    }

    private func accept() {
        for _ in 0..<Self.acceptsPerTurnMax where !isStopped {
            let descriptor = shouwen_accept4(listener)
            if descriptor >= 0 {
                admit(descriptor)
                continue
            }
            switch errno {
            // The peer was gone before we came: accept(2) asks to try again.
            case EINTR, ECONNABORTED, EPROTO, ENETDOWN, ENETUNREACH, EHOSTDOWN, EHOSTUNREACH, EPERM: continue
            case EAGAIN: return
            case let number:
                // EMFILE, ENFILE, ENOBUFS, ENOMEM: the backlog stays readable, so that going on would only spin.
                rest(systemMessage(number))
                return
            }
        }
    }

    private func admit(_ descriptor: Int32) {
        guard census.enter() else {
            close(descriptor)
            logRefusal()
            return
        }
        Socket.setNoDelay(descriptor)
        Socket.setBufferBytes(descriptor, receive: nil, send: configuration.kernelSendBufferBytes)
        let peer = RawAddress.of(descriptor, getpeername)?.description ?? "unknown"
        loops[next].post(.adopt(descriptor: descriptor, peer: peer))
        next = (next + 1) % loops.count
    }

    private func rest(_ reason: String) {
        logger.warning("accepting rests", metadata: ["address": "\(address)", "why": "\(reason)"])
        isPaused = true
        source.suspend()
        queue.asyncAfter(deadline: .now() + Self.pause) {
            guard self.isPaused, !self.isStopped else { return }
            self.isPaused = false
            self.source.resume()
        }
    }

    /// One line a second, however many come.
    private func logRefusal() {
        refused += 1
        let now = MonotonicClock.now()
        guard refusalLogged == 0 || now - refusalLogged >= 1_000_000_000 else { return }
        refusalLogged = now
        logger.warning(
            "connections refused: too many are open",
            metadata: ["refused": "\(refused)", "open-max": "\(configuration.connectionsMax)"])
        refused = 0
    }
}
