import RecordForm
import Wording

/// What a limit asked for was done.
public struct DeadlineMet: CaseEvent {
    /// Which clock of the case, from 1 in the order in which they began.
    public var clock: Int = 0
    /// The limit's name in its rule book.
    public var name = ""
    /// Whether it was done after the limit, or not recorded before the limit was missed, whenever it is said to have happened.
    public var late: Bool = false

    /// Blank, to be read into.
    public init() {}

    /// The clock `clock` was met.
    public init(clock: Int, name: String, late: Bool) {
        self.clock = clock
        self.name = name
        self.late = late
    }

    public static let eventName: EventName = "deadline_met"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("clock", &clock)
        try coder.field("name", &name)
        try coder.field("late", &late)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.change(clock) { $0.state = late ? .metLate : .met }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.deadline(name)
        return BilingualText(
            en: "limit “\(title.english)” met" + (late ? ", late" : ""), zh: "时限「\(title.chinese)」已完成" + (late ? "（超时）" : ""))
    }
}
