import CaseDomain
import CaseStore
import CaseStoreFixtures
import Dispatch
import ShouwenLimits
import Synchronization
import Testing

@Suite("The lines in front of a store")
struct LineTests {
    @Test("are emptied before a store closes, and closed afterwards", arguments: StoreKind.allCases)
    func closing(kind: StoreKind) throws {
        try kind.withStore { store in
            let committed = Mutex<[StoreFailure?]>([])
            let read = Mutex(0)
            for _ in 0..<2000 {
                #expect(
                    store.enqueue(
                        Work({ _ = try registerCase(in: $0) }, committed: { failure in committed.withLock { $0.append(failure) } })))
                #expect(store.read { _ in read.withLock { $0 += 1 } })
            }
            store.close()
            #expect(committed.withLock { $0.count } == 2000)
            #expect(committed.withLock { $0.allSatisfy { $0 == nil } })
            #expect(read.withLock { $0 } == 2000)
            #expect(!store.enqueue(Work({ _ in })))
            #expect(!store.read { _ in })
            store.close()
        }
    }
}

@Suite("The server's own reads")
struct ServerReadTests {
    @Test("have a connection of their own: readers that are busy, and a line that is full, keep none waiting")
    func ownConnection() throws {
        try StoreKind.sqlite.withStore { store in
            let release = DispatchSemaphore(value: 0)
            for _ in 0..<Limits.readConnections {
                let started = DispatchSemaphore(value: 0)
                #expect(
                    store.read { _ in
                        started.signal()
                        release.wait()
                    })
                started.wait()
            }
            while store.read({ _ in }) {}
            let answered = Awaited<Int64?>()
            #expect(store.read(.server) { answered.put(try? $0.get().counts().cases) } == .taken)
            #expect(answered.take() == 0)
            for _ in 0..<Limits.readConnections { release.signal() }
        }
    }
}

@Suite("Work that nobody wants any more")
struct UnwantedTests {
    /// A wish that a test may take back.
    private final class Wish: Sendable {
        private let stands = Atomic<Bool>(true)
        func takeBack() { stands.store(false, ordering: .relaxed) }
        var ticket: LineTicket { LineTicket(.caller(StaffID(rawValue: "s-1"))) { self.stands.load(ordering: .relaxed) } }
    }

    @Test("is never run, told so once, and leaves its neighbours alone", arguments: StoreKind.allCases)
    func worksDropped(kind: StoreKind) throws {
        try kind.withStore { store in
            let (started, release) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            let (wishes, begun) = ((0..<6).map { _ in Wish() }, Wish())
            let told = Mutex<[Int: [StoreFailure?]]>([:])
            let ran = Mutex<Set<Int>>([])
            // What has begun is completed, even if nobody wants it any more before it ends.
            let blocker = Work(
                { transaction in
                    started.signal()
                    release.wait()
                    _ = try registerCase(in: transaction)
                }, committed: { failure in told.withLock { $0[-1, default: []].append(failure) } })
            #expect(store.enqueue(blocker, begun.ticket) == .taken)
            started.wait()
            for (index, wish) in wishes.enumerated() {
                let work = Work(
                    { transaction in
                        _ = ran.withLock { $0.insert(index) }
                        _ = try registerCase(in: transaction)
                    }, committed: { failure in told.withLock { $0[index, default: []].append(failure) } })
                #expect(store.enqueue(work, wish.ticket) == .taken)
            }
            for index in [0, 2, 5] { wishes[index].takeBack() }
            begun.takeBack()
            release.signal()
            _ = try store.write { _ in }
            #expect(ran.withLock { $0 } == [1, 3, 4])
            #expect(
                told.withLock { $0 } == [
                    -1: [nil], 0: [.unwanted], 1: [nil], 2: [.unwanted], 3: [nil], 4: [nil], 5: [.unwanted],
                ])
            #expect(try store.reading { try $0.counts().cases } == 4)
        }
    }

    @Test("is not read for", arguments: StoreKind.allCases)
    func readsDropped(kind: StoreKind) throws {
        try kind.withStore { store in
            let release = DispatchSemaphore(value: 0)
            let busy = kind == .sqlite ? Limits.readConnections : 1
            for _ in 0..<busy {
                let started = DispatchSemaphore(value: 0)
                #expect(
                    store.read { _ in
                        started.signal()
                        release.wait()
                    })
                started.wait()
            }
            let wishes = (0..<3).map { _ in Wish() }
            let told = Mutex<[Int: [Bool]]>([:])
            let done = DispatchSemaphore(value: 0)
            for (index, wish) in wishes.enumerated() {
                let admission = store.read(wish.ticket) { snapshot in
                    switch snapshot {
                    case .success: told.withLock { $0[index, default: []].append(true) }
                    case .failure(let failure):
                        #expect(failure == .unwanted)
                        told.withLock { $0[index, default: []].append(false) }
                    }
                    done.signal()
                }
                #expect(admission == .taken)
            }
            wishes[1].takeBack()
            for _ in 0..<busy { release.signal() }
            for _ in wishes { done.wait() }
            #expect(told.withLock { $0 } == [0: [true], 1: [false], 2: [true]])
        }
    }
}

@Suite("A snapshot")
struct SnapshotTests {
    @Test("shows nothing of a group that is not committed", arguments: StoreKind.allCases)
    func nothingUncommitted(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.register()
            let written = DispatchSemaphore(value: 0)
            let release = DispatchSemaphore(value: 0)
            let done = DispatchSemaphore(value: 0)
            #expect(
                store.enqueue(
                    Work(
                        {
                            _ = try registerCase(in: $0); written.signal(); release.wait()
                        }, committed: { _ in done.signal() })))
            written.wait()
            #expect(
                try store.reading { try ($0.head().sequence, $0.counts().cases, $0.list(CaseFilter(), limit: 9).rows.count) } == (1, 1, 1))
            release.signal()
            done.wait()
            #expect(
                try store.reading { try ($0.head().sequence, $0.counts().cases, $0.list(CaseFilter(), limit: 9).rows.count) } == (2, 2, 2))
        }
    }

    @Test("stays as it was at its first read, whatever is committed meanwhile", arguments: StoreKind.allCases)
    func staysStill(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.register()
            let heads = try store.reading { snapshot in
                let before = try snapshot.head()
                let committed = DispatchSemaphore(value: 0)
                #expect(store.enqueue(Work({ _ = try registerCase(in: $0) }, committed: { _ in committed.signal() })))
                committed.wait()
                #expect(try snapshot.counts().cases == 1)
                return (before, try snapshot.head())
            }
            #expect(heads.0 == heads.1)
            #expect(try store.reading { try $0.head() }.sequence == 2)
        }
    }
}
