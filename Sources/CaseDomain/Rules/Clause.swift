import Wording

/// One rule of a source document: what an answer of the system stands on.
public struct Clause: Hashable, Sendable {
    /// Unique within the rule book, e.g. `art18.2`.
    public let id: String
    /// The document and the place in it, e.g. `粤农信联发[2008]250号 第十八条`.
    public let citation: String
    /// The rule in one sentence of English, ours.
    public let english: String
    /// The rule in one sentence of Chinese, ours.
    public let chinese: String

    /// A clause under its id, with its place in the source and our wording of it.
    public init(id: String, citation: String, english: String, chinese: String) {
        self.id = id
        self.citation = citation
        self.english = english
        self.chinese = chinese
    }

    /// Our wording of it.
    public var text: BilingualText { BilingualText(en: english, zh: chinese) }
}
