import CaseDomain
import CaseService
import CaseStoreFixtures
import Dispatch
import TestBank
import Testing

@Suite("An idempotency key")
struct IdempotencyTests {
    @Test("with the same body gets the first receipt again, and nothing is written")
    func repetition() throws {
        let world = try World()
        let first = try world.registered(key: "k")
        let before = try world.totals()
        world.clock.advance(seconds: 3600)
        let again = try world.registered(key: "k")
        #expect(!first.isRepeated)
        #expect(again.isRepeated)
        var expected = first
        expected.isRepeated = true
        #expect(again == expected)
        #expect(try world.totals() == before)
    }

    @Test("gets the receipt of its own change, though the case went on since")
    func repetitionOfAnEarlierStep() throws {
        let world = try World()
        let first = try world.registered()
        let accept = Accept(note: "ours")
        let accepted = world.change(accept, by: Bank.teller, key: "a", on: first.number).rejection
        #expect(accepted?.reason.name == .wrongRole)
        let offer = HandOver(unit: Bank.outlet, staff: Bank.officer.staff, reason: "beyond my authority")
        let offered = try world.change(offer, by: Bank.teller, key: "h", on: first.number).get()
        _ = try world.change(Take(), by: Bank.officer, key: "t", on: first.number).get()
        let again = try world.change(offer, by: Bank.teller, key: "h", on: first.number).get()
        #expect(again.isRepeated)
        #expect(again.version == offered.version)
        #expect(again.sequence == offered.sequence)
    }

    @Test("with another body is refused, naming the key, and nothing is written")
    func reuse() throws {
        let world = try World()
        _ = try world.registered(key: "k")
        let before = try world.totals()
        let other = world.change(Register(Bank.registration("Another matter.")), by: Bank.teller, key: "k")
        #expect(other.rejection == Rejection(.keyReused("k")))
        #expect(try world.totals() == before)
    }

    @Test("belongs to one member of staff: another may use the same text")
    func keysOfOthers() throws {
        let world = try World()
        let first = try world.registered(key: "k")
        let second = try world.change(Register(Bank.registration()), by: Bank.officer, key: "k").get()
        #expect(!second.isRepeated)
        #expect(second.number != first.number)
        #expect(try world.totals()[0] == 2)
    }

    @Test("of a refused change is not used up")
    func refusalKeepsNoKey() throws {
        let world = try World()
        let refused = world.change(Register(Bank.registration("")), by: Bank.teller, key: "k")
        #expect(refused.rejection?.reason.name == .missing)
        #expect(try !world.registered(key: "k").isRepeated)
    }

    @Test("sent many times at once makes one case")
    func race() throws {
        let world = try World()
        let answers = (0..<64).map { _ in Awaited<Result<ChangeReceipt, ServiceFailure>>() }
        DispatchQueue.concurrentPerform(iterations: answers.count) { index in
            answers[index].put(world.change(Register(Bank.registration()), by: Bank.teller, key: "k"))
        }
        let receipts = try answers.map { try $0.take().get() }
        #expect(Set(receipts.map(\.number)).count == 1)
        #expect(receipts.filter { !$0.isRepeated }.count == 1)
        #expect(try world.totals()[0] == 1)
    }
}
