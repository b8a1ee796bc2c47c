import BusinessCalendar
import CaseDomain
import Foundation
import RuleBooks
import SeededRandom
import TestBank
import Testing

/// Random lives of cases under every shipped book. Lives: SHOUWEN_PROPERTY_CASES, else 400.
@Suite("The number of a clock")
struct ClockNumberTests {
    static let lives = ProcessInfo.processInfo.environment["SHOUWEN_PROPERTY_CASES"].flatMap { Int($0) } ?? 400

    @Test("is the same in the decision that begins it and in the case that applies it, and later events name the clock they mean")
    func numbers() throws {
        var random = SplitMix(seed: 2026)
        var life = Life()
        for round in 0..<Self.lives { try life.play(book: round, &random) }
        // What the lives went through, so that they are not all refused.
        #expect(life.set > Self.lives)
        #expect(life.setByTheClock > Self.lives / 20)
        #expect(life.met + life.changed > Self.lives / 4)
    }
}

/// Plays lives and holds every number in them against the case.
private struct Life {
    private(set) var set = 0
    private(set) var setByTheClock = 0
    private(set) var met = 0
    private(set) var changed = 0
    private var state: Case!

    private static let books: [InstitutionRules] = RuleBookCatalogue.shipped.ids.compactMap { name in
        let overlays = name == "bank-default" ? ["cn-bank-statute"] : []
        guard let book = RuleBookCatalogue.shipped.book(name, overlays: overlays, at: Bank.now), !book.isOverlay else { return nil }
        return InstitutionRules(book: book, calendar: Bank.rules.calendar)
    }

    mutating func play(book round: Int, _ random: inout SplitMix) throws {
        var rules = Self.books[round % Self.books.count]
        var now = Bank.now
        let channel = Channel.allCases.first { rules.book.register(for: $0) != nil }!
        let registration = Registration(
            kind: .complaint, channel: channel, receivedAt: Bank.received, narrative: "n", facts: Self.facts(rules.book, &random))
        let context = context(Bank.teller, now, rules)
        state = nil
        for event in Case.begin(Register(registration), number: CaseNumber(year: 2026, serial: 7), in: context) { apply(event, context) }
        for _ in 0..<24 {
            now = now.advanced(byMilliseconds: Int64.random(in: 0...4 * 86_400_000, using: &random))
            if Int.random(in: 0..<12, using: &random) == 0 { rules = Self.books.randomElement(using: &random)! }
            let roles = [Role.complaintOfficer, .outletHead, .intakeHead, .seniorManager, .handler, .agent, .callCentreSupervisor]
            let actor = Bank.person(state.owner.staff?.rawValue ?? "1", roles.randomElement(using: &random)!, state.owner.unit)
            let context = self.context(actor, now, rules)
            let events: [GroundedEvent]? =
                switch Int.random(in: 0..<10, using: &random) {
                case 0: try? state.carryOut(.recompute, in: context)
                case 1: try? state.carryOut(.absorb(Absorbed(number: CaseNumber(year: 2026, serial: 99), complainants: 3)), in: context)
                case 2: try? state.carryOut(.countSameType(.sameTypeComplainants, 5), in: context)
                case 3: try? state.carryOut(.runClocks, in: context)
                case _: try? state.decide(step(rules.book, now, &random), in: context)
                }
            for event in events ?? [] { apply(event, context) }
        }
    }

    private mutating func apply(_ event: GroundedEvent, _ context: DecisionContext) {
        let before = state?.clocks ?? []
        let moment = event.fellDueAt ?? context.happenedAt
        Case.advance(&state, by: RecordedEvent(event, by: context.actor, happenedAt: moment, recordedAt: context.now))
        #expect(state.clocks.map(\.id) == Array(1..<state.clocks.count + 1))
        func isNamed(_ number: Int, _ name: String, _ states: [Clock.State]) {
            guard before.indices.contains(number - 1) else {
                Issue.record("no clock \(number)")
                return
            }
            #expect(before[number - 1].setting.name == name)
            #expect(states.contains(before[number - 1].state), "\(event)")
        }
        if let begun = event.event as? DeadlineSet {
            set += 1
            if event.fellDueAt != nil { setByTheClock += 1 }
            #expect(begun.clock == before.count + 1)
            #expect(state.clocks.last?.setting == begun)
        }
        if let event = event.event as? DeadlineMet {
            met += 1
            isNamed(event.clock, event.name, [.running, .missed])
        }
        // What is made up late of a limit that a grade of its day put off again: by the day of recording it is missed already.
        if let event = event.event as? DeadlineMissed { isNamed(event.clock, event.name, [.running, .missed]) }
        if let event = event.event as? DeadlineWarned { isNamed(event.clock, event.name, [.running, .missed]) }
        if let event = event.event as? DeadlineCancelled { isNamed(event.clock, event.name, [.running, .missed]) }
        if let event = event.event as? ExtendDeadline { isNamed(event.clock, event.deadline, [.running, .missed]) }
        if let event = event.event as? DeadlineChanged {
            changed += 1
            isNamed(event.setting.clock, event.setting.name, [.running, .missed])
        }
    }

    private func context(_ actor: Actor, _ now: Timestamp, _ rules: InstitutionRules) -> DecisionContext {
        DecisionContext(actor: actor, happenedAt: now, now: now, units: .whole(Bank.organisation), rules: rules)
    }

    /// Facts of the book with values it admits.
    private static func facts(_ book: RuleBook, _ random: inout SplitMix) -> Facts {
        var facts: Facts = [:]
        for fact in book.facts where Bool.random(using: &random) && fact.name != WordFact.severity.name && fact.statedBy != .system {
            switch fact.domain {
            case .words(let words): facts[fact.name] = words.randomElement(using: &random)
            case .number: facts[fact.name] = "\(Int.random(in: 1...6, using: &random))"
            case .date: facts[fact.name] = "2026-06-\(Int.random(in: 10...28, using: &random))"
            }
        }
        return facts
    }

    private func step(_ book: RuleBook, _ now: Timestamp, _ random: inout SplitMix) -> any CaseStep {
        let facts = Self.facts(book, &random)
        let clock = state.clocks.filter(\.isOpen).randomElement(using: &random)
        let steps: [any CaseStep] = [
            Accept(), HandOver(unit: Bank.intake, reason: "r"), RecordInvestigation(finding: "f", sources: ["s"]),
            Decide(outcome: .neutral, reasoning: "r", measures: [Measure(kind: .apology)]), Reply(text: "t", means: .letter),
            RecordCallback(reached: true, satisfaction: .neutral), Bank.reviewAsked,
            DecideReview(outcome: .neutral, reasoning: "r"), ReopenCase(reason: "r"), Supervise(unit: Bank.outlet, instruction: "i"),
            EstablishFacts(facts: facts, reason: "r"), EstablishFacts(facts: ["complexity": "complex"], reason: "r"),
            RecordStep(step: RecordStep.acts.randomElement(using: &random)!, text: "t", facts: facts),
            ExtendDeadline(
                deadline: clock?.setting.name ?? "", clock: clock?.id ?? 0,
                dueAt: (clock?.setting.dueAt ?? now).advanced(byMilliseconds: 86_400_000), reason: "r", customerTold: true),
        ]
        return steps.randomElement(using: &random)!
    }
}
