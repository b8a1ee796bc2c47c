import GRDB
import Logging
import ShouwenLimits

/// A read-only connection with its queue.
final class ReadConnection: Sendable {
    private let queue: DatabaseQueue
    // Read and written only on `queue`, which is serial; hence no race although it is not Sendable.
    nonisolated(unsafe) private var connection: StoreConnection?

    init(path: String, number: Int) throws {
        queue = try StoreOpening.reader(path: path, number: number)
        queue.writeWithoutTransaction { connection = StoreConnection($0) }
    }

    /// Runs `body` later, on the connection's queue.
    func run(_ body: @escaping @Sendable (StoreConnection) -> Void) {
        queue.asyncWriteWithoutTransaction { [self] _ in
            if let connection { body(connection) }
        }
    }

    func close() throws {
        queue.writeWithoutTransaction { _ in connection = nil }
        try queue.close()
    }
}
