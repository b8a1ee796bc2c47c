import BusinessCalendar
import CaseDomain
import Foundation
import Testing

@testable import RuleBooks

@Suite("What books say of a case")
struct PlanTests {
    let books = RuleBookCatalogue.shipped

    func plan(_ id: String, over: [String] = [], _ event: TriggerEvent, _ at: String, _ facts: Facts = [:]) throws -> [PlannedDeadline] {
        let moment = try #require(Timestamp(at))
        let book = try #require(books.book(id, overlays: over, at: moment))
        let calendar = try #require(CalendarCatalogue.shipped.calendar(for: book))
        return DeadlinePlan.deadlines(book: book, event: event, at: moment, facts: facts, calendar: calendar)
    }

    @Test("under the statute both clocks run, the stricter leads, and the other is kept")
    func overlay() throws {
        let complex = try plan("bocom", over: ["cn-bank-statute"], .registered, "2026-04-02T09:00:00+08:00", ["complexity": "complex"])
        let reply = try #require(complex.first { $0.name == "reply" })
        #expect(reply.rule.book == "bocom")
        #expect(reply.due.at.text(in: .shanghai) == "2026-04-10T17:00:00+08:00")
        #expect(reply.competing.map(\.rule.book) == ["cn-bank-statute"])
        #expect(reply.competing.map { $0.due.at.text(in: .shanghai) } == ["2026-05-06T17:00:00+08:00"])
        #expect(reply.competing.map { $0.rule.clause.name(in: "bocom") } == ["cn-bank-statute:decide.complex"])

        // A network that counts seven working days from the order still owes the law its 15 days from receipt.
        let registered = try plan("gdrcu", over: ["cn-bank-statute"], .registered, "2026-04-02T09:00:00+08:00")
        #expect(registered.map(\.name) == ["pass_to_intake_department", "extension_cap", "reply"])
        #expect(registered.last?.rule.book == "cn-bank-statute")
    }

    @Test("a composed book names every clause it uses", arguments: RuleBookCatalogue.shipped.ids)
    func clauses(id: String) throws {
        let base = try #require(books.latest(id))
        let law = try #require(books.latest("cn-bank-statute"))
        for book in [base, base.overlaid(with: law)] {
            let used: [ClauseReference] =
                book.deadlines.map(\.clause) + book.deadlines.compactMap { $0.extension?.clause } + book.authority.grants.map(\.clause)
                + book.ladder.map(\.clause) + book.severity.map(\.clause) + book.closing.map(\.clause) + book.recusal.map(\.clause)
                + book.reviews.map(\.clause) + book.callbacks.map(\.clause) + book.reports.map(\.clause) + book.forms.map(\.clause)
                + book.breaches.map(\.clause) + book.duties.map(\.clause) + book.registers.map(\.clause)
                + (book.acceptance.refused + book.acceptance.accepted).map(\.clause) + book.speech.forbidden.map(\.clause)
                + book.callNorms.map(\.clause) + book.requiredOfficers.map(\.clause)
                + [book.acceptance.clause].compactMap { $0 } + book.hotSpots.map(\.clause)
            for clause in used { #expect(book.clauses[clause] != nil, "\(id): \(clause)") }
            for clause in book.clauses.all {
                let stands = used.contains(clause.reference)
                #expect(stands, "\(id): clause \(clause.reference.clause) stands for nothing")
                #expect(!clause.citation.isEmpty && !clause.english.isEmpty && !clause.chinese.isEmpty)
            }
        }
    }

    @Test("day turns to night at 20:00 and back at 08:00, exactly")
    func dayAndNight() throws {
        let facts = ["incident": "machine_down", "site": "off_site"]
        for (at, due) in [
            ("2026-05-06T07:59:59+08:00", "2026-05-06T09:00:00+08:00"), ("2026-05-06T08:00:00+08:00", "2026-05-06T10:00:00+08:00"),
            ("2026-05-06T19:59:59+08:00", "2026-05-06T21:59:59+08:00"), ("2026-05-06T20:00:00+08:00", "2026-05-07T09:00:00+08:00"),
            ("2026-05-01T07:00:00+08:00", "2026-05-06T09:00:00+08:00"), ("2026-05-08T23:00:00+08:00", "2026-05-09T09:00:00+08:00"),
        ] {
            let settle = try plan("bocom-selfservice", .registered, at, facts)
            #expect(settle.map { $0.due.at.text(in: .shanghai) } == [due], "\(at)")
        }
    }

    @Test("a limit on an agreed date appears with the date")
    func agreed() throws {
        #expect(try plan("securities", .agreedDateSet, "2026-05-06T10:00:00+08:00").isEmpty)
        let day = try plan("securities", .agreedDateSet, "2026-05-06T10:00:00+08:00", ["agreed_date": "2026-05-08"])
        #expect(day.map { $0.due.at.text(in: .shanghai) } == ["2026-05-08T17:00:00+08:00"])
        let moment = try plan("securities", .agreedDateSet, "2026-05-06T10:00:00+08:00", ["agreed_date": "2026-05-09T12:30:00+08:00"])
        #expect(moment.map { $0.due.at.text(in: .shanghai) } == ["2026-05-09T12:30:00+08:00"])
        #expect(try plan("securities", .agreedDateSet, "2026-05-06T10:00:00+08:00", ["agreed_date": "soon"]).isEmpty)
    }

    @Test("severity comes from facts, and the highest grade holds")
    func severity() throws {
        let book = try #require(books.latest("realestate"))
        for (facts, grade) in [
            ([:], "general"), (["repeats": "1"], "important"), (["help_needed": "true"], "important"), (["complainants": "2"], "general"),
            (["complainants": "3"], "hot"), (["complainants": "4"], "hot"), (["complainants": "5"], "grave"),
            (["same_type_complainants": "2"], "general"), (["same_type_complainants": "3"], "hot"), (["litigation": "possible"], "hot"),
            (["litigation": "begun"], "grave"), (["media": "actual"], "grave"), (["unsolved_days_own_cause": "6"], "general"),
            (["unsolved_days_own_cause": "7"], "hot"), (["unsolved_days_own_cause": "30"], "grave"),
            (["repeats": "2", "media": "possible"], "hot"),
        ] as [(Facts, String)] {
            #expect(book.severity(facts: facts)?.id == grade, "\(facts)")
        }
        let statute = try #require(books.latest("cn-bank-statute"))
        let law = try #require(books.latest("gdrcu")).overlaid(with: statute)
        #expect(law.severity(facts: ["complainants": "20", "group_in_person": "true"])?.id == "major")
        #expect(law.severity(facts: ["complainants": "19", "group_in_person": "true"])?.id == "general")
        #expect(law.severity(facts: ["complainants": "20"])?.id == "grave")
    }

    @Test("grave complaints of the manufacturer get their own limits without being told so")
    func computedSeverity() throws {
        let plan = try plan("manufacturer", .registered, "2026-05-06T09:00:00+08:00", ["media": "actual"])
        #expect(plan.map(\.name) == ["handling_sheet", "reply", "temporary_measure"])
        #expect(plan[1].due.at.text(in: .shanghai) == "2026-05-08T17:00:00+08:00")
    }

    @Test("compensation is allowed up to the amount and refused a cent above, naming who may")
    func authority() throws {
        let book = try #require(books.latest("gdrcu"))
        #expect(book.authority.allows(.intakeHead, .compensate, amountMinor: 499_999) == .allowed(clause: book.reference("choice.money")))
        #expect(book.authority.allows(.intakeHead, .compensate, amountMinor: 500_000) == .allowed(clause: book.reference("choice.money")))
        #expect(
            book.authority.allows(.intakeHead, .compensate, amountMinor: 500_001)
                == .refused(clause: book.reference("choice.money"), roles: [.seniorManager]))
        #expect(book.authority.allows(.teller, "refuse_acceptance") == .refused(clause: book.reference("art15"), roles: [.intakeHead]))
        #expect(book.authority.allows(.intakeHead, "refuse_acceptance").isAllowed)
        #expect(book.authority.allows(.teller, "fly") == .refused(clause: nil, roles: []))
    }

