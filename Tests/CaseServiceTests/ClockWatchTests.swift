import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import CaseStoreMemory
import Logging
import ShouwenLimits
import Synchronization
import TestBank
import Testing

/// A machine's clock that a test sets, beside time that the test lets pass.
private final class MachineClock: WallClock {
    private let state: Mutex<(wall: Timestamp, ticks: UInt64)>

    init(_ wall: Timestamp) { state = Mutex((wall, 1_000_000_000_000_000)) }

    func now() -> Timestamp { state.withLock(\.wall) }
    func ticks() -> UInt64? { state.withLock(\.ticks) }

    /// Time passes, and the clock goes with it.
    func pass(seconds: Int64) {
        state.withLock { state in
            state.wall = state.wall.advanced(byMilliseconds: seconds * 1000)
            state.ticks += UInt64(seconds) * 1_000_000_000
        }
    }

    /// Somebody sets the clock.
    func jump(milliseconds: Int64) { state.withLock { $0.wall = $0.wall.advanced(byMilliseconds: milliseconds) } }
    func jump(days: Int64) { jump(milliseconds: days * 86_400_000) }
}

@Suite("The watch on the machine's clock")
struct ClockWatchTests {
    private let start = Bank.now

    private func begins(_ ahead: Int64, accepting accepted: Int64? = nil) -> Bool {
        let now = start.advanced(byMilliseconds: ahead)
        return (try? ClockWatch(at: now, ticks: 5, after: start, accepting: accepted.map { start.advanced(byMilliseconds: $0) })) != nil
    }

    private func stands(after jump: Int64, ticks: UInt64 = 1_000_000_000) throws -> Bool {
        var watch = try ClockWatch(at: start, ticks: 5, after: nil, accepting: nil)
        let now = start.advanced(byMilliseconds: Int64(ticks / 1_000_000) + jump)
        return (try? watch.look(now, ticks: 5 + ticks)) != nil
    }

    @Test("believes at a start what lies clockAheadAtStartMillisecondsMax after the log's last entry, and no more", arguments: [-1, 0, 1])
    func ahead(more: Int64) { #expect(begins(Limits.clockAheadAtStartMillisecondsMax + more) == (more <= 0)) }

    @Test("believes at a start what lies clockJumpMillisecondsMax before it, and no more", arguments: [-1, 0, 1])
    func behind(more: Int64) { #expect(begins(-Limits.clockJumpMillisecondsMax - more) == (more <= 0)) }

    @Test("believes while running what differs by clockJumpMillisecondsMax, either way, and no more", arguments: [-1, 0, 1])
    func jump(more: Int64) throws {
        #expect(try stands(after: Limits.clockJumpMillisecondsMax + more) == (more <= 0))
        #expect(try stands(after: -Limits.clockJumpMillisecondsMax - more) == (more <= 0))
    }

    @Test("believes an operator's moment, within the same bound, of that moment alone")
    func accepted() {
        let far = 400 * Int64(86_400_000)
        #expect(!begins(far))
        #expect(begins(far, accepting: far))
        #expect(begins(far, accepting: far - Limits.clockJumpMillisecondsMax))
        #expect(!begins(far, accepting: far - Limits.clockJumpMillisecondsMax - 1))
        #expect(!begins(far + 86_400_000, accepting: far))
        #expect(begins(-far, accepting: -far))
    }

    @Test("is not led away in small steps: those of a day count together")
    func smallSteps() throws {
        var watch = try ClockWatch(at: start, ticks: 0, after: nil, accepting: nil)
        var refusals = 0
        for step in 1...20 {
            let ticks = UInt64(step) * 60_000_000_000
            let now = start.advanced(byMilliseconds: Int64(step) * 120_000)
            if (try? watch.look(now, ticks: ticks)) == nil { refusals += 1 }
        }
        // A minute too many at each: ten are believed.
        #expect(refusals == 10)
        // What a clock drifts in a year is not.
        var drifting = try ClockWatch(at: start, ticks: 0, after: nil, accepting: nil)
        for day in 1...365 {
            let passed = Int64(day) * 86_400_000
            try drifting.look(start.advanced(byMilliseconds: passed + Int64(day) * 5000), ticks: UInt64(passed) * 1_000_000)
        }
    }

    @Test("reckons without overflow at the ends of time")
    func ends() {
        for moment in [Int64.min, .max] {
            #expect((try? ClockWatch(at: Timestamp(milliseconds: moment), ticks: 0, after: start, accepting: nil)) == nil)
            var watch = try? ClockWatch(at: start, ticks: 0, after: nil, accepting: nil)
            #expect((try? watch?.look(Timestamp(milliseconds: moment), ticks: .max)) == nil)
        }
    }
}

@Suite("A service whose machine's clock jumps")
struct JumpingClockTests {
    private let machine: MachineClock
    private let watched: WatchedClock
    private let world: World

    init() throws {
        machine = MachineClock(Bank.now)
        watched = try WatchedClock(machine, after: nil, accepting: nil)
        world = try World(watching: watched)
    }

    private func register(_ key: String) -> Result<ChangeReceipt, ServiceFailure> {
        world.change(Register(Bank.registration(receivedAt: Bank.now)), by: Bank.teller, key: key)
    }

    @Test(
        "records nothing by it and runs no clocks, goes on when it is set right, and nothing was missed by the jump",
        arguments: [27_000, -420])
    func jumpAndBack(days: Int64) throws {
        let number = try register("a").get().number
        machine.pass(seconds: 3600)
        machine.jump(days: days)
        guard case .failure(.clockDoubted(let doubt)) = register("b") else { return #expect(Bool(false), "recorded") }
        #expect(doubt.expected == Bank.now.advanced(byMilliseconds: 3_600_000))
        #expect(throws: ServiceFailure.self) { try world.runClocks() }
        // What was decided before is answered again.
        #expect(try register("a").get().number == number)
        #expect(world.service.settings.now() == doubt.expected)
        let entries = try world.log().count
        machine.jump(days: -days)
        #expect(try world.log().count == entries)
        let later = try register("b").get()
        #expect(later.recordedAt == Bank.now.advanced(byMilliseconds: 3_600_000))
        try world.runClocks()
        #expect(try world.state(number).clocks.allSatisfy { $0.state != .missed })
    }

    @Test("whose log has reached 2099 by an earlier error goes by the right clock once an operator said so; only the log's time stays")
    func afterTheError() throws {
        let store = CaseStoreMemory(logID: LogID(rawValue: "test"))
        let wrong = Bank.now.advanced(byMilliseconds: 27_000 * 86_400_000)
        let before = try World(store, at: wrong)
        _ = try before.change(Register(Bank.registration(receivedAt: wrong)), by: Bank.teller, key: "wrong").get()
        let machine = MachineClock(Bank.now)
        let last = try CaseService.lastRecorded(in: store)
        #expect(last == wrong)
        #expect(throws: ClockWatch.Doubt.self) { try WatchedClock(machine, after: last, accepting: nil) }
        let world = try World(store, watching: WatchedClock(machine, after: last, accepting: Bank.now))
        let receipt = try world.change(Register(Bank.registration(receivedAt: Bank.now)), by: Bank.teller, key: "right").get()
        #expect(receipt.recordedAt == wrong)
        #expect(receipt.number.description.hasPrefix("2026-"))
        let entry = try #require(try world.log().last { $0.content.type == "registered" })
        #expect(entry.content.happenedAt == Bank.now)
        try world.runClocks()
        let clocks = try world.state(receipt.number).clocks
        #expect(!clocks.isEmpty && clocks.allSatisfy { $0.state == .running })
    }
}
