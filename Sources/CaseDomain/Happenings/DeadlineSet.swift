import BusinessCalendar
import RecordForm
import Wording

/// A clock began to run. With it stand all inputs of its arithmetic, so that it can be computed again years later.
public struct DeadlineSet: CaseEvent {
    /// Which clock of the case this is: 1, 2, 3, … in the order in which they began. 0 only until it is decided.
    public var clock: Int = 0
    /// The limit's name in its rule book, e.g. `reply`.
    public var name = ""
    /// The rule book whose limit leads.
    public var book = ""
    /// The trigger that started it.
    public var start = TriggerEvent.registered
    /// The moment it counts from.
    public var startedAt: Timestamp = Timestamp(milliseconds: 0)
    /// The limit.
    public var dueAt: Timestamp = Timestamp(milliseconds: 0)
    /// When to warn before it, earliest first.
    public var warnAt: [Timestamp] = []
    /// Whether it was computed on a calendar that is not announced yet.
    public var provisional: Bool = false
    /// What it was computed from.
    public var basis = Basis()

    /// Blank, to be read into.
    public init() {}

    /// A clock.
    public init(
        clock: Int = 0, name: String, book: String, start: TriggerEvent, startedAt: Timestamp, dueAt: Timestamp, warnAt: [Timestamp],
        provisional: Bool, basis: Basis
    ) {
        self.clock = clock
        self.name = name
        self.book = book
        self.start = start
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.warnAt = warnAt
        self.provisional = provisional
        self.basis = basis
    }

    /// What a limit was computed from.
    public struct Basis: Recordable, Hashable {
        /// The effective date of the version of the institution's own book, whose hours and clocks it counts by.
        public var bookFrom = ""
        /// The version of the official calendar, which begins with its id.
        public var calendar = ""
        /// The version of the institution's and its units' own days; empty where there were none.
        public var ownDays = ""
        /// The unit by whose hours and days it counts.
        public var unit = UnitID(rawValue: "")
        /// The same limit under other clauses, which give more time.
        public var others: [Other] = []

        /// Blank, to be read into.
        public init() {}

        /// The versions and the unit, and the less strict limits.
        public init(bookFrom: String, calendar: String, ownDays: String = "", unit: UnitID, others: [Other]) {
            self.bookFrom = bookFrom
            self.calendar = calendar
            self.ownDays = ownDays
            self.unit = unit
            self.others = others
        }

        public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
            try coder.field("book_from", &bookFrom)
            try coder.field("calendar", &calendar)
            try coder.field("own_days", &ownDays)
            try coder.field("unit", &unit)
            try coder.field("others", &others)
        }
    }

    /// A less strict limit of the same name.
    public struct Other: Recordable, Hashable {
        /// The book that sets it.
        public var book = ""
        /// Its clause.
        public var clause = ClauseReference()
        /// When it ends.
        public var dueAt: Timestamp = Timestamp(milliseconds: 0)

        /// Blank, to be read into.
        public init() {}

        /// A limit of `book`.
        public init(book: String, clause: ClauseReference, dueAt: Timestamp) {
            self.book = book
            self.clause = clause
            self.dueAt = dueAt
        }

        public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
            try coder.field("book", &book)
            try coder.field("clause", &clause)
            try coder.field("due_at", &dueAt)
        }
    }

    public static let eventName: EventName = "deadline_set"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("clock", &clock)
        try coder.field("name", &name)
        try coder.field("book", &book)
        try coder.field("start", &start)
        try coder.field("started_at", &startedAt)
        try coder.field("due_at", &dueAt)
        try coder.field("warn_at", &warnAt)
        try coder.field("provisional", &provisional)
        try coder.field("basis", &basis)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.begin(self, circumstances)
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.deadline(name)
        let due = titles.moment(dueAt)
        return BilingualText(en: "limit “\(title.english)” set: due \(due)", zh: "设定时限「\(title.chinese)」：\(due) 届满")
    }
}
