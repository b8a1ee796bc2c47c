import CaseDomain

/// The two languages of the product.
public enum Language: String, CaseIterable, Sendable {
    /// Simplified Chinese.
    case chinese = "zh"
    /// English.
    case english = "en"

    func callAsFunction(_ wording: Wording) -> String {
        switch self {
        case .chinese: wording.chinese
        case .english: wording.english
        }
    }

    func callAsFunction(_ chinese: String, _ english: String) -> String {
        switch self {
        case .chinese: chinese
        case .english: english
        }
    }
}

extension Clause {
    /// The clause's own sentence.
    public func text(_ language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
