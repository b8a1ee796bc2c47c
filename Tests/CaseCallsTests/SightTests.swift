import CaseDomain
import RPC
import TestBank
import Testing
import WireMessages

@Suite("Who may see a case")
struct SightTests {
    @Test("an outlet does not see the cases of another: the refusal names its clause")
    func otherOutlet() throws {
        let desks = try Desks()
        let number = try desks.registered()
        let west = Person.officerWest
        let refusals = [
            try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: west)
            },
            try Refused { () throws(CallFailure) in
                try desks.call(BranchDeskMethods.getHistory, GetHistoryRequest(caseNumber: number), as: west)
            },
            try Refused { () throws(CallFailure) in
                try desks.call(BranchDeskMethods.explainCase, ExplainCaseRequest(caseNumber: number), as: west)
            },
        ]
        for refused in refusals {
            #expect(refused?.code == .permissionDenied)
            #expect(refused?.refusal?.reason == "not_concerned")
            #expect(refused?.refusal?.clause?.ruleBook == "core")
            #expect(refused?.refusal?.clause?.citation.isEmpty == false)
            #expect(refused?.message.contains("王小明") == false)
        }
    }

    @Test("an outlet sees a case of another once it is offered to it, ordered from it, or complains about it")
    func concernedOutlets() throws {
        let desks = try Desks()
        let about = try desks.registered(key: "about") { $0.units = ["outlet-west"] }
        let offered = try desks.registered(key: "offered")
        _ = try desks.call(
            BranchDeskMethods.handOverCase,
            HandOverCaseRequest(change: Change(idempotencyKey: "h", caseNumber: offered), unit: "outlet-west", reason: "their machine"),
            as: .teller)
        for number in [about, offered] {
            #expect(
                try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: .tellerWest).case?.caseNumber == number)
        }
    }

    @Test("lists show an outlet its own cases, whatever it asks for, and headquarters all")
    func lists() throws {
        let desks = try Desks()
        let east = try desks.registered(key: "east")
        let west = try desks.registered(by: .tellerWest, key: "west")
        func numbers(_ request: ListCasesRequest, _ person: Person) throws -> [String] {
            try desks.call(BranchDeskMethods.listCases, request, as: person).cases.map(\.caseNumber)
        }
        #expect(try numbers(ListCasesRequest(), .teller) == [east])
        #expect(try numbers(ListCasesRequest(ownerUnit: "outlet-east"), .teller) == [east])
        #expect(try numbers(ListCasesRequest(ownerStaff: "1101"), .teller) == [])
        #expect(try numbers(ListCasesRequest(), .tellerWest) == [west])
        let refused = try Refused { () throws(CallFailure) in
            try desks.call(BranchDeskMethods.listCases, ListCasesRequest(ownerUnit: "outlet-west"), as: .teller)
        }
        #expect(refused?.code == .permissionDenied)
        #expect(refused?.refusal?.reason == "not_concerned")
        let all = try desks.call(HeadquartersMethods.listCases, ListCasesRequest(), as: .auditor).cases.map(\.caseNumber)
        #expect(all == [west, east])
    }

    /// Somebody who looks, by which desk, and whether the data are masked for them.
    struct Viewer: Sendable {
        let person: Person
        let method: UnaryMethod<GetCaseRequest, GetCaseReply>
        let masked: Bool
    }

    @Test(
        "only whoever handles the case sees the customer's data as they are",
        arguments: [
            Viewer(person: .teller, method: BranchDeskMethods.getCase, masked: false),
            Viewer(person: .colleague, method: BranchDeskMethods.getCase, masked: true),
            Viewer(person: .officer, method: BranchDeskMethods.getCase, masked: false),
            Viewer(person: .agent, method: CallCentreMethods.getCase, masked: true),
            Viewer(person: .intakeHead, method: HeadquartersMethods.getCase, masked: true),
            Viewer(person: .auditor, method: HeadquartersMethods.getCase, masked: true),
            Viewer(person: .importer, method: HeadquartersMethods.getCase, masked: true),
        ])
    func masking(viewer: Viewer) throws {
        let desks = try Desks()
        let number = try desks.registered()
        // The teller owns the case; it is offered to the officer by name.
        _ = try desks.call(
            BranchDeskMethods.handOverCase,
            HandOverCaseRequest(
                change: Change(idempotencyKey: "h", caseNumber: number), unit: "outlet-east", staff: "1002", reason: "beyond my authority"),
            as: .teller)
        let view = try #require(try desks.call(viewer.method, GetCaseRequest(caseNumber: number), as: viewer.person).case)
        #expect(view.masked == viewer.masked)
        let customer = try #require(view.registration?.complainant)
        if viewer.masked {
            #expect(
                customer
                    == WireMessages.Complainant(
                        name: "王***", telephone: "138***8000", identityDocument: "4***4", account: "***1234", address: "***"))
        } else {
            #expect(customer == Desks.customer)
        }
    }

    @Test("a unit under a supervision order sees them; whoever is complained about never does, though they own the case")
    func supervisedAndAccused() throws {
        let desks = try Desks()
        let accused = try desks.registered(key: "accused") { $0.staff = ["1001"] }
        #expect(try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: accused), as: .teller).case?.masked == true)

        let number = try desks.registered(by: .officer, key: "ordered")
        _ = try desks.call(
            BranchDeskMethods.acceptCase, AcceptCaseRequest(change: Change(idempotencyKey: "a", caseNumber: number)), as: .officer)
        let view = HeadquartersMethods.getCase
        #expect(try desks.call(view, GetCaseRequest(caseNumber: number), as: .cards).case?.masked == true)
        _ = try desks.call(
            HeadquartersMethods.superviseCase,
            SuperviseCaseRequest(change: Change(idempotencyKey: "s", caseNumber: number), unit: "cards", instruction: "Answer."),
            as: .intakeHead)
        #expect(try desks.call(view, GetCaseRequest(caseNumber: number), as: .cards).case?.masked == false)
    }
}
