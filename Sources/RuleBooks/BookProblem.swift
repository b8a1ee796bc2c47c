/// One thing that is wrong with a rule book: where, what, and what to do about it.
public struct BookProblem: Hashable, Sendable, CustomStringConvertible {
    /// The file, as it was named to the loader.
    public let file: String
    /// 1 for the first.
    public let line: Int
    /// 1 for the first, in Unicode scalars.
    public let column: Int
    /// What is wrong, e.g. `unknown event 'registerd'`.
    public let what: String
    /// What to do, e.g. `did you mean 'registered'?`
    public let advice: String

    /// `gdrcu.yaml:41:16: unknown event 'registerd': did you mean 'registered'?`
    public var description: String { "\(file):\(line):\(column): \(what): \(advice)" }
}

/// Why a rule book was refused: every problem at once, in the order of the file.
public struct RuleBookFaults: Error, Sendable, CustomStringConvertible {
    /// At least one.
    public let problems: [BookProblem]

    /// A line a problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
