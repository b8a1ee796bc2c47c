import CaseDomain
import CaseStore
import Dispatch
import Synchronization

/// A piece of work made of closures.
package struct Work: WriteWork {
    private let body: @Sendable (any WriteTransaction) throws -> Void
    private let completion: @Sendable (StoreFailure?) -> Void

    package init(
        _ body: @escaping @Sendable (any WriteTransaction) throws -> Void,
        committed completion: @escaping @Sendable (StoreFailure?) -> Void = { _ in }
    ) {
        self.body = body
        self.completion = completion
    }

    package func run(in transaction: any WriteTransaction) throws { try body(transaction) }
    package func committed(_ failure: StoreFailure?) { completion(failure) }
}

/// A value that one thread puts in and another waits for.
package final class Awaited<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let arrived = DispatchSemaphore(value: 0)

    package init() {}

    package func put(_ new: Value) {
        value.withLock { $0 = new }
        arrived.signal()
    }

    package func take() -> Value {
        arrived.wait()
        return value.withLock { $0! }
    }
}

/// Holds the writer up until it is opened, so that what is asked meanwhile comes into one transaction. Stays open: a work that runs again
/// passes it.
package final class WriterGate: Sendable {
    private let isReached = Awaited<Bool>()
    private let gate = DispatchSemaphore(value: 0)

    /// Puts a work in the store's line and waits until the writer stands at it.
    package init(_ store: any CaseStore) throws {
        let accepted = store.enqueue(
            Work { [isReached, gate] _ in
                isReached.put(true)
                gate.wait()
                gate.signal()
            })
        guard accepted else { throw Refused.lineFull }
        _ = isReached.take()
    }

    /// Lets the writer go on.
    package func open() { gate.signal() }
}

/// What a wait can end with.
package enum Refused: Error { case lineFull }

extension LineTicket {
    /// One of `staff`, who goes on wanting it.
    package static func of(_ staff: String = "s-1") -> LineTicket { LineTicket(.caller(StaffID(rawValue: staff))) }
}

extension CaseStore {
    /// Puts a work of one caller's in the line; whether it was taken.
    package func enqueue(_ work: any WriteWork) -> Bool { enqueue(work, .of()) == .taken }

    /// Puts a read of one caller's in the line, which gets its snapshot; whether it was taken.
    package func read(_ read: @escaping @Sendable (any ReadSnapshot) -> Void) -> Bool {
        let admission = self.read(.of()) { snapshot in
            guard case .success(let snapshot) = snapshot else { preconditionFailure("nobody took the read's ticket back") }
            read(snapshot)
        }
        return admission == .taken
    }

    /// Runs a piece of work and waits for its commit.
    package func write<Value: Sendable>(_ body: @escaping @Sendable (any WriteTransaction) throws -> Value) throws -> Value {
        let result = Mutex<Value?>(nil)
        let done = Awaited<StoreFailure?>()
        let accepted = withExtendedLifetime(result) {
            enqueue(
                Work(
                    { transaction in
                        let value = try body(transaction); result.withLock { $0 = value }
                    }, committed: { done.put($0) }))
        }
        guard accepted else { throw Refused.lineFull }
        if let failure = done.take() { throw failure }
        return result.withLock { $0! }
    }

    /// Runs a read and waits for its answer.
    package func reading<Value: Sendable>(_ body: @escaping @Sendable (any ReadSnapshot) throws -> Value) throws -> Value {
        let done = Awaited<Result<Value, any Error>>()
        guard read({ snapshot in done.put(Result { try body(snapshot) }) }) else { throw Refused.lineFull }
        return try done.take().get()
    }

    /// Registers a case in one piece of work: number, event, row.
    @discardableResult
    package func register(_ change: @escaping @Sendable (inout CaseRow) -> Void = { _ in }) throws -> CaseRow {
        try write { try registerCase(in: $0, change) }
    }
}

/// Registers a case: number, event, row.
package func registerCase(in transaction: any WriteTransaction, _ change: (inout CaseRow) -> Void = { _ in }) throws -> CaseRow {
    let id = try transaction.nextCaseID()
    var row = Sample.row(id, serial: try transaction.nextSerial(year: 2026))
    change(&row)
    _ = try transaction.append([Sample.event(id, version: row.version)])
    try transaction.save(row)
    return row
}
