import BusinessCalendar
import CaseDomain
import TestBank
import Testing

@Suite("Stepping aside")
struct RecusalTests {
    private static let head = Bank.person(.intakeHead, Bank.intake)
    private static let agent = Bank.person(.agent, Bank.centre)
    private static let teller = Bank.person(.teller)
    private static let everybody = Staff([
        teller, Bank.person(.complaintOfficer), Bank.person(.outletHead), head, Bank.person(.seniorManager, Bank.headquarters),
        Bank.person(.auditor, Bank.headquarters),
    ])

    private static func context(_ actor: Actor, _ staff: Staff = everybody) -> DecisionContext {
        DecisionContext(actor: actor, happenedAt: Bank.now, now: Bank.now, units: Bank.units, staff: staff, rules: Bank.rules)
    }

    private static func led(_ state: Case, _ steps: [(Actor, any CaseStep)], _ staff: Staff = everybody) throws -> Case {
        try steps.reduce(state) { state, taken in
            Bank.apply(try state.decide(taken.1, in: context(taken.0, staff)), to: state, by: taken.0)!
        }
    }

    private static func refusal(_ step: any CaseStep, on state: Case, by actor: Actor, _ staff: Staff = everybody) -> Rejection? {
        do throws(Rejection) {
            _ = try state.decide(step, in: context(actor, staff))
            return nil
        } catch {
            return error
        }
    }

    @Test("is everybody's own word and holds at once: the unit as a whole answers for the case then")
    func oneself() throws {
        let state = try Self.led(Bank.registered(), [(Self.teller, DeclareInterest(reason: "my brother's card"))])
        #expect(state.isRecused(Self.teller.staff))
        #expect(state.owner.unit == Bank.outlet && state.owner.staff == nil)
        let colleague = Bank.person(.complaintOfficer)
        #expect(Self.refusal(Accept(), on: state, by: colleague) == nil)
        // Whoever stepped aside is told so under the book's clause, and not that they are complained about.
        let refused = Self.refusal(Close(summary: "s"), on: state, by: Self.teller)
        #expect(refused?.reason == .recused(Self.teller.staff, .withInterest))
        #expect(refused?.clause == Bank.rules.book.recusal.first { $0.party == .withInterest }?.clause)
    }

    @Test("of others is proposed and has no effect, however many are named, until somebody who oversees the case confirms it")
    func others() throws {
        let named = (1...9).map { StaffID(rawValue: "\($0)") }
        let proposed = try Self.led(Bank.registered(), named.map { (Self.agent, ProposeRecusal(staff: $0, reason: "related")) })
        #expect(proposed.recused.isEmpty)
        #expect(Set(proposed.proposedRecusals.keys) == Set(named))
        let confirmed = DecideRecusal(staff: named[0], verdict: .confirmed, reason: "they are")
        let rejected = DecideRecusal(staff: named[1], verdict: .rejected, reason: "they are not")
        #expect(Self.refusal(confirmed, on: proposed, by: Self.agent)?.reason.name == .wrongRole)
        let decided = try Self.led(proposed, [(Self.head, confirmed), (Self.head, rejected)])
        #expect(decided.recused == [named[0]])
        #expect(decided.proposedRecusals.count == 7)
        #expect(Self.refusal(rejected, on: decided, by: Self.head)?.reason == .nothingProposed(.recusal(named[1])))
    }

    @Test("is not confirmed by whoever proposed it, nor decided by whoever it is about, and not proposed twice")
    func another() throws {
        let president = Bank.person(.seniorManager, Bank.headquarters)
        let state = try Self.led(
            Bank.registered(),
            [
                (Self.head, ProposeRecusal(staff: Self.teller.staff, reason: "r")),
                (Self.teller, ProposeRecusal(staff: president.staff, reason: "r")),
            ])
        let aboutTeller = DecideRecusal(staff: Self.teller.staff, verdict: .confirmed, reason: "r")
        let aboutPresident = DecideRecusal(staff: president.staff, verdict: .rejected, reason: "r")
        #expect(Self.refusal(aboutTeller, on: state, by: Self.head)?.reason == .secondPerson(Self.head.staff))
        #expect(Self.refusal(aboutPresident, on: state, by: president)?.reason == .secondPerson(president.staff))
        #expect(Self.refusal(aboutTeller, on: state, by: president) == nil)
        let again = ProposeRecusal(staff: Self.teller.staff, reason: "r")
        #expect(Self.refusal(again, on: state, by: Self.agent)?.reason == .proposedAlready(.recusal(Self.teller.staff)))
    }

