import BusinessCalendar

/// One deadline of a case and what became of it.
public struct Clock: Hashable, Sendable {
    /// What became of a deadline.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Nothing yet: its limit lies ahead.
        case running
        /// Its limit passed; what it asked for is still owed.
        case missed
        /// Met in time.
        case met
        /// Met after its limit.
        case metLate = "met_late"
        /// It no longer applies.
        case cancelled
    }

    /// What it asks for and by when; `setting.clock` is its number.
    public internal(set) var setting: DeadlineSet
    /// The clause that set it.
    public internal(set) var clause: ClauseReference
    /// What became of it.
    public internal(set) var state: State
    /// Warnings given so far.
    public internal(set) var warnings: Int
    /// Whether somebody put it off; computing anew then leaves it alone.
    public internal(set) var isExtended: Bool

    /// Its number within its case: 1, 2, 3, … in the order in which the clocks began. Every later event names it by this number.
    public var id: Int { setting.clock }

    /// Whether it was missed and the case ended without what it asked for: it stays missed, and is owed no more.
    public internal(set) var isOver = false

    /// Whether what it asks for is still owed.
    public var isOpen: Bool { state == .running || (state == .missed && !isOver) }

    /// When it next has something to say: its next warning, else its limit.
    public var wakeAt: Timestamp {
        setting.warnAt.indices.contains(warnings) ? min(setting.warnAt[warnings], setting.dueAt) : setting.dueAt
    }

    /// Its limit was moved: warnings whose moment is past are not given after the event. A limit that was missed stays missed.
    mutating func move(at circumstances: Circumstances) {
        warnings = setting.warnAt.count { $0 <= circumstances.asOf }
    }
}
