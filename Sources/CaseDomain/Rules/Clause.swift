import Wording

/// One rule of a source document: what an answer of the system stands on.
public struct Clause: Hashable, Sendable {
    /// Book, edition and id, e.g. `art18.2`, unique within the edition.
    public let reference: ClauseReference
    /// The document and the place in it, e.g. `粤农信联发〔2008〕250号　第十八条`.
    public let citation: String
    /// The rule in one sentence of English, ours.
    public let english: String
    /// The rule in one sentence of Chinese, ours.
    public let chinese: String

    /// A clause under its reference, with its place in the source and our wording of it.
    public init(_ reference: ClauseReference, citation: String, english: String, chinese: String) {
        self.reference = reference
        self.citation = citation
        self.english = english
        self.chinese = chinese
    }

    /// Our wording of it.
    public var text: BilingualText { BilingualText(en: english, zh: chinese) }
}
