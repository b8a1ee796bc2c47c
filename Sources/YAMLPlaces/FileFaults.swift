import Wording

/// Why a file, or several that belong together, was refused: every problem at once, in the order of the file.
public struct FileFaults: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one.
    public let problems: [FileProblem]

    /// Faults of problems that are sorted already.
    public init(problems: [FileProblem]) {
        self.problems = problems
    }

    /// One problem of a file as a whole.
    public init(file: String, _ what: BilingualText, _ advice: BilingualText) {
        problems = [FileProblem(file: file, place: nil, what: what, advice: advice)]
    }

    /// A line a problem.
    public subscript(language: Language) -> String { problems.map { $0[language] }.joined(separator: "\n") }

    /// A line a problem, in English.
    public var description: String { self[.english] }
}
