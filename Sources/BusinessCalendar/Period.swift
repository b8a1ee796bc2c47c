/// How long a limit is, or on which date it falls.
///
/// Counted as Civil Code art. 201-204 say: a period in days, working days or months does not count its first day and ends at the
/// close of business of its last one; a period in minutes or hours runs from the moment itself. Counts are 1...100,000.
public enum Period: Hashable, Sendable {
    /// Minutes by the clock, nights and holidays included.
    case minutes(Int)
    /// Hours by the clock, nights and holidays included.
    case hours(Int)
    /// Hours in which the unit is open; one that fills a day exactly ends at that close.
    case workingHours(Int)
    /// Calendar days.
    case days(Int)
    /// Days on which the unit works.
    case workingDays(Int)
    /// Calendar months: to the corresponding day, or the month's last.
    case months(Int)
    /// 当日: the close of business of the day itself; after it, or on a rest day, of the next working day.
    case sameDay
    /// 次日: the day after, or the next working day where that is a rest day.
    case nextDay
    /// 次日营业第一时间: when the unit next opens.
    case firstThing
    /// The first such time after the start, on any calendar day.
    case dailyBy(TimeOfDay)
    /// The close of business of that day of the month (1...31; the month's last day where there is none).
    case monthlyBy(day: Int)
    /// The close of business of the next of these days of the year; at least one.
    case yearlyBy([MonthDay])

    /// The largest count.
    public static let countMax = 100_000
}

/// A day of the year, e.g. 15 June.
public struct MonthDay: Hashable, Comparable, Sendable {
    /// 1...12.
    public let month: Int
    /// 1...31.
    public let day: Int

    /// Nil when no year has that day. 29 February is the 28th in common years.
    public init?(month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= CivilDate.dayCount(year: 2000, month: month) else { return nil }
        self.month = month
        self.day = day
    }

    /// Earlier days are less.
    public static func < (left: MonthDay, right: MonthDay) -> Bool {
        (left.month, left.day) < (right.month, right.day)
    }
}

/// What becomes of a date limit that falls on a rest day.
public enum RestDayRule: String, CaseIterable, Sendable, Codable {
    /// It moves to the next working day (Civil Code art. 203).
    case nextWorkingDay = "next_working_day"
    /// It stays where it is, as under laws that say nothing of the kind.
    case unchanged
}
