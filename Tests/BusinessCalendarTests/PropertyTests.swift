import BusinessCalendar
import Foundation
import SeededRandom
import Testing

@Suite("Deadlines against a naive day-by-day walk")
struct PropertyTests {
    /// Cases to run: few in CI, 100,000 and more by hand.
    static let cases = ProcessInfo.processInfo.environment["SHOUWEN_PROPERTY_CASES"].flatMap(Int.init) ?? 5000

    static let hours: [(text: String, seconds: [(opens: Int, closes: Int)])] = [
        ("09:00-17:00", [(32_400, 61_200)]),
        ("09:00-12:00 14:00-17:30", [(32_400, 43_200), (50_400, 63_000)]),
        ("00:00-24:00", [(0, 86_400)]),
        ("08:30-11:30 12:30-15:00 15:15-18:00", [(30_600, 41_400), (45_000, 54_000), (54_900, 64_800)]),
    ]

    @Test("every kind of period ends where the walk ends", arguments: 0..<4)
    func agrees(shape: Int) throws {
        let naive = try NaiveCalendar(hours: Self.hours[shape].seconds)
        let calendar = BusinessCalendar(official: try OfficialData.calendar(), hours: try #require(OpeningHours(Self.hours[shape].text)))
        let first = try #require(naive.indexes["2018-01-01"])
        let last = try #require(naive.indexes["2027-06-30"])
        var random = SplitMix(seed: UInt64(42 + shape))
        var differences: [String] = []
        for _ in 0..<(Self.cases / 4) {
            let period = Self.period(&random)
            let day = Int.random(in: first...last, using: &random)
            let second = Self.second(&random, Self.hours[shape].seconds)
            let wanted = naive.due(day: day, second: second, period)
            let start = try #require(Timestamp("\(naive.days[day].text)T00:00:00+08:00")).advanced(byMilliseconds: Int64(second) * 1000)
            let wantedMoment = try #require(Timestamp("\(naive.days[wanted.day].text)T00:00:00+08:00"))
                .advanced(byMilliseconds: Int64(wanted.second) * 1000)
            let got = calendar.due(after: start, period)
            if got.at != wantedMoment {
                differences.append(
                    "\(start.text(in: .shanghai)) \(period): \(got.at.text(in: .shanghai)), not \(wantedMoment.text(in: .shanghai))")
            }
            let arithmetic = calendar.arithmetic(after: start, period)
            #expect(arithmetic.due == got)
        }
        #expect(differences.isEmpty, "\(differences.count) of \(Self.cases / 4): \(differences.prefix(5))")
    }

    @Test("the walk itself notices a planted bug")
    func plantedBug() throws {
        let naive = try NaiveCalendar()
        // A calendar that forgets adjusted working week-ends must not pass.
        let official = try OfficialData.calendar()
        let forgetful = OfficialCalendar(
            id: "cn", version: "planted", years: official.years.map { OfficialYear(year: $0.year, days: $0.days.filter(\.isOff)) })
        let calendar = BusinessCalendar(official: forgetful)
        var random = SplitMix(seed: 7)
        var differences = 0
        for _ in 0..<1000 {
            let day = Int.random(in: naive.indexes["2019-01-01"]!...naive.indexes["2026-01-01"]!, using: &random)
            let start = try #require(Timestamp("\(naive.days[day].text)T10:00:00+08:00"))
            let wanted = naive.due(day: day, second: 36_000, .workingDays(3))
            let moment = try #require(Timestamp("\(naive.days[wanted.day].text)T17:00:00+08:00"))
            if calendar.due(after: start, .workingDays(3)).at != moment { differences += 1 }
        }
        #expect(differences > 0)
    }

    static func period(_ random: inout SplitMix) -> Period {
        switch Int.random(in: 0..<13, using: &random) {
        case 0: .minutes(.random(in: 1...600, using: &random))
        case 1: .hours(.random(in: 1...96, using: &random))
        case 2: .workingHours(.random(in: 1...60, using: &random))
        case 3: .days(.random(in: 1...60, using: &random))
        case 4: .workingDays(.random(in: 1...30, using: &random))
        case 5: .months(.random(in: 1...12, using: &random))
        case 6: .sameDay
        case 7: .nextDay
        case 8: .firstThing
        case 9: .dailyBy(TimeOfDay(hour: .random(in: 0...23, using: &random), minute: .random(in: 0...59, using: &random))!)
        case 10: .monthlyBy(day: .random(in: 1...31, using: &random))
        case 11: .yearlyBy([MonthDay(month: 6, day: 15)!, MonthDay(month: 12, day: 15)!])
        default: .workingDays(.random(in: 1...3, using: &random))
        }
    }

    /// Often an edge: opening, closing, a second to either side, midnight.
    static func second(_ random: inout SplitMix, _ hours: [(opens: Int, closes: Int)]) -> Int {
        guard Bool.random(using: &random) else { return .random(in: 0..<86_400, using: &random) }
        let stretch = hours.randomElement(using: &random)!
        let edge = Bool.random(using: &random) ? stretch.opens : stretch.closes
        return min(86_399, max(0, edge + .random(in: -1...1, using: &random)))
    }
}
