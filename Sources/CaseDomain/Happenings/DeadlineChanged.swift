import BusinessCalendar
import RecordForm
import Wording

/// A limit was computed anew and ends at another moment now.
public struct DeadlineChanged: CaseEvent {
    /// The clock as it is now; `setting.clock` says which.
    public var setting: DeadlineSet = DeadlineSet()
    /// When it ended before.
    public var dueBefore: Timestamp = Timestamp(milliseconds: 0)
    /// What changed.
    public var reason: ChangeOfRules = .facts

    /// Blank, to be read into.
    public init() {}

    /// A clock computed anew.
    public init(setting: DeadlineSet, dueBefore: Timestamp, reason: ChangeOfRules) {
        self.setting = setting
        self.dueBefore = dueBefore
        self.reason = reason
    }

    public static let eventName: EventName = "deadline_changed"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("setting", &setting)
        try coder.field("due_before", &dueBefore)
        try coder.field("reason", &reason)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.change(setting.clock) { clock in
            clock.setting = setting
            clock.clause = circumstances.clause
            clock.move(at: circumstances)
        }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.deadline(setting.name)
        let due = titles.moment(setting.dueAt)
        return BilingualText(
            en: "limit “\(title.english)” computed anew, now due \(due) (\(reason.title.english))",
            zh: "时限「\(title.chinese)」重新计算，现为 \(due)（\(reason.title.chinese)）")
    }
}
