import BusinessCalendar
import CaseDomain
import Wording

/// What came of a scenario.
public struct ScenarioResult: Sendable {
    /// One step as it went.
    public struct Step: Sendable {
        /// Its line in the file.
        public let line: Int
        /// When it was, in the institution's zone.
        public let moment: String
        /// Who did what, and what the core answered.
        public let story: BilingualText
        /// What came otherwise than expected; empty: all as it should be.
        public let problems: [ScenarioProblem]
    }

    /// What the scenario is called.
    public let title: BilingualText
    /// The file, as it was named by the caller.
    public let file: String
    /// The line on which it begins.
    public let line: Int
    /// Its steps, up to the last or to the one after which it could not go on.
    public let steps: [Step]
    /// Simulated milliseconds from the first step to the last.
    public let spanMilliseconds: Int64

    /// Everything that came otherwise than expected.
    public var problems: [ScenarioProblem] { steps.flatMap(\.problems) }
    /// Whether all came as expected.
    public var passed: Bool { problems.isEmpty }

    /// The result as lines to print: a heading, a line a step, and under a step that failed what was expected and what came.
    public func lines(chinese: Bool) -> [String] {
        func say(_ wording: BilingualText) -> String { chinese ? wording.chinese : wording.english }
        let verdict = passed ? (chinese ? "通过" : "passed") : (chinese ? "未通过" : "failed")
        var lines = ["\(file):\(line): \(say(title)): \(verdict)"]
        for step in steps {
            lines.append("  \(step.problems.isEmpty ? "✓" : "✗") \(step.moment)  \(say(step.story))")
            lines += step.problems.map { "      \($0.file):\($0.line): \(say($0.what))" }
        }
        return lines
    }
}
