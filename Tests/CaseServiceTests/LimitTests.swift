import CaseDomain
import CaseStoreFixtures
import ShouwenLimits
import TestBank
import Testing

@testable import CaseService

/// Each bound of the core service that the tests of its rooms do not have, at one below, at, and one above.
@Suite("The bounds of the core service")
struct LimitTests {
    @Test("one round runs the clocks of casesPerRoundMax cases; more follow in the next", arguments: [-1, 0, 1])
    func casesPerRound(more: Int) throws {
        let count = 3
        let world = try World(casesPerRound: count - more)
        for index in 0..<count { _ = try world.registered(key: "\(index)") }
        world.clock.advance(seconds: 365 * 86_400)
        func round() throws -> Int {
            let answer = Awaited<Result<ClockRound, ServiceFailure>>()
            world.service.runDueClocks { answer.put($0) }
            return try answer.take().get().done
        }
        #expect(try round() == min(count, count - more))
        #expect(try round() == max(0, more))
        #expect(try World().service.settings.casesPerRound == Limits.casesPerRoundMax)
    }

    @Test("why names candidatesShownMax people", arguments: [-1, 0, 1])
    func candidates(more: Int) throws {
        let count = Limits.candidatesShownMax + more
        let heads = (1...count).map { Bank.person("head \($0)", .outletHead, Bank.outlet) }
        let world = try World(staff: heads)
        let settings = world.service.settings
        let state = try world.state(try world.registered().number)
        let why = Explanation(state, rules: settings.rules, settings: settings, now: world.clock.now())
        let named = why.next.first { $0.duty == .accept }?.mayAct.map(\.actor)
        #expect(named == Array(heads.prefix(Limits.candidatesShownMax)))
    }
}
