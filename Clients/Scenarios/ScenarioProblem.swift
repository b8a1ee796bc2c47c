import CaseDomain
import Wording

/// Something that is wrong with a scenario, or that came out otherwise than it says: where, and what, in both languages.
public struct ScenarioProblem: Hashable, Sendable, CustomStringConvertible {
    /// The file, as it was named by the caller.
    public let file: String
    /// 1 for the first.
    public let line: Int
    /// What is wrong; for an expectation: what was expected and what came.
    public let what: BilingualText

    /// A problem at a line of a file.
    public init(file: String, line: Int, what: BilingualText) {
        self.file = file
        self.line = line
        self.what = what
    }

    /// `gdrcu.yaml:41: expected …, came …`
    public var description: String { "\(file):\(line): \(what.english)" }
}

/// Why a file of scenarios cannot be run: every problem at once, in the order of the file.
public struct ScenarioFaults: Error, Sendable, CustomStringConvertible {
    /// At least one.
    public let problems: [ScenarioProblem]

    /// A line a problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
