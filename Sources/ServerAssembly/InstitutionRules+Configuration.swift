import BusinessCalendar
import CaseDomain
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
        guard let calendar = catalogue.calendar(for: book) else {
            throw ConfigurationError(path: path, problem: "rule_book: its calendar \(book.working.calendar) is not at hand")
        }
        self.init(book: book, calendar: calendar)
    }

    private static func books(_ configuration: Configuration, path: String) throws(ConfigurationError) -> RuleBookCatalogue {
        guard let folder = configuration.ruleBooks else { return .shipped }
        do throws(RuleBookFaults) { return try RuleBookCatalogue.shipped.loading(folder: folder) } catch {
            throw ConfigurationError(path: path, problem: "rule_books: \(error)")
        }
    }
}
