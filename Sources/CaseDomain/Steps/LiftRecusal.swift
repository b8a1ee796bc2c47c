import RecordForm
import Wording

/// 解除回避: somebody who oversees the case lets a person act again who had stepped aside. Whoever is complained about stays kept from it.
public struct LiftRecusal: CaseStep {
    /// Who may act again.
    public var staff: StaffID = StaffID(rawValue: "")
    /// Why; required.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// Lets `staff` act again.
    public init(staff: StaffID, reason: String) {
        self.staff = staff
        self.reason = reason
    }

    public static let name = "lift_recusal"
    public static let eventName: EventName = "recusal_lifted"
    /// Granted with supervision.
    public static let acts: [Act] = []
    public var act: Act { .supervise }
    public static let rule = StepRule(.notOver, by: .above, .recusal)
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("staff", &staff)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .recusal)
        guard state.isRecused(staff) else { throw Rejection(.notRecused(staff), under: CoreClause.recusal.reference) }
        guard !state.registration.staff.contains(staff) else { throw state.recusal(of: staff, context.rules.book) }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        guard !state.registration.staff.contains(staff) else { return }
        state.recused.remove(staff)
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "\(staff.rawValue) may act again: \(reason)", zh: "解除 \(staff.rawValue) 的回避：\(reason)")
    }
}
