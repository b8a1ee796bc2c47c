import BusinessCalendar
import RecordForm
import Wording

/// A limit passed and what it asks for was not done.
public struct DeadlineMissed: CaseEvent {
    /// Which clock of the case, from 1 in the order in which they began.
    public var clock: Int = 0
    /// The limit's name in its rule book.
    public var name = ""
    /// The limit.
    public var dueAt: Timestamp = Timestamp(milliseconds: 0)

    /// Blank, to be read into.
    public init() {}

    /// The clock `clock` passed its limit.
    public init(clock: Int, name: String, dueAt: Timestamp) {
        self.clock = clock
        self.name = name
        self.dueAt = dueAt
    }

    public static let eventName: EventName = "deadline_missed"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("clock", &clock)
        try coder.field("name", &name)
        try coder.field("due_at", &dueAt)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.change(clock) { $0.state = .missed }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.deadline(name)
        return BilingualText(en: "limit “\(title.english)” missed", zh: "时限「\(title.chinese)」已超期")
    }
}
