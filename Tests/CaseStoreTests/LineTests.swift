import CaseDomain
import CaseStore
import CaseStoreFixtures
import Dispatch
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
            #expect(try store.reading { try ($0.head().sequence, $0.counts().cases, $0.list(CaseFilter(), limit: 9).count) } == (1, 1, 1))
            release.signal()
            done.wait()
            #expect(try store.reading { try ($0.head().sequence, $0.counts().cases, $0.list(CaseFilter(), limit: 9).count) } == (2, 2, 2))
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
