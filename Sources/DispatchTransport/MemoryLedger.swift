/// What the connections of a server hold, and which must go when it is too much. A value: it counts and decides, and closes nothing.
///
/// A connection that holds no more than the free bytes is not in it. When a bound is broken, connections are closed until an eighth of
/// it is free again, in this order:
///
/// 1. over the bound for connections on which nobody was recognised: those of the address that holds most, greatest first;
/// 2. over the bound for one caller (or address): that one's, greatest first;
/// 3. over the bound for all: those on which nobody was recognised, as under 1; then those of the caller who holds most, greatest first.
///
/// So many connections are no way to a greater share, and whoever holds little is closed last. Of equals the one opened last goes first.
struct MemoryLedger<Name: Hashable & Comparable & Sendable>: Sendable {
    /// How much may be held, in bytes.
    struct Bounds: Sendable {
        var all: Int
        var unknown: Int
        var perHolder: Int
        /// What one connection may hold without being counted.
        var free: Int
    }

    /// Who answers for what a connection holds.
    enum Holder: Hashable, Comparable, Sendable {
        /// Nobody was recognised: the peer's host.
        case address(String)
        /// The number of the member of staff recognised last.
        case caller(String)

        var isKnown: Bool {
            switch self {
            case .address: false
            case .caller: true
            }
        }
    }

    private struct Entry {
        var holder: Holder
        var bytes: Int
    }

    let bounds: Bounds
    private var entries: [Name: Entry] = [:]
    private var sums: [Holder: Int] = [:]
    /// Bytes counted, of all and of those unknown.
    private(set) var bytes = 0
    private(set) var bytesUnknown = 0

    init(bounds: Bounds) { self.bounds = bounds }

    /// A connection holds `bytes` now, for which `holder` answers. Returns the connections to close, in order; they are no longer counted.
    ///
    /// Costs nothing that grows with the connections, except where a bound is broken: then the connections that are counted are sorted. An
    /// eighth of the bound must come again before that happens again.
    mutating func hold(_ bytes: Int, by name: Name, for holder: Holder) -> [Name] {
        forget(name)
        guard bytes > bounds.free else { return [] }
        entries[name] = Entry(holder: holder, bytes: bytes)
        add(bytes, to: holder)
        var closed: [Name] = []
        if bytesUnknown > bounds.unknown { close(until: bounds.unknown, { $0.bytesUnknown }, isKnown: false, &closed) }
        if sums[holder, default: 0] > bounds.perHolder {
            closeGreatest(of: holder, until: bounds.perHolder, { $0.sums[holder, default: 0] }, &closed)
        }
        if self.bytes > bounds.all {
            close(until: bounds.all, { $0.bytes }, isKnown: false, &closed)
            if Self.isFull(self.bytes, bounds.all) { close(until: bounds.all, { $0.bytes }, isKnown: true, &closed) }
        }
        return closed
    }

    /// A connection is gone.
    mutating func forget(_ name: Name) {
        guard let entry = entries.removeValue(forKey: name) else { return }
        add(-entry.bytes, to: entry.holder)
    }

    private mutating func add(_ change: Int, to holder: Holder) {
        bytes += change
        if !holder.isKnown { bytesUnknown += change }
        let sum = sums[holder, default: 0] + change
        sums[holder] = sum == 0 ? nil : sum
    }

    private static func isFull(_ held: Int, _ bound: Int) -> Bool { held > bound - bound / 8 }

    /// Closes connections of whoever holds most, of known callers or of unknown ones, until the bound is kept again.
    private mutating func close(until bound: Int, _ held: (Self) -> Int, isKnown: Bool, _ closed: inout [Name]) {
        while Self.isFull(held(self), bound) {
            let heaviest = sums.filter { $0.key.isKnown == isKnown }.max { ($0.value, $0.key) < ($1.value, $1.key) }
            guard let heaviest else { return }
            // Below half of what they held, another may be the heaviest.
            closeGreatest(of: heaviest.key, until: bound, held, &closed, downTo: heaviest.value / 2)
        }
    }

    private mutating func closeGreatest(
        of holder: Holder, until bound: Int, _ held: (Self) -> Int, _ closed: inout [Name], downTo least: Int = 0
    ) {
        let own = entries.filter { $0.value.holder == holder }.sorted { ($0.value.bytes, $0.key) > ($1.value.bytes, $1.key) }
        for (name, _) in own where Self.isFull(held(self), bound) && sums[holder, default: 0] > least {
            forget(name)
            closed.append(name)
        }
    }
}

/// Finds out when so much less memory is held than before that the allocator should give some back.
struct FreedMemory: Sendable {
    private var most = 0
    /// Below this many bytes it is not worth a thought.
    private static let leastBytes = 8 << 20

    /// So many bytes are held now. True when they were four times as many since it was last said.
    mutating func isWorthGivingBack(held: Int) -> Bool {
        most = max(most, held)
        guard most >= Self.leastBytes, held < most / 4 else { return false }
        most = held
        return true
    }
}
