import Wording

/// One thing that is wrong with a file: where, what, and what to do about it.
public struct FileProblem: Hashable, Sendable, CustomStringConvertible {
    /// The file, as it was named by the caller.
    public let file: String
    /// Where in it; nil where the whole file is meant, e.g. one that is not there.
    public let place: Place?
    /// What is wrong, e.g. `unknown event 'registerd'`.
    public let what: BilingualText
    /// What to do, e.g. `did you mean 'registered'?`; both empty where that goes without saying.
    public let advice: BilingualText

    /// A problem of a file.
    public init(file: String, place: Place?, what: BilingualText, advice: BilingualText = BilingualText("")) {
        self.file = file
        self.place = place
        self.what = what
        self.advice = advice
    }

    /// The line; 1 where the whole file is meant.
    public var line: Int { (place ?? .start).line }
    /// The column; 1 where the whole file is meant.
    public var column: Int { (place ?? .start).column }

    /// One line, as compilers print them, so that editors and scripts find the place:
    /// `gdrcu.yaml:41:16: unknown event 'registerd': did you mean 'registered'?`
    public subscript(language: Language) -> String {
        let spot = place.map { "\(file):\($0.line):\($0.column): " } ?? "\(file): "
        let advice = advice[language]
        return spot + what[language] + (advice.isEmpty ? "" : language(en: ": ", zh: "：") + advice)
    }

    /// The line in English.
    public var description: String { self[.english] }
}
