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
/// other. Both lines are fair by caller (`StoreLine`), each work and each read counting the same. "Durable" means: in the value that reads see.
public final class CaseStoreMemory: CaseStore {
    private struct Line<Element> {
        var waiting: StoreLine<Element>
        /// Whether somebody takes from it.
        var isServed = false
        var isClosed = false

        init(capacity: Int) { waiting = StoreLine(capacity: capacity, serverCapacity: Limits.serverWorksWaitingMax) }

        /// Whether it was taken, and whether somebody must begin to take from the line.
        mutating func append(_ element: Element, _ ticket: LineTicket) -> (LineAdmission, mustServe: Bool) {
            guard !isClosed else { return (.closed, false) }
            let admission = waiting.append(element, ticket)
            defer { isServed = isServed || admission == .taken }
            return (admission, !isServed && admission == .taken)
        }

        /// The next; all cost the same here, so that what runs in which order does not hang on a clock.
        mutating func take() -> StoreLine<Element>.Turn? {
            guard let turn = waiting.take() else {
                isServed = false
                return nil
            }
            waiting.charge(1, to: turn.ticket.holder)
            return turn
        }
    }

    private typealias Read = @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void

    private let works = Mutex(Line<any WriteWork>(capacity: Limits.commandsWaitingMax))
    private let reads = Mutex(Line<Read>(capacity: Limits.readsWaitingMax))
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
        works.withLock { line in
            let (admission, mustServe) = line.append(work, ticket)
            // Within the lock, so that `close` finds on the queue whatever was accepted.
            if mustServe { writing.async { [self] in runWorks() } }
            return admission
        }
    }

    private func runWorks() {
        while let turn = works.withLock({ $0.take() }) {
            if turn.ticket.isWanted { run(turn.element) } else { turn.element.committed(.unwanted) }
        }
    }

    /// Runs `read` on the value of the moment at which its turn comes; see `CaseStore`.
    public func read(
        _ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void
    ) -> LineAdmission {
        reads.withLock { line in
            let (admission, mustServe) = line.append(read, ticket)
            if mustServe { reading.async { [self] in runReads() } }
            return admission
        }
    }

    private func runReads() {
        while let turn = reads.withLock({ $0.take() }) {
            turn.element(turn.ticket.isWanted ? .success(committed.withLock { $0 }) : .failure(.unwanted))
        }
    }

    /// Finishes what waits, then refuses everything; see `CaseStore`.
    public func close() {
        works.withLock { $0.isClosed = true }
        reads.withLock { $0.isClosed = true }
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
