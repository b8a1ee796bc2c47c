import Synchronization

/// How many connections a server has, and how much they hold, over all its loops.
final class Census: Sendable {
    private let count = Atomic<Int>(0)
    private let max: Int
    private let held = Atomic<Int>(0)

    init(max: Int) { self.max = max }

    /// Counts one in, unless the house is full.
    func enter() -> Bool {
        if count.add(1, ordering: .relaxed).newValue <= max { return true }
        count.subtract(1, ordering: .relaxed)
        return false
    }

    func left() { count.subtract(1, ordering: .relaxed) }

    var present: Int { count.load(ordering: .relaxed) }

    /// A connection holds `change` bytes more than before (less, if negative). Returns what all of them hold.
    @discardableResult
    func hold(_ change: Int) -> Int { held.add(change, ordering: .relaxed).newValue }

    var bytesHeld: Int { held.load(ordering: .relaxed) }
}
