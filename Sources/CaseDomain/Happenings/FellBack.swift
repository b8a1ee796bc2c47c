import RecordForm
import Wording

/// Whoever answered for the case is kept from it: their unit as a whole answers now, or the nearest unit above it where nobody of it is
/// left who may act.
public struct FellBack: CaseEvent {
    /// The unit that answers now.
    public var unit: UnitID = UnitID(rawValue: "")

    /// Blank, to be read into.
    public init() {}

    /// The case fell back on `unit`.
    public init(to unit: UnitID) {
        self.unit = unit
    }

    public static let eventName: EventName = "fell_back"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }
    public var unitsNamed: [UnitID] { [unit] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("unit", &unit)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.owner = Case.Owner(unit: unit, staff: nil)
    }

    public func story(_ titles: Titles) -> BilingualText {
        let to = titles.unit(unit)
        return BilingualText(en: "the case falls back on \(to.english) as a whole", zh: "事项转由\(to.chinese)整体负责")
    }
}
