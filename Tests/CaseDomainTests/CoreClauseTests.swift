import BusinessCalendar
import CaseDomain
import RuleBooks
import Testing
import TestBank

@Suite("A clause of the core")
struct CoreClauseTests {
    /// Who has rules of their own among the shipped books; what binds every bank is the regulator's or the legislator's.
    static let institutions = [
        "农信", "农村信用", "农业银行", "农行", "交通银行", "交银", "邮政储蓄", "邮储", "营业网点", "首创", "海昌", "证券", "物业", "地产", "制造",
    ]

    @Test("stands on the law that binds every bank, or is this system's own; never on one bank's document", arguments: CoreClause.allCases)
    func sources(clause: CoreClause) {
        let citation = clause.clause.citation
        #expect(["管理办法》（2020年第3号）", "工作的通知》（2022）", "《中华人民共和国民法典》", "本系统所定"].contains { citation.contains($0) }, "\(citation)")
        for name in Self.institutions { #expect(!citation.contains(name), "\(citation)") }
        for (id, versions) in RuleBookCatalogue.shipped.versions where !["bank-default", "cn-bank-statute"].contains(id) {
            for book in versions { #expect(!citation.contains(book.source), "\(citation) cites \(id)'s document") }
        }
    }

    @Test("has full-width punctuation in Chinese", arguments: CoreClause.allCases)
    func punctuation(clause: CoreClause) {
        for text in [clause.clause.citation, clause.clause.chinese] { #expect(!text.contains { ",;:()!?".contains($0) }, "\(text)") }
    }

    @Test("is found in its own edition alone", arguments: CoreClause.allCases)
    func edition(clause: CoreClause) {
        #expect(CoreClause.find(clause.reference) == clause.clause)
        #expect(CoreClause.find(ClauseReference(book: "core", edition: "0", clause: clause.rawValue)) == nil)
    }
}

@Suite("A clause of a book with another laid over it")
struct OverlaidClauseTests {
    @Test("stands under its own book and edition, and is found there alone")
    func references() throws {
        let statute = try #require(RuleBookCatalogue.shipped.latest("cn-bank-statute"))
        let book = RuleBook.bankDefault.overlaid(with: statute)
        let over = try #require(book.deadlines.last).clause
        #expect(over.book == "cn-bank-statute" && over.edition == statute.edition)
        #expect(over.name(in: book.id) == "cn-bank-statute:\(over.clause)")
        #expect(over.name(in: "cn-bank-statute") == over.clause)
        let own = try #require(book.deadlines.first).clause
        #expect(own == ClauseReference(book: "bank-default", edition: "2020-03-01", clause: "acknowledge"))
        #expect(book.clauses[over] == statute.clauses[over] && book.clauses[over] != nil)
        #expect(book.clauses[own] != nil)
        #expect(book.clauses[ClauseReference(book: own.book, edition: "2019-01-01", clause: own.clause)] == nil)
        #expect(book.clauses[ClauseReference(book: over.book, edition: own.edition, clause: own.clause)] == nil)
    }
}
