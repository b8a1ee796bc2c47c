/// A day that the official calendar sets apart: off though it may be a weekday, or worked though it is a weekend (调休).
public struct OfficialDay: Hashable, Sendable {
    /// The day.
    public let date: CivilDate
    /// The holiday's name, e.g. `春节`.
    public let name: String
    /// True for a day off, false for an adjusted working day.
    public let isOff: Bool

    /// A day off, or an adjusted working day.
    public init(date: CivilDate, name: String, isOff: Bool) {
        self.date = date
        self.name = name
        self.isOff = isOff
    }
}

/// What was announced for one year. Days may lie in the December before: New Year's arrangement sometimes moves it.
public struct OfficialYear: Hashable, Sendable {
    /// The calendar year.
    public let year: Int
    /// The days set apart; empty while the year is not announced.
    public let days: [OfficialDay]
    /// Where it was announced, e.g. the addresses of the State Council's notices.
    public let papers: [String]

    /// The announcement of a year.
    public init(year: Int, days: [OfficialDay], papers: [String] = []) {
        self.year = year
        self.days = days
        self.papers = papers
    }

    /// Whether anything was announced.
    public var isAnnounced: Bool { !days.isEmpty }
}

/// The working days of a country: weekly rest days and the announced exceptions, all years read together.
public struct OfficialCalendar: Hashable, Sendable {
    /// What rule books call it, e.g. `cn`.
    public let id: String
    /// Which data this is, for the answer to *why*, e.g. `cn 2018-2026 1f0c35a9`: other data has another version.
    public let version: String
    /// The days of the week on which nobody works unless the calendar says so.
    public let restWeekdays: Set<Weekday>
    /// The years, earliest first.
    public let years: [OfficialYear]
    /// The days set apart, by day. Where two years' announcements name one day, the later year's holds.
    let byDay: [Int: OfficialDay]

    /// A calendar of several years. `restWeekdays` may not name all seven.
    public init(id: String, version: String, restWeekdays: Set<Weekday> = [.saturday, .sunday], years: [OfficialYear]) {
        precondition(restWeekdays.count < 7, "a calendar needs a working weekday")
        self.id = id
        self.version = version
        self.restWeekdays = restWeekdays
        self.years = years.sorted { $0.year < $1.year }
        var byDay: [Int: OfficialDay] = [:]
        for year in self.years {
            for day in year.days { byDay[day.date.dayNumber] = day }
        }
        self.byDay = byDay
    }

    /// What the calendar says about a day; nil for an ordinary one.
    public func day(_ date: CivilDate) -> OfficialDay? {
        byDay[date.dayNumber]
    }
}
