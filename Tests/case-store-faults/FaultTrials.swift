import AuditChain
import BusinessCalendar
import CFaultyVFS
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import Dispatch
import Foundation
import Logging
import SeededRandom
import Synchronization

/// One store under one trial, and what was found afterwards on the disk.
final class FaultTrials {
    private let trial: Trial
    private let folder: String
    private var random: SplitMix
    private let acknowledged = Acknowledged()
    private(set) var problems: [String] = []
    private static let quiet = Logger(label: "faults") { _ in SwiftLogNoOpLogHandler() }

    static func run(_ trials: [Trial]) {
        precondition(faulty_install() == 0)
        var (count, cut) = (0, 0)
        for trial in trials {
            let run = FaultTrials(trial)
            run.perform()
            for problem in run.problems { print("\(trial): \(problem)") }
            count += run.acknowledged.cases.withLock { $0.count }
            cut += run.wasHit ? 1 : 0
        }
        print("tried \(trials.count), acknowledged \(count), hit \(cut)")
    }

    private init(_ trial: Trial) {
        self.trial = trial
        random = SplitMix(seed: trial.seed)
        folder = NSTemporaryDirectory() + "case-store-faults-\(getpid())-\(trial.seed)"
        for name in ["a", "b", "c"] {
            try? FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
    }

    private var wasHit = false

    private func files(_ name: String) -> StoreFiles { StoreFiles(database: "\(folder)/\(name)/cases.db") }

    private func perform() {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            try CaseStoreSQLite.make(files("a"))
            faulty_forget()
            let anchor = work()
            wasHit = faulty_is_cut() != 0 || faulty_failures() > 0
            faulty_fail(FAULTY_READ, 0, 0)
            faulty_fail(FAULTY_WRITE, 0, 0)
            faulty_fail(FAULTY_SYNC, 0, 0)
            faulty_fail(FAULTY_OPEN, 0, 0)
            // A file that could not even be opened lies where it was.
            if case .failure(FAULTY_OPEN, _, _) = trial { return try look(at: "a") }
            try moveDisk(from: "a", to: "b", anchor)
            var last = "b"
            // A third of the time the power fails again while the store is being opened.
            if Int.random(in: 0..<3, using: &random) == 0 {
                faulty_forget()
                faulty_cut_after(Int64.random(in: 1...12, using: &random))
                if let store = try? open("b", .none) { store.close() }
                let closed = faulty_is_cut() == 0 ? try? Data(contentsOf: URL(fileURLWithPath: files("b").anchor)) : nil
                try moveDisk(from: "b", to: "c", closed ?? anchor)
                last = "c"
            }
            faulty_forget()
            try look(at: last)
        } catch {
            problems.append("\(error)")
        }
        faulty_forget()
    }

    /// Puts what the disk held into the next folder, with the anchor as it was before the cut.
    private func moveDisk(from: String, to: String, _ anchor: Data) throws {
        let (from, to) = (StoreFiles(database: "\(folder)/\(from)").database, StoreFiles(database: "\(folder)/\(to)").database)
        guard faulty_write_disk(from, to, random.next()) == 0 else { throw CocoaError(.fileWriteUnknown) }
        try anchor.write(to: URL(fileURLWithPath: "\(to)/cases.db-anchor"))
    }

    private func open(_ name: String, _ fault: PlantedFault) throws -> CaseStoreSQLite {
        let small = Checkpointing(pagesBefore: Int.random(in: 20...200, using: &random), pagesMax: 400)
        return try CaseStoreSQLite(files(name), logger: Self.quiet, fault: fault, checkpointing: small, terminate: { _ in })
    }

    // MARK: Work

