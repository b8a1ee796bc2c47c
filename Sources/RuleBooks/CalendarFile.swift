import AuditChain
import BusinessCalendar
import Foundation

/// A year's calendar in the format of NateScarlet/holiday-cn:
///
///     { "year": 2026, "papers": ["<announcement>", …], "days": [ { "name": "元旦", "date": "2026-01-01", "isOffDay": true }, … ] }
///
/// `isOffDay: false` marks an adjusted working weekend. No days: not announced yet. A day may lie in the December before.
public struct CalendarFile: Decodable {
    /// What is wrong with a file.
    public struct Fault: Error, CustomStringConvertible, Sendable {
        /// The file.
        public let path: String
        /// What is wrong, in one sentence.
        public let reason: String
        /// `path: reason`.
        public var description: String { "\(path): \(reason)" }
    }

    private struct Day: Decodable {
        let name: String
        let date: String
        let isOffDay: Bool
    }

    private let year: Int
    private let papers: [String]?
    private let days: [Day]

    /// Reads `…/<id>/<year>.json` files into one calendar an id.
    static func calendars(_ files: [(path: String, text: String)]) throws(Fault) -> [OfficialCalendar] {
        var years: [String: [OfficialYear]] = [:]
        for file in files {
            let parts = file.path.split(separator: "/")
            guard parts.count >= 2 else { throw Fault(path: file.path, reason: "expected a folder named after the calendar") }
            years[String(parts[parts.count - 2]), default: []].append(try read(file))
        }
        return years.sorted { $0.key < $1.key }.map { calendar(id: $0.key, years: $0.value) }
    }

    /// A calendar whose version names the years that are announced and, by the start of its text's SHA-256, what stands in them: a year
    /// that is added or corrected makes another version by itself.
    static func calendar(id: String, years: [OfficialYear]) -> OfficialCalendar {
        let announced = years.filter(\.isAnnounced).map(\.year).sorted()
        let span = announced.isEmpty ? "nothing announced" : "\(announced[0])-\(announced[announced.count - 1])"
        let text = OfficialCalendar(id: id, version: "", years: years).text
        let content = Digest(hashing: Array(text.utf8)).hexadecimal.prefix(versionDigits)
        return OfficialCalendar(id: id, version: "\(id) \(span) \(content)", years: years)
    }

    /// Digits of the hash in a version: enough to tell the few editions of one calendar apart. Were two alike, the store would refuse the
    /// second.
    private static let versionDigits = 8

    private static func read(_ file: (path: String, text: String)) throws(Fault) -> OfficialYear {
        let content: CalendarFile
        do { content = try JSONDecoder().decode(CalendarFile.self, from: Data(file.text.utf8)) } catch {
            throw Fault(path: file.path, reason: "not a calendar in holiday-cn's format (\(error))")
        }
        guard (1900...2200).contains(content.year) else { throw Fault(path: file.path, reason: "year \(content.year) is out of range") }
        var days: [OfficialDay] = []
        for day in content.days {
            guard let date = CivilDate(day.date) else { throw Fault(path: file.path, reason: "\(day.date) is no date") }
            guard date.year == content.year || date.year == content.year - 1 else {
                throw Fault(path: file.path, reason: "\(day.date) belongs to another year")
            }
            days.append(OfficialDay(date: date, name: day.name, isOff: day.isOffDay))
        }
        guard Set(days.map(\.date)).count == days.count else { throw Fault(path: file.path, reason: "a day is named twice") }
        return OfficialYear(year: content.year, days: days, papers: content.papers ?? [])
    }
}
