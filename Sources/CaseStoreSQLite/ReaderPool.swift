import CaseStore
import Dispatch
import GRDB
import Logging
import ShouwenLimits
import Synchronization

/// Spreads reads over the read-only connections, each on its own queue; a bounded line waits in front of them.
final class ReaderPool: Sendable {
    typealias Read = @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void

    /// Reads a connection does before it goes through its queue again: enough to be worth the way.
    private static let readsPerTurn = 64

    private struct Line {
        var reads = StoreLine<Read>(capacity: Limits.readsWaitingMax, serverCapacity: Limits.serverWorksWaitingMax)
        var idle: [Int]
        var isClosed = false
    }

    private let line: Mutex<Line>
    private let readers: [ReadConnection]
    /// Entered for each read that was accepted, left when it is done.
    private let underWay = DispatchGroup()
    private let logger: Logger
    private let nanoseconds: @Sendable () -> UInt64

    init(_ readers: [ReadConnection], logger: Logger, nanoseconds: @escaping @Sendable () -> UInt64) {
        self.readers = readers
        self.logger = logger
        self.nanoseconds = nanoseconds
        line = Mutex(Line(idle: Array(readers.indices)))
    }

    func read(_ ticket: LineTicket, _ read: @escaping Read) -> LineAdmission {
        let (admission, reader) = line.withLock { line -> (LineAdmission, Int?) in
            guard !line.isClosed else { return (.closed, nil) }
            let admission = line.reads.append(read, ticket)
            guard admission == .taken else { return (admission, nil) }
            underWay.enter()
            return (.taken, line.idle.popLast())
        }
        if let reader { serve(reader) }
        return admission
    }

    /// Refuses further reads and waits for those accepted.
    func close() {
        line.withLock { $0.isClosed = true }
        underWay.wait()
    }

    private func serve(_ reader: Int) {
        readers[reader].run { [self] connection in
            // One at a time, so that whoever comes meanwhile waits for this read and not for a batch of them.
            for _ in 0..<Self.readsPerTurn {
                guard let turn = line.withLock({ $0.reads.take() }) else { break }
                let began = nanoseconds()
                if turn.ticket.isWanted { perform(turn.element, on: connection) } else { turn.element(.failure(.unwanted)) }
                let cost = nanoseconds() &- began
                line.withLock { $0.reads.charge(cost, to: turn.ticket.holder) }
                underWay.leave()
            }
            let more = line.withLock { line in
                if line.reads.isEmpty { line.idle.append(reader) }
                return !line.reads.isEmpty
            }
            if more { serve(reader) }
        }
    }

    /// One transaction for each read: what it sees cannot change while it looks.
    private func perform(_ read: Read, on connection: StoreConnection) {
        // Neither statement touches the disk; what can fail here is memory.
        do {
            try connection.beginRead()
        } catch {
            logger.error("a read transaction did not begin", metadata: ["error": "\(error)"])
            return read(.failure(SQLiteError(error)?.failure ?? .database("\(error)")))
        }
        read(.success(Snapshot(connection: connection)))
        do {
            try connection.endRead()
        } catch {
            logger.error("a read transaction did not end", metadata: ["error": "\(error)"])
        }
    }
}

extension StoreConnection {
    private static let begin = SQLText("BEGIN DEFERRED")
    private static let end = SQLText("COMMIT")

    func beginRead() throws { try statement(Self.begin).run() }
    func endRead() throws { try statement(Self.end).run() }
}
