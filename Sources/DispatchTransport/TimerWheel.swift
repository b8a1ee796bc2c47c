/// A hashed timing wheel (Varghese and Lauck, "Hashed and Hierarchical Timing Wheels", SOSP 1987, scheme 6): setting a timer
/// and firing one cost the same whatever the number of timers. There is no cancelling: the owner of a key looks, when it
/// fires, whether it is still due.
///
/// Times are nanoseconds of the monotonic clock. A timer fires at the first tick at or after its time, never before.
struct TimerWheel<Key: Sendable>: Sendable {
    private struct Entry: Sendable {
        var key: Key
        var tick: UInt64
    }

    /// Nanoseconds between two ticks.
    let tickNanoseconds: UInt64
    private var slots: [[Entry]]
    /// One bit a slot: whether it holds anything.
    private var occupied: [UInt64]
    private var tick: UInt64
    /// Timers that have not fired.
    private(set) var count = 0

    /// A wheel that stands at `now` and has `slotCount` slots, a power of two of at least 64.
    init(now: UInt64, tickNanoseconds: UInt64, slotCount: Int = 1024) {
        precondition(slotCount >= 64 && slotCount & (slotCount - 1) == 0 && tickNanoseconds > 0)
        self.tickNanoseconds = tickNanoseconds
        slots = Array(repeating: [], count: slotCount)
        occupied = Array(repeating: 0, count: slotCount / 64)
        tick = now / tickNanoseconds
    }

    /// Sets a timer for `key`. Returns the moment at which it will fire, which is never before `time`.
    @discardableResult
    mutating func set(_ key: Key, at time: UInt64) -> UInt64 {
        let wanted = time / tickNanoseconds + (time % tickNanoseconds == 0 ? 0 : 1)
        let due = max(wanted, tick + 1)
        let slot = Int(due & UInt64(slots.count - 1))
        slots[slot].append(Entry(key: key, tick: due))
        occupied[slot / 64] |= 1 << UInt64(slot % 64)
        count += 1
        return due * tickNanoseconds
    }

    /// Moves the wheel to `now` and hands over every key whose time has come, with the moment it was set for.
    mutating func advance(to now: UInt64, _ fire: (Key, UInt64) -> Void) {
        let target = now / tickNanoseconds
        guard target > tick else { return }
        let steps = min(target - tick, UInt64(slots.count))
        let first = target - steps + 1
        tick = target
        guard count > 0 else { return }
        for step in first...target {
            let slot = Int(step & UInt64(slots.count - 1))
            guard occupied[slot / 64] & (1 << UInt64(slot % 64)) != 0 else { continue }
            let entries = slots[slot]
            slots[slot] = []
            for entry in entries where entry.tick > target { slots[slot].append(entry) }
            if slots[slot].isEmpty { occupied[slot / 64] &= ~(1 << UInt64(slot % 64)) }
            for entry in entries where entry.tick <= target {
                count -= 1
                fire(entry.key, entry.tick * tickNanoseconds)
            }
        }
    }

    /// The moment at which the wheel must be looked at next: when its next occupied slot comes round; `nil` when it is empty.
    var nextLook: UInt64? {
        guard count > 0 else { return nil }
        for step in 1...UInt64(slots.count) {
            let slot = Int((tick + step) & UInt64(slots.count - 1))
            if occupied[slot / 64] & (1 << UInt64(slot % 64)) != 0 { return (tick + step) * tickNanoseconds }
        }
        return nil
    }
}
