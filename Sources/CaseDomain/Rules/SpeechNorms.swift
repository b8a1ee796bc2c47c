/// What staff may not say to a customer, checked in replies and call notes.
public struct SpeechNorms: Hashable, Sendable {
    /// One forbidden phrase.
    public struct Phrase: Hashable, Sendable {
        /// What is wrong with it.
        public enum Wrong: String, CaseIterable, Sendable {
            /// 服务忌语: rude or dismissive as an answer.
            case answer
            /// A promise nobody may make.
            case promise
            /// Agreeing to compensation.
            case compensation
        }

        /// The words.
        public let text: String
        /// What is wrong with them.
        public let wrong: Wrong
        /// True: only a sentence of its own counts, so that 不 inside another word does not.
        public let asWholeSentence: Bool
        /// The clause.
        public let clause: ClauseReference

        /// A phrase.
        public init(text: String, wrong: Wrong, asWholeSentence: Bool, clause: ClauseReference) {
            self.text = text
            self.wrong = wrong
            self.asWholeSentence = asWholeSentence
            self.clause = clause
        }
    }

    /// Forbidden phrases.
    public let forbidden: [Phrase]
    /// What to say instead.
    public let suggested: [String]
    /// Roles whose agreement to a compensation is refused outright.
    public let mayNotAgreeCompensation: [Role]

    /// Norms of speech; by default none.
    public init(forbidden: [Phrase] = [], suggested: [String] = [], mayNotAgreeCompensation: [Role] = []) {
        self.forbidden = forbidden
        self.suggested = suggested
        self.mayNotAgreeCompensation = mayNotAgreeCompensation
    }

    /// The forbidden phrases that a text contains, in the order of the book, each once.
    public func violations(in text: String) -> [Phrase] {
        guard !forbidden.isEmpty else { return [] }
        let sentences = Set(text.split(whereSeparator: SpeechNorms.endsSentence).map(String.init))
        return forbidden.filter { $0.asWholeSentence ? sentences.contains($0.text) : text.contains($0.text) }
    }

    private static func endsSentence(_ character: Character) -> Bool {
        character.isWhitespace || character.isPunctuation || character.isSymbol
    }
}
