import BusinessCalendar
import CaseDomain
import Foundation
import Testing

@testable import RuleBooks
import Wording

@Suite("Books as text")
struct TextTests {
    @Test("the embedded data is what the files say")
    func fresh() throws {
        let root = "../../Sources/RuleBooks/"
        for data in EmbeddedData.books + EmbeddedData.calendars {
            let file = try testData(root + data.path)
            let text = file.hasSuffix("\n") ? String(file.dropLast()) : file
            #expect(text == data.text, "\(data.path): run Sources/RuleBooks/embed.sh")
        }
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: root + "Books").standardized.path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }.map { "Books/\($0)" }
        #expect(Set(files) == Set(EmbeddedData.books.map(\.path)))
    }

    @Test("all the books of the sources ship")
    func complete() {
        #expect(
            Set(RuleBookCatalogue.shipped.ids) == [
                "abc", "outlet", "psbc", "bocom", "bocom-selfservice", "bocom-callcentre", "gdrcu", "dispatch-desk", "haichang",
                "property-standard", "shouchuang", "manufacturer", "realestate", "securities", "reception", "after-sales",
                "cn-bank-statute",
                "uk-fca", "us-cfpb", "bank-default",
            ])
    }

    @Test("every book can be shown in both languages", arguments: RuleBookCatalogue.shipped.ids)
    func show(id: String) throws {
        let book = try #require(RuleBookCatalogue.shipped.latest(id))
        for language in Language.allCases {
            let lines = RuleBookText(book, language).lines
            for rule in book.deadlines {
                #expect(lines.contains { $0.contains(rule.name) && $0.contains("[\(rule.clause.name(in: book.id))]") })
            }
            for clause in book.clauses.all { #expect(lines.contains { $0.contains(clause.citation) }) }
        }
    }

    @Test("equal books do not differ, and one changed period is one change")
    func difference() throws {
        let before = try RuleBookFile.load(SmallBook.text, file: "a")
        #expect(RuleBookDifference(from: before, to: before).changes.isEmpty)
        let after = try RuleBookFile.load(SmallBook.text.replacing("period: 5 days", with: "period: 6 days"), file: "b")
        let changes = RuleBookDifference(from: before, to: after).changes
        #expect(changes.count == 1)
        #expect(changes.first?.section == "deadlines")
        #expect(changes.first?.before?.contains("5 days") == true)
        #expect(changes.first?.after?.contains("6 days") == true)
        let added = try RuleBookFile.load(
            SmallBook.text.replacing("a2: {choice", with: "a9: {choice").replacing("clause: a2", with: "clause: a9"), file: "c")
        let names = RuleBookDifference(from: before, to: added).changes.filter { $0.section == "clauses" }.map(\.description.first)
        #expect(names == ["-", "+"])
    }

    @Test("every difference that equality sees is named", arguments: RuleBookCatalogue.shipped.ids)
    func differs(id: String) throws {
        let book = try #require(RuleBookCatalogue.shipped.latest(id))
        #expect(RuleBookDifference(from: book, to: book).changes.isEmpty)
        let small = try RuleBookFile.load(SmallBook.text, file: "a")
        #expect(!RuleBookDifference(from: small, to: book).changes.isEmpty)
    }

    @Test("why names clause, inputs and every day of the count")
    func why() throws {
        let moment = try #require(Timestamp("2026-04-29T10:00:00+08:00"))
        let book = try #require(RuleBookCatalogue.shipped.book("bocom", overlays: ["cn-bank-statute"], at: moment))
        let calendar = try #require(CalendarCatalogue.shipped.calendar(for: book))
        let facts = ["complexity": "complex"]
        let plan = DeadlinePlan.deadlines(book: book, event: .registered, at: moment, facts: facts, calendar: calendar)
        let reply = try #require(plan.first { $0.name == "reply" })
        let why = DeadlineExplanation(reply, book: book, facts: facts, calendar: calendar)
        let english = why.lines(.english, dayByDay: true).joined(separator: "\n")
        for part in [
            "due 2026-05-09T17:00:00+08:00", "reply.complex", "交银个金销售〔2007〕25号", "started by registered 2026-04-29T10:00:00+08:00",
            "complexity=complex", "cn 2018-2026", "2026-04-29 Wed  first day, not counted", "2026-04-30 Thu  working day  day 1",
            "2026-05-01 Fri  holiday (劳动节)", "2026-05-09 Sat  adjusted working day (劳动节)  day 5", "cn-bank-statute:decide.complex",
            "the stricter leads",
        ] {
            #expect(english.contains(part), "\(part) is missing in\n\(english)")
        }
        #expect(why.lines(.chinese, dayByDay: true).joined().contains("调休上班（劳动节）"))
    }
}
