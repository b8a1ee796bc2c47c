import CaseDomain
import CaseService
import CaseStore
import Testing

/// A store that does nothing but fail in one way.
private struct FailingStore: CaseStore {
    /// What the work is told; nil: it is not even taken.
    let failure: StoreFailure?

    func enqueue(_ work: any WriteWork) -> Bool {
        guard let failure else { return false }
        work.committed(failure)
        return true
    }

    func read(_ read: @escaping @Sendable (any ReadSnapshot) -> Void) -> Bool { false }
    func close() {}
}

@Suite("A store that fails")
struct FailureTests {
    @Test(
        "makes a change fail in its own way",
        arguments: [
            (StoreFailure.database("SQLite 10: disk I/O error"), ServiceFailure.broken("SQLite 10: disk I/O error")),
            (.work("something unexpected"), .broken("something unexpected")), (.closed, .stopping), (nil, .overloaded),
        ] as [(StoreFailure?, ServiceFailure)])
    func failures(store: StoreFailure?, expected: ServiceFailure) throws {
        let world = try World(FailingStore(failure: store))
        #expect(world.change(.register(Bank.registration()), by: Bank.teller, key: "k") == .failure(expected))
    }

    @Test("that takes no more reads makes them fail as overload")
    func readsRefused() throws {
        let world = try World(FailingStore(failure: nil))
        #expect(throws: ServiceFailure.overloaded) { try world.totals() }
    }
}
