import CaseStore
import CaseStoreMemory
import Synchronization

/// A store whose line is full for the works and reads that a test names by their number, counted from when it names them.
final class NarrowStore: CaseStore {
    private struct Turns {
        var works = 0
        var reads = 0
        var fullForWorks: Set<Int> = []
        var fullForReads: Set<Int> = []
    }

    private let inner: any CaseStore
    private let turns = Mutex(Turns())

    init(_ inner: any CaseStore) { self.inner = inner }

    /// Turns away the works and reads of those numbers, 1, 2, 3, … from now on.
    func turnAway(works: Set<Int> = [], reads: Set<Int> = []) {
        turns.withLock { $0 = Turns(fullForWorks: works, fullForReads: reads) }
    }

    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission {
        let isFull = turns.withLock { turns in
            turns.works += 1
            return turns.fullForWorks.contains(turns.works)
        }
        return isFull ? .lineFull : inner.enqueue(work, ticket)
    }

    func read(_ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void) -> LineAdmission {
        let isFull = turns.withLock { turns in
            turns.reads += 1
            return turns.fullForReads.contains(turns.reads)
        }
        return isFull ? .lineFull : inner.read(ticket, read)
    }

    func close() { inner.close() }
}
