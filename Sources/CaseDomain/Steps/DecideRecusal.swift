import RecordForm
import Wording

/// 决定回避: somebody who oversees the case confirms that another steps aside, or finds no interest.
public struct DecideRecusal: CaseStep {
    /// Whom it was proposed of.
    public var staff: StaffID = StaffID(rawValue: "")
    /// Whether they step aside.
    public var verdict: Verdict = .rejected
    /// Why; required.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// A verdict on what was proposed of `staff`.
    public init(staff: StaffID, verdict: Verdict, reason: String) {
        self.staff = staff
        self.verdict = verdict
        self.reason = reason
    }

    public static let name = "decide_recusal"
    public static let eventName: EventName = "recusal_decided"
    /// Granted with supervision.
    public static let acts: [Act] = []
    public var act: Act { .supervise }
    public static let rule = StepRule(.notOver, by: .above, .recusal)
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("staff", &staff)
        try coder.field("verdict", &verdict)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .recusal)
        guard let proposer = state.proposedRecusals[staff] else {
            throw Rejection(.nothingProposed(.recusal(staff)), under: CoreClause.recusal.reference)
        }
        try state.requireSecondPerson(after: proposer, .recusal, context)
        // Nobody decides about themselves: whoever has an interest says so.
        try state.requireSecondPerson(after: staff, .recusal, context)
        if verdict == .confirmed { try state.requireSomebodyLeft(without: staff, context) }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.proposedRecusals[staff] = nil
        if verdict == .confirmed { state.recuse(staff) }
    }

    public func story(_ titles: Titles) -> BilingualText {
        switch verdict {
        case .confirmed: BilingualText(en: "\(staff.rawValue) steps aside: \(reason)", zh: "决定 \(staff.rawValue) 回避：\(reason)")
        case .rejected:
            BilingualText(en: "\(staff.rawValue) need not step aside: \(reason)", zh: "决定 \(staff.rawValue) 无须回避：\(reason)")
        }
    }
}
