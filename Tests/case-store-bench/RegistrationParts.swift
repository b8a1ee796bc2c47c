import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import Dispatch
import Foundation
import Glibc
import Logging

/// What a registration consists of.
struct RegistrationParts: OptionSet, Sendable {
    let rawValue: Int
    static let events = RegistrationParts(rawValue: 1)
    static let row = RegistrationParts(rawValue: 2)
    static let reference = RegistrationParts(rawValue: 4)
    static let wakeUp = RegistrationParts(rawValue: 8)
    static let reply = RegistrationParts(rawValue: 16)
    /// Keys in order of time, as a file's row numbers are; else scattered, as random ones are.
    static let orderedKeys = RegistrationParts(rawValue: 32)
    static let all: RegistrationParts = [.events, .row, .reference, .wakeUp, .reply]
    static let named: [(String, RegistrationParts)] = [
        ("reference", .reference), ("wake-up", .wakeUp), ("kept reply", .reply), ("events", .events),
        ("row, reference, wake-up", [.row, .reference, .wakeUp]), ("anything", .all),
    ]
}

private let payload = Array(
    (#"{"narrative":""# + String(repeating: "On the phone I was told to wait. ", count: 12) + #"","a":1}"#).utf8.prefix(420))
private let fingerprint = Digest(hashing: [1])

private func register(_ index: Int, _ parts: RegistrationParts, in transaction: any WriteTransaction) throws {
    let now = Sample.monday.advanced(byMilliseconds: Int64(index))
    let actor = Actor(staff: StaffID(rawValue: "importer-1"), role: .importer, unit: UnitID(rawValue: "unit-\(index % 5622)"))
    let scattered = UInt64(index) &* 0x9E37_79B9_7F4A_7C15
    let name = parts.contains(.orderedKeys) ? UInt64(index) + 100_000_000 : scattered
    let key = IdempotencyKey(staff: actor.staff, key: "import-\(String(name, radix: 16))")
    if parts.contains(.reply), try transaction.keptReply(for: key) != nil { return }
    let reference = ExternalReference(source: "cfpb", id: String(scattered % 100_000_000))
    let id = try transaction.nextCaseID()
    let serial = try transaction.nextSerial(year: 2026)
    if parts.contains(.events) {
        _ = try transaction.append(
            [("registered", Int64(1)), ("accepted", Int64(2))].map { type, version in
                UnsealedEntry(
                    caseID: id, version: version, type: type, actor: actor, happenedAt: now, recordedAt: now, payload: payload)
            })
    }
    if parts.contains(.row) {
        let due = now.advanced(byMilliseconds: 15 * 86_400_000)
        try transaction.save(
            CaseRow(
                id: id, number: CaseNumber(year: 2026, serial: serial), version: 2, kind: .complaint, channel: .web, phase: .accepted,
                ownerUnit: actor.unit, ownerStaff: nil, intakeUnit: actor.unit,
                receivedAt: Timestamp(milliseconds: 1_700_000_000_000 + Int64(scattered % 31_536_000_000)), recordedAt: now,
                closedAt: nil, nextDue: due,
                wakeAt: parts.contains(.wakeUp) ? now.advanced(byMilliseconds: 11 * 86_400_000) : nil, severity: "general",
                product: "Checking or savings account",
                issue: "Managing an account: deposits and withdrawals", reference: parts.contains(.reference) ? reference : nil))
    }
    if parts.contains(.reply) {
        try transaction.keep(KeptReply(fingerprint: fingerprint, receipt: Array(payload.prefix(64)), recordedAt: now), for: key)
    }
}

/// Registers `cases` cases with at most `inFlight` not yet durable, and prints the rate.
func measureRegistrations(
    _ directory: String, cases: Int, inFlight: Int, parts: RegistrationParts, note: String = ""
) throws {
    let path = "\(directory)/bench-\(getpid()).db"
    defer { for suffix in ["", "-wal", "-shm", "-lock"] { unlink(path + suffix) } }
    let logger = Logger(label: "bench")
    let store = try CaseStoreSQLite(path: path, logger: logger)
    let window = DispatchSemaphore(value: inFlight)
    let done = DispatchGroup()
    let start = (wall: ContinuousClock.now, cpu: processorSeconds())
    for index in 0..<cases {
        window.wait()
        done.enter()
        let accepted = store.enqueue(
            Work(
                { try register(index, parts, in: $0) },
                committed: { failure in
                    precondition(failure == nil, "\(failure!)")
                    window.signal()
                    done.leave()
                }))
        precondition(accepted)
    }
    done.wait()
    let wall = (ContinuousClock.now - start.wall) / .seconds(1)
    let cpu = processorSeconds()
    func eachCase(_ seconds: Double) -> Double { (seconds / Double(cases) * 1e7).rounded() / 10 }
    store.close()
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    print(
        "  \(inFlight) in flight \(note): \(Int(Double(cases) / wall)) cases/s; a case takes "
            + "\(eachCase(cpu.own - start.cpu.own)) us of processor and "
            + "\(eachCase(cpu.kernel - start.cpu.kernel)) us in the kernel, \(size / max(cases, 1)) bytes of file")
}

/// Processor time of this process so far, in seconds: in its own code and in the kernel.
private func processorSeconds() -> (own: Double, kernel: Double) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return (seconds(usage.ru_utime), seconds(usage.ru_stime))
}
