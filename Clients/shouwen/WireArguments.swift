import ArgumentParser
import WireMessages

/// Enums of the wire on the command line: `account-query` and `account_query` alike; "unspecified" cannot be said.
extension WireEnum {
    fileprivate init?(word: String) {
        guard let value = Self(text: word.replacing("-", with: "_")), value.rawValue != 0 else { return nil }
        self = value
    }

    fileprivate static var words: [String] { allCases.filter { $0.rawValue != 0 }.map(\.word) }

    fileprivate var word: String { text.replacing("_", with: "-") }
}

// The library's own members for enums would take the numbers of the wire, so each type says its words itself. A default
// would be shown as its number too: options of these types have none, their help says what is taken.

extension CaseKind: ExpressibleByArgument {
    /// Reads a name.
    public init?(argument: String) { self.init(word: argument) }
    /// All names.
    public static var allValueStrings: [String] { words }
    /// None: the names speak for themselves.
    public static var allValueDescriptions: [String: String] { [:] }
}

extension Channel: ExpressibleByArgument {
    /// Reads a name.
    public init?(argument: String) { self.init(word: argument) }
    /// All names.
    public static var allValueStrings: [String] { words }
    /// None: the names speak for themselves.
    public static var allValueDescriptions: [String: String] { [:] }
}

extension Phase: ExpressibleByArgument {
    /// Reads a name.
    public init?(argument: String) { self.init(word: argument) }
    /// All names.
    public static var allValueStrings: [String] { words }
    /// None: the names speak for themselves.
    public static var allValueDescriptions: [String: String] { [:] }
}

extension Outcome: ExpressibleByArgument {
    /// Reads a name.
    public init?(argument: String) { self.init(word: argument) }
    /// All names.
    public static var allValueStrings: [String] { words }
    /// None: the names speak for themselves.
    public static var allValueDescriptions: [String: String] { [:] }
}

extension Satisfaction: ExpressibleByArgument {
    /// Reads a name.
    public init?(argument: String) { self.init(word: argument) }
    /// All names.
    public static var allValueStrings: [String] { words }
    /// None: the names speak for themselves.
    public static var allValueDescriptions: [String: String] { [:] }
}
