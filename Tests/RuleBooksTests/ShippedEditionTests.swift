import AuditChain
import BusinessCalendar
import CaseDomain
import Testing

@testable import RuleBooks

/// `Data/Editions.txt` lists what was ever shipped: a line an edition, `KIND ID EDITION SHA-256`. Lines are added and never changed once
/// released: banks keep these texts, and a server refuses another text under an edition that it knows.
@Suite("Editions that ship")
struct ShippedEditionTests {
    private struct Shipped {
        let name: String
        let text: String
        var line: String { "\(name) \(Digest(hashing: Array(text.utf8)).hexadecimal)" }
    }

    private static var shipped: [Shipped] {
        let books = RuleBookCatalogue.shipped
        let ofBooks = books.ids.flatMap { books.versions[$0] ?? [] }.map { book in
            Shipped(name: "book \(book.id) \(book.edition)", text: books.source(of: book)?.text ?? "")
        }
        // A year that is announced stands for itself, so that one that changes is seen whatever the version says.
        let ofYears = CalendarCatalogue.shipped.calendars.values.sorted { $0.id < $1.id }.flatMap { calendar in
            calendar.years.filter(\.isAnnounced).map { year in
                Shipped(
                    name: "calendar \(calendar.id) \(year.year)", text: OfficialCalendar(id: calendar.id, version: "", years: [year]).text)
            }
        }
        return ofBooks + ofYears + [Shipped(name: "core \(CoreClause.book) \(CoreClause.edition)", text: CoreClause.editionText)]
    }

    @Test("have the text of the list: one that changes needs an edition of its own, and a line")
    func golden() throws {
        let known = try testData("Data/Editions.txt").split(separator: "\n").map(String.init)
        let names = known.map { $0.split(separator: " ").dropLast().joined(separator: " ") }
        #expect(Set(names).count == names.count)
        for edition in Self.shipped where !known.contains(edition.line) {
            if names.contains(edition.name) {
                Issue.record("the text of \(edition.name) changed: give it an edition of its own, and the list the line\n\(edition.line)")
            } else {
                Issue.record("an edition that the list lacks: add the line\n\(edition.line)")
            }
        }
    }

    @Test("are the bytes of the files, so that a copy of a shipped book is the same edition")
    func bytes() throws {
        for (id, versions) in RuleBookCatalogue.shipped.versions {
            for book in versions {
                let source = try #require(RuleBookCatalogue.shipped.source(of: book), "\(id)")
                #expect(try source.text == testData("../../Sources/RuleBooks/\(source.file)"))
            }
        }
    }

    @Test("of calendars come back from their text, and a day that changes makes another version by itself")
    func calendars() throws {
        for calendar in CalendarCatalogue.shipped.calendars.values {
            #expect(OfficialCalendar(text: calendar.text, version: calendar.version) == calendar)
            #expect(calendar.years.contains { !$0.papers.isEmpty } == calendar.text.contains("\npaper "))
        }
        let version = { (text: String) in try CalendarFile.calendars([(path: "x/2026.json", text: text)])[0].version }
        let file = #"{"year": 2026, "days": [{"name": "a", "date": "2026-01-01", "isOffDay": true}]}"#
        let once = try version(file)
        #expect(once.hasPrefix("x 2026-2026 "))
        #expect(try version(file.replacing(", ", with: ",\n")) == once)
        for other in [
            file.replacing("true", with: "false"), file.replacing("01-01", with: "01-02"), file.replacing("\"a\"", with: "\"b\""),
        ] {
            #expect(try version(other) != once)
        }
        for text in ["", "calendar x", "calendar x\nrest\noff 2026-01-01 a", "calendar x\nrest\nyear y", "calendar x\nwhat else"] {
            #expect(OfficialCalendar(text: text, version: "")?.years.isEmpty != false)
        }
    }

    @Test("of the core's clauses come back from their text")
    func core() throws {
        let clauses = try #require(CoreClause.clauses(in: CoreClause.editionText))
        #expect(clauses == CoreClause.allCases.map(\.clause))
        for text in ["", "core 1", "book 1\n", CoreClause.editionText + "more\n"] { #expect(CoreClause.clauses(in: text) == nil) }
    }

    @Test("cite no document of another institution, neither in a book nor in the core")
    func documents() {
        let laws: Set = ["bank-default", "property-standard", "uk-fca", "us-cfpb"]
        let books = RuleBookCatalogue.shipped.versions.values.flatMap { $0 }
        let institutions = books.filter { !$0.isOverlay && !laws.contains($0.id) && !$0.source.isEmpty }
        #expect(institutions.count > 10)
        // `bocom-callcentre` is the same bank as `bocom`. A citation begins with its document; the core's may be put otherwise.
        let bank = { (id: String) in id.prefix { $0 != "-" } }
        let foreign = institutions.flatMap { other in
            let ofCore = CoreClause.allCases.map(\.clause).filter { $0.citation.contains(other.source) }
            let ofBooks = books.filter { bank($0.id) != bank(other.id) && $0.source != other.source }.flatMap(\.clauses.all)
            return (ofCore + ofBooks.filter { $0.citation.hasPrefix(other.source) }).map { "\($0.reference.book):\($0.reference.clause)" }
        }
        #expect(foreign == [])
    }

    @Test("that today's checks would refuse are still read for their clauses")
    func recalled() throws {
        let text = SmallBook.text.replacing("period: 3 working days", with: "period: a while")
        let recalled = try #require(RuleBookFile.recall(text, file: "former"))
        #expect(recalled.faults != nil)
        #expect(recalled.book.clauses[ClauseReference(book: "small", edition: "2020-03-01", clause: "a1")]?.english == "one")
        #expect(RuleBookFile.recall("[", file: "former") == nil)
    }
}
