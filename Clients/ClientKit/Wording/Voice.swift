import Wording

extension Language {
    /// The language asked for by `--lang` in `arguments`, else that of the environment's locale: the first of `LC_ALL`, `LC_MESSAGES`
    /// and `LANG` that is not empty (POSIX.1-2017, Base Definitions, 8.2).
    public static func preferred(arguments: [String], environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
                return language
            }
            if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) { return language }
        }
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = environment[name], !value.isEmpty { return Language(locale: value) }
        }
        return .english
    }
}

/// Something the client says. Each family of phrases is an enum whose `words` is a `switch` over all cases: a phrase without both
/// languages does not compile. `{1}`, `{2}` … stand for what is filled in.
public protocol Phrase: CaseIterable, Sendable {
    /// The phrase in both languages.
    var words: BilingualText { get }
}

/// The client's voice in one language.
public struct Voice: Sendable {
    /// The language spoken.
    public let language: Language

    /// Voice in that language.
    public init(_ language: Language) { self.language = language }

    /// A phrase with its places filled in order.
    public func callAsFunction(_ phrase: some Phrase, _ fillings: String...) -> String {
        filled(choose(phrase.words.english, phrase.words.chinese), fillings)
    }

    /// The text of the spoken language; the other where the spoken one is empty.
    public func choose(_ english: String, _ chinese: String) -> String {
        switch language {
        case .english: english.isEmpty ? chinese : english
        case .chinese: chinese.isEmpty ? english : chinese
        }
    }

    // Punctuation: full-width in Chinese (GB/T 15834-2011).

    /// `label: text`.
    public func labelled(_ label: String, _ text: String) -> String { label + choose(": ", "：") + text }

    /// Things side by side.
    public func listed(_ items: [String]) -> String { items.joined(separator: choose(", ", "，")) }

    /// Statements side by side.
    public func joined(_ statements: [String]) -> String { statements.joined(separator: choose("; ", "；")) }

    /// A remark in parentheses.
    public func remark(_ text: String) -> String { choose("(\(text))", "（\(text)）") }

    /// A text with a remark behind it.
    public func remarked(_ text: String, _ remark: String) -> String { text + (language == .english ? " " : "") + self.remark(remark) }

    /// Fills `{1}` … `{9}` in one pass, so that a filling's own braces stay.
    private func filled(_ text: String, _ fillings: [String]) -> String {
        if fillings.isEmpty { return text }
        var out = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            out += rest[..<open]
            let close = rest[open...].firstIndex(of: "}")
            if let close, let number = Int(rest[rest.index(after: open)..<close]), (1...fillings.count).contains(number) {
                out += fillings[number - 1]
                rest = rest[rest.index(after: close)...]
            } else {
                out.append("{")
                rest = rest[rest.index(after: open)...]
            }
        }
        return out + rest
    }
}
