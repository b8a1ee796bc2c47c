import AuditChain
import CaseDomain
import CaseService
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import CaseStoreSQLite
import Foundation
import ShouwenLimits
import TestBank
import Testing

/// What is kept in memory of cases, seen from outside: by what is read from the store, and by what is answered.
@Suite("The present state of a case")
struct PresentCaseTests {
    private static let measure = RecordStep(step: .recordMeasure, text: "called")

    private static func memoryStore() -> CountingStore { CountingStore(CaseStoreMemory(logID: LogID(rawValue: "test"))) }

    /// A store in a folder of its own, gone afterwards.
    private static func withDisk(_ body: (CaseStoreSQLite) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("present-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try CaseStoreSQLite(path: folder + "/cases.db", logger: quiet)
        defer { store.close() }
        try body(store)
    }

    @Test("is not read again for another step or another look, however long the case is", arguments: [10, 4000])
    func stepsReadNothing(events: Int) throws {
        let store = Self.memoryStore()
        let world = try World(store)
        let number = try world.registered().number
        try store.lengthen(number, to: Int64(events))
        _ = try world.change(Self.measure, by: Bank.officer, key: "first", on: number).get()
        store.reset()
        for index in 1...5 { _ = try world.change(Self.measure, by: Bank.officer, key: "\(index)", on: number).get() }
        #expect(try world.present(number)?.version == Int64(events) + 6)
        #expect(store.counts == .init(works: 5, events: 0))
    }

    @Test("is read as a whole for each where there is no room for it: so events read are counted")
    func withoutRoom() throws {
        let store = Self.memoryStore()
        let world = try World(store, presentCasesBytesMax: 0)
        let number = try world.registered().number
        try store.lengthen(number, to: 100)
        store.reset()
        _ = try world.change(Self.measure, by: Bank.officer, key: "1", on: number).get()
        // Once to see whether it is to be refused, once to decide it.
        #expect(store.counts == .init(works: 1, events: 200))
    }

    @Test("is not read again for its clocks")
    func clocksReadNothing() throws {
        let store = Self.memoryStore()
        let world = try World(store)
        let number = try world.registered().number
        try store.lengthen(number, to: 1000)
        _ = try world.present(number)
        world.clock.advance(seconds: 90 * 86_400)
        store.reset()
        let round = Awaited<Result<ClockRound, ServiceFailure>>()
        world.service.runDueClocks { round.put($0) }
        #expect(try round.take().get().done == 1)
        #expect(try world.present(number)?.runningClocks.isEmpty == true)
        #expect(store.counts == .init(works: 1, events: 0))
    }

    @Test("is what the store holds after a work that failed as its last part was written: nothing of it stays")
    func failedWork() throws {
        let store = Self.memoryStore()
        let world = try World(store)
        let number = try world.registered().number
        let before = try world.present(number)
        store.loseReplies(true)
        guard case .failure(.broken) = world.change(Self.measure, by: Bank.officer, key: "1", on: number) else {
            Issue.record("the work did not fail")
            return
        }
        #expect(try world.present(number) == before)
        store.loseReplies(false)
        let receipt = try world.change(Self.measure, by: Bank.officer, key: "2", on: number).get()
        #expect(receipt.version == (before?.version ?? 0) + 1)
        #expect(try world.present(number) == world.state(number))
    }

    @Test("holds for the works that share a transaction, also where one of them spoils it and all run again")
    func oneTransaction() throws {
        for isSpoilt in [false, true] {
            try Self.withDisk { disk in
                let store = CountingStore(disk)
                let world = try World(store)
                let number = try world.registered().number
                try store.lengthen(number, to: 500)
                _ = try world.present(number)
                let gate = try WriterGate(store)
                store.reset()
                let people = [Bank.officer, Bank.outletHead]
                var answers = people.map { world.ask(Self.measure, by: $0, key: "a", on: number) }
                if isSpoilt {
                    #expect(
                        store.enqueue(
                            Work { transaction in
                                try transaction.save(note: "half done", named: "n")
                                throw StoreFailure.work("spoilt")
                            }))
                }
                answers += people.map { world.ask(Self.measure, by: $0, key: "b", on: number) }
                gate.open()
                #expect(try answers.map { try $0.take().get().version }.sorted() == [501, 502, 503, 504])
                #expect(store.counts.events == 0)
                #expect(try world.present(number) == world.state(number))
            }
        }
    }

    @Test("is brought up to what another writer to the same store has done, by the events since")
    func anotherWriter() throws {
        let store = Self.memoryStore()
        let one = try World(store)
        let number = try one.registered().number
        try store.lengthen(number, to: 1000)
        _ = try one.present(number)
        let other = try World(store)
        let theirs = try other.change(Self.measure, by: Bank.outletHead, key: "1", on: number).get()
        store.reset()
        #expect(try one.present(number)?.version == theirs.version)
        #expect(store.counts.events == 1)
        _ = try other.change(Self.measure, by: Bank.outletHead, key: "2", on: number).get()
        let ours = try one.change(Self.measure, by: Bank.officer, key: "3", on: number).get()
        #expect(ours.version == theirs.version + 2)
        #expect(try one.present(number) == one.state(number))
    }

    @Test("is that of the snapshot, though memory has come further since the snapshot was fixed")
    func olderSnapshot() throws {
        try Self.withDisk { disk in
            let world = try World(disk)
            let number = try world.registered().number
            let isFixed = Awaited<Bool>()
            let isChanged = Awaited<Bool>()
            let seen = Awaited<Result<Case?, ServiceFailure>>()
            let service = world.service
            service.read(for: .server) { snapshot in
                _ = try snapshot.head()
                isFixed.put(true)
                _ = isChanged.take()
                return try service.present(number, in: snapshot)?.state
            } completion: {
                seen.put($0)
            }
            _ = isFixed.take()
            let receipt = try world.change(Self.measure, by: Bank.officer, key: "1", on: number).get()
            isChanged.put(true)
            #expect(try seen.take().get()?.version == receipt.version - 1)
            #expect(try world.present(number)?.version == receipt.version)
        }
    }

    @Test("is read in parts of eventsPerReadMax events, and is the same", arguments: [-1, 0, 1])
    func parts(more: Int) throws {
        let store = Self.memoryStore()
        let number = try World(store).registered().number
        let count = Limits.eventsPerReadMax + more
        try store.lengthen(number, to: Int64(count))
        let world = try World(store)
        store.reset()
        let state = try world.present(number)
        #expect(store.counts.events == count)
        #expect(state?.version == Int64(count))
        #expect(try state == world.state(number))
    }

    @Test("is no case where there is none of that number")
    func unknown() throws {
        #expect(try World().present(CaseNumber(year: 2026, serial: 5)) == nil)
    }
}
