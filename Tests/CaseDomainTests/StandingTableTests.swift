import BusinessCalendar
import CaseDomain
import TestBank
import Testing

/// Every cell of (act × what a person is to the case). The book grants every act to every role, so that only the standing decides.
@Suite("What somebody must be to a case")
struct StandingTableTests {
    /// One of each, and each of them nothing else: the case was taken in by the outlet in the east, is owned by somebody of the cards
    /// department, ordered from the intake department, offered to the outlet in the west, and was brought before a complaint officer.
    static let people: [(letter: Character, what: String, actor: Actor)] = [
        ("o", "owner", person("owner", .handler, Bank.centre)), ("u", "of the unit", person("u", .handler, Bank.cards)),
        ("f", "offered", person("f", .teller, Bank.otherOutlet)), ("s", "under order", person("s", .handler, Bank.intake)),
        ("i", "of the unit asked first", person("i", .teller, Bank.outlet)),
        ("v", "overseer", person("v", .intakeOfficer, Bank.headquarters)),
        ("m", "management", person("m", .seniorManager, Bank.headquarters)), ("h", "head", person("h", .outletHead, Bank.headquarters)),
        ("b", "brought before", person("b", .complaintOfficer, Bank.headquarters)), ("a", "agent", person("a", .agent, Bank.centre)),
        ("c", "told by the customer", person("c", .teller, Bank.centre)),
    ]

    /// One row an act: who may, in the letters above. Those of `CommandTableTests` stand there; here the acts that a step records.
    static let table: [(step: any CaseStep, who: String)] =
        CommandTableTests.table.map { ($0.step, $0.who) } + [
            (noted(.passToIntakeDepartment), "oubvmh"), (noted(.orderWork), "oubvmh"), (noted(.passOn), "oubvmh"),
            (noted(.reportUp), "ousibvmh"), (noted(.recordMeasure), "ousbvmh"), (noted(.promise), "ousbvmh"),
            (noted(.setAgreedDate), "ousibvmh"), (noted(.giveInterimNotice), "oufsivmhba"), (noted(.reportProgress), "ousibvmh"),
            (noted(.reportToSuperior), "ousbvmh"), (noted(.issueRectification), "obvmh"), (noted(.verifyRectification), "obvmh"),
            (noted(.makeHandlingSheet), "ousibvmh"), (noted(.clearMachine), "ousibvmh"), (noted(.settleIncident), "ousibvmh"),
            (noted(.handOutCard), "ousibvmh"), (noted(.submitReport), "ousibvmh"),
        ]

    private static func noted(_ act: Act) -> RecordStep { RecordStep(step: act, text: "t") }
    private static func person(_ staff: String, _ role: Role, _ unit: UnitID) -> Actor { Bank.person(role, unit, staff) }

    /// The shipped book with every act granted to every role.
    private static let rules: InstitutionRules = {
        var book = RuleBook.bankDefault
        let clause = book.authority.grants[0].clause
        book.authority = Authority(grants: Act.allCases.map { Authority.Grant(act: $0, roles: Role.allCases, clause: clause) })
        return InstitutionRules(book: book, calendar: Bank.rules.calendar)
    }()

    /// A case in a phase that the step may be taken in, with everybody in their place.
    private static func state(for step: any CaseStep) throws -> Case {
        var registration = Bank.registration()
        registration.complainant.name = Bank.word.saidBy
        var state = try Bank.registered(registration)
        func apply(_ event: any CaseEvent, _ actor: Actor) {
            state = Bank.apply([GroundedEvent(event, under: CoreClause.audit.reference)], to: state, by: actor)!
        }
        let phases = type(of: step).rule.phases
        let owner = Bank.person(.handler, Bank.cards, "owner")
        apply(Take(), owner)
        if !phases.contains(.registered) {
            let refusal = RefuseAcceptance(ground: "no_substance", explanation: "told")
            let led: [(Phase, any CaseEvent)] = [
                (.accepted, Accept()), (.notAccepted, refusal), (.replied, Reply(text: "t", means: .letter)),
                (.closed, Close(summary: "s")),
            ]
            let (_, event) = try #require(led.first { phases.contains($0.0) })
            apply(event, owner)
        }
        apply(Supervise(unit: Bank.intake, instruction: "answer"), owner)
        apply(HandOver(unit: Bank.otherOutlet, reason: "theirs"), owner)
        apply(Escalated(role: .complaintOfficer, level: 1, deadline: "reply"), owner)
        return state
    }

