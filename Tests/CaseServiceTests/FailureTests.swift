import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import CaseStoreMemory
import Dispatch
import Synchronization
import TestBank
import Testing

/// A store that is read once, at the service's start, and then does nothing but fail in one way.
private final class FailingStore: CaseStore {
    /// What the work is told; nil: it is not even taken.
    private let failure: StoreFailure?
    private let empty = CaseStoreMemory(logID: LogID(rawValue: "empty"))
    private let reads = Atomic<Int>(0)

    init(failure: StoreFailure?) { self.failure = failure }

    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission {
        guard let failure else { return .lineFull }
        DispatchQueue.global().async { work.committed(failure) }
        return .taken
    }

    func read(_ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void) -> LineAdmission {
        reads.add(1, ordering: .relaxed).newValue == 1 ? empty.read(ticket, read) : .lineFull
    }

    func close() { empty.close() }
}

/// A store that has a log of one entry, which it cannot show.
private struct UnreadableStore: CaseStore {
    /// What is wrong with it.
    enum Flaw: CaseIterable { case takesNoReads, headFails, entryFails, entryIsMissing }
    let flaw: Flaw

    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission { .lineFull }

    func read(_ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void) -> LineAdmission {
        guard flaw != .takesNoReads else { return .lineFull }
        read(.success(UnreadableSnapshot(flaw: flaw)))
        return .taken
    }

    func close() {}
}

private struct UnreadableSnapshot: ReadSnapshot {
    private struct Broken: Error {}
    let flaw: UnreadableStore.Flaw

    func head() throws -> ChainHead {
        if flaw == .headFails { throw Broken() }
        return ChainHead(sequence: 1, hash: Digest(hashing: []))
    }

    func entry(at sequence: Int64) throws -> LogEntry? {
        if flaw == .entryFails { throw Broken() }
        return nil
    }

    // Nothing else is asked for at a start.
    func events(of caseID: CaseID, after version: Int64, limit: Int) throws -> [LogEntry] { throw Broken() }
    func version(of caseID: CaseID) throws -> Int64? { throw Broken() }
    func caseID(number: CaseNumber) throws -> CaseID? { throw Broken() }
    func caseID(reference: ExternalReference) throws -> CaseID? { throw Broken() }
    func keptReply(for key: IdempotencyKey) throws -> KeptReply? { throw Broken() }
    func row(of caseID: CaseID) throws -> CaseRow? { throw Broken() }
    func casesToWake(by moment: Timestamp, limit: Int) throws -> [CaseID] { throw Broken() }
    func earliestWake() throws -> Timestamp? { throw Broken() }
    func openCases(after caseID: CaseID, limit: Int) throws -> [CaseID] { throw Broken() }
    func note(_ name: String) throws -> String? { throw Broken() }
    func editions() throws -> [EditionRecord] { throw Broken() }
    func sameType(of caseID: CaseID) throws -> SameTypeComplaint? { throw Broken() }
    func sameTypes(after caseID: CaseID, limit: Int) throws -> [SameTypeComplaint] { throw Broken() }
    func sameTypeNeighbours(of complaint: SameTypeComplaint) throws -> (before: Int64?, after: Int64?) { throw Broken() }
    func sameTypeSpan(_ key: SameTypeKey, stretch: Int64, person: String) throws -> SameTypeSpan? { throw Broken() }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, lastFrom from: Int64, limit: Int) throws -> [SameTypeSpan] { throw Broken() }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, firstBefore before: Int64, limit: Int) throws -> [SameTypeSpan] {
        throw Broken()
    }
    func sameTypeCount(_ key: SameTypeKey, of caseID: CaseID) throws -> SameTypeCount? { throw Broken() }
    func sameTypeCounts(_ key: SameTypeKey, people: Int, from: Int64, before: Int64, limit: Int) throws -> [SameTypeCount] {
        throw Broken()
    }
    func sameTypeLevel(_ key: SameTypeKey, above people: Int) throws -> Int? { throw Broken() }
    func sameTypeUnsettled() throws -> SameTypeUnsettled? { throw Broken() }
    func sameTypeUnsettled(_ key: SameTypeKey) throws -> SameTypeUnsettled? { throw Broken() }
    func list(_ filter: CaseFilter, limit: Int) throws -> CasePage { throw Broken() }
    func log(after sequence: Int64, limit: Int) throws -> [LogEntry] { throw Broken() }
    func logID() throws -> LogID { throw Broken() }
    func counts() throws -> StoreCounts { throw Broken() }
}

@Suite("A store that fails")
struct FailureTests {
    @Test(
        "makes a change fail in its own way",
        arguments: [
            (StoreFailure.database("SQLite 10: disk I/O error"), ServiceFailure.broken("SQLite 10: disk I/O error")),
            (.work("something unexpected"), .broken("something unexpected")), (.closed, .stopping),
            (.full("SQLite 13: database or disk is full"), .noRoom), (nil, .overloaded),
        ] as [(StoreFailure?, ServiceFailure)])
    func failures(store: StoreFailure?, expected: ServiceFailure) throws {
        let world = try World(FailingStore(failure: store))
        #expect(world.change(Register(Bank.registration()), by: Bank.teller, key: "k") == .failure(expected))
    }

    @Test(
        "in showing the log's last entry keeps the service from starting: what is recorded next might stand as earlier",
        arguments: UnreadableStore.Flaw.allCases)
    private func unreadableAtStart(flaw: UnreadableStore.Flaw) {
        #expect(throws: UnreadableLog.self) { try World(UnreadableStore(flaw: flaw)) }
    }

    @Test("that takes no more reads makes them fail as overload")
    func readsRefused() throws {
        let world = try World(FailingStore(failure: nil))
        #expect(throws: ServiceFailure.overloaded) { try world.totals() }
    }
}
