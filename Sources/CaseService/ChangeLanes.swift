import CaseDomain

/// In which order the changes that one person asks for on one case come to the writer: in the order in which they were asked for, though
/// each is looked at before it is let through, and some of them on a reading thread.
///
/// A change is examined on what the case is on disk. That is what the writer will find unless the same person has asked for something
/// before it, without waiting for the answer, that has not come there yet. So what follows such a change is not examined: it goes to the
/// writer behind it and is decided there. Changes of other people never hold it up, and theirs are not promised any order.
///
/// A value without a lock; `CaseService.change` acts on what it says. Each call costs a look-up.
struct ChangeLanes<Held: Sendable>: Sendable {
    /// One person's changes on one case; of cases that are only to begin where there is no number.
    struct Key: Hashable, Sendable {
        let staff: StaffID
        let number: CaseNumber?
    }

    /// What to do with a change that arrives.
    enum Arrival: Equatable {
        /// Look at it now.
        case examine
        /// Put it in the writer's line as it is: something before it is there.
        case follow
        /// It was taken over: something before it is being looked at.
        case held
        /// Too many are held.
        case full
    }

    private struct Lane {
        /// Changes in the writer's line or on the writer.
        var written = 0
        /// Whether one is being looked at.
        var isExamined = false
        /// What came behind it.
        var held: [Held] = []
    }

    private let heldMax: Int
    private var lanes: [Key: Lane] = [:]
    private var held = 0

    /// Lanes in which `heldMax` changes are held at the most, all together.
    init(heldMax: Int) { self.heldMax = heldMax }

    /// Whether nothing of the lane is under way.
    func isIdle(_ key: Key) -> Bool { lanes[key] == nil }

    /// A change arrives.
    mutating func arrive(_ key: Key, _ change: @autoclosure () -> Held) -> Arrival {
        var lane = lanes[key] ?? Lane()
        if lane.isExamined {
            guard held < heldMax else { return .full }
            held += 1
            lane.held.append(change())
            lanes[key] = lane
            return .held
        }
        defer { lanes[key] = lane }
        if lane.written > 0 {
            lane.written += 1
            return .follow
        }
        lane.isExamined = true
        return .examine
    }

    /// What was looked at is to be put in the writer's line, and behind it, in this order, what is returned.
    mutating func passed(_ key: Key) -> [Held] {
        guard var lane = lanes[key] else { return [] }
        let followers = lane.held
        held -= followers.count
        lane.held = []
        lane.isExamined = false
        lane.written += 1 + followers.count
        lanes[key] = lane
        return followers
    }

    /// What was looked at goes no further; what is returned is to be looked at next.
    mutating func stopped(_ key: Key) -> Held? {
        guard var lane = lanes[key] else { return nil }
        guard !lane.held.isEmpty else {
            lanes[key] = nil
            return nil
        }
        held -= 1
        let next = lane.held.removeFirst()
        lanes[key] = lane
        return next
    }

    /// A change goes to the writer that nobody looked at: one that follows no other.
    mutating func entered(_ key: Key) { lanes[key, default: Lane()].written += 1 }

    /// The writer is done with a change, or its line did not take it.
    mutating func finished(_ key: Key) {
        guard var lane = lanes[key] else { return }
        lane.written -= 1
        lanes[key] = lane.written == 0 && !lane.isExamined ? nil : lane
    }
}
