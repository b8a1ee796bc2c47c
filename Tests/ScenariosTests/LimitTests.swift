import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import ShouwenLimits
import Testing
import YAMLPlaces

@testable import Scenarios

/// Each bound of a scenario that `RunnerTests` does not have, at one below, at, and one above.
@Suite("The bounds of a scenario")
struct LimitTests {
    private static let text = """
        scenario: {zh: 三日答复, en: three days}
        book: outlet
        timeline:
          - {at: 2026-03-05 11:20, by: teller, do: register, with: {narrative: 排队}}
          - {at: 2026-03-09 17:01, expect: {missed: [reply], breaches: [late_reply], escalated: [complaint_officer]}}
        """

    /// How often the clocks of that scenario's case wake before its second step.
    private func wakeUps(of scenario: Scenario) throws -> Int {
        guard case .at(let start) = scenario.steps[0].time, case .at(let end) = scenario.steps[1].time else { return 0 }
        let world = try ScenarioWorld(scenario, from: start)
        defer { world.end() }
        let registration = Registration(kind: .complaint, channel: .inPerson, receivedAt: start, narrative: "排队")
        let teller = try #require(scenario.people["teller"])
        _ = try world.change(.open(Register(registration)), by: teller, happenedAt: start).get()
        var count = 0
        while let wake = try world.read({ try $0.earliestWake() }), wake <= end {
            try world.pass(to: wake)
            count += 1
        }
        return count
    }

    @Test("the clocks may wake scenarioClockRoundsMax times between two steps", arguments: [(-1, false), (0, true), (1, true)])
    func clockRounds(more: Int, comesToRest: Bool) throws {
        var scenario = try #require(try ScenarioFile.read(Self.text, file: "a.yaml").first)
        let count = try wakeUps(of: scenario)
        try #require(count > 1)
        #expect(scenario.clockRoundsMax == Limits.scenarioClockRoundsMax)
        scenario.clockRoundsMax = count + more
        let result = scenario.run()
        #expect(result.passed == comesToRest)
        #expect(result.problems.allSatisfy { $0.description.contains("the clocks do not come to rest") })
    }
}
