import RecordForm
import Wording

/// 声明回避: somebody states an interest of their own in the matter; from then on they are kept from it.
public struct DeclareInterest: CaseStep {
    /// Which.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// An interest of whoever declares it.
    public init(reason: String) {
        self.reason = reason
    }

    public static let name = "declare_interest"
    public static let eventName: EventName = "interest_declared"
    public static let acts: [Act] = []
    public var act: Act { .register }
    public static let rule = StepRule(.notOver, by: .involved, .recusal)
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .recusal)
        try state.requireSomebodyLeft(without: context.actor.staff, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.recuse(circumstances.actor.staff)
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "stepped aside: \(reason)", zh: "声明回避：\(reason)")
    }
}
