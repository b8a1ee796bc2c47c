import BusinessCalendar
import RecordForm
import Wording

/// A limit passed and what it asks for was not done; of one that repeats, perhaps several rounds of it.
public struct DeadlineMissed: CaseEvent {
    /// Which clock of the case, from 1 in the order in which they began.
    public var clock: Int = 0
    /// The limit's name in its rule book.
    public var name = ""
    /// The limit; of several rounds the first's.
    public var dueAt: Timestamp = Timestamp(milliseconds: 0)
    /// How many rounds of it passed, 1 or more.
    public var rounds: Int = 1
    /// The limit of the last of them.
    public var lastDueAt: Timestamp = Timestamp(milliseconds: 0)

    /// Blank, to be read into.
    public init() {}

    /// The clock `clock` passed its limit, and so did the rounds after it up to the one due at `lastDueAt`.
    public init(clock: Int, name: String, dueAt: Timestamp, rounds: Int = 1, lastDueAt: Timestamp? = nil) {
        self.clock = clock
        self.name = name
        self.dueAt = dueAt
        self.rounds = rounds
        self.lastDueAt = lastDueAt ?? dueAt
    }

    public static let eventName: EventName = "deadline_missed"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("clock", &clock)
        try coder.field("name", &name)
        try coder.field("due_at", &dueAt)
        try coder.field("rounds", &rounds)
        try coder.field("last_due_at", &lastDueAt)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.change(clock) { $0.state = .missed }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.deadline(name)
        guard rounds == 1 else {
            let last = titles.moment(lastDueAt)
            return BilingualText(
                en: "limit “\(title.english)” missed \(rounds) times, last \(last)",
                zh: "时限「\(title.chinese)」已超期（连续 \(rounds) 次，最近一次于 \(last) 届满）")
        }
        return BilingualText(en: "limit “\(title.english)” missed", zh: "时限「\(title.chinese)」已超期")
    }
}
