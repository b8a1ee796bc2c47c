import RecordForm
import Wording

/// 答复: tell the customer the outcome, whatever it is.
public struct Reply: CaseStep, Worded {
    /// What the customer was told; required.
    public var text = ""
    /// How it was told: `telephone`, `letter`, `in_person`, …
    public var means: Channel = .telephone

    /// Blank, to be read into.
    public init() {}

    /// A reply in these words, told this way.
    public init(text: String, means: Channel) {
        self.text = text
        self.means = means
    }

    public static let name = "reply"
    public static let eventName: EventName = "replied"
    public static let acts = [Act.reply]
    public var act: Act { .reply }
    /// The customer is told what was decided, on what was found.
    public static let rule = StepRule(
        Set<Phase>.beforeDecision.union([.decided]), by: [.owner, .broughtBefore, .follower], .replyWhateverOutcome,
        after: .these([.accepted, .investigated, .decided, .reviewDecided]))
    public static let gives = [TriggerEvent.replied, TriggerEvent.completed]
    public var triggers: [TriggerEvent] { [.replied, .completed] }
    public var spoken: String { text }
    public var textBytes: Int { text.utf8.count }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("text", &text)
        try coder.field("means", &means)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(text, .text, .replyWhateverOutcome)
        try state.requireDecision(context)
        try state.requireSpeech(text, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.replies.append(Done(self, circumstances))
        state.callbackAttempts = 0
        state.phase = .replied
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "customer answered (\(means.title.english)): \(text)", zh: "答复客户（\(means.title.chinese)）：\(text)")
    }
}

extension Act {
    /// 答复.
    public static let reply = Act("reply", en: "reply", zh: "答复")
}

extension TriggerEvent {
    /// 答复.
    public static let replied = TriggerEvent("replied", en: "replied", zh: "答复")
    /// 办结答复.
    public static let completed = TriggerEvent("completed", en: "dealt with and answered", zh: "办结答复")
}