    @Test("forbidden phrases are found, and innocent words are not")
    func speech() throws {
        let speech = try #require(books.latest("bocom-callcentre")).speech
        #expect(speech.violations(in: "不知道。请稍等").map(\.text) == ["不知道"])
        #expect(speech.violations(in: "客户不知道余额,不清楚手续费").isEmpty)
        #expect(speech.violations(in: "您好,我们一定会给您一个满意的答复!").map(\.wrong) == [.promise])
        #expect(speech.violations(in: "不行!你错了").map(\.text) == ["不行", "你错了"])
        #expect(speech.violations(in: "我们会尽快核实处理,并尽快回复您").isEmpty)
    }

    @Test("the version in force is chosen by the moment")
    func versions() throws {
        let later = SmallBook.text.replacing("effective_from: 2020-03-01", with: "effective_from: 2026-01-01")
            .replacing("period: 3 working days", with: "period: 2 working days")
        let catalogue = RuleBookCatalogue([
            try RuleBookFile.load(later, file: "later"), try RuleBookFile.load(SmallBook.text, file: "first"),
        ])
        let at = { (text: String) in catalogue.book("small", at: try #require(Timestamp(text)))?.effectiveFrom.description }
        #expect(try at("2019-01-01T00:00:00+08:00") == "2020-03-01")
        #expect(try at("2025-12-31T23:59:59+08:00") == "2020-03-01")
        #expect(try at("2026-01-01T00:00:00+08:00") == "2026-01-01")
        #expect(catalogue.book("other", at: Timestamp(milliseconds: 0)) == nil)
    }

    @Test("London's eight weeks end at the close by its own clocks, summer time and all, and stay on a holiday")
    func strangers() throws {
        let fca = try plan("uk-fca", .registered, "2026-03-02T10:00:00Z")
        let due = { (name: String) in fca.first { $0.name == name }?.due.at.text(in: .london) }
        // Monday 2 March + 56 days; clocks go forward on 29 March.
        #expect(due("reply") == "2026-04-27T17:00:00+01:00")
        #expect(due("summary_resolution") == "2026-03-05T17:00:00+00:00")
        let easter = try plan("uk-fca", .registered, "2026-02-09T10:00:00Z")
        #expect(easter.first { $0.name == "reply" }?.due.at.text(in: .london) == "2026-04-06T17:00:00+01:00")
        let cfpb = try plan("us-cfpb", .registered, "2026-03-01T12:00:00-05:00")
        #expect(cfpb.map { $0.due.at.text(in: .newYork) } == ["2026-03-17T00:00:00-04:00", "2026-05-01T00:00:00-04:00"])
    }
}
