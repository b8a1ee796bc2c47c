import RecordForm
import Wording

/// 复核结论: what the higher level found when it looked again.
public struct DecideReview: CaseStep {
    /// How it stands to the customer's demand.
    public var outcome: Outcome = .neutral
    /// Why; required.
    public var reasoning = ""

    /// Blank, to be read into.
    public init() {}

    /// A review's outcome.
    public init(outcome: Outcome, reasoning: String) {
        self.outcome = outcome
        self.reasoning = reasoning
    }

    public static let name = "decide_review"
    public static let eventName: EventName = "review_decided"
    public static let acts = [Act.decideReview]
    public var act: Act { .decideReview }
    /// A review looks again at what was found, once it was asked for.
    public static let rule = StepRule(
        [.accepted, .investigating], by: [.broughtBefore, .overseer, .head], .review, after: .these([.reviewRequested, .investigated]))
    public static let gives = [TriggerEvent.reviewDecided]
    public var triggers: [TriggerEvent] { [.reviewDecided] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("outcome", &outcome)
        try coder.field("reasoning", &reasoning)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reasoning, .reasoning, .review)
        try state.requireReviewDecider(context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.isUnderReview = false
        state.decided(Decide(outcome: outcome, reasoning: reasoning), circumstances)
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "review decided, \(outcome.title.english): \(reasoning)", zh: "复核结论（\(outcome.title.chinese)）：\(reasoning)")
    }
}

extension Act {
    /// 作出复核结论.
    public static let decideReview = Act("decide_review", en: "decide a review", zh: "作出复核结论")
}

extension TriggerEvent {
    /// 作出复核结论.
    public static let reviewDecided = TriggerEvent("review_decided", en: "review decided", zh: "作出复核结论")
}
