import WireMessages

/// A fact as the command line writes it: `name=value`, e.g. `complexity=simple`.
public enum FactText {
    /// The fact; nil when there is no `=`, or no name before it. The value may be empty and may hold further `=`.
    public static func fact(_ text: String) -> Fact? {
        halves(text, "=").map { Fact(name: $0.0, value: $0.1) }
    }

    /// What stands before and after the first `separator`; nil without one, or with nothing before it.
    public static func halves(_ text: String, _ separator: Character) -> (String, String)? {
        guard let place = text.firstIndex(of: separator), place > text.startIndex else { return nil }
        return (String(text[..<place]), String(text[text.index(after: place)...]))
    }
}
