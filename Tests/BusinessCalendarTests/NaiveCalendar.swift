import BusinessCalendar
import Foundation

/// The independent computation: a list of days made by Foundation's calendar and walked one day at a time.
struct NaiveCalendar {
    struct Day {
        let text: String
        let works: Bool
    }

    let days: [Day]
    let indexes: [String: Int]
    /// Seconds of the day: opening and closing of each stretch.
    let hours: [(opens: Int, closes: Int)]

    var opening: Int { hours.first!.opens }
    var closing: Int { hours.last!.closes }

    init(years: ClosedRange<Int> = 2016...2029, hours: [(opens: Int, closes: Int)] = [(9 * 3600, 17 * 3600)]) throws {
        self.hours = hours
        var said: [String: Bool] = [:]
        for year in try OfficialData.years() {
            for day in year.days { said[day.date] = day.isOffDay }
        }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0)!
        var date = calendar.date(from: DateComponents(year: years.lowerBound, month: 1, day: 1, hour: 12))!
        let end = calendar.date(from: DateComponents(year: years.upperBound, month: 12, day: 31, hour: 13))!
        var days: [Day] = []
        while date < end {
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let text = String(format: "%04d-%02d-%02d", parts.year!, parts.month!, parts.day!)
            let works = said[text].map { !$0 } ?? (parts.weekday! != 1 && parts.weekday! != 7)
            days.append(Day(text: text, works: works))
            date = calendar.date(byAdding: .day, value: 1, to: date)!
        }
        self.days = days
        indexes = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1.text, $0) })
    }

    /// The due day (index) and second of the day; the second may be 86,400 or more only for hours and minutes.
    func due(day: Int, second: Int, _ period: Period) -> (day: Int, second: Int) {
        switch period {
        case .minutes(let count): return carry(day, second + count * 60)
        case .hours(let count): return carry(day, second + count * 3600)
        case .workingHours(let count):
            var left = count * 3600
            var today = day
            while true {
                if days[today].works {
                    for stretch in hours {
                        let from = today == day ? max(stretch.opens, second) : stretch.opens
                        if from >= stretch.closes { continue }
                        if left <= stretch.closes - from { return (today, from + left) }
                        left -= stretch.closes - from
                    }
                }
                today += 1
            }
        case .days(let count): return (workingDay(from: day + count), closing)
        case .nextDay: return (workingDay(from: day + 1), closing)
        case .workingDays(let count):
            var today = day
            var left = count
            while left > 0 {
                today += 1
                if days[today].works { left -= 1 }
            }
            return (today, closing)
        case .months(let count):
            let parts = days[day].text.split(separator: "-").map { Int($0)! }
            var (year, month, last) = (parts[0], parts[1] + count, parts[2])
            while month > 12 { (year, month) = (year + 1, month - 12) }
            while true {
                if let found = indexes[String(format: "%04d-%02d-%02d", year, month, last)] { return (workingDay(from: found), closing) }
                last -= 1
            }
        case .sameDay: return (days[day].works && second < closing ? day : workingDay(from: day + 1), closing)
        case .firstThing: return (days[day].works && second < opening ? day : workingDay(from: day + 1), opening)
        case .dailyBy(let time):
            let wanted = time.milliseconds / 1000
            return (second < wanted ? day : day + 1, wanted)
        case .monthlyBy(let wanted):
            var today = day
            while true {
                let text = days[today].text
                let isLast = String(days[today + 1].text.prefix(7)) != String(text.prefix(7))
                let number = Int(text.suffix(2))!
                if number == wanted || (isLast && number < wanted) {
                    let end = workingDay(from: today)
                    if end > day || second < closing { return (end, closing) }
                }
                today += 1
            }
        case .yearlyBy(let wanted):
            var today = day
            while true {
                if wanted.contains(where: { days[today].text.hasSuffix($0.description) }) {
                    let end = workingDay(from: today)
                    if end > day || second < closing { return (end, closing) }
                }
                today += 1
            }
        }
    }

    private func carry(_ day: Int, _ second: Int) -> (day: Int, second: Int) {
        var (day, second) = (day, second)
        while second >= 86_400 { (day, second) = (day + 1, second - 86_400) }
        return (day, second)
    }

    private func workingDay(from day: Int) -> Int {
        var day = day
        while !days[day].works { day += 1 }
        return day
    }
}

/// The official calendars as the project ships them, read with Foundation.
enum OfficialData {
    struct Year: Decodable {
        struct Day: Decodable {
            let name: String
            let date: String
            let isOffDay: Bool
        }
        let year: Int
        let days: [Day]
    }

    static func years() throws -> [Year] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/RuleBooks/Calendars/cn")
            .standardized
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted().map {
            try JSONDecoder().decode(Year.self, from: Data(contentsOf: folder.appending(path: $0)))
        }
    }

    static func calendar() throws -> OfficialCalendar {
        OfficialCalendar(
            id: "cn", version: "test",
            years: try years().map { year in
                OfficialYear(
                    year: year.year, days: year.days.map { OfficialDay(date: CivilDate($0.date)!, name: $0.name, isOff: $0.isOffDay) })
            })
    }
}
