import WireMessages
import Wording

/// A value of the wire that has a name in both languages. Conformances are generated from `Protos/`.
public protocol NamedValue {
    /// The name; empty for a value that was not given.
    var words: BilingualText { get }
}

extension Voice {
    /// The name of a value.
    public func callAsFunction(_ value: some NamedValue) -> String {
        choose(value.words.english, value.words.chinese)
    }
}

extension Voice {
    /// The title of a role, which the wire gives by its name; a role not known here stays as it is.
    public func role(_ name: String) -> String { StaffRole(rawValue: name).map { self($0) } ?? name }

    /// What people call something that the wire names by a code too; the code where the server gave no title.
    public func title(_ title: Title?, else code: String) -> String {
        let words = title.map { choose($0.english, $0.chinese) } ?? ""
        return words.isEmpty ? code : words
    }
}
