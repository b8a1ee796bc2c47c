import Dispatch
import Synchronization

/// A connection's name in the whole server.
struct ConnectionName: Hashable, Comparable, Sendable {
    /// Counts the connections in the order in which they came.
    let number: Int
    /// Its loop.
    let loop: Int
    /// Its token within the loop.
    let token: UInt64

    static func < (left: ConnectionName, right: ConnectionName) -> Bool { left.number < right.number }
}

/// How many connections a server has, and how much they hold, over all its loops.
final class Census: Sendable {
    private let count = Atomic<Int>(0)
    private let max: Int
    private let held = Atomic<Int>(0)
    private let numbered = Atomic<Int>(0)
    private let callBytesMax: Int
    private let calls = Atomic<Int>(0)
    /// Taken when a connection comes to hold more than its free bytes, or changes what it holds beyond them; never for a call that comes
    /// and is answered whole.
    private let ledger: Mutex<MemoryLedger<ConnectionName>>
    private let freed = Mutex(FreedMemory())

    init(_ configuration: ServerConfiguration) {
        max = configuration.connectionsMax
        callBytesMax = configuration.callBytesMax
        ledger = Mutex(
            MemoryLedger(
                bounds: .init(
                    all: configuration.bytesHeldMax, unknown: configuration.bytesHeldUnknownMax,
                    perHolder: configuration.bytesHeldPerCallerMax, free: configuration.connectionBytesFree)))
    }

    /// Counts one in, unless the house is full.
    func enter() -> Bool {
        if count.add(1, ordering: .relaxed).newValue <= max { return true }
        count.subtract(1, ordering: .relaxed)
        return false
    }

    func left() { count.subtract(1, ordering: .relaxed) }

    var present: Int { count.load(ordering: .relaxed) }

    /// The name of a connection that has come.
    func name(loop: Int, token: UInt64) -> ConnectionName {
        ConnectionName(number: numbered.add(1, ordering: .relaxed).newValue, loop: loop, token: token)
    }

    // MARK: Memory

    /// A connection holds `bytes` now and held `before`. Returns the connections that must be closed, in order.
    func hold(
        _ bytes: Int, before: Int, by name: ConnectionName, for holder: MemoryLedger<ConnectionName>.Holder
    ) -> [ConnectionName] {
        held.add(bytes - before, ordering: .relaxed)
        giveBack()
        return ledger.withLock { $0.hold(bytes, by: name, for: holder) }
    }

    /// The same where neither is more than a connection may hold freely.
    func holdFreely(_ bytes: Int, before: Int) { held.add(bytes - before, ordering: .relaxed) }

    /// A connection that held `bytes` is gone.
    func release(_ bytes: Int, by name: ConnectionName) {
        held.subtract(bytes, ordering: .relaxed)
        guard bytes > 0 else { return }
        ledger.withLock { $0.forget(name) }
        giveBack()
    }

    /// Has the allocator give back what it keeps of a flood that is over: milliseconds, on a thread that nobody waits for.
    private func giveBack() {
        let isWorthIt = freed.withLock { $0.isWorthGivingBack(held: bytesHeld) }
        if isWorthIt { DispatchQueue.global(qos: .utility).async { ProcessMemory.trim() } }
    }

    var bytesHeld: Int { held.load(ordering: .relaxed) }

    /// Counts the bytes of a request in, unless too many are under way.
    func beginCall(_ bytes: Int) -> Bool {
        if calls.add(bytes, ordering: .relaxed).newValue <= callBytesMax { return true }
        endCall(bytes)
        return false
    }

    func endCall(_ bytes: Int) { calls.subtract(bytes, ordering: .relaxed) }

    var callBytes: Int { calls.load(ordering: .relaxed) }
}
