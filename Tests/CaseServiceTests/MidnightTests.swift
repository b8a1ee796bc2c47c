import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import RuleBooks
import Testing
import TestBank

@Suite("The rules of a moment")
struct MidnightTests {
    private static let midnight = Timestamp("2026-06-01T00:00:00+08:00")!

    @Test("are those of the latest version that has come into force, in whatever order the versions are given")
    func twoToCome() throws {
        let second = RulesToCome(from: Self.midnight, rules: Bank.rulesWithSecondReply(from: "2026-06-01"))
        let third = RulesToCome(
            from: Self.midnight.advanced(byMilliseconds: 30 * 86_400_000), rules: Bank.rulesWithSecondReply(from: "2026-07-01"))
        for coming in [[second, third], [third, second]] {
            let settings = try World(rulesToCome: coming).service.settings
            let moments: [(Timestamp, String)] = [
                (second.from.advanced(byMilliseconds: -1), "2020-03-01"), (second.from, "2026-06-01"),
                (third.from.advanced(byMilliseconds: -1), "2026-06-01"), (third.from, "2026-07-01"),
            ]
            for (moment, edition) in moments { #expect(settings.rules(at: moment).book.edition == edition) }
        }
    }

    /// The clock goes on by a millisecond whenever it is looked at, so that midnight falls between any two looks of one decision.
    @Test("decide and schedule a registration throughout, though midnight comes while it is decided", arguments: 0...8)
    func registration(lead: Int64) throws {
        let next = Bank.rulesWithSecondReply(from: "2026-06-01")
        let world = try World(rulesToCome: [RulesToCome(from: Self.midnight, rules: next)])
        world.clock.set(Self.midnight.advanced(byMilliseconds: -lead))
        world.clock.goOn(byMilliseconds: 1)
        let receipt = try world.registered()
        let expected = receipt.recordedAt < Self.midnight ? Bank.rules : next
        let state = try world.state(receipt.number)
        #expect(Set(state.clocks.map(\.setting.basis.bookFrom)) == [expected.book.edition])
        #expect(state.clocks.contains { $0.setting.name == "second_reply" } == (expected.book.edition == next.book.edition))
        #expect(try row(world, receipt.number)?.wakeAt == state.wakeAt(expected))
    }

    /// By the old book a grade waits for the seventh day; by the new one nothing does.
    @Test("decide and schedule a step throughout, though midnight comes while it is decided", arguments: 0...8)
    func step(lead: Int64) throws {
        let start = Timestamp("2026-05-25T10:00:00+08:00")!
        let old = try #require(RuleBookCatalogue.shipped.book("realestate", at: start))
        var book = old
        book.severity = []
        book.effectiveFrom = CivilDate("2026-06-01")!
        let rules = InstitutionRules(book: old, calendar: Bank.rules.calendar)
        let next = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let world = try World(at: start, rules: rules, rulesToCome: [RulesToCome(from: Self.midnight, rules: next)])
        let registration = Registration(
            kind: .complaint, channel: .telephone, receivedAt: start, narrative: "The roof leaks.", facts: ["at_fault": "true"])
        let number = try world.change(Register(registration), by: Bank.intakeHead, key: "k").get().number
        world.clock.set(Self.midnight.advanced(byMilliseconds: -3_600_000))
        try world.runClocks()
        world.clock.set(Self.midnight.advanced(byMilliseconds: -lead))
        world.clock.goOn(byMilliseconds: 1)
        let over = HandOver(unit: Bank.outlet, reason: "theirs")
        let receipt = try world.change(over, by: Bank.intakeHead, key: "over", on: number).get()
        let state = try world.state(number)
        #expect(state.wakeAt(rules) != state.wakeAt(next))
        #expect(try row(world, number)?.wakeAt == state.wakeAt(receipt.recordedAt < Self.midnight ? rules : next))
    }

    private func row(_ world: World, _ number: CaseNumber) throws -> CaseRow? {
        try world.read { try $0.row(of: try #require(try $0.caseID(number: number))) }
    }
}
