import AuditChain
import CaseStore
import Dispatch
import ShouwenLimits
import Synchronization

/// A store in memory, gone when it is let go of: for scenarios and tests, and the oracle that the embedded store is held against.
///
///     let store = CaseStoreMemory(logID: LogID(rawValue: "scenario"))
///     defer { store.close() }
///
/// Everything kept is one value (`StoredState`). A work runs alone on a copy of it, which takes the old one's place when the work
/// succeeds and is dropped when it does not; a read runs on the value of that moment. So a commit costs what is kept, which is little
/// where this store is used. Works run one after the other on a queue of the store's own, reads on another; neither waits for the
/// other. "Durable" means: in the value that reads see.
public final class CaseStoreMemory: CaseStore {
    private struct Line {
        var works = 0
        var reads = 0
        var isClosed = false
    }

    private let line = Mutex(Line())
    private let committed: Mutex<StoredState>
    private let writing = DispatchQueue(label: "shouwen.memory.writer")
    private let reading = DispatchQueue(label: "shouwen.memory.reader")

    /// An empty store.
    ///
    /// - Parameter logID: the log's name, from which the chain's seed is computed.
    public convenience init(logID: LogID) {
        self.init(logID: logID, serials: [:])
    }

    /// A store without cases in which years have given out numbers already, for tests of their end.
    package init(logID: LogID, serials: [Int: Int64]) {
        committed = Mutex(StoredState(logID: logID, serials: serials))
    }

    /// Puts `work` in the writer's line; see `CaseStore`.
    public func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission {
        line.withLock { line in
            guard !line.isClosed else { return .closed }
            guard line.works < Limits.commandsWaitingMax else { return .lineFull }
            line.works += 1
            // Within the lock, so that `close` finds on the queue whatever was accepted.
            writing.async { [self] in
                self.line.withLock { $0.works -= 1 }
                if ticket.isWanted { run(work) } else { work.committed(.unwanted) }
            }
            return .taken
        }
    }

    /// Runs `read` on the value of the moment at which its turn comes; see `CaseStore`.
    public func read(
        _ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void
    ) -> LineAdmission {
        line.withLock { line in
            guard !line.isClosed else { return .closed }
            guard line.reads < Limits.readsWaitingMax else { return .lineFull }
            line.reads += 1
            reading.async { [self] in
                self.line.withLock { $0.reads -= 1 }
                read(ticket.isWanted ? .success(committed.withLock { $0 }) : .failure(.unwanted))
            }
            return .taken
        }
    }

    /// Finishes what waits, then refuses everything; see `CaseStore`.
    public func close() {
        line.withLock { $0.isClosed = true }
        writing.sync {}
        reading.sync {}
    }

    private func run(_ work: any WriteWork) {
        let transaction = MemoryTransaction(committed.withLock { $0 })
        do {
            try work.run(in: transaction)
            let state = try transaction.finished()
            committed.withLock { $0 = state }
        } catch {
            return work.committed((transaction.writeError ?? error) as? StoreFailure ?? .work("\(transaction.writeError ?? error)"))
        }
        work.committed(nil)
    }
}
