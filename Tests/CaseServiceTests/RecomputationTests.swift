import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import ShouwenLimits
import Testing
import TestBank

@Suite("Computing clocks anew, page by page")
struct RecomputationTests {
    /// Five open cases, computed for the book of the bank, and the store they lie in.
    private static func five() throws -> (NarrowStore, [CaseNumber]) {
        let store = NarrowStore(CaseStoreMemory(logID: LogID(rawValue: "test")))
        let world = try World(store)
        let numbers = try (0..<5).map { try world.registered(key: "k\($0)").number }
        #expect(try world.recompute() == nil)
        return (store, numbers)
    }

    private static func newRules(_ store: NarrowStore) throws -> World {
        try World(store, rules: Bank.rulesWithSecondReply(), casesPerRound: 2)
    }

    /// How many clocks of the new book each case has.
    private func seconds(_ world: World, _ numbers: [CaseNumber]) throws -> [Int] {
        try numbers.map { try world.state($0).clocks.count { $0.setting.name == "second_reply" } }
    }

    @Test("reaches every open case, also those beyond the first page, each once")
    func severalPages() throws {
        let (store, numbers) = try Self.five()
        let world = try Self.newRules(store)
        #expect(try world.recompute() == 5)
        #expect(try seconds(world, numbers) == [1, 1, 1, 1, 1])
        #expect(try world.recompute() == nil)
    }

    @Test("takes no more cases at once than the page holds", arguments: [-1, 0, 1])
    func pageSize(beyond: Int) throws {
        let (store, numbers) = try Self.five()
        let world = try World(store, rules: Bank.rulesWithSecondReply(), casesPerRound: 5 - beyond)
        let answer = Awaited<Result<Recomputation, ServiceFailure>>()
        world.service.recomputeOnePage { answer.put($0) }
        guard case .page(let round) = try answer.take().get() else {
            Issue.record("no page")
            return
        }
        #expect(round.done == min(5, 5 - beyond))
        #expect(try seconds(world, numbers).reduce(0, +) == round.done)
    }

    /// Works in order: two cases of the first page, its note, two of the second, its note, one of the third, its note, the last note.
    @Test("forgets no case that a full line turned away, nor notes it as done, whether asked again or after a restart", arguments: 1...9)
    func turnedAway(work: Int) throws {
        for isRestarted in [false, true] {
            let (store, numbers) = try Self.five()
            var world = try Self.newRules(store)
            store.turnAway(works: [work])
            #expect(throws: ServiceFailure.overloaded) { try world.recompute() }
            let casesDone = [0, 0, 0, 2, 2, 2, 4, 4, 5][work - 1]
            let (done, progress) = try world.read { (try $0.note("rules"), try $0.note("rules_progress")) }
            #expect(done == Bank.rules.version)
            #expect(progress == (casesDone == 0 ? nil : "\(casesDone) \(Bank.rulesWithSecondReply().version)"))
            if isRestarted { world = try Self.newRules(store) }
            #expect(try world.recompute() == (casesDone == 5 ? nil : 5 - casesDone))
            #expect(try seconds(world, numbers) == [1, 1, 1, 1, 1])
            #expect(try world.recompute() == nil)
        }
    }

    @Test("begins anew for rules that changed while it was under way")
    func changedUnderWay() throws {
        let (store, numbers) = try Self.five()
        store.turnAway(works: [5])
        #expect(throws: ServiceFailure.overloaded) { try Self.newRules(store).recompute() }
        let world = try World(store, rules: Bank.rulesWithSecondReply(from: "2026-07-01"), casesPerRound: 2)
        #expect(try world.recompute() == 5)
        #expect(try seconds(world, numbers) == [1, 1, 1, 1, 1])
    }

    @Test("passes over a case that cannot be read, reports it and does the others")
    func unreadable() throws {
        let (store, numbers) = try Self.five()
        try store.spoil([2])
        let world = try Self.newRules(store)
        let answer = Awaited<Result<Recomputation, ServiceFailure>>()
        world.service.recomputeOnePage { answer.put($0) }
        guard case .page(let round) = try answer.take().get() else {
            Issue.record("no page")
            return
        }
        #expect(round.done == 1)
        #expect(Array(round.broken.keys) == [CaseID(rawValue: 2)])
        #expect(try world.recompute() == 3)
        #expect(try seconds(world, [numbers[0]] + numbers[2...]) == [1, 1, 1, 1])
    }
}

extension CaseStore {
    /// Puts an event behind those of each case that no release can read.
    func spoil(_ cases: [Int64]) throws {
        for id in cases.map(CaseID.init(rawValue:)) {
            try write { transaction in
                let last = try transaction.events(of: id).last!
                let entry = UnsealedEntry(
                    caseID: id, version: last.content.version + 1, type: "of_a_later_release", actor: last.content.actor,
                    happenedAt: last.content.happenedAt, recordedAt: last.content.recordedAt, payload: [])
                _ = try transaction.append([entry])
            }
        }
    }
}
