import CaseService
import TestBank
import Testing

@testable import CaseDomain

@Suite("Whom why names")
struct CandidateTests {
    private static let head = Bank.person("1003", .outletHead, Bank.outlet)
    private static let deputy = Bank.person("1004", .outletHead, Bank.outlet)
    private static let abroad = Bank.person("3201", .handler, Bank.intake)

    /// Everybody, in an order that is not the one expected.
    private static let staff = [Bank.president, abroad, head, Bank.teller, deputy, Bank.officer, Bank.intakeHead]

    private static func next(_ world: World, _ number: CaseNumber, _ duty: Explanation.Duty) throws -> [Explanation.Candidate]? {
        let settings = world.service.settings
        let why = Explanation(try world.state(number), rules: settings.rules, settings: settings, now: world.clock.now())
        return why.next.first { $0.duty == duty }?.mayAct
    }

    private static func accepted() throws -> (World, CaseNumber) {
        let world = try World(staff: staff)
        let number = try world.registered().number
        let steps: [(Actor, any CaseStep)] = [
            (Bank.teller, HandOver(unit: Bank.outlet, staff: Bank.officer.staff, reason: "beyond my authority")), (Bank.officer, Take()),
            (Bank.officer, Accept()), (Bank.officer, RecordInvestigation(finding: "Card jammed.", sources: ["machine log"])),
        ]
        for (index, (actor, step)) in steps.enumerated() { _ = try world.change(step, by: actor, key: "\(index)", on: number).get() }
        return (world, number)
    }

    /// Those who may at once, then those to whom the case must first be handed over.
    private static func named(_ atOnce: [Actor], afterHandover: [Actor] = []) -> [Explanation.Candidate] {
        atOnce.map { Explanation.Candidate($0) } + afterHandover.map { Explanation.Candidate($0, afterHandover: true) }
    }

    @Test("never holds somebody whom the book does not let: a teller may not accept, though it is the teller's case")
    func notTheTeller() throws {
        let world = try World(staff: Self.staff)
        let number = try world.registered().number
        #expect(try Self.next(world, number, .accept) == Self.named([], afterHandover: [Self.head, Self.deputy, Bank.officer]))
    }

    @Test("begins with the owner, then colleagues of the unit, then those of the units above, and of no other unit")
    func nearestFirst() throws {
        let (world, number) = try Self.accepted()
        #expect(try Self.next(world, number, .decide) == Self.decides([Self.head, Self.deputy]))
    }

    /// The officer's case: the officer decides, and senior management may over everybody's head; colleagues once it is theirs.
    private static func decides(_ colleagues: [Actor]) -> [Explanation.Candidate] {
        named([Bank.officer], afterHandover: colleagues) + named([Bank.president])
    }

    @Test("holds for closing a complaint nobody who only takes it in, whatever the book grants them; for praise it does")
    func closing() throws {
        var book = Bank.rules.book
        book.authority = Authority(grants: [
            Authority.Grant(act: .close, roles: [.teller, .outletHead], clause: CoreClause.closing.reference)
        ])
        let rules = InstitutionRules(book: book, calendar: Bank.calendar)
        let settings = try World(staff: Self.staff).service.settings
        func able(_ kind: CaseKind) throws -> [Actor]? {
            let matter = Registration(kind: kind, channel: .inPerson, receivedAt: Bank.received, narrative: "At the counter.")
            let number = CaseNumber(year: 2026, serial: 1)
            let begun = GroundedEvent(Registered(number: number, register: "register", registration: matter), under: .init())
            var state = Case(beginningWith: RecordedEvent(begun, by: Bank.teller, happenedAt: Bank.now, recordedAt: Bank.now))
            state?.phase = .callbackDone
            let why = try Explanation(#require(state), rules: rules, settings: settings, now: Bank.now)
            return why.next.first { $0.duty == .close }?.mayAct.map(\.actor)
        }
        #expect(try able(.complaint) == [Self.head, Self.deputy])
        #expect(try able(.praise) == [Bank.teller, Self.head, Self.deputy])
    }

    @Test("never holds somebody recused")
    func notTheRecused() throws {
        let (world, number) = try Self.accepted()
        let interest = DeclareInterest(reason: "her brother's card")
        _ = try world.change(interest, by: Self.head, key: "recusal", on: number).get()
        #expect(try Self.next(world, number, .decide) == Self.decides([Self.deputy]))
    }

    @Test("is only whoever a case is offered to, where it is to be taken")
    func offered() throws {
        let world = try World(staff: Self.staff)
        let number = try world.registered().number
        _ = try world.change(HandOver(unit: Bank.outlet, reason: "whoever is free"), by: Bank.teller, key: "1", on: number).get()
        #expect(try Self.next(world, number, .take) == Self.named([Bank.teller, Self.head, Self.deputy, Bank.officer]))
        _ = try world.change(HandOver(unit: Bank.intake, reason: "theirs"), by: Bank.teller, key: "2", on: number).get()
        #expect(try Self.next(world, number, .take) == Self.named([Self.abroad, Bank.intakeHead]))
        let toOne = HandOver(unit: Bank.outlet, staff: Self.deputy.staff, reason: "the deputy's")
        _ = try world.change(toOne, by: Bank.teller, key: "3", on: number).get()
        #expect(try Self.next(world, number, .take) == Self.named([Self.deputy]))
    }
}
