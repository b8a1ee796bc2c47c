import CaseDomain
import CaseStore
import CaseStoreFixtures
import Dispatch
import ShouwenLimits
import Synchronization
import Testing

/// Thrown by works that fail on purpose.
private struct Planned: Error {}

@Suite("A group of works")
struct GroupCommitTests {
    /// Keeps the writer busy while `fill` puts works in the line, so that they become one group; returns when all are done.
    private func inOneGroup(_ store: any CaseStore, _ fill: () throws -> Void) throws {
        let started = DispatchSemaphore(value: 0)
        let release = DispatchSemaphore(value: 0)
        #expect(
            store.enqueue(
                Work({ _ in
                    started.signal(); release.wait()
                })))
        started.wait()
        try fill()
        release.signal()
        _ = try store.write { _ in }
    }

    /// What became of works, by their index.
    private final class Fates: Sendable {
        let runs = Mutex<[Int: Int]>([:])
        let ends = Mutex<[Int: [StoreFailure?]]>([:])
    }

    @Test("keeps all but the one that fails after it has written, and leaves no gap", arguments: StoreKind.allCases)
    func guiltyAlone(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.register()
            let fates = Fates()
            try inOneGroup(store) {
                for index in 0..<8 {
                    let accepted = store.enqueue(
                        Work(
                            { transaction in
                                fates.runs.withLock { $0[index, default: 0] += 1 }
                                _ = try registerCase(in: transaction)
                                if index == 5 { throw Planned() }
                            }, committed: { failure in fates.ends.withLock { $0[index, default: []].append(failure) } }))
                    #expect(accepted)
                }
            }
            let ends = fates.ends.withLock { $0 }
            for index in 0..<8 { #expect(ends[index] == [index == 5 ? .work("Planned()") : nil]) }
            switch kind {
            // 0...5 ran together, then each alone.
            case .sqlite: #expect(fates.runs.withLock { $0 } == [0: 2, 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 1, 7: 1])
            case .memory: #expect(fates.runs.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<8).map { ($0, 1) }))
            }
            try expectSound(store, cases: 8)
        }
    }

    @Test("is not disturbed by one that fails before it writes, whatever numbers that one had taken", arguments: StoreKind.allCases)
    func refusalIsFree(kind: StoreKind) throws {
        try kind.withStore { store in
            let fates = Fates()
            try inOneGroup(store) {
                for index in 0..<6 {
                    let accepted = store.enqueue(
                        Work(
                            { transaction in
                                fates.runs.withLock { $0[index, default: 0] += 1 }
                                if index == 2 {
                                    _ = try transaction.nextCaseID()
                                    _ = try transaction.nextSerial(year: 2026)
                                    throw Planned()
                                }
                                _ = try registerCase(in: transaction)
                            }, committed: { failure in fates.ends.withLock { $0[index, default: []].append(failure) } }))
                    #expect(accepted)
                }
            }
            for index in 0..<6 {
                #expect(fates.runs.withLock { $0[index] } == 1)
                #expect(fates.ends.withLock { $0[index] } == [index == 2 ? .work("Planned()") : nil])
            }
            try expectSound(store, cases: 5)
        }
    }

    @Test("does not keep a work that hides an error of a writing call", arguments: StoreKind.allCases)
    func hiddenErrors(kind: StoreKind) throws {
        try kind.withStore { store in
            let first = try store.register()
            #expect(throws: StoreFailure.self) {
                try store.write { transaction in
                    let id = try transaction.nextCaseID()
                    // The second event repeats a version of the first case: the first one is in by then.
                    _ = try? transaction.append([Sample.event(id, version: 1), Sample.event(first.id, version: 1)])
                }
            }
            try expectSound(store, cases: 1)
        }
    }

    @Test("loses only the work that gives a wake-up to a case that has no row", arguments: StoreKind.allCases)
    func wakeUpWithoutCase(kind: StoreKind) throws {
        try kind.withStore { store in
            let fates = Fates()
            try inOneGroup(store) {
                for index in 0..<4 {
                    let accepted = store.enqueue(
                        Work(
                            { transaction in
                                guard index == 1 else { _ = try registerCase(in: transaction); return }
                                try transaction.save(wakeAt: Sample.monday, of: CaseID(rawValue: 999))
                            }, committed: { failure in fates.ends.withLock { $0[index, default: []].append(failure) } }))
                    #expect(accepted)
                }
            }
            for index in 0..<4 where index != 1 { #expect(fates.ends.withLock { $0[index] } == [nil]) }
            #expect(fates.ends.withLock { $0[1] } == [.work("case 999 has no row")])
            try expectSound(store, cases: 3)
        }
    }

    @Test("is told in the order in which its works were enqueued, one after the other has run", arguments: StoreKind.allCases)
    func order(kind: StoreKind) throws {
        try kind.withStore { store in
            let told = Mutex<[Int]>([])
            try inOneGroup(store) {
                for index in 0..<(2 * Limits.commandsPerCommitMax + 3) {
                    let accepted = store.enqueue(
                        Work({ _ = try registerCase(in: $0) }, committed: { _ in told.withLock { $0.append(index) } }))
                    #expect(accepted)
                }
            }
            #expect(told.withLock { $0 } == Array(0..<(2 * Limits.commandsPerCommitMax + 3)))
            try expectSound(store, cases: Int64(2 * Limits.commandsPerCommitMax + 3))
        }
    }

    /// Sequences, case ids and serials are 1, 2, 3, …; the counters and the chain agree.
    private func expectSound(_ store: any CaseStore, cases: Int64) throws {
        #expect(try verify(store) == nil)
        let counts = try store.reading { try $0.counts() }
        #expect(counts == StoreCounts(cases: cases, events: cases, byPhase: cases == 0 ? [:] : [.registered: cases]))
        for serial in 1...cases {
            let (id, events) = try store.reading { snapshot in
                let id = try snapshot.caseID(number: CaseNumber(year: 2026, serial: serial))
                return (id, try id.map { try snapshot.events(of: $0) })
            }
            #expect(id == CaseID(rawValue: serial))
            #expect(events?.count == 1)
        }
        #expect(try store.reading { try $0.caseID(number: CaseNumber(year: 2026, serial: cases + 1)) } == nil)
        #expect(try store.write { try $0.nextSerial(year: 2026) } == cases + 1)
    }
}
