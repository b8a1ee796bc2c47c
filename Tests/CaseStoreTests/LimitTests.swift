import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import CaseStoreSQLite
import Dispatch
import Foundation
import GRDB
import ShouwenLimits
import Synchronization
import Testing

/// Each bound of a store at one below, at, and one above.
@Suite("The bounds of a store")
struct LimitTests {
    /// Keeps the writer busy while `body` runs.
    private func whileWriterIsBusy<Value>(_ store: any CaseStore, _ body: () throws -> Value) rethrows -> Value {
        let started = DispatchSemaphore(value: 0)
        let release = DispatchSemaphore(value: 0)
        let accepted = store.enqueue(
            Work({ _ in
                started.signal()
                release.wait()
            }))
        #expect(accepted)
        started.wait()
        defer { release.signal() }
        return try body()
    }

    @Test("commandsWaitingMax works wait; the next is refused and never called", arguments: StoreKind.allCases, [-1, 0, 1])
    func worksWaiting(kind: StoreKind, more: Int) throws {
        try kind.withStore { store in
            let told = Mutex(0)
            let work = Work({ _ in }, committed: { _ in told.withLock { $0 += 1 } })
            let count = Limits.commandsWaitingMax + more
            // One of each caller: who has none waiting is taken while there is a place.
            let accepted = whileWriterIsBusy(store) {
                (0..<count).prefix { store.enqueue(work, .of("\($0)")) == .taken }.count
            }
            #expect(accepted == min(count, Limits.commandsWaitingMax))
            // Places come free as the writer takes works.
            while store.enqueue(work, .of("one more")) != .taken {}
            store.close()
            #expect(told.withLock { $0 } == accepted + 1)
        }
    }

    @Test("readsWaitingMax reads wait; the next is refused and never called", arguments: StoreKind.allCases, [-1, 0, 1])
    func readsWaiting(kind: StoreKind, more: Int) throws {
        try kind.withStore { store in
            let release = DispatchSemaphore(value: 0)
            let connections = kind == .sqlite ? Limits.readConnections : 1
            for _ in 0..<connections {
                let started = DispatchSemaphore(value: 0)
                let accepted = store.read { _ in
                    started.signal()
                    release.wait()
                }
                #expect(accepted)
                started.wait()
            }
            let told = Mutex(0)
            let count = Limits.readsWaitingMax + more
            let accepted = (0..<count).prefix { store.read(.of("\($0)")) { _ in told.withLock { $0 += 1 } } == .taken }.count
            #expect(accepted == min(count, Limits.readsWaitingMax))
            for _ in 0..<connections { release.signal() }
            store.close()
            #expect(told.withLock { $0 } == accepted)
        }
    }

    @Test("serverWorksWaitingMax works of the server's own wait, whatever people have waiting", arguments: StoreKind.allCases, [-1, 0, 1])
    func serverWorksWaiting(kind: StoreKind, more: Int) throws {
        try kind.withStore { store in
            #expect(Limits.serverWorksWaitingMax == 2000)
            whileWriterIsBusy(store) {
                for _ in 0..<10_000 { _ = store.enqueue(Work({ _ in }), .of("many")) }
                let accepted = (0..<(2000 + more)).prefix { _ in store.enqueue(Work({ _ in }), .server) == .taken }.count
                #expect(accepted == min(2000 + more, 2000))
            }
        }
    }

    @Test("one caller has as many works waiting as places are free, and others are still taken", arguments: StoreKind.allCases)
    func shareOfACaller(kind: StoreKind) throws {
        try kind.withStore { store in
            whileWriterIsBusy(store) {
                let work = Work({ _ in })
                #expect((0..<20_000).prefix { _ in store.enqueue(work, .of("many")) == .taken }.count == 8192)
                #expect(store.enqueue(work, .of("many")) == .shareFull)
                #expect((0..<20_000).prefix { _ in store.enqueue(work, .of("another")) == .taken }.count == 4096)
                #expect(store.enqueue(work, .of("one")) == .taken)
            }
        }
    }

