import RecordForm
import Wording

/// 移交: offer the case to another unit or person. The giver stays responsible until it is taken.
public struct HandOver: CaseStep {
    /// The unit it is offered to.
    public var unit: UnitID = UnitID(rawValue: "")
    /// Nil: anybody of the unit may take it.
    public var staff: StaffID? = nil
    /// Why it goes there; required.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// An offer to `unit`, or to `staff` there.
    public init(unit: UnitID, staff: StaffID? = nil, reason: String) {
        self.unit = unit
        self.staff = staff
        self.reason = reason
    }

    public static let name = "hand_over"
    public static let eventName: EventName = "handed_over"
    public static let acts = [Act.handOver]
    public var act: Act { .handOver }
    /// What is handed on was taken before.
    public static let rule = StepRule(.notOver, by: .inChargeOrAbove, .firstContact, after: .these([.taken]))
    public static let gives = [TriggerEvent.handedOver]
    public var triggers: [TriggerEvent] { [.handedOver] }
    public var spoken: String { "" }
    public var unitsNamed: [UnitID] { [unit] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("unit", &unit)
        try coder.field("staff", &staff)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .firstContact)
        try state.requireUnit(unit, .firstContact, context)
        guard let staff else { return self }
        guard !state.isRecused(staff) else { throw state.recusal(of: staff, context.rules.book) }
        guard staff != state.owner.staff else { throw Rejection(.alreadyOwner(staff), under: CoreClause.firstContact.reference) }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.offer = self
    }

    public func story(_ titles: Titles) -> BilingualText {
        let to = titles.recipient(unit, staff)
        return BilingualText(en: "offered to \(to.english): \(reason)", zh: "移交\(to.chinese)：\(reason)")
    }
}

extension Act {
    /// 移交.
    public static let handOver = Act("hand_over", en: "hand over", zh: "移交")
}

extension TriggerEvent {
    /// 移交.
    public static let handedOver = TriggerEvent("handed_over", en: "handed over", zh: "移交")
}
