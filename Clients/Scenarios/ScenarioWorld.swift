import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import CaseStoreMemory
import Dispatch
import Synchronization

/// The core as a server runs it, on a store in memory and a clock that the scenario sets.
final class ScenarioWorld {
    private let store = CaseStoreMemory(logID: LogID(rawValue: "scenario"))
    private let clock: SteppedClock
    private let organisation: Organisation
    private let staff: Staff
    private(set) var service: CaseService
    private(set) var rules: InstitutionRules
    private var isRunning = true
    private var changes = 0
    private let clockRoundsMax: Int

    /// Something that ought not to be possible; a bug of ours.
    struct Broken: Error {
        let what: String
    }

    init(_ scenario: Scenario, from start: Timestamp) throws {
        clock = SteppedClock(start)
        clockRoundsMax = scenario.clockRoundsMax
        organisation = scenario.organisation
        staff = Staff(scenario.people.values.sorted { $0.staff.rawValue < $1.staff.rawValue })
        rules = scenario.rules
        service = try CaseService(store: store, settings: .init(organisation: organisation, staff: staff, rules: rules, clock: clock))
        _ = try answer { service.recomputeIfRulesChanged(completion: $0) }
    }

    func end() { store.close() }

    var now: Timestamp { clock.now() }

    // MARK: Time

    /// Lets time pass up to a moment: at each wake-up on the way the clocks run, as the deadline runner has them run.
    func pass(to moment: Timestamp) throws {
        if isRunning { try runClocks(upTo: moment) }
        clock.set(moment)
    }

    func stop() { isRunning = false }

    /// Starts again after a stop; what fell due meanwhile is made up at once, now.
    func start() throws {
        isRunning = true
        try runClocks(upTo: now)
    }

    /// Puts a year of the official calendar in place of the one at hand, and computes every running clock anew.
    func announce(_ year: OfficialYear) throws {
        let old = rules.calendar
        let official = OfficialCalendar(
            id: old.official.id, version: "\(old.official.version) + \(year.year)", restWeekdays: old.official.restWeekdays,
            years: old.official.years.filter { $0.year != year.year } + [year])
        rules = InstitutionRules(
            book: rules.book,
            calendar: BusinessCalendar(official: official, zone: old.zone, hours: old.hours, overrides: old.overrides))
        service = try CaseService(store: store, settings: .init(organisation: organisation, staff: staff, rules: rules, clock: clock))
        _ = try answer { service.recomputeIfRulesChanged(completion: $0) }
    }

    private func runClocks(upTo moment: Timestamp) throws {
        var rounds = 0
        while let wake = try read({ try $0.earliestWake() }), wake <= moment {
            rounds += 1
            guard rounds <= clockRoundsMax else { throw Broken(what: "the clocks do not come to rest") }
            clock.set(max(now, wake))
            _ = try answer { service.runDueClocks(completion: $0) }
        }
        // A hot spot may have more cases to tell than one step tells.
        while try answer({ service.runDueClocks(completion: $0) }).isHotSpotLeft {
            rounds += 1
            guard rounds <= clockRoundsMax else { throw Broken(what: "the hot spots do not come to rest") }
        }
    }

    // MARK: Changes and reads

    func change(_ wish: ChangeRequest.Wish, by actor: Actor, happenedAt: Timestamp?) -> Result<ChangeReceipt, ServiceFailure> {
        changes += 1
        let request = ChangeRequest(
            actor: actor, key: "step \(changes)", fingerprint: Digest(hashing: Array("step \(changes)".utf8)), wish: wish,
            happenedAt: happenedAt)
        return wait { service.change(request, completion: $0) }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any ReadSnapshot) throws -> Value) throws -> Value {
        try answer { service.read(for: .server, body, completion: $0) }
    }

    private func answer<Value: Sendable>(_ call: (@escaping @Sendable (Result<Value, ServiceFailure>) -> Void) -> Void) throws -> Value {
        try wait(call).get()
    }

    /// Waits for an answer that comes once, on another thread.
    private func wait<Value: Sendable>(_ call: (@escaping @Sendable (Value) -> Void) -> Void) -> Value {
        let answered = DispatchSemaphore(value: 0)
        let box = AnswerBox<Value>()
        call { value in
            box.value.withLock { $0 = value }
            answered.signal()
        }
        answered.wait()
        return box.value.withLock { $0! }
    }
}

private final class AnswerBox<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}
