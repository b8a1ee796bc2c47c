import CaseDomain
import WireMessages
import Wording

/// A value of the wire that has a name in both languages.
public protocol NamedValue {
    /// The name; empty for a value that was not given.
    var words: BilingualText { get }
}

extension Voice {
    /// The name of a value.
    public func callAsFunction(_ value: some NamedValue) -> String {
        choose(value.words.english, value.words.chinese)
    }

    /// What people call something that the wire names by a code too; the code where the server gave no title.
    public func title(_ title: Title?, else code: String) -> String {
        let words = title.map { choose($0.english, $0.chinese) } ?? ""
        return words.isEmpty ? code : words
    }

    /// The title of a role, given by its name; a role not known here stays as it is.
    public func role(_ name: String) -> String {
        Role(rawValue: name).map { $0.title[language] } ?? name
    }

    /// The name of a deadline's state as the API spells it; a state not known here stays as it is.
    func deadlineState(_ state: String) -> String {
        Clock.State(rawValue: state).map { $0.title[language] } ?? state
    }
}

// The titles are the domain's own, found by the name that wire and domain share.

/// What a value that was not given is called.
private let nothing = BilingualText(en: "", zh: "")

extension WireMessages.CaseKind: NamedValue {
    /// The kind's name.
    public var words: BilingualText { CaseDomain.CaseKind(rawValue: text)?.title ?? nothing }
}

extension WireMessages.Channel: NamedValue {
    /// The channel's name.
    public var words: BilingualText { CaseDomain.Channel(rawValue: text)?.title ?? nothing }
}

extension WireMessages.Phase: NamedValue {
    /// The phase's name.
    public var words: BilingualText { CaseDomain.Phase(rawValue: text)?.title ?? nothing }
}

extension WireMessages.Outcome: NamedValue {
    /// The outcome's name.
    public var words: BilingualText { CaseDomain.Outcome(rawValue: text)?.title ?? nothing }
}

extension WireMessages.Satisfaction: NamedValue {
    /// How the customer took it.
    public var words: BilingualText { CaseDomain.Satisfaction(rawValue: text)?.title ?? nothing }
}

extension WireMessages.MeasureKind: NamedValue {
    /// The measure's name.
    public var words: BilingualText { CaseDomain.Measure.Kind(rawValue: text)?.title ?? nothing }
}

extension ServingStatus: NamedValue {
    /// What the server does.
    public var words: BilingualText {
        switch self {
        case .unspecified: nothing
        case .serving: AuditPhrase.serving.words
        case .draining: AuditPhrase.draining.words
        }
    }
}
