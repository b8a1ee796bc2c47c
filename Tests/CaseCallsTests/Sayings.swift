import CaseDomain
import RuleBooks
import Wording
import WordingChecks

/// What sentences of the core are said by in tests: a real bank's titles, and units named in the language looked at.
enum Sayings {
    static let book = RuleBookCatalogue.shipped.latest("gdrcu")!
    static let unit = UnitID(rawValue: "outlet-east")

    static func titles(_ language: Language) -> Titles {
        Titles(
            InstitutionRules(book: book, calendar: Desks.calendar),
            units: [unit: language == .chinese ? "城东支行" : "the eastern outlet"])
    }

    /// Why a sentence is not as a bank says it; nil where it is. A moment is written in digits and a command as it is typed.
    static func objection(to text: String, in language: Language) -> String? {
        switch language {
        case .english: return text.replacing(quoted, with: "").contains(han) ? "Chinese characters: \(text)" : nil
        case .chinese:
            let plain = text.replacing(moment, with: "").replacing("case why", with: "")
            if plain.contains(latin) { return "a code or English: \(text)" }
            return text.contains(han) ? Language.halfWidthMark(in: text) : "no Chinese character: \(text)"
        }
    }
}

// A Regex is not Sendable because its transformations might not be; these have none.
nonisolated(unsafe) private let han = /[\u{4E00}-\u{9FFF}]/
nonisolated(unsafe) private let latin = /[A-Za-z_]/
nonisolated(unsafe) private let quoted = /“[^”]*”/
nonisolated(unsafe) private let moment = /\d{4}-\d{2}-\d{2}T[0-9:.]+(Z|[+-]\d{2}:\d{2})/
