import BusinessCalendar
import CaseDomain
import CaseRecord
import RecordForm
import RuleBooks
import TestBank
import Testing
import Wording

@testable import CaseCalls

/// Every event's line of the history, under a bank's own book: `gdrcu`, whose registers, grades, breaches and facts are its own.
@Suite("The story of an event")
struct StoryTests {
    /// One of each, with texts in the language they are told in: what people wrote stays as they wrote it. Those that name nothing but
    /// people, units and texts need no line here.
    static func events(_ language: Language) throws -> [any CaseEvent] {
        let written = samples(language)
        let others = CaseCatalogue.events.filter { type in !written.contains { $0.eventName == type.eventName } }
        return try written + others.map { try filled($0, text(language)) }
    }

    private static func text(_ language: Language) -> String { language == .chinese ? "情况属实" : "it is so" }

    /// The event with `text` in every text, and a person and a unit where it names them.
    private static func filled(_ type: any CaseEvent.Type, _ text: String) throws -> any CaseEvent {
        let blank = String(decoding: EventCoding.encode(GroundedEvent(type.init(), under: CoreClause.audit.reference)), as: UTF8.self)
        let payload = blank.replacing(#""unit":"""#, with: #""unit":"\#(Sayings.unit.rawValue)""#)
            .replacing(#""staff":"""#, with: #""staff":"1001""#).replacing(#":"""#, with: #":"\#(text)""#)
        return try EventCoding.decode(type: type.eventName.rawValue, payload: Array(payload.utf8)).event
    }

    private static func samples(_ language: Language) -> [any CaseEvent] {
        let text = text(language)
        let unit = Sayings.unit
        let staff = StaffID(rawValue: "1001")
        let setting = DeadlineSet(
            clock: 1, name: "supervision_order", book: "gdrcu", start: .registered, startedAt: Desks.received, dueAt: Desks.now, warnAt: [],
            provisional: false, basis: DeadlineSet.Basis())
        let number = CaseNumber(year: 2026, serial: 1)
        return [
            RefuseAcceptance(ground: "no_basis", explanation: text),
            HandOver(unit: unit, staff: staff, reason: text), RecordInvestigation(finding: text, sources: [text, text]),
            Decide(
                outcome: .favourable, reasoning: text,
                measures: [Measure(kind: .compensation, amountMinor: 50_000, currency: "CNY", note: text), Measure(kind: .extraService)]),
            Reply(text: text, means: .socialMedia), RecordCallback(reached: true, satisfaction: .notAsked, note: text),
            RecordCallback(reached: false, satisfaction: .notAsked, note: text),
            DecideReview(outcome: .unfavourable, reasoning: text), EstablishFacts(facts: facts, reason: text),
            RaiseSeverity(grade: "grave", reason: text),
            ExtendDeadline(deadline: "supervision_order", clock: 1, dueAt: Desks.now, reason: text, customerTold: true),
            Registered(
                number: number, register: "complaint_register",
                registration: Registration(kind: .complaint, channel: .letter, receivedAt: Desks.received, narrative: text)),
            setting,
            DeadlineMet(clock: 1, name: "supervision_order", late: true),
            DeadlineWarned(clock: 1, name: "supervision_order", number: 2, dueAt: Desks.now),
            DeadlineMissed(clock: 1, name: "supervision_order", dueAt: Desks.now), SeverityGraded(grade: "grave", before: "general"),
            Escalated(role: .seniorManager, level: 2, deadline: "supervision_order"),
            BreachRecorded(breach: "mass_complaint", reason: "supervision_order", unit: unit),
        ]
            + RecordStep.acts.map { RecordStep(step: $0, text: text, unit: unit) }
            + [DeadlineCancelled.Reason.caseEnded, .recomputed].map { DeadlineCancelled(clock: 1, name: "supervision_order", reason: $0) }
            + ChangeOfRules.allCases.map { DeadlineChanged(setting: setting, dueBefore: Desks.received, reason: $0) }
            + FactsComputed.Reason.allCases.map { FactsComputed(.unsolvedDays, 31, reason: $0) }
    }

    /// What the book and every book know, each with one of its values.
    private static let facts: Facts = Dictionary(
        uniqueKeysWithValues: Sayings.book.facts.compactMap { fact in
            switch fact.domain {
            case .words(let words): words.last.map { (fact.name, $0) }
            case .number: (fact.name, "21")
            case .date: (fact.name, "2026-05-09T15:00:00+08:00")
            }
        })

    @Test("is told for every event there is, none of them blank", arguments: Language.allCases)
    func everyEvent(language: Language) throws {
        let events = try Self.events(language)
        #expect(Set(events.map(\.eventName)) == Set(CaseCatalogue.events.map { $0.eventName }))
        #expect(Set(events.map { $0.story(Sayings.titles(language))[language] }).count == events.count, "two tell the same")
    }

    @Test("shows titles and never codes, in full-width Chinese or in English", arguments: Language.allCases)
    func asABankSays(language: Language) throws {
        for event in try Self.events(language) {
            let story = event.story(Sayings.titles(language))[language]
            #expect(Sayings.objection(to: story, in: language) == nil, "\(event.eventName)")
        }
    }

    @Test("says every value of every fact of every shipped book by its title", arguments: RuleBookCatalogue.shipped.ids)
    func everyValue(id: String) throws {
        let book = try #require(RuleBookCatalogue.shipped.latest(id))
        let titles = Titles(InstitutionRules(book: book, calendar: Desks.calendar), units: [:])
        func check(_ word: String, of fact: String) {
            #expect(Sayings.objection(to: titles.fact(fact).chinese, in: .chinese) == nil)
            #expect(Sayings.objection(to: titles.value(word, of: fact).chinese, in: .chinese) == nil, "\(fact)")
        }
        for fact in book.facts {
            guard case .words(let words) = fact.domain else { continue }
            for word in words { check(word, of: fact.name) }
        }
        for grade in book.severity { check(grade.id, of: "severity") }
    }

    @Test(
        "names register, ground, grade, breach, limit, role and unit as the bank does",
        arguments: [
            ("registered", "客户投诉登记簿"), ("acceptance_refused", "缺乏事实根据"), ("severity_graded", "重大"),
            ("breach_recorded", "处理不当引起大规模投诉"), ("breach_recorded", "城东支行"), ("deadline_missed", "发出督办表"),
            ("escalated", Sayings.titles(.chinese).role(.seniorManager).chinese), ("handed_over", "城东支行 1001"),
            ("decided", "赔偿 ¥500.00"), ("facts_established", "受理地点"), ("supervision_ordered", "城东支行"),
        ])
    func titled(name: String, shown: String) throws {
        let event = try #require(try Self.events(.chinese).first { $0.eventName.rawValue == name })
        #expect(event.story(Sayings.titles(.chinese)).chinese.contains(shown))
    }
}