    /// Works until the power is cut or the store has had enough; returns the last anchor that was there before the cut.
    private func work() -> Data {
        let anchorFile = URL(fileURLWithPath: files("a").anchor)
        var anchor = (try? Data(contentsOf: anchorFile)) ?? Data()
        var works = 40
        switch trial {
        case .power:
            works = 1000
            faulty_cut_after(Int64.random(in: 1...400, using: &random))
        case .failure(let kind, let n, let forEver): faulty_fail(kind, n, forEver ? 1 : 0)
        }
        guard let store = try? open("a", trial.fault) else { return anchor }
        let width = Int.random(in: 1...24, using: &random)
        // From 0: a store that has ended gives no place back, and a semaphore must not end below its first value.
        let window = DispatchSemaphore(value: 0)
        for _ in 0..<width { window.signal() }
        for _ in 0..<works where faulty_is_cut() == 0 {
            let payload = payload()
            if let read = try? Data(contentsOf: anchorFile), faulty_is_cut() == 0 { anchor = read }
            // A store that has ended tells nobody anything.
            guard window.wait(timeout: .now() + 0.5) == .success else { break }
            let number = Mutex<CaseNumber?>(nil)
            let taken = withExtendedLifetime(number) {
                store.enqueue(
                    Work(
                        { transaction in
                            let row = try register(payload, in: transaction)
                            number.withLock { $0 = row.number }
                        },
                        committed: { [acknowledged] failure in
                            // On the writer's thread, where the power is cut: what is told now was told before.
                            if failure == nil, faulty_is_cut() == 0, let number = number.withLock({ $0 }) {
                                acknowledged.cases.withLock { $0[number] = Digest(hashing: payload) }
                            }
                            window.signal()
                        }))
            }
            guard taken else { break }
        }
        for _ in 0..<width where window.wait(timeout: .now() + 0.2) == .timedOut { break }
        store.close()
        // Where no power was cut the anchor is what the closing left.
        return faulty_is_cut() == 0 ? (try? Data(contentsOf: anchorFile)) ?? anchor : anchor
    }

    private func payload() -> [UInt8] {
        let count = Int.random(in: 0..<8, using: &random) == 0 ? 20_000 : Int.random(in: 20...900, using: &random)
        return Array("{\"seed\":\(random.next()),\"text\":\"".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: count)
            + Array("\"}".utf8)
    }

    // MARK: Afterwards

    /// Every acknowledged case is there once and as it was; chain, counters and file are whole; the store takes the next case.
    private func look(at name: String) throws {
        let faults = try CaseStoreSQLite.inspect(files(name), logger: Self.quiet) { tables in
            let counters = try tables.counters()
            let cases = try tables.loggedCases(after: .ofTheStore, limit: 100_000)
            var faults = try tables.faultsInTheFile()
            if counters[CounterName.cases] ?? 0 != Int64(cases.count) { faults.append("\(counters) for \(cases.count) cases") }
            if try tables.serials()[2026] ?? 0 != Int64(cases.count) { faults.append("serials \(try tables.serials())") }
            return faults + (try tables.strays(limit: 10)).map { "\($0)" }
        }
        problems += faults
        let store = try open(name, .none)
        defer { store.close() }
        for (number, digest) in acknowledged.cases.withLock({ $0 }) {
            let events = try store.reading { snapshot in try snapshot.caseID(number: number).map { try snapshot.events(of: $0) } ?? [] }
            if events.isEmpty {
                problems.append("case \(number) was acknowledged and is lost")
            } else if events.count != 1 || Digest(hashing: events[0].content.payload) != digest {
                problems.append("case \(number) is another")
            }
        }
        var verifier = ChainVerifier(log: try store.reading { try $0.logID() })
        while case let place = verifier.sequence, case let page = try store.reading({ try $0.log(after: place, limit: 500) }), !page.isEmpty
        {
            for entry in page { if let found = verifier.check(entry.chained, sealedAs: entry.hash) { throw found } }
        }
        _ = try store.register()
    }
}

/// The numbers that were given out for good, each with what was recorded under it.
private final class Acknowledged: Sendable {
    let cases = Mutex<[CaseNumber: Digest]>([:])
}

/// Registers a case with that event.
private func register(_ payload: [UInt8], in transaction: any WriteTransaction) throws -> CaseRow {
    let id = try transaction.nextCaseID()
    let row = Sample.row(id, serial: try transaction.nextSerial(year: 2026))
    _ = try transaction.append([Sample.event(id, version: 1, payload: payload)])
    try transaction.save(row)
    return row
}
