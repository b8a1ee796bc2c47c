/// The two languages of the product.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    /// Simplified Chinese.
    case chinese = "zh"

    /// The language of a locale's name such as `zh_CN.UTF-8`, or of a language tag such as `zh-Hans` (RFC 5646; the case of letters
    /// does not matter); English for every other than Chinese.
    public init(locale: String) {
        // Byte by byte: a server asks this of every call, and most tags are two letters.
        var bytes = locale.utf8.makeIterator()
        guard let first = bytes.next(), first | 0x20 == UInt8(ascii: "z"), let second = bytes.next(), second | 0x20 == UInt8(ascii: "h")
        else {
            self = .english
            return
        }
        switch bytes.next() {
        case nil, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): self = .chinese
        case .some: self = .english
        }
    }

    /// One of two texts.
    public func callAsFunction<Text>(en english: Text, zh chinese: Text) -> Text {
        switch self {
        case .english: english
        case .chinese: chinese
        }
    }
}
