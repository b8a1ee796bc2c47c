import BusinessCalendar
import RecordForm
import Wording

/// A limit draws near.
public struct DeadlineWarned: CaseEvent {
    /// Which clock of the case, from 1 in the order in which they began.
    public var clock: Int = 0
    /// The limit's name in its rule book.
    public var name = ""
    /// The how-manieth warning of this limit.
    public var number: Int = 0
    /// The limit.
    public var dueAt: Timestamp = Timestamp(milliseconds: 0)

    /// Blank, to be read into.
    public init() {}

    /// Warning `number` of the clock `clock`.
    public init(clock: Int, name: String, number: Int, dueAt: Timestamp) {
        self.clock = clock
        self.name = name
        self.number = number
        self.dueAt = dueAt
    }

    public static let eventName: EventName = "deadline_warned"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("clock", &clock)
        try coder.field("name", &name)
        try coder.field("number", &number)
        try coder.field("due_at", &dueAt)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.change(clock) { $0.warnings = number }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.deadline(name)
        let due = titles.moment(dueAt)
        return BilingualText(
            en: "warning \(number): limit “\(title.english)” is due \(due)", zh: "第 \(number) 次预警：时限「\(title.chinese)」将于 \(due) 届满")
    }
}
