import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import CaseStoreSQLite
import Foundation
import Glibc
import Logging
import RuleBooks
import Synchronization
import TestBank

/// Measures the deadline runner on a real store: what firing costs with few and with many deadlines open, what downtime and another book
/// cost, and what a registration costs among the complaints of a hot spot's window.
///
///     clock-bench FOLDER [OPEN …]
///     clock-bench FOLDER hot-spot [WINDOW …]
///
/// For each number of open cases (10,000 and 1,000,000 unless told otherwise) a store is filled, 1,000 more cases fall due, and the
/// firing of those is timed. Then three days pass for 100,000 open cases of a store of its own, and its clocks are computed anew for
/// another book. For each number of complaints in the window (10, 200, 2,000 and 100,000) a store is filled up to it, each
/// complaint by another person, and the registrations after it are timed, one after the other, under the book with the hot spot and
/// under the same book without.
@main
enum ClockBench {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            FileHandle.standardError.write(Data("use: clock-bench FOLDER [OPEN …]\n".utf8))
            exit(64)
        }
        if arguments.count > 2, arguments[2] == "hot-spot" { return try hotSpots(arguments[1], arguments[3...].compactMap { Int($0) }) }
        let opens = arguments.count > 2 ? arguments[2...].compactMap { Int($0) } : [10_000, 1_000_000]
        var times: [Double] = []
        for open in opens {
            let bank = try BenchBank(folder: arguments[1], name: "open-\(open)")
            bank.register(open, receivedDaysAgo: 0)
            bank.register(1000, receivedDaysAgo: 20)
            bank.clock.advance(seconds: 60)
            let began = bank.seconds()
            var fired = 0
            while case let round = bank.runClocks(), round > 0 { fired += round }
            times.append(bank.seconds() - began)
            print("open \(open): \(fired) cases fired in \(times.last!) s")
            bank.close()
        }
        if let first = times.first, let last = times.last { print("ratio last/first: \(last / first)") }
        try downtime(folder: arguments[1])
        try hotSpots(arguments[1], [10, 200, 2_000, 100_000])
    }

    /// Registrations a second, one at a time, once so many complaints lie in the window.
    private static func hotSpots(_ folder: String, _ windows: [Int]) throws {
        for isWatched in [true, false] {
            let bank = try BenchBank(folder: folder, name: "hot-spot", book: "realestate", isWatched: isWatched)
            var registered = 0
            for window in windows {
                bank.register(window - registered, receivedDaysAgo: 0, of: "roof")
                let timed = min(200, max(10, window))
                let began = bank.seconds()
                for _ in 0..<timed { bank.register(1, receivedDaysAgo: 0, of: "roof") }
                let each = (bank.seconds() - began) / Double(timed) * 1e6
                print("hot spot \(isWatched ? "watched" : "unwatched"), \(window) in the window: \(Int(each)) us a registration, alone")
                registered = window + timed
            }
            bank.close()
        }
    }

    private static func downtime(folder: String) throws {
        let bank = try BenchBank(folder: folder, name: "downtime")
        bank.register(100_000, receivedDaysAgo: 0)
        let before = bank.missed()
        bank.clock.advance(seconds: 3 * 86_400)
        let began = bank.seconds()
        var fired = 0
        while case let round = bank.runClocks(), round > 0 { fired += round }
        let seconds = bank.seconds() - began
        print("downtime: \(fired) cases made up in \(seconds) s; limits missed: \(bank.missed() - before), again: \(bank.runClocks())")
        bank.recompute()
        let another = try BenchBank(bank, edition: "2026-03-05")
        let start = bank.seconds()
        let looked = another.recompute()
        print("another book: \(looked) open cases computed anew in \(bank.seconds() - start) s")
        bank.close()
    }
}

/// A bank of one outlet on a store of its own.
private final class BenchBank: Sendable {
    let clock = BenchClock(Timestamp("2026-03-02T10:00:00+08:00")!)
    private let store: CaseStoreSQLite
    private let service: CaseService
    private let organisation: Organisation
    private let teller = Actor(staff: StaffID(rawValue: "1001"), role: .teller, unit: UnitID(rawValue: "outlet"))
    private let keys = Atomic<Int>(0)

