import Dispatch
public import Logging
public import RPC
import Synchronization

/// A server of ttrpc over TCP on Dispatch.
///
///     let server = Server(configuration: ServerConfiguration(), router: router, logger: logger)
///     let addresses = try server.start()
///     …
///     server.stopAndWait()
public final class Server: Sendable {
    private struct Running {
        var acceptors: [Acceptor] = []
        var loops: [EventLoop] = []
        var isStopping = false
    }

    private let configuration: ServerConfiguration
    private let router: CallRouter
    private let logger: Logger
    private let census: Census
    private let running = Mutex(Running())
    /// Entered once a loop; empty when the last one is done.
    private let loopsLeft = DispatchGroup()

    /// A server that does not listen yet.
    public init(configuration: ServerConfiguration, router: CallRouter, logger: Logger) {
        self.configuration = configuration
        self.router = router
        self.logger = logger
        census = Census(configuration)
    }

    /// Listens on every configured address and takes connections. Returns the addresses with their real ports. To be called once.
    @discardableResult
    public func start() throws(TransportError) -> [SocketAddress] {
        let group = loopsLeft
        let count = max(1, configuration.eventLoops ?? ProcessorCount.available)
        let loops = (0..<count).map { index in
            EventLoop(
                index: index, configuration: configuration, router: router, census: census, logger: logger,
                onEvicted: { [weak self] in self?.evict($0) }, onEmpty: { group.leave() })
        }
        var acceptors: [Acceptor] = []
        do throws(TransportError) {
            for address in configuration.listen {
                // A name such as `localhost` may stand for an address of each family; all of them are meant.
                for raw in try RawAddress.resolve(address, passive: true) {
                    acceptors.append(
                        try Acceptor(
                            raw, name: address, configuration: configuration, loops: loops, census: census, logger: logger))
                }
            }
        } catch {
            for acceptor in acceptors {
                acceptor.start()
                acceptor.stop()
            }
            for loop in loops { loop.abandon() }
            throw error
        }
        for loop in loops {
            group.enter()
            loop.start()
        }
        for acceptor in acceptors { acceptor.start() }
        let addresses = acceptors.map(\.address)
        running.withLock { running in
            precondition(running.loops.isEmpty, "a server is started once")
            running.acceptors = acceptors
            running.loops = loops
        }
        logger.info("listening", metadata: ["addresses": "\(addresses.map(\.description).joined(separator: " "))", "loops": "\(count)"])
        return addresses
    }

    /// Connections open now.
    public var connectionCount: Int { census.present }

    /// Bytes of memory that half-received frames and waiting replies hold now.
    public var bytesHeld: Int { census.bytesHeld }

    /// Bytes of requests that have no answer yet.
    public var callBytes: Int { census.callBytes }

    /// Has another router take every request that is read from now on, on connections that are open too. On return all loops do so; calls
    /// under way go on under the router that began them. Not to be called on an event loop.
    public func serve(_ router: CallRouter) {
        let group = DispatchGroup()
        for loop in running.withLock(\.loops) {
            group.enter()
            if !loop.post(.serve(router, group)) { group.leave() }
        }
        group.wait()
    }

    private func evict(_ name: ConnectionName) {
        let loop = running.withLock { $0.loops.indices.contains(name.loop) ? $0.loops[name.loop] : nil }
        loop?.post(.evict(name.token))
    }

    /// Stops gracefully: takes no more connections, answers new calls UNAVAILABLE, finishes the calls under way for as long as the
    /// configuration's `drain`, then closes what is left. `completion` runs when nothing is left. Further calls of `stop` have their
    /// `completion` run then, too.
    public func stop(completion: @escaping @Sendable () -> Void) {
        let (first, acceptors, loops) = running.withLock { running in
            defer { running.isStopping = true }
            return (!running.isStopping, running.acceptors, running.loops)
        }
        let queue = DispatchQueue.global()
        if first {
            for acceptor in acceptors { acceptor.stop() }
            for loop in loops { loop.post(.drain) }
            let drain = DispatchTimeInterval.nanoseconds(Int(clamping: configuration.drain.nanoseconds))
            queue.asyncAfter(deadline: .now() + drain) {
                for loop in loops { loop.post(.closeAll) }
            }
        }
        loopsLeft.notify(queue: queue, execute: completion)
    }

    /// Stops gracefully and returns when nothing is left. Not to be called on an event loop.
    public func stopAndWait() {
        let done = DispatchSemaphore(value: 0)
        stop { done.signal() }
        done.wait()
    }
}
