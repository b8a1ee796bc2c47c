/// One text in the two languages of the product.
public struct BilingualText: Hashable, Sendable, Codable {
    /// The English text.
    public let english: String
    /// The Chinese text: simplified characters, as a bank in mainland China writes, full-width punctuation.
    public let chinese: String

    /// A text in both languages.
    public init(en english: String, zh chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    /// The same text in both languages: a name, a number, a customer's own words.
    public init(_ text: String) {
        self.init(en: text, zh: text)
    }

    /// The text in a language; the other one's where that is empty.
    public subscript(language: Language) -> String {
        switch language {
        case .english: english.isEmpty ? chinese : english
        case .chinese: chinese.isEmpty ? english : chinese
        }
    }
}
