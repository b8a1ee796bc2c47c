import RecordForm
import Wording

/// 不予受理: the matter is not taken on; the ground and the ways of appeal are told to the customer.
public struct RefuseAcceptance: CaseStep {
    /// A ground listed in the rule book.
    public var ground = ""
    /// What the customer was told, with the ways of appeal.
    public var explanation = ""

    /// Blank, to be read into.
    public init() {}

    /// A refusal on `ground`, explained to the customer in the words of `explanation`.
    public init(ground: String, explanation: String) {
        self.ground = ground
        self.explanation = explanation
    }

    public static let name = "refuse_acceptance"
    public static let eventName: EventName = "acceptance_refused"
    public static let acts = [Act.refuseAcceptance]
    public var act: Act { .refuseAcceptance }
    public static let rule = StepRule([.registered], by: .inChargeOrAbove, .nonAcceptance)
    public static let gives = [TriggerEvent.acceptanceRefused]
    public var triggers: [TriggerEvent] { [.acceptanceRefused] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("ground", &ground)
        try coder.field("explanation", &explanation)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.requireGround(self, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.phase = .notAccepted
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.ground(ground)
        return BilingualText(
            en: "not accepted (\(title.english)): \(explanation)", zh: "不予受理（\(title.chinese)）：\(explanation)")
    }
}

extension Act {
    /// 不予受理.
    public static let refuseAcceptance = Act("refuse_acceptance", en: "refuse acceptance", zh: "不予受理")
}

extension TriggerEvent {
    /// 不予受理.
    public static let acceptanceRefused = TriggerEvent("acceptance_refused", en: "acceptance refused", zh: "不予受理")
}