    @Test("commandsPerCommitMax works share a transaction; the next has one of its own", arguments: [-1, 0, 1])
    func worksPerCommit(more: Int) throws {
        try StoreKind.sqlite.withStore { store in
            // How many works had run when each was told: all of a group run before the first of it is told.
            let fates = Mutex<(ran: Int, told: [Int])>((0, []))
            let work = Work(
                { _ in fates.withLock { $0.ran += 1 } }, committed: { _ in fates.withLock { $0.told.append($0.ran) } })
            let count = Limits.commandsPerCommitMax + more
            let accepted = whileWriterIsBusy(store) { (0..<count).count { _ in store.enqueue(work) } }
            #expect(accepted == count)
            store.close()
            let shared = min(count, Limits.commandsPerCommitMax)
            let expected = [Int](repeating: shared, count: shared) + [Int](repeating: count, count: count - shared)
            let told = fates.withLock { $0.told }
            #expect(told == expected)
        }
    }

    @Test("the sweep looks at keptRepliesSweptPerCommitMax replies in a transaction, and goes on behind them", arguments: [-1, 0, 1])
    func repliesSwept(more: Int) throws {
        try StoreKind.sqlite.withStore { store in
            @Sendable func key(_ name: String) -> IdempotencyKey { IdempotencyKey(staff: StaffID(rawValue: "s-1"), key: name) }
            @Sendable func reply(afterDays days: Int) -> KeptReply {
                let at = Sample.monday.advanced(byMilliseconds: Int64(days) * 24 * 60 * 60 * 1000)
                return KeptReply(fingerprint: Digest(hashing: Array("reply".utf8)), receipt: [1], recordedAt: at)
            }
            func isKept(_ name: String) throws -> Bool { try store.reading { try $0.keptReply(for: key(name)) != nil } }
            let young = Limits.idempotencyKeptDays + 1
            // In the order of keys the old one comes last.
            let before = Limits.keptRepliesSweptPerCommitMax - 1 + more
            try store.write { transaction in
                try transaction.keep(reply(afterDays: 0), for: key("old"))
                for index in 0..<before { try transaction.keep(reply(afterDays: young), for: key("new \(index)")) }
            }
            #expect(try isKept("old") == (more > 0))
            try store.write { try $0.keep(reply(afterDays: young), for: key("the next transaction's")) }
            #expect(try !isKept("old"))
            #expect(try (0..<before).allSatisfy { try isKept("new \($0)") })
        }
    }

    @Test("a year has caseNumbersPerYearMax numbers, and the next year begins anew", arguments: StoreKind.allCases, [-1, 0, 1])
    func caseNumbers(kind: StoreKind, more: Int64) throws {
        func check(_ store: any CaseStore) throws {
            defer { store.close() }
            let serial = Limits.caseNumbersPerYearMax + more
            if more <= 0 {
                #expect(try store.register().number.serial == serial)
            } else {
                #expect(throws: StoreFailure.work("the year 2026 has no case numbers left")) { try store.register() }
            }
            #expect(try store.write { try $0.nextSerial(year: 2027) } == 1)
        }
        let given = Limits.caseNumbersPerYearMax + more - 1
        switch kind {
        case .memory: try check(CaseStoreMemory(logID: LogID(rawValue: "test"), serials: [2026: given]))
        case .sqlite:
            try withDirectory { directory in
                let path = directory + "/cases.db"
                let first = try CaseStoreSQLite(path: path, logger: quiet)
                try first.register()
                first.close()
                let queue = try DatabaseQueue(path: path)
                try queue.writeWithoutTransaction { try $0.execute(sql: "UPDATE serials SET last = \(given)") }
                try queue.close()
                try check(try CaseStoreSQLite(path: path, logger: quiet))
            }
        }
    }
}

