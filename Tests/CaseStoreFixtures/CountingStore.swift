import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import Synchronization

/// A store that counts what is asked of it: works put in the writer's line, events read of cases, and what hot spots ask.
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
    fileprivate let sameType = Atomic<Int>(0)
    fileprivate let losesReplies = Atomic<Bool>(false)

    package init(_ inner: any CaseStore) { self.inner = inner }

    package var counts: Counts { state.withLock { $0 } }
    /// Calls about hot spots ever, and the rows that they returned.
    package var sameTypeOperations: Int { sameType.load(ordering: .relaxed) }
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

    fileprivate func asked<Value>(_ value: Value, rows: Int = 1) -> Value {
        sameType.add(1 + rows, ordering: .relaxed)
        return value
    }

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
    func note(_ name: String) throws -> String? { try reading.note(name) }
    func editions() throws -> [EditionRecord] { try reading.editions() }
}

/// Hot spots' questions, counted.
extension CountedReading {
    private func many<Row>(_ rows: [Row]) -> [Row] { store.asked(rows, rows: rows.count) }

    func sameType(of caseID: CaseID) throws -> SameTypeComplaint? { store.asked(try reading.sameType(of: caseID)) }
    func sameTypes(after caseID: CaseID, limit: Int) throws -> [SameTypeComplaint] {
        many(try reading.sameTypes(after: caseID, limit: limit))
    }
    func sameTypeNeighbours(of complaint: SameTypeComplaint) throws -> (before: Int64?, after: Int64?) {
        store.asked(try reading.sameTypeNeighbours(of: complaint), rows: 2)
    }
    func sameTypeSpan(_ key: SameTypeKey, stretch: Int64, person: String) throws -> SameTypeSpan? {
        store.asked(try reading.sameTypeSpan(key, stretch: stretch, person: person))
    }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, lastFrom from: Int64, limit: Int) throws -> [SameTypeSpan] {
        many(try reading.sameTypeSpans(key, stretch: stretch, lastFrom: from, limit: limit))
    }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, firstBefore before: Int64, limit: Int) throws -> [SameTypeSpan] {
        many(try reading.sameTypeSpans(key, stretch: stretch, firstBefore: before, limit: limit))
    }
    func sameTypeCount(_ key: SameTypeKey, of caseID: CaseID) throws -> SameTypeCount? {
        store.asked(try reading.sameTypeCount(key, of: caseID))
    }
    func sameTypeCounts(_ key: SameTypeKey, people: Int, from: Int64, before: Int64, limit: Int) throws -> [SameTypeCount] {
        many(try reading.sameTypeCounts(key, people: people, from: from, before: before, limit: limit))
    }
    func sameTypeLevel(_ key: SameTypeKey, above people: Int) throws -> Int? {
        store.asked(try reading.sameTypeLevel(key, above: people))
    }
    func sameTypeUnsettled() throws -> SameTypeUnsettled? { store.asked(try reading.sameTypeUnsettled()) }
    func sameTypeUnsettled(_ key: SameTypeKey) throws -> SameTypeUnsettled? { store.asked(try reading.sameTypeUnsettled(key)) }
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
    func save(note: String, named name: String) throws { try inner.save(note: note, named: name) }
    func keep(_ edition: EditionRecord) throws { try inner.keep(edition) }
    func tally(_ name: String, by count: Int) { inner.tally(name, by: count) }
    func remember(_ present: PresentCase) { inner.remember(present) }
    func remembered(_ caseID: CaseID) -> PresentCase? { inner.remembered(caseID) }
    func keep(_ reply: KeptReply, for key: IdempotencyKey) throws {
        guard !store.losesReplies.load(ordering: .sequentiallyConsistent) else { throw LostReply() }
        try inner.keep(reply, for: key)
    }
}

extension CountedTransaction {
    func save(_ complaint: SameTypeComplaint) throws { store.asked(try inner.save(complaint)) }
    func forgetSameType(of caseID: CaseID) throws { store.asked(try inner.forgetSameType(of: caseID)) }
    func save(_ span: SameTypeSpan) throws { store.asked(try inner.save(span)) }
    func forget(_ span: SameTypeSpan) throws { store.asked(try inner.forget(span)) }
    func save(_ count: SameTypeCount) throws { store.asked(try inner.save(count)) }
    func forgetSameTypeCounts(of caseID: CaseID) throws { store.asked(try inner.forgetSameTypeCounts(of: caseID)) }
    func save(_ range: SameTypeUnsettled) throws { store.asked(try inner.save(range)) }
    func forgetSameTypeUnsettled(_ key: SameTypeKey) throws { store.asked(try inner.forgetSameTypeUnsettled(key)) }
    func forgetSameType(windowsOtherThan windows: [Int64], limit: Int) throws -> Bool {
        store.asked(try inner.forgetSameType(windowsOtherThan: windows, limit: limit))
    }
}
