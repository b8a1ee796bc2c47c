import RecordForm
import Wording

/// 督办: order a handling unit to investigate and answer.
public struct Supervise: CaseStep {
    /// The handling unit that must investigate and answer.
    public var unit: UnitID = UnitID(rawValue: "")
    /// What is to be done; required.
    public var instruction = ""

    /// Blank, to be read into.
    public init() {}

    /// An order to `unit`.
    public init(unit: UnitID, instruction: String) {
        self.unit = unit
        self.instruction = instruction
    }

    public static let name = "supervise"
    public static let eventName: EventName = "supervision_ordered"
    public static let acts = [Act.supervise]
    public var act: Act { .supervise }
    public static let rule = StepRule(.open, by: .above, .supervision)
    public static let gives = [TriggerEvent.supervisionOrderReceived]
    public var triggers: [TriggerEvent] { [.supervisionOrderReceived] }
    public var spoken: String { "" }
    public var unitsNamed: [UnitID] { [unit] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("unit", &unit)
        try coder.field("instruction", &instruction)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.requireUnit(unit, .supervision, context)
        try state.require(instruction, .instruction, .supervision)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.supervisedUnit = unit
        state.offer = HandOver(unit: unit, reason: instruction)
    }

    public func story(_ titles: Titles) -> BilingualText {
        let to = titles.unit(unit)
        return BilingualText(en: "supervision order to \(to.english): \(instruction)", zh: "向\(to.chinese)下发督办表：\(instruction)")
    }
}

extension Act {
    /// 督办.
    public static let supervise = Act("supervise", en: "issue a supervision order", zh: "督办")
}

extension TriggerEvent {
    /// 收到督办表.
    public static let supervisionOrderReceived = TriggerEvent("supervision_order_received", en: "supervision order received", zh: "收到督办表")
}
