import BusinessCalendar
import CaseDomain
import Foundation

/// The official calendars at hand, by id: the shipped ones, and those a bank puts beside its configuration.
public struct CalendarCatalogue: Sendable {
    /// Calendars by id, e.g. `cn`.
    public let calendars: [String: OfficialCalendar]

    /// A catalogue of these calendars.
    public init(_ calendars: [OfficialCalendar]) {
        self.calendars = Dictionary(calendars.map { ($0.id, $0) }, uniquingKeysWith: { _, later in later })
    }

    /// The calendars this software ships: `cn`, `gb-eng`, `us-federal`.
    public static let shipped: CalendarCatalogue = {
        let files = EmbeddedData.calendars.map { (path: $0.path, text: $0.text) }
        // Shipped data is checked by a test: a fault here is ours.
        do { return CalendarCatalogue(try CalendarFile.calendars(files)) } catch { preconditionFailure("shipped calendar: \(error)") }
    }()

    /// Reads `<folder>/<id>/<year>.json` files and lays them over this catalogue: a year there replaces the year here.
    public func loading(folder: String) throws(CalendarFile.Fault) -> CalendarCatalogue {
        var files: [(path: String, text: String)] = []
        let manager = FileManager.default
        for id in ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).sorted() {
            for name in ((try? manager.contentsOfDirectory(atPath: "\(folder)/\(id)")) ?? []).sorted() where name.hasSuffix(".json") {
                guard let text = try? String(contentsOfFile: "\(folder)/\(id)/\(name)", encoding: .utf8) else {
                    throw CalendarFile.Fault(path: "\(folder)/\(id)/\(name)", reason: "cannot be read as UTF-8 text")
                }
                files.append(("\(folder)/\(id)/\(name)", text))
            }
        }
        let loaded = try CalendarFile.calendars(files)
        let merged = loaded.map { calendar in
            guard let known = calendars[calendar.id] else { return calendar }
            let years = known.years.filter { year in !calendar.years.contains { $0.year == year.year } } + calendar.years
            return CalendarFile.calendar(id: calendar.id, years: years)
        }
        return CalendarCatalogue(Array(calendars.values) + merged)
    }

    /// The calendar a unit of that book works by; nil when the book names a calendar or zone that is not at hand.
    public func calendar(for book: RuleBook, overrides: CalendarOverrides = .none) -> BusinessCalendar? {
        guard let official = calendars[book.working.calendar], let zone = ZoneRules.known[book.working.zone] else { return nil }
        return BusinessCalendar(official: official, zone: zone, hours: book.working.hours, overrides: overrides)
    }
}
