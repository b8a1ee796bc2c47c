import CaseDomain
import RPC
import RuleBooks
import TestBank
import Testing
import WireMessages

/// Who may state which fact, under `realestate`: grave from five complainants or the media on, hot from three, else general.
@Suite("Who may state a fact")
struct FactRightsTests {
    static func desks() throws -> Desks { try Desks(try #require(RuleBookCatalogue.shipped.latest("realestate"))) }

    /// A matter that the teller registers with these facts.
    private static func registered(_ desks: Desks, _ facts: [String: String], by person: Person = .teller) throws -> String {
        try desks.registered(by: person) { $0.facts = list(facts) }
    }

    private static func list(_ facts: [String: String]) -> [Fact] {
        facts.sorted { $0.key < $1.key }.map { Fact(name: $0.key, value: $0.value) }
    }

    private static func state(_ facts: [String: String], _ desks: Desks, _ number: String, as person: Person) throws -> Refused? {
        let request = EstablishFactsRequest(
            change: Change(
                idempotencyKey: "\(person.staff) \(facts.sorted { $0.key < $1.key })".prefix(60).description, caseNumber: number),
            facts: list(facts), reason: "so it is")
        let method = person.role == .intakeHead ? HeadquartersMethods.establishFacts : BranchDeskMethods.establishFacts
        return try Refused { () throws(CallFailure) in try desks.call(method, request, as: person) }
    }

    private static func grade(_ desks: Desks, _ number: String) throws -> String? {
        try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: number), as: .intakeHead).case?
            .facts.first { $0.name == "severity" }?.value
    }

    @Test("a grade is not lowered by whoever stated the facts behind it, only by an approver")
    func lowering() throws {
        let desks = try Self.desks()
        let number = try Self.registered(desks, ["media": "actual", "complainants": "6"])
        #expect(try Self.grade(desks, number) == "grave")
        let refused = try #require(try Self.state(["media": "none", "complainants": "1"], desks, number, as: .teller))
        #expect(refused.refusal?.reason == "fact_needs_approval")
        #expect(refused.code == .permissionDenied)
        #expect(try Self.grade(desks, number) == "grave")
        #expect(try Self.state(["media": "none", "complainants": "1"], desks, number, as: .intakeHead) == nil)
        #expect(try Self.grade(desks, number) == "general")
    }

    @Test("a grade is raised by anybody, and an approver does not take back what they stated themselves")
    func raising() throws {
        let desks = try Self.desks()
        let number = try Self.registered(desks, [:])
        #expect(try Self.state(["complainants": "5"], desks, number, as: .intakeHead) == nil)
        #expect(try Self.grade(desks, number) == "grave")
        let refused = try Self.state(["complainants": "1"], desks, number, as: .intakeHead)
        #expect(refused?.refusal?.reason == "fact_needs_approval")
        #expect(try Self.grade(desks, number) == "grave")
    }

    @Test(
        "what the system computes is the system's: nobody states it, neither at registration nor later",
        arguments: ["same_type_complainants", "unsolved_days_own_cause"])
    func computed(fact: String) throws {
        let desks = try Self.desks()
        let number = try Self.registered(desks, [:])
        for person in [Person.teller, .intakeHead] {
            #expect(try Self.state([fact: "99"], desks, number, as: person)?.refusal?.reason == "fact_computed")
        }
        let step = RecordStepRequest(
            change: Change(idempotencyKey: "step", caseNumber: number), step: "confirm_receipt", text: "told",
            facts: Self.list([fact: "99"]))
        let refused = try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.recordStep, step, as: .teller) }
        #expect(refused?.refusal?.reason == "fact_computed")
        var registration = Desks.registration
        registration.facts = Self.list([fact: "99"])
        let request = RegisterCaseRequest(change: Change(idempotencyKey: "second"), registration: registration)
        let opening = try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.registerCase, request, as: .teller) }
        #expect(opening?.refusal?.reason == "fact_computed")
        #expect(try Self.grade(desks, number) == "general")
    }

    @Test("the grade itself is not stated in a step either")
    func gradeInStep() throws {
        let desks = try Self.desks()
        let number = try Self.registered(desks, ["complainants": "6"])
        let step = RecordStepRequest(
            change: Change(idempotencyKey: "step", caseNumber: number), step: "confirm_receipt", text: "told",
            facts: Self.list(["severity": "general"]))
        let refused = try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.recordStep, step, as: .teller) }
        #expect(refused != nil)
        #expect(try Self.grade(desks, number) == "grave")
    }

    @Test("a limit is not moved away by whoever owes it, only by an approver the book names")
    func moving() throws {
        let desks = try Desks(try #require(RuleBookCatalogue.shipped.latest("bocom")))
        let number = try Self.registered(desks, ["complexity": "simple"])
        func due() throws -> Int64? {
            try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: .teller).case?
                .deadlines.first { $0.name == "reply" }?.dueAt
        }
        let before = try #require(try due())
        let refused = try #require(try Self.state(["complexity": "complex"], desks, number, as: .teller))
        #expect(refused.refusal?.reason == "fact_needs_approval")
        #expect(try due() == before)
        #expect(try Self.state(["complexity": "complex"], desks, number, as: .outletHead) == nil)
        #expect(try #require(try due()) > before)
    }
}
