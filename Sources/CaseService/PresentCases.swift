import CaseDomain
import CaseRecord
import CaseStore
import ShouwenLimits
import Synchronization

/// Present states of cases, kept in memory so that a case is not decoded again for every call on it.
///
/// Only what is on disk is kept: a state enters after the commit of the work that made it, or as a snapshot showed it. What a case became
/// within a transaction that is still open lies with that transaction (`WriteTransaction.remember`) and goes with it.
///
/// A kept state is never believed for what the store holds: its version is held against the one in the case's row, in the very snapshot
/// or transaction that the caller reads. So another writer may come to the same store: where the row is further on, the events since are
/// read and applied; where it is not as far, everything is read.
///
/// Memory is asked before the snapshot's first read. Whatever lies in memory was committed by then, so the snapshot, fixed later, is at
/// least as far: a busy case costs a reader the few events since and never the whole case, and whoever got a receipt sees what they did.
final class PresentCases: Sendable {
    private let recent: Mutex<RecentCases>

    init(bytesMax: Int) { recent = Mutex(RecentCases(bytesMax: bytesMax)) }

    /// What is kept of the case of that number.
    func recall(_ number: CaseNumber) -> PresentCase? { recent.withLock { $0.use(number) } }

    /// Keeps states that are on disk.
    func keep(_ cases: [PresentCase]) {
        let sized = cases.map { ($0, $0.state.memoryBytes) }
        recent.withLock { recent in for (present, bytes) in sized { recent.keep(present, bytes: bytes) } }
    }

    /// The case of that number as a snapshot shows it; nil if there is none. Costs a look-up where its state is kept.
    func present(_ number: CaseNumber, in snapshot: some ReadSnapshot) throws -> PresentCase? {
        try present(number, recalled: recall(number), in: snapshot)
    }

    /// The same, where memory was asked before.
    func present(_ number: CaseNumber, recalled: PresentCase?, in snapshot: some ReadSnapshot) throws -> PresentCase? {
        guard let id = try recalled?.id ?? snapshot.caseID(number: number) else { return nil }
        let present = PresentCase(id: id, state: try state(of: id, from: recalled?.state, in: snapshot))
        if present.state.version != recalled?.state.version { keep([present]) }
        return present
    }

    /// What the case is in the writer's transaction. Not kept here, since the transaction may be undone.
    func state(of id: CaseID, in transaction: some WriteTransaction) throws -> Case {
        if let present = transaction.remembered(id) { return present.state }
        return try state(of: id, from: recent.withLock { $0.use(id) }?.state, in: transaction)
    }

    /// Goes on from `known` where the store is as far or further, else begins anew.
    private func state(of id: CaseID, from known: Case?, in reading: some CaseReading) throws -> Case {
        let version = try reading.version(of: id)
        if let known, known.version == version { return known }
        var state = known.flatMap { known in version.map { known.version < $0 } == true ? known : nil }
        while case let page = try reading.events(of: id, after: state?.version ?? 0, limit: Limits.eventsPerReadMax), !page.isEmpty {
            for entry in page { Case.advance(&state, by: try History.event(of: entry.chained)) }
            if page.count < Limits.eventsPerReadMax { break }
        }
        guard let state else { throw ServiceFailure.broken("a case without its registration") }
        return state
    }
}
