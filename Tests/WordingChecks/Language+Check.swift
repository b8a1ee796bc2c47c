import Wording

extension Language {
    /// Why `text` is none of this language; `nil` where it is one.
    ///
    /// English has words and no Chinese character, but in a citation behind it, in brackets: documents are cited by their own title.
    /// Chinese has Chinese characters and no English sentence: no three words in a row, which names of fields and methods never are.
    public func objection(to text: String) -> String? {
        switch self {
        case .english:
            if text.replacing(citation, with: "").contains(han) { return "Chinese characters: \(text)" }
            return text.contains(englishWords) ? nil : "no English words: \(text)"
        case .chinese:
            if !text.contains(han) { return "no Chinese character: \(text)" }
            if text.contains(englishSentence) { return "an English sentence: \(text)" }
            return nil
        }
    }

    /// A half-width mark beside a Chinese character, with its surroundings; `nil` where there is none.
    public static func halfWidthMark(in text: String) -> String? {
        text.firstMatch(of: halfWidth).map { "\($0.output) in: \(text)" }
    }
}

// A Regex is not Sendable because its transformations might not be; these have none.
nonisolated(unsafe) private let han = /[\u{4E00}-\u{9FFF}]/
nonisolated(unsafe) private let citation = /\ \[[^\]]+\]$/
nonisolated(unsafe) private let englishWords = /[A-Za-z']+ [a-z']+/
nonisolated(unsafe) private let englishSentence = /[A-Za-z']+ [a-z']+ [a-z']+/
nonisolated(unsafe) private let halfWidth = /[\u{4E00}-\u{9FFF}][,;:()!?]|[,;:()!?][\u{4E00}-\u{9FFF}]/
