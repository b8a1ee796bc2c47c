import Foundation
import Scenarios
import ShouwenLimits
import Testing
import YAMLPlaces

@Suite("The runner of scenarios")
struct RunnerTests {
    /// Three days, of which the last is a Sunday: so Monday's close of business.
    private static let sound = """
        scenario: {zh: 三日答复, en: three days}
        book: outlet
        timeline:
          - at: 2026-03-05 11:20
            by: teller
            do: register
            with: {narrative: 排队}
            expect:
              phase: registered
              deadlines: {reply: 2026-03-09 17:00}
          - at: 2026-03-09 17:01
            expect: {missed: [reply], breaches: [late_reply], escalated: [complaint_officer]}
        """

    @Test("a sound scenario passes")
    func sound() throws {
        let results = try Scenario.run(text: RunnerTests.sound, file: "a.yaml")
        #expect(results.map(\.passed) == [true], "\(results.flatMap(\.problems))")
    }

    @Test(
        "a planted wrong expectation is found at its line",
        arguments: [
            ("phase: registered", "phase: accepted", 9), ("2026-03-09 17:00", "2026-03-08 17:00", 10),
            ("missed: [reply]", "missed: []", 12), ("missed: [reply], ", "", 11), ("[late_reply]", "[shirked]", 12),
            ("[complaint_officer]", "[outlet_head]", 12), ("do: register", "do: accept", 4), ("{narrative: 排队}", "{narrativ: 排队}", 4),
        ])
    func planted(text: String, wrong: String, line: Int) throws {
        let broken = RunnerTests.sound.replacing(text, with: wrong)
        let problems = try Scenario.run(text: broken, file: "a.yaml").flatMap(\.problems)
        #expect(problems.contains { $0.file == "a.yaml" && $0.line == line }, "\(problems)")
    }

    @Test(
        "a file that is no scenario is refused at its line",
        arguments: [
            ("book: outlet", "book: outlett", 2), ("by: teller", "by: tellr", 5), ("do: register", "do: registr", 6),
            ("at: 2026-03-09 17:01", "at: 2026-03-04 17:01", 11), ("at: 2026-03-05 11:20", "at: 5 March", 4),
            ("phase: registered", "fase: registered", 9), ("timeline:", "time:", 3), ("zh: 三日答复", "zh: [三日答复", 1),
        ])
    func refused(text: String, wrong: String, line: Int) {
        let broken = RunnerTests.sound.replacing(text, with: wrong)
        let faults = #expect(throws: FileFaults.self) { try Scenario.run(text: broken, file: "a.yaml") }
        #expect(faults?.problems.contains { $0.line == line } == true, "\(faults?.problems ?? [])")
    }

    @Test("a file may be as large as its limit and no larger", arguments: [-1, 0, 1])
    func size(difference: Int) throws {
        let head = RunnerTests.sound + "\n#"
        let text = head + String(repeating: "x", count: Limits.scenarioFileBytesMax + difference - head.utf8.count)
        if difference <= 0 {
            #expect(try Scenario.run(text: text, file: "a.yaml").count == 1)
        } else {
            #expect(throws: FileFaults.self) { try Scenario.run(text: text, file: "a.yaml") }
        }
    }

    @Test("a timeline may have as many steps as its limit and no more", arguments: [-1, 0, 1])
    func steps(difference: Int) throws {
        let head = "scenario: {zh: 空, en: empty}\nbook: outlet\ntimeline:\n  - at: 2026-03-05 11:20\n"
        let text = head + String(repeating: "  - after: 1 min\n", count: Limits.scenarioStepsMax + difference - 1)
        if difference <= 0 {
            #expect(try Scenario.run(text: text, file: "a.yaml").first?.steps.count == Limits.scenarioStepsMax + difference)
        } else {
            #expect(throws: FileFaults.self) { try Scenario.run(text: text, file: "a.yaml") }
        }
    }
}
