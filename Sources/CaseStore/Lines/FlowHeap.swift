/// Flows by the tags they stand under, the least first, and of equal tags the one that came to stand there first: a binary heap that
/// knows where each flow is. O(log n) an operation, O(1) for the first.
struct FlowHeap {
    private struct Entry {
        var flow: Int
        var tag: UInt64
        var order: UInt64

        func isBefore(_ other: Entry) -> Bool { (tag, order) < (other.tag, other.order) }
    }

    private var entries: [Entry] = []
    /// Where each flow stands in `entries`, by its number; -1: nowhere.
    private var places: [Int] = []
    private var arrivals: UInt64 = 0

    /// The first flow and its tag.
    var first: (flow: Int, tag: UInt64)? { entries.first.map { ($0.flow, $0.tag) } }

    func contains(_ flow: Int) -> Bool { flow < places.count && places[flow] >= 0 }

    /// Puts a flow, numbered from 0 on, behind those of the same tag; it may stand there already, under another.
    mutating func put(_ flow: Int, under tag: UInt64) {
        while places.count <= flow { places.append(-1) }
        if places[flow] >= 0 { remove(flow) }
        arrivals += 1
        places[flow] = entries.count
        entries.append(Entry(flow: flow, tag: tag, order: arrivals))
        raise(entries.count - 1)
    }

    mutating func remove(_ flow: Int) {
        let place = places[flow]
        swap(place, entries.count - 1)
        entries.removeLast()
        places[flow] = -1
        guard place < entries.count else { return }
        raise(place)
        lower(place)
    }

    private mutating func raise(_ start: Int) {
        var place = start
        while place > 0, entries[place].isBefore(entries[(place - 1) / 2]) {
            swap(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func lower(_ start: Int) {
        var place = start
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2] where child < entries.count && entries[child].isBefore(entries[least]) {
                least = child
            }
            guard least != place else { return }
            swap(place, least)
            place = least
        }
    }

    private mutating func swap(_ one: Int, _ other: Int) {
        guard one != other else { return }
        entries.swapAt(one, other)
        places[entries[one].flow] = one
        places[entries[other].flow] = other
    }
}
