import RecordForm
import Wording

/// Something that the rule book calls a breach.
public struct BreachRecorded: CaseEvent {
    /// Its id in the rule book.
    public var breach = ""
    /// The name of the limit that was missed, or of the event that showed it.
    public var reason = ""
    /// The unit answerable.
    public var unit: UnitID = UnitID(rawValue: "")
    /// How many times: rounds of a limit that were missed, 1 or more.
    public var count: Int = 1

    /// Blank, to be read into.
    public init() {}

    /// A breach of `unit`, `count` times.
    public init(breach: String, reason: String, unit: UnitID, count: Int = 1) {
        self.count = count
        self.breach = breach
        self.reason = reason
        self.unit = unit
    }

    public static let eventName: EventName = "breach_recorded"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("breach", &breach)
        try coder.field("reason", &reason)
        try coder.field("unit", &unit)
        try coder.field("count", &count)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {}

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.breach(breach)
        let whose = titles.unit(unit)
        let times = count == 1 ? BilingualText("") : BilingualText(en: ", \(count) times", zh: "，\(count) 次")
        return BilingualText(
            en: "breach: \(title.english) (\(whose.english))\(times.english)", zh: "违规：\(title.chinese)（\(whose.chinese)）\(times.chinese)")
    }
}
