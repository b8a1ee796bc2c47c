extension ZoneRules {
    /// Europe/London: GMT, and British Summer Time from the last Sunday of March to the last Sunday of October, 01:00 UTC each
    /// (The Summer Time Order 2002, S.I. 2002/262). Exact from 1996 on; the table ends with 2099.
    public static let london = ZoneRules(
        id: "Europe/London", offsetSeconds: 0,
        transitions: (1996...2099).flatMap { year in
            [
                Transition(at: moment(lastSunday(year: year, month: 3), utcHour: 1), offsetSeconds: 3600),
                Transition(at: moment(lastSunday(year: year, month: 10), utcHour: 1), offsetSeconds: 0),
            ]
        })

    /// America/New_York: Eastern Time, with daylight time from the second Sunday of March to the first Sunday of November, 02:00 by
    /// the clock each (15 U.S.C. 260a as amended 2005). Exact from 2007 on; the table ends with 2099.
    public static let newYork = ZoneRules(
        id: "America/New_York", offsetSeconds: -5 * 3600,
        transitions: (2007...2099).flatMap { year in
            [
                Transition(at: moment(firstSunday(year: year, month: 3).adding(days: 7), utcHour: 7), offsetSeconds: -4 * 3600),
                Transition(at: moment(firstSunday(year: year, month: 11), utcHour: 6), offsetSeconds: -5 * 3600),
            ]
        })

    /// The zones that the shipped rule books name, by IANA name.
    public static let known: [String: ZoneRules] = [
        shanghai.id: shanghai, london.id: london, newYork.id: newYork, "UTC": ZoneRules(id: "UTC", offsetSeconds: 0),
    ]

    private static func firstSunday(year: Int, month: Int) -> CivilDate {
        let first = CivilDate(validYear: year, month: month, day: 1)
        return first.adding(days: 6 - first.weekday.rawValue)
    }

    private static func lastSunday(year: Int, month: Int) -> CivilDate {
        let last = CivilDate(validYear: year, month: month, day: CivilDate.dayCount(year: year, month: month))
        return last.adding(days: -((last.weekday.rawValue + 1) % 7))
    }

    private static func moment(_ date: CivilDate, utcHour: Int) -> Timestamp {
        Timestamp(seconds: Int64(date.dayNumber) * 86_400 + Int64(utcHour) * 3600)
    }
}
