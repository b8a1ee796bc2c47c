import BusinessCalendar
import CaseDomain
import Testing
import Wording
import TestBank

@Suite("The moment of a limit, and breaches that are seen")
struct LimitMomentTests {
    @Test("what is done at the limit is in time, and a millisecond later it is missed", arguments: [(Int64(0), false), (1, true)])
    func atTheLimit(past: Int64, isMissed: Bool) throws {
        let state = try Bank.registered()
        let clock = try #require(state.clocks.min { $0.setting.dueAt < $1.setting.dueAt })
        let moment = clock.setting.dueAt.advanced(byMilliseconds: past)
        let events = try state.carryOut(.runClocks, in: Bank.context(Bank.person(.system), at: moment))
        let missed = events.contains { ($0.event as? DeadlineMissed)?.clock == clock.id }
        #expect(missed == isMissed)
    }

    @Test(
        "a refusal to accept that a review overturns is a breach; one that stands is none", arguments: [Outcome.favourable, .unfavourable])
    func overturned(outcome: Outcome) throws {
        var book = RuleBook.bankDefault
        book.breaches.append(
            BreachRule(
                id: "refused_wrongly", title: BilingualText(en: "refused wrongly", zh: "应受理而不受理"), detection: .refusalOverturned,
                clause: book.clauses.all[0].reference))
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        var state = try #require(try Bank.standing(in: .notAccepted))
        state = try Bank.led(state, through: [(Bank.handlingOfficer, Bank.reviewAsked)])
        let context = DecisionContext(
            actor: Bank.person(.seniorManager, Bank.intake), happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: rules)
        let events = try state.decide(DecideReview(outcome: outcome, reasoning: "looked at again"), in: context)
        let breaches = events.compactMap { ($0.event as? BreachRecorded)?.breach }
        #expect(breaches == (outcome == .favourable ? ["refused_wrongly"] : []))
    }
}
