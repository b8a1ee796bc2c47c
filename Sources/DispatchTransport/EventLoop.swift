import Dispatch
import Framing
import Glibc
import Logging
import RPC
import ShouwenLimits
import Synchronization
import WireMessages

/// One serial queue with one `DispatchSourceRead` on an epoll descriptor that holds the loop's connections.
///
/// A source for each connection costs some ten system calls and two changes of thread an event. Here Dispatch is asked once a
/// turn; a turn then takes what happened on all connections, gives each its share of reading, and writes each one's replies
/// at once.
///
/// `@unchecked`: everything but `mailbox` and `thread` is touched only by blocks of `queue`.
final class EventLoop: @unchecked Sendable {
    /// What other threads ask of a loop.
    enum Post: Sendable {
        case adopt(descriptor: Int32, peer: String)
        case answer(ServerCall, Result<any WireMessage, Status>)
        /// Requests that are read from now on go to another router; the group is left once it is so.
        case serve(CallRouter, DispatchGroup)
        /// A connection holds too much.
        case evict(UInt64)
        case drain
        case closeAll
    }

    private struct Mailbox {
        var posts: [Post] = []
        var isClosed = false
    }

    let index: Int
    private(set) var router: CallRouter
    let bounds: ConnectionBounds
    let configuration: ServerConfiguration
    let logger: Logger
    let census: Census
    let arena = Arena()
    /// The time of the present round.
    var now: UInt64
    /// Connections by slot, and the number of times each slot was used.
    var slots: [ServerConnection?] = []
    var generations: [UInt32] = []
    var freeSlots: [Int] = []
    var connectionCount = 0
    /// Connections that have a turn in the next round, and those with replies to send at the end of this one.
    var turns: [ServerConnection] = []
    var dirty: [ServerConnection] = []
    var wheel: TimerWheel<UInt64>
    var isDraining = false
    /// Output buffers that no connection uses.
    var spareOutputs: [[UInt8]] = []
    let readBuffer: UnsafeMutableBufferPointer<UInt8>
    let epoll = Epoll()

    private let queue: DispatchQueue
    private let mailbox = Mutex(Mailbox())
    /// The thread that runs a turn, so that an answer given within its own turn takes no way round.
    private let thread = Atomic<UInt>(0)
    private let wake = WakeDescriptor()
    private var timer = TimerDescriptor()
    private let source: any DispatchSourceRead
    private let onEmpty: @Sendable () -> Void
    /// Takes connections of other loops that hold too much.
    let onEvicted: @Sendable (ConnectionName) -> Void

    private static let wakeToken = UInt64.max
    private static let timerToken = UInt64.max - 1
    /// Rounds after which a turn gives the thread back to Dispatch even if there is more to do.
    private static let roundsPerTurnMax = 64

    init(
        index: Int, configuration: ServerConfiguration, router: CallRouter, census: Census, logger: Logger,
        onEvicted: @escaping @Sendable (ConnectionName) -> Void, onEmpty: @escaping @Sendable () -> Void
    ) {
        self.index = index
        self.onEvicted = onEvicted
        self.router = router
        self.configuration = configuration
        self.census = census
        self.logger = logger
        self.onEmpty = onEmpty
        bounds = configuration.bounds
        now = MonotonicClock.now()
        wheel = TimerWheel(now: now, tickNanoseconds: UInt64(Limits.timerTickMilliseconds) * 1_000_000)
        readBuffer = .allocate(capacity: min(Self.readChunkBytes, configuration.readBytesPerTurnMax))
        queue = DispatchQueue(label: "shouwen.loop.\(index)")
        source = DispatchSource.makeReadSource(fileDescriptor: epoll.descriptor, queue: queue)
        let watched = epoll.add(wake.descriptor, token: Self.wakeToken) && epoll.add(timer.descriptor, token: Self.timerToken)
        precondition(watched, "epoll_ctl: \(systemMessage(errno))")
    }

    deinit { readBuffer.deallocate() }

    /// Bytes of one read: small enough for the processor's cache.
    private static let readChunkBytes = 64 << 10

    func start() {
        source.setEventHandler { self.turn() }
        source.activate()
    }

    /// Gives up a loop that was never started.
    func abandon() {
        // A source must be activated before it may be released.
        source.activate()
        source.cancel()
    }

    // MARK: From any thread

    /// Puts a post into the mailbox; false when the loop has ended. Only the first one wakes the loop.
    @discardableResult
    func post(_ post: Post) -> Bool {
        let (isTaken, isFirst) = mailbox.withLock { mailbox in
            guard !mailbox.isClosed else { return (false, false) }
            mailbox.posts.append(post)
            return (true, mailbox.posts.count == 1)
        }
        if isFirst { wake.wake() }
        return isTaken
    }

    /// The answer of a handler.
    func answer(_ call: ServerCall, _ answer: Result<any WireMessage, Status>) {
        if thread.load(ordering: .relaxed) == UInt(pthread_self()) {
            end(call, answer)
        } else {
            post(.answer(call, answer))
        }
    }

    // MARK: A turn

    private func turn() {
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        var rounds = 0
        while round(), rounds < Self.roundsPerTurnMax { rounds += 1 }
        if !turns.isEmpty { wake.wake() }
        timer.arm(wheel.nextLook)
        thread.store(0, ordering: .relaxed)
        if isDraining, connectionCount == 0 { shutDown() }
    }

    /// Posts, events, then a turn of each connection that has something to read; each connection is served once a round, so
    /// that none waits for another's flood. Returns whether there was anything to do.
    private func round() -> Bool {
        now = MonotonicClock.now()
        let posts = mailbox.withLock { mailbox in
            defer { mailbox.posts = [] }
            return mailbox.posts
        }
        for post in posts { handle(post) }
        var isTimerDue = false
        let events = epoll.poll { event in
            switch event.token {
            case Self.wakeToken: break
            case Self.timerToken: isTimerDue = true
            default: note(event)
            }
        }
        if isTimerDue {
            timer.fired()
            fireTimers()
        }
        let present = turns
        turns.removeAll(keepingCapacity: true)
        for connection in present { serve(connection) }
        flushDirty()
        return events > 0 || !posts.isEmpty || !turns.isEmpty
    }

    private func handle(_ post: Post) {
        switch post {
        case .adopt(let descriptor, let peer): adopt(descriptor, peer: peer)
        case .answer(let call, let answer): end(call, answer)
        case .serve(let router, let group):
            self.router = router
            group.leave()
        case .evict(let token):
            if let connection = connection(token) { close(connection, .overBudget) }
        case .drain:
            isDraining = true
            for case let connection? in slots {
                connection.machine.drain()
                markDirty(connection)
            }
        case .closeAll:
            isDraining = true
            for case let connection? in slots { close(connection, .drained) }
        }
    }

    /// The last connection of a loop that stops is gone.
    private func shutDown() {
        let rest = mailbox.withLock { mailbox in
            mailbox.isClosed = true
            defer { mailbox.posts = [] }
            return mailbox.posts
        }
        for post in rest {
            switch post {
            case .adopt(let descriptor, _):
                Glibc.close(descriptor)
                census.left()
            case .serve(_, let group): group.leave()
            case .answer, .evict, .drain, .closeAll: break
            }
        }
        guard !source.isCancelled else { return }
        // The handler holds the loop; cancelling lets both go.
        source.setCancelHandler(handler: onEmpty)
        source.cancel()
    }
}
