/// A calendar day of the proleptic Gregorian calendar, without a time or a zone.
///
/// Held as the number of days since 1970-01-01, so that counting days is subtraction. The conversions are Howard Hinnant's
/// ("chrono-Compatible Low-Level Date Algorithms", `days_from_civil` and `civil_from_days`), exact for every year a `Timestamp` covers.
public struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let dayNumber: Int

    /// The day that many days after (or, negative, before) 1970-01-01.
    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// The day of that year, month and day. Nil when there is no such day, or the year is not 1...9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= CivilDate.dayCount(year: year, month: month) else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    /// The day of parts known to be right.
    init(validYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        dayNumber = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month 1...12 and day 1...31.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthPart = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthPart + 2) / 5 + 1
        let month = monthPart < 10 ? monthPart + 3 : monthPart - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The calendar year.
    public var year: Int { parts.year }

    /// The day of the week.
    public var weekday: Weekday {
        Weekday(rawValue: CivilDate.weekdayIndex(dayNumber))!
    }

    /// 0 for Monday to 6 for Sunday. Day 0 was a Thursday.
    static func weekdayIndex(_ dayNumber: Int) -> Int {
        let remainder = (dayNumber + 3) % 7
        return remainder < 0 ? remainder + 7 : remainder
    }

    /// Days in a month.
    static func dayCount(year: Int, month: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// The corresponding day `count` months later, or that month's last day where there is none (Civil Code art. 202).
    public func adding(months count: Int) -> CivilDate {
        let (year, month, day) = parts
        let index = year * 12 + month - 1 + count
        let newYear = index / 12
        let newMonth = index % 12 + 1
        return CivilDate(validYear: newYear, month: newMonth, day: min(day, CivilDate.dayCount(year: newYear, month: newMonth)))
    }

    /// The day `count` days later.
    public func adding(days count: Int) -> CivilDate {
        CivilDate(dayNumber: dayNumber + count)
    }

    /// Earlier days are less.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.dayNumber < right.dayNumber
    }
}

/// The day of the week, Monday first as ISO 8601 counts.
public enum Weekday: Int, CaseIterable, Sendable, Codable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
