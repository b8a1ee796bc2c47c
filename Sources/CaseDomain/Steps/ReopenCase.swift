import RecordForm
import Wording

/// 重新受理: take up a case again that was closed, withdrawn, merged, transferred or refused.
public struct ReopenCase: CaseStep {
    /// Why.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// A reopening for `reason`.
    public init(reason: String) {
        self.reason = reason
    }

    public static let name = "reopen"
    public static let eventName: EventName = "reopened"
    public static let acts = [Act.reopen]
    public var act: Act { .reopen }
    public static let rule = StepRule(
        [.closed, .withdrawn, .merged, .transferred, .notAccepted], by: [.owner, .unit, .intake, .broughtBefore, .overseer, .head], .review)
    public static let gives = [TriggerEvent.reopened]
    public var triggers: [TriggerEvent] { [.reopened] }
    public var spoken: String { "" }
    public var asksForGrading: Bool { true }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .review)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.reopen()
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "taken up again: \(reason)", zh: "重新受理：\(reason)")
    }
}

extension Act {
    /// 重新受理.
    public static let reopen = Act("reopen", en: "reopen", zh: "重新受理")
}

extension TriggerEvent {
    /// 重新受理.
    public static let reopened = TriggerEvent("reopened", en: "reopened", zh: "重新受理")
}
