import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import RuleBooks

extension InstitutionRules {
    /// The book a configuration names, in the version in force at `moment`, its overlays laid over it, with its calendar.
    ///
    /// - Throws: `ConfigurationError` naming a book, overlay or calendar that is not at hand, or every fault of the institution's files.
    init(_ configuration: Configuration, at moment: Timestamp, path: String) throws(ConfigurationError) {
        let books = try InstitutionRules.books(configuration, path: path)
        for id in [configuration.ruleBook] + configuration.overlays where books.latest(id) == nil {
            let known = books.ids.joined(separator: ", ")
            let place = id == configuration.ruleBook ? "rule_book" : "overlays"
            throw ConfigurationError(path: path, problem: "\(place): there is no rule book \(id); known are: \(known)")
        }
        guard let book = books.book(configuration.ruleBook, overlays: configuration.overlays, at: moment) else {
            throw ConfigurationError(path: path, problem: "rule_book: \(configuration.ruleBook) cannot be composed with its overlays")
        }
        if book.isOverlay {
            throw ConfigurationError(path: path, problem: "rule_book: \(book.id) is an overlay; list it under `overlays`")
        }
        var catalogue = CalendarCatalogue.shipped
        if let folder = configuration.calendars {
            do throws(CalendarFile.Fault) { catalogue = try catalogue.loading(folder: folder) } catch {
                throw ConfigurationError(path: path, problem: "calendars: \(error)")
            }
        }
        guard let calendar = catalogue.calendar(for: book, overrides: configuration.ownDays) else {
            throw ConfigurationError(path: path, problem: "rule_book: its calendar \(book.working.calendar) is not at hand")
        }
        let units = configuration.ownDaysOfUnits.mapValues { $0.over(configuration.ownDays) }
        self.init(
            book: book, calendar: calendar, unitCalendars: units.compactMapValues { catalogue.calendar(for: book, overrides: $0) },
            ownDays: InstitutionRules.fingerprint(configuration.ownDays, units))
    }

    /// The versions of the book and its overlays that come into force after `moment`.
    static func toCome(_ configuration: Configuration, after moment: Timestamp, path: String) throws(ConfigurationError) -> [RulesToCome] {
        let books = try books(configuration, path: path)
        let zone = books.latest(configuration.ruleBook).flatMap { ZoneRules.known[$0.working.zone] } ?? .shanghai
        let ids = [configuration.ruleBook] + configuration.overlays
        let dates = Set(ids.flatMap { books.versions[$0] ?? [] }.map(\.effectiveFrom))
        var list: [RulesToCome] = []
        for date in dates.sorted() {
            let from = zone.moment(on: date, at: .midnight)
            guard from > moment else { continue }
            list.append(RulesToCome(from: from, rules: try InstitutionRules(configuration, at: from, path: path)))
        }
        return list
    }

    /// Names the own days of institution and units, so that clocks are computed anew when they change; empty where there are none.
    private static func fingerprint(_ institution: CalendarOverrides, _ units: [UnitID: CalendarOverrides]) -> String {
        guard institution != .none || !units.isEmpty else { return "" }
        let texts = units.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue): \($0.value.fingerprint)" }
        return String(Digest(hashing: Array(([institution.fingerprint] + texts).joined(separator: "\n").utf8)).hexadecimal.prefix(12))
    }

    private static func books(_ configuration: Configuration, path: String) throws(ConfigurationError) -> RuleBookCatalogue {
        guard let folder = configuration.ruleBooks else { return .shipped }
        do throws(RuleBookFaults) { return try RuleBookCatalogue.shipped.loading(folder: folder) } catch {
            throw ConfigurationError(path: path, problem: "rule_books: \(error)")
        }
    }
}
