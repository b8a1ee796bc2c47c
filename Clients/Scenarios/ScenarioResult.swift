import BusinessCalendar
import CaseDomain
import Wording
import YAMLPlaces

/// What came of a scenario.
public struct ScenarioResult: Sendable {
    /// One step as it went.
    public struct Step: Sendable {
        /// Where it stands in the file.
        public let place: Place
        /// When it was, in the institution's zone.
        public let moment: String
        /// Who did what, and what the core answered.
        public let story: BilingualText
        /// What came otherwise than expected; empty: all as it should be.
        public let problems: [FileProblem]
    }

    /// What the scenario is called.
    public let title: BilingualText
    /// The file, as it was named by the caller.
    public let file: String
    /// Where it begins.
    public let place: Place
    /// Its steps, up to the last or to the one after which it could not go on.
    public let steps: [Step]

    /// Everything that came otherwise than expected.
    public var problems: [FileProblem] { steps.flatMap(\.problems) }
    /// Whether all came as expected.
    public var passed: Bool { problems.isEmpty }

    /// The result as lines to print: a heading, a line a step, and under a step that failed what was expected and what came.
    public func lines(_ language: Language) -> [String] {
        let verdict = passed ? language(en: "passed", zh: "通过") : language(en: "failed", zh: "未通过")
        var lines = ["\(file):\(place.line): \(title[language]): \(verdict)"]
        for step in steps {
            lines.append("  \(step.problems.isEmpty ? "✓" : "✗") \(step.moment)  \(step.story[language])")
            lines += step.problems.map { "      \($0[language])" }
        }
        return lines
    }
}
