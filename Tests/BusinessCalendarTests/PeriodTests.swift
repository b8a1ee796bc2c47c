import BusinessCalendar
import Testing

@Suite("Periods on the official calendar")
struct PeriodTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let start: String
        let period: String
        let due: String
        var testDescription: String { "\(start) + \(period)" }
        init(_ start: String, _ period: String, _ due: String) {
            self.start = start
            self.period = period
            self.due = due
        }
    }

    static let cases = [
        // Holidays of 2026: 1-5 May off, 9 May (Saturday) worked; 1-7 October off, 10 October (Saturday) worked.
        Case("2026-04-29T09:00:00+08:00", "5 working days", "2026-05-09T17:00:00+08:00"),
        Case("2026-04-30T17:00:00+08:00", "1 working day", "2026-05-06T17:00:00+08:00"),
        Case("2026-04-28T10:00:00+08:00", "3 days", "2026-05-06T17:00:00+08:00"),
        Case("2026-09-30T16:59:59+08:00", "same day", "2026-09-30T17:00:00+08:00"),
        Case("2026-09-30T17:00:00+08:00", "same day", "2026-10-08T17:00:00+08:00"),
        Case("2026-10-09T17:00:00+08:00", "same day", "2026-10-10T17:00:00+08:00"),
        // The corresponding day, and the month's last where there is none (29 February 2024 was a Thursday).
        Case("2024-01-31T10:00:00+08:00", "1 month", "2024-02-29T17:00:00+08:00"),
        Case("2023-11-30T10:00:00+08:00", "3 months", "2024-02-29T17:00:00+08:00"),
        Case("2022-11-30T10:00:00+08:00", "3 months", "2023-02-28T17:00:00+08:00"),
        // 31 December 2022 (Saturday) is off by the announcement for 2023; 29 December 2018 (Saturday) is worked by 2019's.
        Case("2022-12-30T17:00:00+08:00", "same day", "2023-01-03T17:00:00+08:00"),
        Case("2018-12-28T18:00:00+08:00", "same day", "2018-12-29T17:00:00+08:00"),
        Case("2018-12-29T18:00:00+08:00", "1 working day", "2019-01-02T17:00:00+08:00"),
        // Working hours stop at the close; exactly at the close is after it.
        Case("2026-05-06T09:00:00+08:00", "8 working hours", "2026-05-06T17:00:00+08:00"),
        Case("2026-05-06T09:00:01+08:00", "8 working hours", "2026-05-07T09:00:01+08:00"),
        Case("2026-05-06T17:00:00+08:00", "1 working hour", "2026-05-07T10:00:00+08:00"),
        Case("2026-05-06T16:30:00+08:00", "1 working hour", "2026-05-07T09:30:00+08:00"),
        Case("2026-05-06T03:00:00+08:00", "1 working hour", "2026-05-06T10:00:00+08:00"),
        // Minutes and hours never shift.
        Case("2026-10-01T23:30:00+08:00", "12 hours", "2026-10-02T11:30:00+08:00"),
        Case("2026-12-31T23:58:00+08:00", "5 minutes", "2027-01-01T00:03:00+08:00"),
        // First thing: strictly after the moment.
        Case("2026-05-06T08:59:59+08:00", "first thing", "2026-05-06T09:00:00+08:00"),
        Case("2026-05-06T09:00:00+08:00", "first thing", "2026-05-07T09:00:00+08:00"),
        Case("2026-04-30T20:30:00+08:00", "first thing", "2026-05-06T09:00:00+08:00"),
        Case("2026-05-01T07:00:00+08:00", "first thing", "2026-05-06T09:00:00+08:00"),
        // Daily by: any calendar day.
        Case("2026-05-01T16:59:59+08:00", "daily by 17:00", "2026-05-01T17:00:00+08:00"),
        Case("2026-05-01T17:00:00+08:00", "daily by 17:00", "2026-05-02T17:00:00+08:00"),
        // 25 July 2026 is a Saturday; 15 December 2024 a Sunday.
        Case("2026-07-01T10:00:00+08:00", "monthly by 25", "2026-07-27T17:00:00+08:00"),
        Case("2026-07-26T10:00:00+08:00", "monthly by 25", "2026-08-25T17:00:00+08:00"),
        Case("2024-06-20T10:00:00+08:00", "yearly by 06-15 12-15", "2024-12-16T17:00:00+08:00"),
        Case("2024-12-20T10:00:00+08:00", "yearly by 06-15 12-15", "2025-06-16T17:00:00+08:00"),
    ]

    @Test("a period ends where the rules say", arguments: cases)
    func ends(_ example: Case) throws {
        let calendar = BusinessCalendar(official: try OfficialData.calendar())
        let due = calendar.due(after: try #require(Timestamp(example.start)), try #require(Period(example.period)))
        #expect(due.at.text(in: .shanghai) == example.due)
    }

    @Test("days of a year nobody announced are provisional, and so is the last week before it")
    func provisional() throws {
        let calendar = BusinessCalendar(official: try OfficialData.calendar())
        let cases: [(String, Period, Bool)] = [
            ("2026-12-21T10:00:00+08:00", .workingDays(3), false),
            ("2026-12-21T10:00:00+08:00", .workingDays(4), true),
            ("2026-12-31T10:00:00+08:00", .workingDays(1), true),
            ("2026-12-31T10:00:00+08:00", .hours(72), false),
            ("2025-12-31T10:00:00+08:00", .workingDays(3), false),
            ("2027-03-01T10:00:00+08:00", .sameDay, true),
            ("2026-12-24T18:00:00+08:00", .workingHours(1), true),
            ("2026-09-24T10:00:00+08:00", .months(3), false),
            ("2026-09-25T10:00:00+08:00", .months(3), true),
        ]
        for (start, period, wanted) in cases {
            #expect(calendar.due(after: try #require(Timestamp(start)), period).isProvisional == wanted, "\(start) \(period)")
        }
    }

    @Test("a closed day, an opened day and own hours hold over the calendar")
    func overrides() throws {
        let date = { (text: String) in try #require(CivilDate(text)) }
        var overrides = CalendarOverrides(hours: OpeningHours("09:00-12:00 14:00-17:30"))
        overrides.closed = [try date("2026-05-06"), try date("2026-05-07")]
        overrides.opened = [try date("2026-05-10")]
        overrides.hoursOn = [try date("2026-05-08"): try #require(OpeningHours("10:00-11:00"))]
        let calendar = BusinessCalendar(official: try OfficialData.calendar(), overrides: overrides)
        let start = try #require(Timestamp("2026-04-30T11:30:00+08:00"))
        let due = { (period: Period) in calendar.due(after: start, period).at.text(in: .shanghai) }
        #expect(due(.workingDays(1)) == "2026-05-08T11:00:00+08:00")
        #expect(due(.workingDays(2)) == "2026-05-09T17:30:00+08:00")
        #expect(due(.workingDays(3)) == "2026-05-10T17:30:00+08:00")
        // 30 min + 3 h 30 on 30 April, 1 h on 8 May, and then 9 May.
        #expect(due(.workingHours(4)) == "2026-04-30T17:30:00+08:00")
        #expect(due(.workingHours(5)) == "2026-05-08T11:00:00+08:00")
        #expect(due(.workingHours(6)) == "2026-05-09T10:00:00+08:00")
        #expect(due(.workingHours(12)) == "2026-05-10T09:30:00+08:00")
    }

    @Test("a unit without business hours ends its days at 24:00")
    func wholeDay() throws {
        let calendar = BusinessCalendar(official: try OfficialData.calendar(), hours: .wholeDay)
        let start = try #require(Timestamp("2026-05-06T10:00:00+08:00"))
        #expect(calendar.due(after: start, .workingDays(1)).at.text(in: .shanghai) == "2026-05-08T00:00:00+08:00")
        #expect(calendar.due(after: start, .sameDay).at.text(in: .shanghai) == "2026-05-07T00:00:00+08:00")
    }

    @Test("a call centre that works every day counts every day")
    func everyDay() throws {
        let overrides = CalendarOverrides(restWeekdays: [], worksThroughHolidays: true)
        let calendar = BusinessCalendar(official: try OfficialData.calendar(), overrides: overrides)
        let start = try #require(Timestamp("2026-09-30T10:00:00+08:00"))
        #expect(calendar.due(after: start, .workingDays(3)).at.text(in: .shanghai) == "2026-10-03T17:00:00+08:00")
    }

    @Test("a date limit stays on its rest day where the book says so")
    func unchanged() throws {
        let calendar = BusinessCalendar(official: try OfficialData.calendar())
        let start = try #require(Timestamp("2026-04-28T10:00:00+08:00"))
        #expect(calendar.due(after: start, .days(3), restDays: .unchanged).at.text(in: .shanghai) == "2026-05-01T17:00:00+08:00")
    }

    @Test("warnings fall at shares of the working time, always while the unit is open")
    func warnings() throws {
        let calendar = BusinessCalendar(official: try OfficialData.calendar())
        let moment = { (text: String) in try #require(Timestamp(text)) }
        let warn = { (start: Timestamp, due: Timestamp) in
            calendar.warnings(from: start, due: due, percents: [75, 90]).map { $0.text(in: .shanghai) }
        }
        // Four days of eight hours: 75 % is the end of the third, put at the next opening.
        #expect(
            warn(try moment("2026-05-06T09:00:00+08:00"), try moment("2026-05-09T17:00:00+08:00"))
                == ["2026-05-09T09:00:00+08:00", "2026-05-09T13:48:00+08:00"])
        // A night's limit: what working time there is before it.
        #expect(
            warn(try moment("2026-05-06T16:30:00+08:00"), try moment("2026-05-07T04:30:00+08:00"))
                == ["2026-05-06T16:52:30+08:00", "2026-05-06T16:57:00+08:00"])
        #expect(warn(try moment("2026-05-02T16:30:00+08:00"), try moment("2026-05-03T16:30:00+08:00")) == [])
    }

    @Test("text forms are read back as they are written, and nonsense is refused")
    func text() {
        for text in [
            "30 minutes", "1 hour", "8 working hours", "3 days", "1 working day", "3 months", "same day", "next day", "first thing",
            "daily by 17:00", "monthly by 25", "yearly by 06-15 12-15",
        ] {
            #expect(Period(text)?.description == text)
        }
        #expect(Period("8 weeks") == .days(56))
        for text in [
            "", "0 days", "-1 days", "3", "3 dayz", "days 3", "daily by 25:00", "monthly by 0", "monthly by 32", "yearly by",
            "yearly by 02-30",
            "yearly by 06-15 06-15", "100001 days", "1.5 hours", "same  day x",
        ] {
            #expect(Period(text) == nil, "\(text)")
        }
        #expect(Period("100000 days") != nil)
        #expect(OpeningHours("09:00-12:00 12:00-17:00") == nil)
        #expect(OpeningHours("09:00-09:00") == nil)
        #expect(OpeningHours("14:00-17:00 09:00-12:00") == nil)
        #expect(CivilDate("2023-02-29") == nil)
        #expect(CivilDate("2024-02-29") != nil)
    }
}
