public import WireMessages
public import Wording

/// The pairs that travel beside a request. Keys are compared without regard to ASCII case, as ttrpc's clients lower them; a
/// key may occur more than once.
public struct Metadata: Equatable, Sendable, ExpressibleByDictionaryLiteral {
    /// The pairs in the order of the wire.
    public var pairs: [TTRPCKeyValue]

    /// Metadata of these pairs.
    public init(_ pairs: [TTRPCKeyValue] = []) { self.pairs = pairs }

    /// Metadata of these pairs, in this order.
    public init(dictionaryLiteral elements: (String, String)...) {
        pairs = elements.map { TTRPCKeyValue(key: $0.0, value: $0.1) }
    }

    /// The first value of a key; `key` must be in lower case.
    public func first(_ key: String) -> String? {
        for pair in pairs where Metadata.equal(pair.key, key) { return pair.value }
        return nil
    }

    private static func equal(_ sent: String, _ lowered: String) -> Bool {
        // As a rule the key is in lower case already; comparing strings of one spelling is comparing memory.
        sent == lowered || (sent.utf8.count == lowered.utf8.count && sent.lowercased() == lowered)
    }
}

extension Metadata {
    /// The key under which a caller presents its token: `Bearer`, a space, the token.
    public static let authorizationKey = "authorization"
    /// The key under which a caller names the language of messages meant for people: a language tag such as `zh`, `zh-CN` or `en-GB`.
    public static let languageKey = "language"

    /// The caller's language: Chinese for every tag of Chinese, English for any other tag and where there is none.
    public var language: Language { first(Self.languageKey).map(Language.init(locale:)) ?? .english }

    /// The token of `authorization: Bearer <token>`. The scheme's case does not matter (RFC 9110, section 11.1).
    public var bearerToken: String? {
        guard let value = first(Self.authorizationKey), value.utf8.count > Self.scheme.utf8.count else { return nil }
        let length = Self.scheme.utf8.count
        guard value.hasPrefix(Self.scheme) || value.prefix(length).lowercased() == Self.scheme.lowercased() else { return nil }
        return String(decoding: value.utf8.dropFirst(length), as: UTF8.self)
    }

    private static let scheme = "Bearer "
}
