import BusinessCalendar
import Foundation
import Testing

@Suite("Civil dates and zones")
struct ZoneTests {
    @Test("every day from 1900 to 2100 has the parts and weekday that Foundation gives it")
    func civilDates() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0)!
        let first = try #require(CivilDate("1900-01-01"))
        let last = try #require(CivilDate("2100-12-31"))
        for number in first.dayNumber...last.dayNumber {
            let date = CivilDate(dayNumber: number)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            let (year, month, day) = date.parts
            guard year == parts.year, month == parts.month, day == parts.day, (date.weekday.rawValue + 1) % 7 + 1 == parts.weekday,
                CivilDate(year: year, month: month, day: day) == date
            else {
                Issue.record("\(number): \(date)")
                return
            }
        }
    }

    @Test("London and New York stand where the zone database puts them", arguments: [ZoneRules.london, .newYork, .shanghai])
    func offsets(zone: ZoneRules) throws {
        let truth = try #require(TimeZone(identifier: zone.id))
        var moment = try #require(Timestamp("2007-01-01T00:30:00Z"))
        let end = try #require(Timestamp("2037-01-01T00:00:00Z"))
        while moment < end {
            let seconds = Double(moment.milliseconds) / 1000
            #expect(zone.offsetMilliseconds(at: moment) == truth.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)) * 1000)
            let local = zone.local(moment)
            let back = zone.moment(on: local.date, at: local.time)
            // The repeated hour of autumn means its first occurrence.
            #expect(back == moment || back == moment.advanced(byMilliseconds: -3_600_000))
            moment = moment.advanced(byMilliseconds: 5 * 3_600_000)
        }
    }

    @Test("a moment before 1970 falls on the right day")
    func negative() throws {
        let moment = try #require(Timestamp("1969-12-31T23:59:59.999Z"))
        #expect(moment.milliseconds == -1)
        #expect(ZoneRules(id: "UTC", offsetSeconds: 0).local(moment).date.description == "1969-12-31")
    }

    @Test("RFC 3339 is read with every offset and refused when mistyped")
    func rfc3339() {
        #expect(Timestamp("2026-05-09T17:00:00+08:00") == Timestamp("2026-05-09T09:00:00Z"))
        #expect(Timestamp("2026-05-09T03:30:00.250-05:30")?.milliseconds == Timestamp("2026-05-09T09:00:00Z")!.milliseconds + 250)
        #expect(Timestamp("2026-05-09T09:00Z") == Timestamp("2026-05-09T09:00:00Z"))
        for text in [
            "", "2026-05-09", "2026-05-09T09:00:00", "2026-13-09T09:00:00Z", "2026-05-09T24:00:00Z", "2026-05-09T09:60:00Z",
            "2026-05-09T09:00:00+8:00", "2026-05-09 09:00:00Z", "2026-05-09T09:00:00.Z", "2026-05-09T09:00:00ZZ", "2026-05-09T09:00:0",
            "2026-05-09T09:00:", "2026-05-09T09:00:00.5",
        ] {
            #expect(Timestamp(text) == nil, "\(text)")
        }
    }
}

@Suite("Moments at the ends of time")
struct EndsOfTimeTests {
    @Test("do not run over: arithmetic ends with the years 1 and 9999", arguments: [Int64.min, -1, 0, 1, Int64.max])
    func saturate(step: Int64) {
        for moment in [
            Timestamp(milliseconds: .min), Timestamp.range.lowerBound, Timestamp.range.upperBound, Timestamp(milliseconds: .max),
        ] {
            #expect(Timestamp.range.contains(moment.advanced(byMilliseconds: step)))
            #expect(Timestamp.range.contains(Timestamp(seconds: step)))
        }
        #expect(Timestamp.range.lowerBound == Timestamp("0001-01-01T00:00:00Z"))
        #expect(Timestamp.range.upperBound == Timestamp("9999-12-31T23:59:59.999Z"))
    }

    @Test("are counted from and shown without a trap, by every kind of period")
    func periods() {
        let calendar = BusinessCalendar(official: OfficialCalendar(id: "plain", version: "1", years: []))
        let most = Period.countMax
        let periods: [Period] = [
            .minutes(most), .hours(most), .workingHours(most), .days(most), .workingDays(most), .months(most), .sameDay, .nextDay,
            .firstThing,
            .dailyBy(.endOfDay), .monthlyBy(day: 31), .yearlyBy([MonthDay(month: 2, day: 29)!]),
        ]
        for milliseconds in [Int64.min, -62_135_596_800_000, 0, 253_402_300_799_999, .max] {
            let start = Timestamp(milliseconds: milliseconds)
            for zone in [ZoneRules.shanghai, .london, .newYork] { #expect(!start.text(in: zone).isEmpty) }
            for period in periods {
                let due = calendar.due(after: start, period).at
                #expect(!due.description.isEmpty)
                #expect(calendar.warnings(from: start, due: due, percents: [75, 90]).allSatisfy { $0 <= due })
            }
        }
    }
}
