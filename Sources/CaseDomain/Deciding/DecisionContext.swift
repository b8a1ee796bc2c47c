import BusinessCalendar
import ShouwenLimits

/// The rules an institution runs on, overlays laid over them, with the calendar its people work by.
public struct InstitutionRules: Sendable {
    /// The book.
    public let book: RuleBook
    /// The institution's calendar.
    public let calendar: BusinessCalendar
    /// Calendars of units that keep hours or days of their own.
    public let unitCalendars: [UnitID: BusinessCalendar]
    /// Names the version of the institution's and its units' own days; empty where there are none.
    public let ownDays: String
    /// Days that a matter may have been received before it is written down.
    public let receiptDaysBack: Int

    /// A book and its calendars.
    public init(
        book: RuleBook, calendar: BusinessCalendar, unitCalendars: [UnitID: BusinessCalendar] = [:], ownDays: String = "",
        receiptDaysBack: Int = Limits.receiptDaysBackDefault
    ) {
        self.receiptDaysBack = receiptDaysBack
        self.ownDays = ownDays
        self.book = book
        self.calendar = calendar
        self.unitCalendars = unitCalendars
    }

    /// The calendar a unit works by.
    public func calendar(of unit: UnitID) -> BusinessCalendar {
        unitCalendars[unit] ?? calendar
    }

    /// The text behind a reference: one of this book's, its overlays' or the core's; nil for one of another edition, which
    /// `EditionArchive` may hold.
    public func clause(_ reference: ClauseReference) -> Clause? {
        CoreClause.find(reference) ?? book.clauses[reference]
    }
}

/// What a decision looks at beside the case and the command. Nothing in it is read from a clock or a disk here.
public struct DecisionContext: Sendable {
    /// Who asks.
    public let actor: Actor
    /// When it happened, as the caller says; `now` if they said nothing.
    public let happenedAt: Timestamp
    /// When it is decided, by the clock.
    public let now: Timestamp
    /// When it is recorded: `now`, or where the log has reached a later moment, that one, since its time never goes back.
    public let recordedAt: Timestamp
    /// The units of the organisation, and which answers to which.
    public let units: UnitTree
    /// Its people; nobody where they are not known.
    public let staff: Staff
    /// The institution's rules.
    public let rules: InstitutionRules

    /// The circumstances of one command; recorded when it is decided unless said otherwise.
    public init(
        actor: Actor, happenedAt: Timestamp, now: Timestamp, recordedAt: Timestamp? = nil, units: UnitTree, staff: Staff = Staff(),
        rules: InstitutionRules
    ) {
        self.recordedAt = recordedAt ?? now
        self.staff = staff
        self.actor = actor
        self.happenedAt = happenedAt
        self.now = now
        self.units = units
        self.rules = rules
    }
}
