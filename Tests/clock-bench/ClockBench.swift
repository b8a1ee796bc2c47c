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

/// Measures the deadline runner on a real store: what firing costs with few and with many deadlines open, and what downtime costs.
///
///     clock-bench FOLDER [OPEN …]
///
/// For each number of open cases (10,000 and 1,000,000 unless told otherwise) a store is filled, 1,000 more cases fall due, and the
/// firing of those is timed. Then three days pass for 100,000 open cases of a store of its own.
@main
enum ClockBench {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            FileHandle.standardError.write(Data("use: clock-bench FOLDER [OPEN …]\n".utf8))
            exit(64)
        }
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
        bank.close()
    }
}

/// A bank of one outlet on a store of its own.
private final class BenchBank: Sendable {
    let clock = BenchClock(Timestamp("2026-03-02T10:00:00+08:00")!)
    private let store: CaseStoreSQLite
    private let service: CaseService
    private let teller = Actor(staff: StaffID(rawValue: "1001"), role: .teller, unit: UnitID(rawValue: "outlet"))
    private let keys = Atomic<Int>(0)

    init(folder: String, name: String) throws {
        for suffix in ["", "-wal", "-shm", "-lock"] { try? FileManager.default.removeItem(atPath: "\(folder)/\(name).db\(suffix)") }
        store = try CaseStoreSQLite(path: "\(folder)/\(name).db", logger: Logger(label: "clock-bench"))
        let organisation = try Organisation([
            .init(id: UnitID(rawValue: "hq"), name: "hq", kind: .headquarters, parent: nil),
            .init(
                id: teller.unit, name: "outlet", kind: .outlet, parent: UnitID(rawValue: "hq"),
                complaintOfficer: StaffID(rawValue: "1002")),
        ])
        let rules = InstitutionRules(book: .bankDefault, calendar: CalendarCatalogue.shipped.calendar(for: .bankDefault)!)
        service = try CaseService(store: store, settings: CaseService.Settings(organisation: organisation, rules: rules, clock: clock))
    }

    /// Registers complaints, a bounded number of them under way at a time, and waits for all.
    func register(_ count: Int, receivedDaysAgo days: Int64) {
        let received = clock.now().advanced(byMilliseconds: -days * 86_400_000)
        let group = DispatchGroup()
        let window = DispatchSemaphore(value: 1024)
        for _ in 0..<count {
            window.wait()
            group.enter()
            let key = "\(keys.add(1, ordering: .relaxed).newValue)"
            let registration = Registration(kind: .complaint, channel: .inPerson, receivedAt: received, narrative: "The queue was long.")
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
