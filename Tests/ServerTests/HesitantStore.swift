import CaseStore
import CaseStoreSQLite
import Synchronization
import Testing

/// A store that holds callers' changes back while a test wants it to. The server's own, such as the runner's first note, go through: they
/// may come at any moment, and are always wanted.
final class HesitantStore: CaseStore {
    private struct State {
        var isHolding = false
        var held: [(work: any WriteWork, ticket: LineTicket)] = []
        var isClosed = false
    }

    private let inner: CaseStoreSQLite
    private let state = Mutex(State())

    init(_ inner: CaseStoreSQLite) { self.inner = inner }

    var heldCount: Int { state.withLock { $0.held.count } }
    /// Changes held back that somebody still waits for.
    var wantedCount: Int { state.withLock { $0.held.count { $0.ticket.isWanted } } }
    var isClosed: Bool { state.withLock { $0.isClosed } }

    func hold() { state.withLock { $0.isHolding = true } }

    /// Hands on what was held back, and everything after it at once.
    func goOn() {
        let held = state.withLock { state in
            state.isHolding = false
            defer { state.held = [] }
            return state.held
        }
        for (work, ticket) in held where inner.enqueue(work, ticket) != .taken {
            Issue.record("the store is closed before its changes are done")
        }
    }

    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission {
        let isHeld = state.withLock { state in
            guard ticket.holder != .server else { return false }
            if state.isHolding { state.held.append((work, ticket)) }
            return state.isHolding
        }
        return isHeld ? .taken : inner.enqueue(work, ticket)
    }

    func read(_ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void) -> LineAdmission {
        inner.read(ticket, read)
    }

    func close() {
        state.withLock { $0.isClosed = true }
        inner.close()
    }
}
