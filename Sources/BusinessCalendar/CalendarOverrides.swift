/// Where an organisation or unit differs from its rule book's hours and the official calendar.
public struct CalendarOverrides: Hashable, Sendable {
    /// The unit's own hours; nil: the rule book's.
    public var hours: OpeningHours?
    /// The unit's own weekly rest days, e.g. none for a call centre that works every day; nil: the calendar's. Not all seven.
    public var restWeekdays: Set<Weekday>?
    /// Whether the unit works through announced holidays too.
    public var worksThroughHolidays: Bool
    /// Days on which it is closed, e.g. for a flood. They hold over everything else.
    public var closed: Set<CivilDate>
    /// Days on which it works although the calendar says otherwise.
    public var opened: Set<CivilDate>
    /// Own hours on single days. A day named here need not be a working day; it counts only if it is one.
    public var hoursOn: [CivilDate: OpeningHours]

    /// The overrides of a unit; by default none.
    public init(
        hours: OpeningHours? = nil, restWeekdays: Set<Weekday>? = nil, worksThroughHolidays: Bool = false, closed: Set<CivilDate> = [],
        opened: Set<CivilDate> = [], hoursOn: [CivilDate: OpeningHours] = [:]
    ) {
        self.hours = hours
        self.restWeekdays = restWeekdays
        self.worksThroughHolidays = worksThroughHolidays
        self.closed = closed
        self.opened = opened
        self.hoursOn = hoursOn
    }

    /// No difference.
    public static let none = CalendarOverrides()
}
