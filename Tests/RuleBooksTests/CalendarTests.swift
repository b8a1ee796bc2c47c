import BusinessCalendar
import Testing

@testable import RuleBooks

@Suite("Calendars")
struct CalendarTests {
    @Test("the shipped calendars are read, and 2027 is not announced for the mainland")
    func shipped() throws {
        let calendar = try #require(CalendarCatalogue.shipped.calendars["cn"])
        #expect(calendar.years.filter(\.isAnnounced).map(\.year) == Array(2018...2026))
        #expect(calendar.day(try #require(CivilDate("2026-05-09")))?.isOff == false)
        #expect(CalendarCatalogue.shipped.calendars["gb-eng"]?.day(try #require(CivilDate("2022-09-19")))?.isOff == true)
        #expect(CalendarCatalogue.shipped.calendars["us-federal"]?.day(try #require(CivilDate("2021-12-31")))?.isOff == true)
    }

    @Test("a wrong file is refused with its name and the reason")
    func refused() {
        for text in [
            "", "{}", #"{"year": 2026}"#, #"{"year": 2026, "days": [{"name": "x", "date": "2026-02-30", "isOffDay": true}]}"#,
            #"{"year": 2026, "days": [{"name": "x", "date": "2024-02-20", "isOffDay": true}]}"#,
            #"{"year": 1, "days": []}"#,
        ] {
            #expect(throws: CalendarFile.Fault.self) { try CalendarFile.calendars([("cn/2026.json", text)]) }
        }
    }
}
