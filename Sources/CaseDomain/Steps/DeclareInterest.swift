import RecordForm
import Wording

/// 回避: somebody states that they, or another, have an interest in the matter; from then on that person is kept from it.
public struct DeclareInterest: CaseStep {
    /// Who has the interest.
    public var staff: StaffID = StaffID(rawValue: "")
    /// Which.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// An interest of `staff`.
    public init(staff: StaffID, reason: String) {
        self.staff = staff
        self.reason = reason
    }

    public static let name = "declare_interest"
    public static let eventName: EventName = "interest_declared"
    public static let acts: [Act] = []
    public var act: Act { .register }
    public static let rule = StepRule(.open, by: .involved, .recusal)
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("staff", &staff)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(staff.rawValue, .staff, .recusal)
        try state.require(reason, .reason, .recusal)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.recused.insert(staff)
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "\(staff.rawValue) recused: \(reason)", zh: "\(staff.rawValue) 回避：\(reason)")
    }
}
