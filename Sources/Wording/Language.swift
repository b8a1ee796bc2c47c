/// The two languages of the product.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    /// Simplified Chinese.
    case chinese = "zh"

    /// The language of a locale's name such as `zh_CN.UTF-8`, or of a language tag such as `zh-Hans`; English for every other than
    /// Chinese.
    public init(locale: String) {
        let name = locale.lowercased()
        self = name == "zh" || name.hasPrefix("zh_") || name.hasPrefix("zh-") || name.hasPrefix("zh.") ? .chinese : .english
    }

    /// One of two texts.
    public func callAsFunction(en english: String, zh chinese: String) -> String {
        switch self {
        case .english: english
        case .chinese: chinese
        }
    }
}