    @Test("falls back on the nearest unit above where nobody of the unit is left who may act")
    func fallsBack() throws {
        let few = Staff([Self.teller, Self.head, Bank.person(.auditor, Bank.headquarters), Bank.person(.seniorManager, Bank.headquarters)])
        let state = try Self.led(Bank.registered(), [(Self.teller, DeclareInterest(reason: "r"))], few)
        #expect(state.owner.unit == Bank.headquarters && state.owner.staff == nil)
        // An auditor changes nothing: with them alone at headquarters it is the department in the line of oversight.
        let fewer = Staff([Self.teller, Self.head, Bank.person(.auditor, Bank.headquarters)])
        let below = try Self.led(Bank.registered(), [(Self.teller, DeclareInterest(reason: "r"))], fewer)
        #expect(below.owner.unit == Bank.intake && below.owner.staff == nil)
    }

    @Test("is refused to the last who may act, and so is a complaint about everybody")
    func somebodyIsLeft() throws {
        let two = Staff([Self.teller, Self.head])
        let one = try Self.led(Bank.registered(), [(Self.teller, DeclareInterest(reason: "r"))], two)
        let refused = Self.refusal(DeclareInterest(reason: "r"), on: one, by: Self.head, two)
        #expect(refused == Rejection(.nobodyLeft, under: CoreClause.recusal.reference))
        let everybody = Bank.registration(about: ["teller", "intake_head"])
        #expect(throws: Rejection(.nobodyLeft, under: CoreClause.recusal.reference)) {
            try Bank.begun(Register(everybody), in: Self.context(Self.teller, two))
        }
        // With a third it is taken, and whoever took it in does not answer for it.
        let begun = try Bank.begun(Register(everybody), in: Self.context(Self.teller))
        let state = try #require(Bank.apply(begun, to: nil, by: Self.teller))
        #expect(state.owner.unit == Bank.outlet && state.owner.staff == nil)
    }

    @Test("is lifted by somebody who oversees the case, with a reason; of whoever is complained about it never is")
    func lifted() throws {
        let aside = try Self.led(
            Bank.registered(Bank.registration(about: ["mallory"])), [(Self.teller, DeclareInterest(reason: "r"))])
        let lift = LiftRecusal(staff: Self.teller.staff, reason: "another of that name")
        #expect(Self.refusal(lift, on: aside, by: Bank.person(.complaintOfficer))?.reason.name == .wrongRole)
        #expect(Self.refusal(LiftRecusal(staff: Self.teller.staff, reason: ""), on: aside, by: Self.head)?.reason == .missing(.reason))
        let lifted = try Self.led(aside, [(Self.head, lift)])
        #expect(!lifted.isRecused(Self.teller.staff))
        #expect(Self.refusal(lift, on: lifted, by: Self.head)?.reason == .notRecused(Self.teller.staff))
        let mallory = StaffID(rawValue: "mallory")
        #expect(
            Self.refusal(LiftRecusal(staff: mallory, reason: "r"), on: aside, by: Self.head)?.reason == .recused(mallory, .complainedAbout))
    }

    @Test("takes the person out of an offer by name: the unit is offered it")
    func offered() throws {
        let officer = Bank.person(.complaintOfficer)
        let state = try Self.led(
            Bank.registered(),
            [
                (Self.teller, HandOver(unit: Bank.outlet, staff: officer.staff, reason: "r")), (officer, DeclareInterest(reason: "r")),
            ])
        #expect(state.offer?.unit == Bank.outlet && state.offer?.staff == nil)
        #expect(state.owner.staff == Self.teller.staff)
        #expect(Self.refusal(Take(), on: state, by: Bank.person(.outletHead)) == nil)
    }
}
