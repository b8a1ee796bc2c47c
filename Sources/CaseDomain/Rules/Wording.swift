/// A short text in the two languages of the product.
public struct Wording: Hashable, Sendable, Codable {
    /// Simplified Chinese.
    public let chinese: String
    /// English.
    public let english: String

    /// A text in both languages.
    public init(chinese: String, english: String) {
        self.chinese = chinese
        self.english = english
    }
}
