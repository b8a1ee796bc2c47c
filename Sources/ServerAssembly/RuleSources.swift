import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
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
        let entries = configuration.units.compactMap { entry in entry.ownDays.map { (entry.unit.id, $0.over(configuration.ownDays)) } }
        let units = Dictionary(entries, uniquingKeysWith: { first, _ in first })
        return InstitutionRules(
            book: book, calendar: calendar, unitCalendars: units.compactMapValues { calendars.calendar(for: book, overrides: $0) },
            ownDays: RuleSources.fingerprint(configuration.ownDays, units))
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

    /// Names the own days of institution and units, so that clocks are computed anew when they change; empty where there are none.
    private static func fingerprint(_ institution: CalendarOverrides, _ units: [UnitID: CalendarOverrides]) -> String {
        guard institution != .none || !units.isEmpty else { return "" }
        let texts = units.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue): \($0.value.fingerprint)" }
        return String(Digest(hashing: Array(([institution.fingerprint] + texts).joined(separator: "\n").utf8)).hexadecimal.prefix(12))
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
