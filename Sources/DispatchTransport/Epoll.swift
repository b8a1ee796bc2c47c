import CLinuxNet
import Glibc

/// An epoll descriptor of our own. Dispatch watches this one descriptor; the connections hang on it, edge-triggered.
struct Epoll: ~Copyable {
    let descriptor: Int32
    private let events: UnsafeMutableBufferPointer<epoll_event>

    /// What happened to one descriptor.
    struct Event {
        var token: UInt64
        var isReadable: Bool
        var isWritable: Bool
        /// The peer shut down its side, or the connection broke: reading must go on to the end.
        var isHungUp: Bool
    }

    init(eventsMax: Int = 256) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        precondition(descriptor >= 0, "epoll_create1: \(systemMessage(errno))")
        events = .allocate(capacity: eventsMax)
    }

    deinit {
        close(descriptor)
        events.deallocate()
    }

    /// Starts watching; `false` where the kernel refuses (no memory, or too many watches).
    func add(_ watched: Int32, token: UInt64, writing: Bool = false) -> Bool {
        control(EPOLL_CTL_ADD, watched, token, writing)
    }

    /// Changes whether room for writing is reported, too. Pending input is reported again.
    func change(_ watched: Int32, token: UInt64, writing: Bool) {
        _ = control(EPOLL_CTL_MOD, watched, token, writing)
    }

    private func control(_ operation: Int32, _ watched: Int32, _ token: UInt64, _ writing: Bool) -> Bool {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue | (writing ? EPOLLOUT.rawValue : 0)
        event.data.u64 = token
        return epoll_ctl(descriptor, operation, watched, &event) == 0
    }

    /// Visits what happened since the last time, without waiting. Returns how many there were.
    func poll(_ visit: (Event) -> Void) -> Int {
        let count = epoll_wait(descriptor, events.baseAddress, Int32(events.count), 0)
        guard count > 0 else { return 0 }
        let hangUp = EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue
        for event in events[..<Int(count)] {
            visit(
                Event(
                    token: event.data.u64, isReadable: event.events & (EPOLLIN.rawValue | hangUp) != 0,
                    isWritable: event.events & (EPOLLOUT.rawValue | EPOLLERR.rawValue) != 0, isHungUp: event.events & hangUp != 0))
        }
        return Int(count)
    }
}

/// An eventfd that wakes a loop from any thread. Watched edge-triggered, so it is never read.
struct WakeDescriptor: ~Copyable {
    let descriptor: Int32

    init() {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
        precondition(descriptor >= 0, "eventfd: \(systemMessage(errno))")
    }

    deinit { close(descriptor) }

    func wake() { eventfd_write(descriptor, 1) }
}

/// A timerfd on the monotonic clock. Watched edge-triggered, so it is never read.
struct TimerDescriptor: ~Copyable {
    let descriptor: Int32
    private var armedFor: UInt64?

    init() {
        descriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_NONBLOCK) | Int32(TFD_CLOEXEC))
        precondition(descriptor >= 0, "timerfd_create: \(systemMessage(errno))")
    }

    deinit { close(descriptor) }

    /// Fires once at `moment`; does nothing if it is armed for then.
    mutating func arm(_ moment: UInt64?) {
        guard moment != armedFor else { return }
        armedFor = moment
        var setting = itimerspec()
        // All zero disarms; a moment in the past fires at once.
        let time = moment.map { max($0, 1) } ?? 0
        setting.it_value = timespec(tv_sec: Int(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000))
        timerfd_settime(descriptor, Int32(TFD_TIMER_ABSTIME), &setting, nil)
    }

    /// The timer fired: it is armed for nothing.
    mutating func fired() { armedFor = nil }
}

/// The system's words for an error number.
func systemMessage(_ number: Int32) -> String {
    shouwen_error_text(number).map { String(cString: $0) } ?? "error \(number)"
}
