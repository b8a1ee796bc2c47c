import ShouwenLimits

/// A line that serves its flows (one for each caller) fairly: start-time fair queueing.
///
/// P. Goyal, H. M. Vin, H. Cheng, "Start-time Fair Queueing: A Scheduling Algorithm for Integrated Services Packet Switching Networks",
/// IEEE/ACM Transactions on Networking 5(5), 1997. It is the kind of fair queueing that need not know beforehand what serving costs,
/// only afterwards, as with reads and changes here.
///
/// Each flow has a tag: roughly, what it was given so far. The flow with the least tag is served next, and its tag grows by what that
/// cost (`charge`). A flow that comes to the line starts at the tag of the one served last, so nobody saves up for later; and one that
/// leaves it with a greater tag is remembered until the others have caught up, so nobody escapes what they cost by leaving. Where all
/// costs are alike this is round robin. Of any two flows that wait all the time, neither is given more than the other by more than
/// what one element of each costs (the paper's theorem 1), however many wait behind it: a flow's elements are served in the order in
/// which they came, and its number of elements or connections does not count.
///
/// **Room.** A flow may have as many waiting as places are free (A. K. Choudhury, E. L. Hahne, "Dynamic Queue Length Thresholds for
/// Shared-Memory Packet Switches", IEEE/ACM Transactions on Networking 6(2), 1998, with α = 1): one alone fills half of the line, two a
/// third each, and there is always a place for one who has nothing waiting, until there are as many flows as places.
///
/// `append` costs O(log f), `take` and `charge` O(log f) on average, f being the flows that wait or are remembered; none depends on how
/// many elements wait. No clock: what something cost is said by whoever served it.
public struct FairLine<Flow: Hashable, Element> {
    private struct State {
        var flow: Flow
        var tag: UInt64
        var waiting = WaitingLine<Element>()
        var beingServed = 0
    }

    /// Elements that may wait.
    public let capacity: Int
    /// Elements that wait.
    public private(set) var count = 0
    private var states: [State?] = []
    private var free: [Int] = []
    private var numbers: [Flow: Int] = [:]
    /// Flows that have something waiting.
    private var queue = FlowHeap()
    /// Flows that have nothing waiting, and had more than their share.
    private var resting = FlowHeap()
    /// The tag of the flow that was served last.
    private var present: UInt64 = 0

    /// An empty line.
    public init(capacity: Int) { self.capacity = capacity }

    /// Flows that the line knows of: those that wait or are being served, and those that had more than their share.
    var flowsKnown: Int { numbers.count }

    /// Puts `element` behind what its flow has waiting, if there is room for it.
    public mutating func append(_ element: Element, of flow: Flow) -> LineAdmission {
        guard count < capacity else { return .lineFull }
        let known = numbers[flow]
        guard (known.flatMap { states[$0]?.waiting.count } ?? 0) < capacity - count else { return .shareFull }
        let number = known ?? add(flow)
        if states[number]!.waiting.isEmpty {
            if resting.contains(number) { resting.remove(number) }
            states[number]!.tag = max(states[number]!.tag, present)
            queue.put(number, under: states[number]!.tag)
        }
        states[number]!.waiting.append(element)
        count += 1
        return .taken
    }

    /// Takes the next element, if one waits. What serving it cost must be said by `charge`, once.
    public mutating func take() -> (element: Element, flow: Flow)? {
        guard let (number, tag) = queue.first, let element = states[number]!.waiting.take() else { return nil }
        count -= 1
        present = tag
        states[number]!.beingServed += 1
        // Until its cost is known it counts as the least there is, so that those of the same tag have their turns first.
        move(number, to: tag + 1)
        while let (rested, tag) = resting.first, tag <= present {
            resting.remove(rested)
            forget(rested)
        }
        return (element, states[number]!.flow)
    }

    /// Says what serving an element of `flow` cost, in the unit in which all are charged; counts as 1 to `costMax` of them.
    public mutating func charge(_ cost: UInt64, to flow: Flow) {
        guard let number = numbers[flow], states[number]!.beingServed > 0 else { return }
        states[number]!.beingServed -= 1
        let more = min(max(cost, 1), Self.costMax) - 1
        move(number, to: states[number]!.tag + more)
    }

    /// What one element counts as at the most, however long it took (nanoseconds): whose read met a slow disk does not pay for that
    /// with all their later ones.
    public static var costMax: UInt64 { UInt64(Limits.turnCostMicrosecondsMax) * 1000 }

    private mutating func add(_ flow: Flow) -> Int {
        let number = free.popLast() ?? states.count
        if number == states.count { states.append(nil) }
        states[number] = State(flow: flow, tag: present)
        numbers[flow] = number
        return number
    }

    /// Gives a flow another tag, and its place by it.
    private mutating func move(_ number: Int, to tag: UInt64) {
        states[number]!.tag = tag
        if !states[number]!.waiting.isEmpty {
            queue.put(number, under: tag)
            return
        }
        if queue.contains(number) { queue.remove(number) }
        guard states[number]!.beingServed == 0 else { return }
        if tag > present { resting.put(number, under: tag) } else { forget(number) }
    }

    private mutating func forget(_ number: Int) {
        numbers[states[number]!.flow] = nil
        states[number] = nil
        free.append(number)
    }
}
