import CaseStore
import Dispatch
import GRDB
import Logging
import ShouwenLimits
import Synchronization

/// Spreads reads over the read-only connections, each on its own queue; a bounded line waits in front of them.
final class ReaderPool: Sendable {
    typealias Read = @Sendable (any ReadSnapshot) -> Void

    /// Reads a connection takes from the line at a time: enough to be worth its way through the lock, few enough to leave the other
    /// connection its share.
    private static let readsPerTurn = 64

    private struct Line {
        var reads = WaitingLine<Read>(capacity: Limits.readsWaitingMax)
        var idle: [Int]
        var isClosed = false
    }

    private let line: Mutex<Line>
    private let readers: [ReadConnection]
    /// Entered for each read that was accepted, left when it is done.
    private let underWay = DispatchGroup()
    private let logger: Logger

    init(_ readers: [ReadConnection], logger: Logger) {
        self.readers = readers
        self.logger = logger
        line = Mutex(Line(idle: Array(readers.indices)))
    }

    func read(_ read: @escaping Read) -> Bool {
        let (accepted, reader) = line.withLock { line -> (Bool, Int?) in
            guard !line.isClosed, line.reads.append(read) else { return (false, nil) }
            underWay.enter()
            return (true, line.idle.popLast())
        }
        if let reader { serve(reader) }
        return accepted
    }

    /// Refuses further reads and waits for those accepted.
    func close() {
        line.withLock { $0.isClosed = true }
        underWay.wait()
    }

    private func serve(_ reader: Int) {
        readers[reader].run { [self] connection in
            for read in line.withLock({ $0.reads.take(Self.readsPerTurn) }) {
                perform(read, on: connection)
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
        do {
            try connection.beginRead()
            read(Snapshot(connection: connection))
            try connection.endRead()
        } catch {
            // Neither statement touches the disk; what can fail here is memory, and then the read's own statements failed too.
            logger.error("a read transaction failed", metadata: ["error": "\(error)"])
        }
    }
}

extension StoreConnection {
    private static let begin = SQLText("BEGIN DEFERRED")
    private static let end = SQLText("COMMIT")

    func beginRead() throws { try statement(Self.begin).run() }
    func endRead() throws { try statement(Self.end).run() }
}
