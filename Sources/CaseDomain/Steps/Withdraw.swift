import RecordForm
import Wording

/// 撤回: the customer takes the matter back.
public struct Withdraw: CaseStep {
    /// Why the customer takes it back, in their words; required.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// A withdrawal with the customer's reason.
    public init(reason: String) {
        self.reason = reason
    }

    public static let name = "withdraw"
    public static let eventName: EventName = "withdrawn"
    public static let acts = [Act.withdraw]
    public var act: Act { .withdraw }
    /// A customer may take the matter back at any time: it builds on nothing that was done meanwhile.
    public static let rule = StepRule(.open, by: .anyone, .withdrawal)
    public static let gives = [TriggerEvent.withdrawn]
    public var triggers: [TriggerEvent] { [.withdrawn] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .withdrawal)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.finish(.withdrawn, circumstances)
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "withdrawn by the customer: \(reason)", zh: "客户撤回：\(reason)")
    }
}

extension Act {
    /// 撤回.
    public static let withdraw = Act("withdraw", en: "withdraw", zh: "撤回")
}

extension TriggerEvent {
    /// 撤回.
    public static let withdrawn = TriggerEvent("withdrawn", en: "withdrawn", zh: "撤回")
}
