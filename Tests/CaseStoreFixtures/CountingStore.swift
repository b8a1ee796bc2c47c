import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import Synchronization

/// A store that counts what is asked of it: works put in the writer's line, and events read of cases.
///
/// It can also lose a work's reply, so that the work fails after everything else of it was written.
package final class CountingStore: CaseStore {
    /// What was asked since the last `reset`.
    package struct Counts: Equatable, Sendable {
        /// Works put in the writer's line.
        package var works = 0
        /// Events of cases that were read.
        package var events = 0

        package init(works: Int = 0, events: Int = 0) {
            self.works = works
            self.events = events
        }
    }

    private let inner: any CaseStore
    fileprivate let state = Mutex(Counts())
    fileprivate let losesReplies = Atomic<Bool>(false)

    package init(_ inner: any CaseStore) { self.inner = inner }

    package var counts: Counts { state.withLock { $0 } }
    package func reset() { state.withLock { $0 = Counts() } }
    /// From now on every work that keeps a reply fails as it does so, or no longer.
    package func loseReplies(_ loses: Bool) { losesReplies.store(loses, ordering: .sequentiallyConsistent) }

    package func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission {
        state.withLock { $0.works += 1 }
        return inner.enqueue(CountedWork(work: work, store: self), ticket)
    }

    package func read(
        _ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void
    ) -> LineAdmission {
        inner.read(ticket) { read($0.map { CountedSnapshot(inner: $0, store: self) }) }
    }

    package func close() { inner.close() }

    fileprivate func counted(_ events: [LogEntry]) -> [LogEntry] {
        state.withLock { $0.events += events.count }
        return events
    }
}

private struct LostReply: Error {}

private struct CountedWork: WriteWork {
    let work: any WriteWork
    let store: CountingStore

    func run(in transaction: any WriteTransaction) throws { try work.run(in: CountedTransaction(inner: transaction, store: store)) }
    func committed(_ failure: StoreFailure?) { work.committed(failure) }
}

/// Hands everything on.
private protocol CountedReading: CaseReading {
    associatedtype Inner
    var inner: Inner { get }
    var reading: any CaseReading { get }
    var store: CountingStore { get }
}

extension CountedReading {
    func events(of caseID: CaseID, after version: Int64, limit: Int) throws -> [LogEntry] {
        store.counted(try reading.events(of: caseID, after: version, limit: limit))
    }
    func version(of caseID: CaseID) throws -> Int64? { try reading.version(of: caseID) }
    func caseID(number: CaseNumber) throws -> CaseID? { try reading.caseID(number: number) }
    func caseID(reference: ExternalReference) throws -> CaseID? { try reading.caseID(reference: reference) }
    func entry(at sequence: Int64) throws -> LogEntry? { try reading.entry(at: sequence) }
    func keptReply(for key: IdempotencyKey) throws -> KeptReply? { try reading.keptReply(for: key) }
    func row(of caseID: CaseID) throws -> CaseRow? { try reading.row(of: caseID) }
    func casesToWake(by moment: Timestamp, limit: Int) throws -> [CaseID] { try reading.casesToWake(by: moment, limit: limit) }
    func earliestWake() throws -> Timestamp? { try reading.earliestWake() }
    func openCases(after caseID: CaseID, limit: Int) throws -> [CaseID] { try reading.openCases(after: caseID, limit: limit) }
    func sameType(_ type: String, from: Timestamp, before: Timestamp) throws -> [SameTypeComplaint] {
        try reading.sameType(type, from: from, before: before)
    }
    func note(_ name: String) throws -> String? { try reading.note(name) }
    func editions() throws -> [EditionRecord] { try reading.editions() }
    func sameType(of caseID: CaseID) throws -> SameTypeComplaint? { try reading.sameType(of: caseID) }
}

private struct CountedSnapshot: CountedReading, ReadSnapshot {
    let inner: any ReadSnapshot
    let store: CountingStore
    var reading: any CaseReading { inner }

    func list(_ filter: CaseFilter, limit: Int) throws -> CasePage { try inner.list(filter, limit: limit) }
    func log(after sequence: Int64, limit: Int) throws -> [LogEntry] { try inner.log(after: sequence, limit: limit) }
    func logID() throws -> LogID { try inner.logID() }
    func head() throws -> ChainHead { try inner.head() }
    func counts() throws -> StoreCounts { try inner.counts() }
}

private struct CountedTransaction: CountedReading, WriteTransaction {
    let inner: any WriteTransaction
    let store: CountingStore
    var reading: any CaseReading { inner }

    func nextSerial(year: Int) throws -> Int64 { try inner.nextSerial(year: year) }
    func nextCaseID() throws -> CaseID { try inner.nextCaseID() }
    func append(_ events: [UnsealedEntry]) throws -> [LogEntry] { try inner.append(events) }
    func save(_ row: CaseRow) throws { try inner.save(row) }
    func save(wakeAt: Timestamp?, of caseID: CaseID) throws { try inner.save(wakeAt: wakeAt, of: caseID) }
    func save(_ complaint: SameTypeComplaint) throws { try inner.save(complaint) }
    func forgetSameType(of caseID: CaseID) throws { try inner.forgetSameType(of: caseID) }
    func save(note: String, named name: String) throws { try inner.save(note: note, named: name) }
    func keep(_ edition: EditionRecord) throws { try inner.keep(edition) }
    func tally(_ name: String) { inner.tally(name) }
    func remember(_ present: PresentCase) { inner.remember(present) }
    func remembered(_ caseID: CaseID) -> PresentCase? { inner.remembered(caseID) }
    func keep(_ reply: KeptReply, for key: IdempotencyKey) throws {
        guard !store.losesReplies.load(ordering: .sequentiallyConsistent) else { throw LostReply() }
        try inner.keep(reply, for: key)
    }
}
