import RecordForm
import ShouwenLimits
import Wording

/// 提请回避: somebody says that another has an interest in the matter. Nothing changes by it until somebody who oversees the case
/// decides: otherwise anybody could keep everybody from a case.
public struct ProposeRecusal: CaseStep {
    /// Who is said to have the interest.
    public var staff: StaffID = StaffID(rawValue: "")
    /// Which; required.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// An interest of `staff`.
    public init(staff: StaffID, reason: String) {
        self.staff = staff
        self.reason = reason
    }

    public static let name = "propose_recusal"
    public static let eventName: EventName = "recusal_proposed"
    public static let acts: [Act] = []
    public var act: Act { .register }
    public static let rule = StepRule(.notOver, by: .involved, .recusal)
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("staff", &staff)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        let clause = CoreClause.recusal.reference
        try state.require(staff.rawValue, .staff, .recusal)
        try state.require(reason, .reason, .recusal)
        guard !state.isRecused(staff) else { throw state.recusal(of: staff, context.rules.book) }
        guard state.proposedRecusals[staff] == nil else { throw Rejection(.proposedAlready(.recusal(staff)), under: clause) }
        guard state.proposedRecusals.count < Limits.recusalsProposedMax else {
            throw Rejection(.tooManyProposals(Limits.recusalsProposedMax), under: clause)
        }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.proposedRecusals[staff] = circumstances.actor.staff
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(
            en: "it was proposed that \(staff.rawValue) step aside: \(reason)", zh: "提请 \(staff.rawValue) 回避，待决定：\(reason)")
    }
}
