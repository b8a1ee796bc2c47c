import RecordForm
import Wording

/// 处理决定: decide the matter.
public struct Decide: CaseStep {
    /// For whom the matter was decided.
    public var outcome: Outcome = .neutral
    /// Why; required.
    public var reasoning = ""
    /// What is done for the customer and against a repetition; may be empty.
    public var measures: [Measure] = []

    /// Blank, to be read into.
    public init() {}

    /// A decision with its reasoning and measures.
    public init(outcome: Outcome, reasoning: String, measures: [Measure] = []) {
        self.outcome = outcome
        self.reasoning = reasoning
        self.measures = measures
    }

    public static let name = "decide"
    public static let eventName: EventName = "decided"
    public static let acts = [Act.decide]
    public var act: Act { .decide }
    /// What is decided is what was found.
    public static let rule = StepRule(
        .beforeDecision, by: [.owner, .broughtBefore, .management], .investigation, after: .these([.accepted, .investigated]))
    public static let gives = [TriggerEvent.decided, .measureRecorded]
    public var triggers: [TriggerEvent] { measures.isEmpty ? [.decided] : [.decided, .measureRecorded] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("outcome", &outcome)
        try coder.field("reasoning", &reasoning)
        try coder.field("measures", &measures)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reasoning, .reasoning, .investigation)
        try state.requireInvestigation(context)
        try state.requireMeasures(measures, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.decided(self, circumstances)
    }

    public func story(_ titles: Titles) -> BilingualText {
        let list = measures.map { $0.story(titles) }
        let english = list.isEmpty ? "" : " [\(list.map(\.english).joined(separator: ", "))]"
        let chinese = list.isEmpty ? "" : "［\(list.map(\.chinese).joined(separator: "、"))］"
        return BilingualText(
            en: "decided, \(outcome.title.english): \(reasoning)\(english)", zh: "处理决定（\(outcome.title.chinese)）：\(reasoning)\(chinese)")
    }
}

extension Act {
    /// 处理决定.
    public static let decide = Act("decide", en: "decide", zh: "处理决定")
}

extension TriggerEvent {
    /// 作出处理决定.
    public static let decided = TriggerEvent("decided", en: "decided", zh: "作出处理决定")
}