    @Test("is what the specification says, for every act and everybody", arguments: table.indices)
    func everyCell(index: Int) throws {
        let (step, who) = Self.table[index]
        let state = try Self.state(for: step)
        for (letter, what, actor) in Self.people {
            let context = DecisionContext(actor: actor, happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: Self.rules)
            let reason = Self.reason(of: step, on: state, context)
            let isTurnedAway = [Rejection.Name.notResponsible, .notOffered, .unknownCase].contains { $0 == reason }
            #expect(isTurnedAway != who.contains(letter), "\(step) by \(what): \(reason.map { "\($0)" } ?? "taken")")
        }
    }

    @Test("is something: to a stranger no act is open, nor is the case known, and without the customer's name their word is nothing")
    func strangers() throws {
        let stranger = Bank.person(.teller, Bank.centre, "stranger")
        let context = DecisionContext(actor: stranger, happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: Self.rules)
        let word = CustomerWord(saidBy: "李四", at: Bank.received, means: .inPerson)
        for row in Self.table where row.step.customerWord == nil {
            #expect(Self.reason(of: row.step, on: try Self.state(for: row.step), context) == .unknownCase, "\(row.step)")
        }
        for step in [Withdraw(reason: "r", word: word), RequestReview(reason: "r", word: word)] as [any CaseStep] {
            #expect(Self.reason(of: step, on: try Self.state(for: step), context) == .unknownCase, "\(step)")
        }
    }

    @Test("has a row for every act there is")
    func isComplete() {
        let acts = Self.table.map { ($0.step as? RecordStep)?.step.rawValue ?? $0.step.eventName.rawValue }
        let expected = CaseCatalogue.steps.filter { $0 != RecordStep.self }.map { $0.eventName.rawValue } + RecordStep.acts.map(\.rawValue)
        #expect(acts.sorted() == expected.sorted())
    }

    @Test("is refused with a clause and with whom to turn to", arguments: table.indices)
    func namesWhomToTurnTo(index: Int) throws {
        let (step, who) = Self.table[index]
        guard let outside = Self.people.first(where: { !who.contains($0.letter) && $0.letter != "c" }) else { return }
        let context = DecisionContext(actor: outside.actor, happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: Self.rules)
        let state = try Self.state(for: step)
        do throws(Rejection) {
            _ = try state.decide(step, in: context)
            Issue.record("\(step) by \(outside.what)")
        } catch {
            #expect(error.clause.flatMap(CoreClause.find) != nil, "\(step)")
            if case .notResponsible(_, let may) = error.reason { #expect(!may.isEmpty, "\(step)") }
        }
    }

    @Test("is that of whoever passes the case on, where a step offers it to another unit", arguments: RecordStep.acts)
    func offering(act: Act) throws {
        let step = RecordStep(step: act, text: "t", unit: Bank.centre)
        let state = try Self.state(for: step)
        for (letter, what, actor) in Self.people where !"oubvmh".contains(letter) {
            let context = DecisionContext(actor: actor, happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: Self.rules)
            let reason = Self.reason(of: step, on: state, context)
            #expect(reason == .notResponsible || reason == .unknownCase, "\(act.rawValue) by \(what)")
        }
    }

    @Test("of the line above a branch does not reach into another branch")
    func otherBranch() throws {
        func unit(_ id: String, _ kind: Organisation.Unit.Kind, _ parent: String?) -> Organisation.Unit {
            Organisation.Unit(
                id: UnitID(rawValue: id), name: id, kind: kind, parent: parent.map(UnitID.init(rawValue:)),
                complaintOfficer: StaffID(rawValue: "1"))
        }
        let tree = UnitTree.whole(
            try Organisation([
                unit("hq", .headquarters, nil), unit("north", .branch, "hq"), unit("south", .branch, "hq"), unit("n1", .outlet, "north"),
                unit("n-intake", .department, "north"), unit("s-intake", .department, "south"), unit("hq-intake", .department, "hq"),
            ]))
        let rows: [(upper: String, lower: String, isInLine: Bool)] = [
            ("hq", "n1", true), ("north", "n1", true), ("south", "n1", false), ("n-intake", "n1", true), ("s-intake", "n1", false),
            ("hq-intake", "n1", true), ("n-intake", "hq-intake", false), ("hq-intake", "n-intake", true), ("n1", "n1", true),
            ("n1", "north", false), ("n-intake", "north", true), ("hq", "gone", true), ("north", "gone", false), ("gone", "n1", false),
        ]
        for row in rows {
            let line = tree.isInLine(UnitID(rawValue: row.upper), over: UnitID(rawValue: row.lower))
            #expect(line == row.isInLine, "\(row.upper) over \(row.lower)")
        }
    }

    private static func reason(of step: any CaseStep, on state: Case, _ context: DecisionContext) -> Rejection.Name? {
        do throws(Rejection) {
            _ = try state.decide(step, in: context)
            return nil
        } catch {
            return error.reason.name
        }
    }
}
