import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseService
import CaseStore
import RuleBooks
import Testing
import TestBank

/// The institution answers within three days, the law asks for fifteen. Once the three are missed, two limits `reply` are owed.
@Suite("Two open limits of one name")
struct TwoClocksTests {
    private static let rules: InstitutionRules = {
        var book = RuleBookCatalogue.shipped.book("bank-default", overlays: ["cn-bank-statute"], at: Bank.now)!
        book.deadlines = book.deadlines.map { rule in
            guard rule.name == "reply", rule.book == "bank-default" else { return rule }
            return DeadlineRule(
                name: rule.name, title: rule.title, startsOn: rule.startsOn, stopsOn: rule.stopsOn, length: .period(.days(3)),
                onMiss: rule.onMiss, extension: rule.extension, clause: rule.clause)
        }
        return InstitutionRules(book: book, calendar: Bank.rules.calendar)
    }()

    /// A case whose institution's limit is missed while the law's runs: `acknowledge` is clock 1 or 2, then the two of `reply`.
    private static func world() throws -> (World, CaseNumber) {
        let world = try World(rules: rules)
        let number = try world.registered().number
        world.clock.advance(seconds: 5 * 86_400)
        try world.runClocks()
        return (world, number)
    }

    private func replies(_ world: World, _ number: CaseNumber) throws -> [Clock] {
        try world.state(number).clocks.filter { $0.setting.name == "reply" }
    }

    /// The numbers that events of a type name, in order.
    private func named<Event: CaseEvent>(_: Event.Type, _ world: World, _ clock: KeyPath<Event, Int>, _ name: KeyPath<Event, String>) throws
        -> [Int]
    {
        try world.log().compactMap { entry in
            let event = try EventCoding.decode(type: entry.content.type, payload: entry.content.payload).event as? Event
            return event.flatMap { $0[keyPath: name] == "reply" ? $0[keyPath: clock] : nil }
        }
    }

    @Test("are the institution's, missed, and the law's, that still runs, each with a number of its own")
    func bothOpen() throws {
        let (world, number) = try Self.world()
        let clocks = try replies(world, number)
        #expect(clocks.map(\.setting.book) == ["bank-default", "cn-bank-statute"])
        #expect(clocks.map(\.state) == [.missed, .running])
        #expect(Set(clocks.map(\.id)).count == 2)
        #expect(try named(DeadlineMissed.self, world, \.clock, \.name) == [clocks[0].id])
        #expect(try named(DeadlineSet.self, world, \.clock, \.name) == clocks.map(\.id))
    }

    @Test("are missed one after the other, and each miss names its own")
    func missed() throws {
        let (world, number) = try Self.world()
        world.clock.advance(seconds: 20 * 86_400)
        try world.runClocks()
        let clocks = try replies(world, number)
        #expect(clocks.map(\.state) == [.missed, .missed])
        #expect(try named(DeadlineMissed.self, world, \.clock, \.name) == clocks.map(\.id))
    }

    @Test("are both met by one step, the institution's late and the law's in time")
    func met() throws {
        let (world, number) = try Self.world()
        let refusal = RefuseAcceptance(ground: "no_substance", explanation: "Told the ways of appeal.")
        _ = try world.change(refusal, by: Bank.intakeHead, key: "r", on: number).get()
        let clocks = try replies(world, number)
        #expect(clocks.map(\.state) == [.metLate, .met])
        #expect(try named(DeadlineMet.self, world, \.clock, \.name).sorted() == clocks.map(\.id))
    }

    @Test("are not extended without saying which, and with its number that one alone is")
    func extended() throws {
        let (world, number) = try Self.world()
        let clocks = try replies(world, number)
        let later = clocks[1].setting.dueAt.advanced(byMilliseconds: 86_400_000)
        func extend(_ clock: Int) -> Result<ChangeReceipt, ServiceFailure> {
            let step = ExtendDeadline(deadline: "reply", clock: clock, dueAt: later, reason: "expert opinion", customerTold: true)
            return world.change(step, by: Bank.president, key: "e\(clock)", on: number)
        }
        #expect(extend(0).rejection?.reason == .severalClocks("reply", clocks.map(\.id)))
        #expect(extend(99).rejection?.reason == .unknownDeadline("reply"))
        _ = try extend(clocks[1].id).get()
        let after = try replies(world, number)
        #expect(after[0] == clocks[0])
        #expect(after[1].setting.dueAt == later)
        #expect(after[1].isExtended)
        #expect(try named(ExtendDeadline.self, world, \.clock, \.deadline) == [clocks[1].id])
    }
}
