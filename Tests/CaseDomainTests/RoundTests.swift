import BusinessCalendar
import CaseDomain
import Testing
import Wording
import TestBank

@Suite("Limits that repeat, and limits of two books")
struct RoundTests {
    private static let clause = RuleBook.bankDefault.clauses.all[0].reference

    private static func rule(
        _ name: String, on start: TriggerEvent, stops: [TriggerEvent], _ period: Period, repeats: Bool = false,
        book: String = "bank-default"
    ) -> DeadlineRule {
        DeadlineRule(
            name: name, title: BilingualText(en: name, zh: name), startsOn: start, stopsOn: stops, length: .period(period),
            repeats: repeats, clause: ClauseReference(book: book, edition: clause.edition, clause: clause.clause))
    }

    private static func context(_ rules: [DeadlineRule], at moment: Timestamp = Bank.now) -> DecisionContext {
        var book = RuleBook.bankDefault
        book.deadlines = rules
        let grants = book.authority.grants + [Authority.Grant(act: .reportProgress, roles: [.complaintOfficer], clause: clause)]
        book.authority = Authority(grants: grants)
        return DecisionContext(
            actor: Bank.handlingOfficer, happenedAt: moment, now: moment, units: Bank.units,
            rules: InstitutionRules(book: book, calendar: Bank.rules.calendar))
    }

    @Test("a repeating limit that was met asks again from its own end, and no more once the customer is answered")
    func nextRound() throws {
        let rules = [
            RoundTests.rule("daily", on: .accepted, stops: [.progressReported, .replied], .dailyBy(TimeOfDay(hour: 17)!), repeats: true)
        ]
        var state = try #require(try Bank.standing(in: .registered))
        for step in [Accept(), RecordStep(step: .reportProgress, text: "half done")] as [any CaseStep] {
            let context = RoundTests.context(rules)
            state = try #require(Bank.apply(try state.decide(step, in: context), to: state, by: Bank.handlingOfficer))
        }
        let daily = state.clocks.filter { $0.setting.name == "daily" }
        #expect(daily.map(\.state) == [.met, .running])
        #expect(daily[1].setting.dueAt.milliseconds - daily[0].setting.dueAt.milliseconds == 86_400_000)
        let reply = Reply(text: "done", means: .telephone)
        let investigate = RecordInvestigation(finding: "f", sources: ["s"])
        let decide = Decide(outcome: .neutral, reasoning: "r")
        for step in [investigate, decide, reply] as [any CaseStep] {
            state = try #require(Bank.apply(try state.decide(step, in: RoundTests.context(rules)), to: state, by: Bank.handlingOfficer))
        }
        #expect(!state.clocks.contains { $0.setting.name == "daily" && $0.isOpen })
    }

    @Test(
        "while one book's limit runs, another book's of that name takes the lead if it is stricter; the same book's never",
        arguments: [("law", 1, true), ("law", 90, false), ("bank-default", 1, false)])
    func stricterLeads(book: String, days: Int, leads: Bool) throws {
        let rules = [
            RoundTests.rule("answer", on: .registered, stops: [.replied], .days(30)),
            RoundTests.rule("answer", on: .accepted, stops: [.replied], .days(days), book: book),
        ]
        let began = try Bank.begun(Register(Bank.registration()), in: RoundTests.context(rules))
        var state = try #require(Bank.apply(began, to: nil, by: Bank.handlingOfficer))
        let first = try #require(state.clocks.first { $0.setting.name == "answer" }).setting.dueAt
        let events = try state.decide(Accept(), in: RoundTests.context(rules))
        state = try #require(Bank.apply(events, to: state, by: Bank.handlingOfficer))
        let answers = state.clocks.filter { $0.setting.name == "answer" }
        #expect(answers.count == 1)
        #expect((answers[0].setting.dueAt < first) == leads)
        #expect(answers[0].setting.basis.others.map(\.dueAt) == (leads ? [first] : []))
    }
}
