/// What a field is given by YAML, a form or a test: every single value a text, until the message says what it is.
public indirect enum FieldValue: Equatable, Sendable {
    /// A single value.
    case text(String)
    /// Several.
    case list([FieldValue])
    /// The fields of an inner message, or names and values.
    case fields([String: FieldValue])
}

/// How texts that name something are understood: people are named by their names, moments written in some zone.
public protocol FieldMeanings: Sendable {
    /// A moment in milliseconds since 1970; nil when the text is none.
    func milliseconds(_ text: String) -> Int64?
    /// The number of the case that the text names.
    func caseNumber(_ text: String) -> String
    /// The staff number of the person whom the text names.
    func staff(_ text: String) -> String
    /// The id of the unit that the text names.
    func unit(_ text: String) -> String
}

/// A field that cannot be set: which, and what is wrong with it.
public struct FieldFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The field's path in the message, e.g. `measures[0].kind`.
    public let path: String
    /// What is wrong.
    public let kind: Kind

    /// What can be wrong with a field.
    public enum Kind: Equatable, Sendable {
        /// The message has no such field.
        case unknown
        /// Another shape is wanted, e.g. a single value where a list was given.
        case shape(wanted: String)
        /// A text that is no value of the field's type.
        case value(String, wanted: String)
    }

    /// A fault of a field.
    public init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// What is wrong, and what to do.
    public var description: String {
        switch kind {
        case .unknown: "there is no field '\(path)'; see Docs/API.md for those that are"
        case .shape(let wanted): "\(path) must be \(wanted)"
        case .value(let text, let wanted): "\(path): '\(text)' is not \(wanted)"
        }
    }
}
