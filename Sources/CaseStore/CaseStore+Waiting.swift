import Dispatch
import Synchronization

/// Asking the store and waiting for the answer: at a start, and where a configuration is read again. Never from within a work or a read,
/// which is what would be waited for.
extension CaseStore {
    /// Reads a snapshot for the server itself, and waits.
    ///
    /// - Throws: what `body` throws, or `StoreFailure`.
    public func readAndWait<Value: Sendable>(_ body: @escaping @Sendable (any ReadSnapshot) throws -> Value) throws -> Value {
        try waitForAnswer { answer in read(.server) { snapshot in answer(Result { try body(try snapshot.get()) }) } }
    }

    /// Does a work of the server's own, and waits until it is durable.
    ///
    /// - Throws: `StoreFailure` when nothing of it was kept.
    public func writeAndWait(_ body: @escaping @Sendable (any WriteTransaction) throws -> Void) throws {
        try waitForAnswer { answer in
            enqueue(WaitedWork(body: body) { failure in answer(failure.map { .failure($0) } ?? .success(())) }, .server)
        }
    }

    private func waitForAnswer<Value: Sendable>(
        _ ask: (_ answer: @escaping @Sendable (Result<Value, any Error>) -> Void) -> LineAdmission
    ) throws -> Value {
        let answer = Mutex<Result<Value, any Error>>(.failure(StoreFailure.closed))
        let done = DispatchSemaphore(value: 0)
        return try withExtendedLifetime(answer) {
            let admission = ask { result in
                answer.withLock { $0 = result }
                done.signal()
            }
            switch admission {
            case .taken: done.wait()
            case .closed: break
            case .shareFull, .lineFull: throw StoreFailure.work("the server's own line is full")
            }
            return try answer.withLock { $0 }.get()
        }
    }
}

/// A work that somebody waits for.
private struct WaitedWork: WriteWork {
    let body: @Sendable (any WriteTransaction) throws -> Void
    let completion: @Sendable (StoreFailure?) -> Void

    func run(in transaction: any WriteTransaction) throws { try body(transaction) }

    func committed(_ failure: StoreFailure?) { completion(failure) }
}
