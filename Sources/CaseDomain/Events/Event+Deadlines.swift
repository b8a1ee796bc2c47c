import BusinessCalendar

/// A clock began, or was set anew.
public struct DeadlineSet: Hashable, Sendable, Codable {
    /// The deadline's name in the rule book.
    public var name: String
    /// The rule book that sets it.
    public var book: String
    /// What started it, by the rule book's word.
    public var start: String
    /// The moment the limit counts from (UTC, milliseconds).
    public var startedAt: Timestamp
    /// The last moment in time (UTC, milliseconds); what is done at it is still in time.
    public var dueAt: Timestamp
    /// Moments at which the owner is warned, earliest first.
    public var warnAt: [Timestamp]
    /// Computed on a calendar that is not announced yet.
    public var provisional: Bool
    /// What it was computed from, so that it can be computed again.
    public var basis: Basis

    /// The versions behind a computation, and the same limit under other books.
    public struct Basis: Hashable, Sendable, Codable {
        /// The day from which the version of the rule book holds.
        public var bookFrom: String
        /// The version of the official calendar.
        public var calendar: String
        /// The unit whose calendar counts: the one responsible when the clock began. A hand-over does not change it.
        public var unit: UnitID
        /// The same limit under other books, which give more time; *why* names them all.
        public var others: [Other]

        /// A basis.
        public init(bookFrom: String, calendar: String, unit: UnitID, others: [Other]) {
            self.bookFrom = bookFrom
            self.calendar = calendar
            self.unit = unit
            self.others = others
        }
    }

    /// A less strict limit of the same name.
    public struct Other: Hashable, Sendable, Codable {
        /// The rule book that sets it.
        public var book: String
        /// Its clause.
        public var clause: ClauseReference
        /// When it would end.
        public var dueAt: Timestamp

        /// A less strict limit.
        public init(book: String, clause: ClauseReference, dueAt: Timestamp) {
            self.book = book
            self.clause = clause
            self.dueAt = dueAt
        }
    }

    /// A running deadline.
    public init(
        name: String, book: String, start: String, startedAt: Timestamp, dueAt: Timestamp, warnAt: [Timestamp], provisional: Bool,
        basis: Basis
    ) {
        self.basis = basis
        self.name = name
        self.book = book
        self.start = start
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.warnAt = warnAt
        self.provisional = provisional
    }
}

/// What a deadline asked for was done.
public struct DeadlineMet: Hashable, Sendable, Codable {
    /// The deadline's name in the rule book.
    public var name: String
    /// Whether it was done after the limit.
    public var late: Bool
    /// The deadline is met, in time or late.
    public init(name: String, late: Bool) {
        self.name = name
        self.late = late
    }
}

/// A deadline no longer applies.
public struct DeadlineCancelled: Hashable, Sendable, Codable {
    /// The deadline's name in the rule book.
    public var name: String
    /// The event that ended the case, by its name in the log.
    public var reason: String
    /// The deadline ends without having been met or missed.
    public init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }
}

/// The owner was warned that a limit draws near.
public struct DeadlineWarned: Hashable, Sendable, Codable {
    /// The limit's name.
    public var name: String
    /// Which warning it is: 1 for the first.
    public var number: Int
    /// When the limit ends.
    public var dueAt: Timestamp

    /// The warning `number` of the limit `name`.
    public init(name: String, number: Int, dueAt: Timestamp) {
        self.name = name
        self.number = number
        self.dueAt = dueAt
    }
}

/// A limit passed unmet. What it asked for is still owed.
public struct DeadlineMissed: Hashable, Sendable, Codable {
    /// The limit's name.
    public var name: String
    /// When it ended.
    public var dueAt: Timestamp

    /// The limit `name` ended at `dueAt`.
    public init(name: String, dueAt: Timestamp) {
        self.name = name
        self.dueAt = dueAt
    }
}

/// A running limit ends at another moment than before: facts, the calendar or the rule book changed.
public struct DeadlineChanged: Hashable, Sendable, Codable {
    /// The limit as it is now; its start stays what it was.
    public var setting: DeadlineSet
    /// When it ended before.
    public var dueBefore: Timestamp
    /// Why it changed.
    public var reason: String

    /// The limit now, and what it was.
    public init(setting: DeadlineSet, dueBefore: Timestamp, reason: String) {
        self.setting = setting
        self.dueBefore = dueBefore
        self.reason = reason
    }
}
