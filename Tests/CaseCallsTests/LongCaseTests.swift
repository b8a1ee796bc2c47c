import AuditChain
import CaseDomain
import CaseService
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import Headquarters
import ShouwenLimits
import TestBank
import Testing
import WireMessages

/// A look at a long case costs what is shown of it.
@Suite("A look at a long case")
struct LongCaseTests {
    private static let events = 4000

    private static func desks() throws -> (Desks, CountingStore, String) {
        let store = CountingStore(CaseStoreMemory(logID: LogID(rawValue: "test")))
        let desks = try Desks(store: store)
        let number = try desks.registered(by: .officer)
        try store.lengthen(try #require(CaseNumber(number)), to: Int64(events), by: Bank.officer)
        _ = try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: number), as: .intakeHead)
        store.reset()
        return (desks, store, number)
    }

    @Test("reads none of its events for what it is and what is owed")
    func present() throws {
        let (desks, store, number) = try Self.desks()
        let view = try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: number), as: .intakeHead).case
        #expect(view?.version == Int64(Self.events))
        #expect(view?.steps.count == Limits.stepsKeptMax)
        #expect(view?.abridged == true)
        _ = try desks.call(HeadquartersMethods.explainCase, ExplainCaseRequest(caseNumber: number), as: .intakeHead)
        _ = try desks.call(HeadquartersMethods.explainCase, ExplainCaseRequest(caseNumber: number, all: true), as: .intakeHead)
        #expect(store.counts == .init())
    }

    @Test("reads of its history the page that is shown and not much more, wherever the page stands", arguments: [0, 1900, 3990])
    func history(after version: Int) throws {
        let (desks, store, number) = try Self.desks()
        let request = GetHistoryRequest(caseNumber: number, afterVersion: Int64(version))
        let page = try desks.call(HeadquartersMethods.getHistory, request, as: .intakeHead)
        #expect(page.entries.first?.version == Int64(version) + 1)
        #expect(page.more == (version < 3990))
        #expect(store.counts.events >= page.entries.count)
        #expect(store.counts.events < page.entries.count + Limits.eventsPerReadMax)
    }
}
