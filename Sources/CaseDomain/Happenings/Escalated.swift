import RecordForm
import Wording

/// The case was brought before a higher role, because a limit was missed.
public struct Escalated: CaseEvent {
    /// Whom.
    public var role: Role = .seniorManager
    /// The level of the ladder; 0 where the rule names a role and no level.
    public var level: Int = 0
    /// The limit that was missed, by its name in its rule book.
    public var deadline = ""

    /// Blank, to be read into.
    public init() {}

    /// Brought before `role`.
    public init(role: Role, level: Int, deadline: String) {
        self.role = role
        self.level = level
        self.deadline = deadline
    }

    public static let eventName: EventName = "escalated"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("role", &role)
        try coder.field("level", &level)
        try coder.field("deadline", &deadline)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.level = max(state.level, level)
        state.escalatedTo = role
    }

    public func story(_ titles: Titles) -> BilingualText {
        let limit = titles.deadline(deadline)
        let above = titles.role(role)
        return BilingualText(
            en: "brought before the \(above.english): limit “\(limit.english)” missed", zh: "因时限「\(limit.chinese)」超期，提交\(above.chinese)")
    }
}