/// The write-ahead log: `Limits.walPagesBeforeCheckpoint`, `Limits.walPagesMax`.
@Suite("The write-ahead log")
struct WriteAheadLogTests {
    @Test("is carried over once walPagesBeforeCheckpoint pages were written since the last time", arguments: [-1, 0, 1])
    func due(more: Int32) {
        let pages = Int32(Limits.walPagesBeforeCheckpoint)
        #expect(isDue([pages + more]) == [more >= 0])
        // From the last one on SQLite's count wraps.
        for before in [pages, 3 * pages, Int32.max - 10] {
            #expect(isDue([before, before &+ pages &+ more]) == [true, more >= 0])
        }
    }

    /// What is answered, one after the other.
    private func isDue(_ written: [Int32]) -> [Bool] {
        var checkpointing = Checkpointing()
        return written.map { checkpointing.isDue(written: $0) }
    }

    @Test("must start over when it holds more than walPagesMax pages", arguments: [(-1, false), (0, false), (1, true)])
    func startsOver(more: Int, isNeeded: Bool) {
        #expect(Checkpointing().mustStartOver(pages: Limits.walPagesMax + more) == isNeeded)
    }

    /// Commits of some 400 pages each: 40 entries of ten pages.
    private func write(_ count: Int, to store: CaseStoreSQLite) throws {
        let payload = [UInt8](repeating: UInt8(ascii: "x"), count: 40_000)
        for _ in 0..<count {
            try store.write { transaction in
                let id = try transaction.nextCaseID()
                _ = try transaction.append((1...40).map { Sample.event(id, version: $0, payload: payload) })
            }
        }
    }

    private func pages(ofLogBeside path: String) throws -> Int {
        var status = stat()
        #expect(stat(path + "-wal", &status) == 0)
        return Int(status.st_size) / 4096
    }

    @Test("does not grow without end while nobody reads")
    func alone() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let store = try CaseStoreSQLite(path: path, logger: quiet, checkpointing: Checkpointing(pagesBefore: 1000, pagesMax: 8000))
            defer { store.close() }
            try write(10, to: store)
            #expect(try pages(ofLogBeside: path) < 2000)
            #expect(try verify(store) == nil)
        }
    }

    @Test("does not grow without end while there is always somebody who reads")
    func steadyReader() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let store = try CaseStoreSQLite(path: path, logger: quiet, checkpointing: Checkpointing(pagesBefore: 400, pagesMax: 2000))
            defer { store.close() }
            let relay = Relay()
            relay.start(on: store)
            try write(20, to: store)
            relay.stop()
            // The bound, and the commits that were under way when it was passed; without a new start, 8,000.
            #expect(try pages(ofLogBeside: path) < 5000)
        }
    }

    @Test("is left to the writer: SQLite does not carry it over by itself")
    func automaticCheckpointsAreOff() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let store = try CaseStoreSQLite(
                path: path, logger: quiet, checkpointing: Checkpointing(pagesBefore: .max, pagesMax: .max))
            defer { store.close() }
            // SQLite would carry it over at a thousand pages, and write it from its beginning again.
            try write(10, to: store)
            #expect(try pages(ofLogBeside: path) > 4000)
        }
    }
}

/// Two readers that take each other over: one is always open, none for long.
private final class Relay: Sendable {
    private let isStopped = Mutex(false)
    private let ended = DispatchSemaphore(value: 0)
    /// Signalled when the other reader has opened.
    private let turns = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]

    func start(on store: CaseStoreSQLite) {
        run(0, on: store)
        Thread.detachNewThread { [self] in
            turns[1].wait()
            run(1, on: store)
        }
    }

    private func run(_ reader: Int, on store: CaseStoreSQLite) {
        Thread.detachNewThread { [self] in
            while !isStopped.withLock({ $0 }) {
                do {
                    try store.reading { [turns] snapshot in
                        // The snapshot is that of its first read, a page long.
                        _ = try snapshot.log(after: 0, limit: 20)
                        turns[1 - reader].signal()
                        turns[reader].wait()
                    }
                } catch {
                    Issue.record("\(error)")
                    break
                }
            }
            turns[1 - reader].signal()
            ended.signal()
        }
    }

    func stop() {
        isStopped.withLock { $0 = true }
        for _ in turns { ended.wait() }
    }
}
