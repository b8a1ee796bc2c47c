import RecordForm
import Wording

/// 复核: the customer asks a higher level to look again.
public struct RequestReview: CaseStep {
    /// Why the customer asks, in their words; required.
    public var reason = ""
    /// Who asked, when and how.
    public var word = CustomerWord()

    /// Blank, to be read into.
    public init() {}

    /// A request with the customer's reason and word.
    public init(reason: String, word: CustomerWord) {
        self.reason = reason
        self.word = word
    }

    public static let name = "request_review"
    public static let eventName: EventName = "review_requested"
    public static let acts = [Act.requestReview]
    public var act: Act { .requestReview }
    /// A customer asks for another look at a decision that they were told.
    public static let rule = StepRule(
        [.replied, .callbackDone, .closed, .notAccepted], by: .involvedOrTold, .review,
        after: .these([.decided, .reviewDecided, .replied, .acceptanceRefused]))
    public static let gives = [TriggerEvent.reviewRequested]
    public var triggers: [TriggerEvent] { [.reviewRequested] }
    public var spoken: String { "" }
    public var customerWord: CustomerWord? { word }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("reason", &reason)
        try coder.field("word", &word)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .review)
        try state.requireWord(word, .review, context)
        try state.requireReviewWindow(context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.reviews += 1
        state.isUnderReview = true
        state.reopen()
    }

    public func story(_ titles: Titles) -> BilingualText {
        let word = word.story(titles)
        return BilingualText(en: "review asked for (\(word.english)): \(reason)", zh: "客户要求复核（\(word.chinese)）：\(reason)")
    }
}

extension Act {
    /// 要求复核.
    public static let requestReview = Act("request_review", en: "ask for a review", zh: "要求复核")
}

extension TriggerEvent {
    /// 要求复核.
    public static let reviewRequested = TriggerEvent("review_requested", en: "review asked for", zh: "要求复核")
}
