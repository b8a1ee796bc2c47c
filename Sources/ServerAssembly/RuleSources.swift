import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import Foundation
import RuleBooks
import Wording
import YAMLPlaces

/// The books and calendars that a configuration can draw on, and what they come to for the institution.
struct RuleSources {
    private let configuration: Configuration
    private let books: RuleBookCatalogue
    private let calendars: CalendarCatalogue

    /// Reads the institution's own folders beside what is shipped. Nil when one of them cannot be read, or a book is not at hand, which
    /// is reported.
    init?(_ configuration: Configuration, _ reader: YAMLReader) {
        let books = RuleSources.books(configuration, reader)
        let calendars = RuleSources.calendars(configuration, reader)
        guard let books, let calendars else { return nil }
        let before = reader.problems.count
        var seen: Set<String> = []
        for entry in [configuration.ruleBook] + configuration.overlays {
            guard let book = books.latest(entry.value) else {
                reader.report(
                    entry.place,
                    BilingualText(en: "there is no rule book '\(entry.value)'", zh: "没有规则“\(entry.value)”"),
                    reader.advice(for: entry.value, among: books.ids))
                continue
            }
            let isOwn = seen.isEmpty
            if !seen.insert(entry.value).inserted {
                reader.report(
                    entry.place, en: "the rule book '\(book.id)' is named twice", "keep one", zh: "规则“\(book.id)”重复", "只保留一处")
            } else if isOwn, book.isOverlay {
                reader.report(
                    entry.place, en: "'\(book.id)' is an overlay, no institution's own book", "list it under `overlays`",
                    zh: "“\(book.id)”是叠加规则，不是机构自身的规则", "请列入 `overlays`")
            }
        }
        guard reader.problems.count == before else { return nil }
        self.configuration = configuration
        self.books = books
        self.calendars = calendars
    }

    /// The book in the version in force at `moment`, its overlays laid over it, with its calendar. Nil when the calendar is not at hand,
    /// which is reported.
    func rules(at moment: Timestamp, _ reader: YAMLReader) -> InstitutionRules? {
        let overlays = configuration.overlays.map(\.value)
        guard let book = books.book(configuration.ruleBook.value, overlays: overlays, at: moment) else { return nil }
        guard let calendar = calendars.calendar(for: book, overrides: configuration.ownDays) else {
            reader.report(
                configuration.ruleBook.place, en: "the calendar '\(book.working.calendar)' of '\(book.id)' is not at hand",
                "name its folder with `calendars`", zh: "没有规则“\(book.id)”所用的日历“\(book.working.calendar)”", "请用 `calendars` 指定其文件夹")
            return nil
        }
        let own = ownDays
        return InstitutionRules(
            book: book, calendar: calendar, unitCalendars: own.units.compactMapValues { calendars.calendar(for: book, overrides: $0) },
            ownDays: own.version, receiptDaysBack: configuration.receiptDaysBack)
    }

    /// Own days of the institution and of its units.
    private var ownDays: OwnDays {
        let entries = configuration.units.compactMap { entry in entry.ownDays.map { (entry.unit.id, $0.over(configuration.ownDays)) } }
        return OwnDays(institution: configuration.ownDays, units: Dictionary(entries, uniquingKeysWith: { first, _ in first }))
    }

    /// Every edition under which something may be recorded from `moment` on: of the book and its overlays the version in force and those to
    /// come, their calendars, the own days, and the core's clauses.
    func editions(at moment: Timestamp) -> [EditionSource] {
        var sources = [EditionSource.core]
        let ids = [configuration.ruleBook.value] + configuration.overlays.map(\.value)
        let inForce = ids.compactMap { books.book($0, at: moment) }
        let all = inForce.flatMap { book in (books.versions[book.id] ?? []).filter { $0.effectiveFrom >= book.effectiveFrom } }
        for book in all {
            guard let source = books.source(of: book) else { continue }
            sources.append(EditionSource(kind: .book, id: book.id, edition: book.edition, text: source.text, file: source.file))
        }
        for id in Set(all.map(\.working.calendar)).sorted() {
            guard let calendar = calendars.calendars[id] else { continue }
            let file = configuration.calendars?.value ?? "Calendars/\(id)"
            sources.append(EditionSource(kind: .calendar, id: id, edition: calendar.version, text: calendar.text, file: file))
        }
        let own = ownDays
        if own != .none {
            sources.append(
                EditionSource(kind: .ownDays, id: "own-days", edition: own.version, text: own.text, file: configuration.path))
        }
        return sources
    }

    /// The versions of the book and its overlays that come into force after `moment`.
    func toCome(after moment: Timestamp, _ reader: YAMLReader) -> [RulesToCome] {
        let zone = books.latest(configuration.ruleBook.value).flatMap { ZoneRules.known[$0.working.zone] } ?? .shanghai
        let ids = [configuration.ruleBook.value] + configuration.overlays.map(\.value)
        let dates = Set(ids.flatMap { books.versions[$0] ?? [] }.map(\.effectiveFrom))
        return dates.sorted().compactMap { date in
            let from = zone.moment(on: date, at: .midnight)
            guard from > moment else { return nil }
            return rules(at: from, reader).map { RulesToCome(from: from, rules: $0) }
        }
    }

    private static func books(_ configuration: Configuration, _ reader: YAMLReader) -> RuleBookCatalogue? {
        guard let folder = configuration.ruleBooks, isFolder(folder, "rule_books", reader) else {
            return configuration.ruleBooks == nil ? .shipped : nil
        }
        do throws(FileFaults) { return try RuleBookCatalogue.shipped.loading(folder: folder.value) } catch {
            reader.report(error)
            return nil
        }
    }

    private static func calendars(_ configuration: Configuration, _ reader: YAMLReader) -> CalendarCatalogue? {
        guard let folder = configuration.calendars, isFolder(folder, "calendars", reader) else {
            return configuration.calendars == nil ? .shipped : nil
        }
        do throws(CalendarFile.Fault) { return try CalendarCatalogue.shipped.loading(folder: folder.value) } catch {
            let reason = BilingualText(en: error.reason, zh: "日历文件有误（\(error.reason)）")
            reader.report(FileFaults(file: error.path, reason, BilingualText(en: "correct or remove the file", zh: "请更正或移走该文件")))
            return nil
        }
    }

    private static func isFolder(_ folder: Configuration.Placed<String>, _ key: String, _ reader: YAMLReader) -> Bool {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder.value, isDirectory: &isFolder), isFolder.boolValue { return true }
        reader.report(
            folder.place, en: "'\(key)': there is no folder \(folder.value)", "make it, or leave the key out",
            zh: "“\(key)”：没有文件夹 \(folder.value)", "请建立该文件夹，或删去该项")
        return false
    }
}
