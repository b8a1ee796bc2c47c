import CaseStore
import CaseStoreMemory
import Dispatch
import Synchronization

/// A store whose line is full for the works and reads that a test names by their number, counted from when it names them.
final class NarrowStore: CaseStore {
    private struct Turns {
        var works = 0
        var reads = 0
        var serverWorks = 0
        var fullForWorks: Set<Int> = []
        var fullForReads: Set<Int> = []
    }

    private let inner: any CaseStore
    private let turns = Mutex(Turns())
    private let serverWorkCame = DispatchSemaphore(value: 0)

    init(_ inner: any CaseStore) { self.inner = inner }

    /// Turns away the works and reads of those numbers, 1, 2, 3, … from now on.
    func turnAway(works: Set<Int> = [], reads: Set<Int> = []) {
        turns.withLock { $0 = Turns(fullForWorks: works, fullForReads: reads) }
    }

    /// Waits until so many works of the server's own were asked for.
    func waits(forServerWorks count: Int) {
        while turns.withLock({ $0.serverWorks }) < count { serverWorkCame.wait() }
    }

    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission {
        let isFull = turns.withLock { turns in
            turns.works += 1
            if ticket.holder == .server {
                turns.serverWorks += 1
                serverWorkCame.signal()
            }
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