    init(folder: String, name: String, book id: String? = nil, isWatched: Bool = true) throws {
        for suffix in ["", "-wal", "-shm", "-lock"] { try? FileManager.default.removeItem(atPath: "\(folder)/\(name).db\(suffix)") }
        store = try CaseStoreSQLite(path: "\(folder)/\(name).db", logger: Logger(label: "clock-bench"))
        let organisation = try Organisation([
            .init(id: UnitID(rawValue: "hq"), name: "hq", kind: .headquarters, parent: nil),
            .init(
                id: teller.unit, name: "outlet", kind: .outlet, parent: UnitID(rawValue: "hq"),
                complaintOfficer: StaffID(rawValue: "1002")),
        ])
        var book = RuleBook.bankDefault
        if let id, let other = RuleBookCatalogue.shipped.book(id, overlays: [], at: clock.now()) { book = other }
        if !isWatched { book.hotSpots = [] }
        let rules = InstitutionRules(book: book, calendar: CalendarCatalogue.shipped.calendar(for: book)!)
        self.organisation = organisation
        service = try CaseService(store: store, settings: CaseService.Settings(organisation: organisation, rules: rules, clock: clock))
    }

    /// The same bank and store under another edition of the book, in which the reply is due five days later.
    init(_ other: BenchBank, edition: String) throws {
        (store, organisation) = (other.store, other.organisation)
        var book = RuleBook.bankDefault
        book.effectiveFrom = CivilDate(edition)!
        book.deadlines = book.deadlines.map { rule in
            guard rule.name == "reply" else { return rule }
            return DeadlineRule(
                name: rule.name, title: rule.title, startsOn: rule.startsOn, stopsOn: rule.stopsOn, length: .period(.days(20)),
                conditions: rule.conditions, warnAt: rule.warnAt, onMiss: rule.onMiss, clause: rule.clause)
        }
        let rules = InstitutionRules(book: book, calendar: CalendarCatalogue.shipped.calendar(for: book)!)
        clock.advance(seconds: 4 * 86_400)
        service = try CaseService(store: store, settings: CaseService.Settings(organisation: organisation, rules: rules, clock: clock))
    }

    /// Computes the clocks of all open cases anew; how many were looked at.
    @discardableResult
    func recompute() -> Int { wait { self.service.recomputeIfRulesChanged(completion: $0) } ?? 0 }

    /// Registers complaints, a bounded number of them under way at a time, and waits for all.
    func register(_ count: Int, receivedDaysAgo days: Int64, of issue: String = "") {
        let received = clock.now().advanced(byMilliseconds: -days * 86_400_000)
        let group = DispatchGroup()
        let window = DispatchSemaphore(value: 1024)
        for _ in 0..<count {
            window.wait()
            group.enter()
            let key = "\(keys.add(1, ordering: .relaxed).newValue)"
            let registration = Registration(
                kind: .complaint, channel: .inPerson, receivedAt: received, narrative: "The queue was long.",
                classification: Classification(issue: issue), complainant: Complainant(telephone: key))
            let request = ChangeRequest(
                actor: teller, key: key, fingerprint: Digest(hashing: Array(key.utf8)), wish: .open(Register(registration)))
            service.change(request) { result in
                if case .failure(let failure) = result { preconditionFailure("\(failure)") }
                window.signal()
                group.leave()
            }
        }
        group.wait()
    }

    func runClocks() -> Int {
        wait { self.service.runDueClocks(completion: $0) }.done
    }

    func missed() -> Int64 {
        wait { done in self.service.read(for: .server, { try $0.counts().tallies["missed:acknowledge"] ?? 0 }, completion: done) }
    }

    func close() { store.close() }

    func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private func wait<Value: Sendable>(_ start: (@escaping @Sendable (Result<Value, ServiceFailure>) -> Void) -> Void) -> Value {
        let answer = Mutex<Result<Value, ServiceFailure>?>(nil)
        let done = DispatchSemaphore(value: 0)
        start { result in
            answer.withLock { $0 = result }
            done.signal()
        }
        done.wait()
        switch answer.withLock({ $0 })! {
        case .success(let value): return value
        case .failure(let failure): preconditionFailure("\(failure)")
        }
    }
}

private final class BenchClock: WallClock {
    private let moment: Mutex<Timestamp>

    init(_ moment: Timestamp) { self.moment = Mutex(moment) }

    func now() -> Timestamp { moment.withLock { $0 } }
    func advance(seconds: Int64) { moment.withLock { $0 = $0.advanced(byMilliseconds: seconds * 1000) } }
}
