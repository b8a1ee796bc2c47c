import CaseDomain
import ShouwenLimits
import TestBank
import Testing

@testable import CaseService

@Suite("The lanes to the writer")
struct ChangeLanesTests {
    private typealias Lanes = ChangeLanes<String>
    private static let key = Lanes.Key(staff: Bank.teller.staff, number: CaseNumber(year: 2026, serial: 1))
    private static let other = Lanes.Key(staff: Bank.officer.staff, number: CaseNumber(year: 2026, serial: 1))

    @Test("hold what comes while one before it is looked at, and put it behind that one")
    func order() {
        var lanes = Lanes(heldMax: 10)
        #expect(lanes.arrive(Self.key, "a") == .examine)
        #expect(lanes.arrive(Self.key, "b") == .held)
        #expect(lanes.arrive(Self.other, "of somebody else") == .examine)
        #expect(lanes.arrive(Self.key, "c") == .held)
        #expect(lanes.passed(Self.key) == ["b", "c"])
        #expect(lanes.arrive(Self.key, "d") == .follow)
        for _ in 1...3 {
            lanes.finished(Self.key)
            #expect(!lanes.isIdle(Self.key))
        }
        lanes.finished(Self.key)
        #expect(lanes.isIdle(Self.key))
        #expect(lanes.arrive(Self.key, "e") == .examine)
    }

    @Test("look at the next where the one before it goes no further")
    func stopped() {
        var lanes = Lanes(heldMax: 10)
        #expect(lanes.arrive(Self.key, "a") == .examine)
        #expect(lanes.arrive(Self.key, "b") == .held)
        #expect(lanes.arrive(Self.key, "c") == .held)
        #expect(lanes.stopped(Self.key) == "b")
        #expect(lanes.arrive(Self.key, "d") == .held)
        #expect(lanes.passed(Self.key) == ["c", "d"])
        for _ in 1...3 { lanes.finished(Self.key) }
        #expect(lanes.isIdle(Self.key))
        #expect(lanes.arrive(Self.key, "e") == .examine)
        #expect(lanes.stopped(Self.key) == nil)
        #expect(lanes.isIdle(Self.key))
    }

    @Test("know what was begun without being looked at, until the writer is done with it")
    func entered() {
        var lanes = Lanes(heldMax: 10)
        lanes.entered(Self.key)
        #expect(!lanes.isIdle(Self.key))
        lanes.finished(Self.key)
        #expect(lanes.isIdle(Self.key))
    }

    @Test("hold changesHeldMax changes, all together", arguments: [-1, 0, 1])
    func held(more: Int) {
        var lanes = Lanes(heldMax: Limits.changesHeldMax)
        #expect(lanes.arrive(Self.key, "first") == .examine)
        #expect(lanes.arrive(Self.other, "first") == .examine)
        let count = Limits.changesHeldMax + more
        for index in 1..<count { #expect(lanes.arrive(index % 2 == 0 ? Self.key : Self.other, "\(index)") == .held) }
        #expect(lanes.arrive(Self.key, "last") == (more > 0 ? .full : .held))
        // What is let through makes room.
        _ = lanes.passed(Self.other)
        #expect(lanes.arrive(Self.key, "again") == .held)
    }
}
