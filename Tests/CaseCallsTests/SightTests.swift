import CaseDomain
import RPC
import TestBank
import Testing
import WireMessages

@Suite("Who may see a case")
struct SightTests {
    @Test("an outlet does not see the cases of another, nor a department those that are not ordered from it")
    func otherOutlet() throws {
        let desks = try Desks()
        let number = try desks.registered()
        for person in [Person.officerWest, .cards] {
            let refusals = [
                try Refused { () throws(CallFailure) in
                    try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: person)
                },
                try Refused { () throws(CallFailure) in
                    try desks.call(BranchDeskMethods.getHistory, GetHistoryRequest(caseNumber: number), as: person)
                },
                try Refused { () throws(CallFailure) in
                    try desks.call(BranchDeskMethods.explainCase, ExplainCaseRequest(caseNumber: number), as: person)
                },
            ]
            for refused in refusals {
                #expect(refused?.code == .notFound)
                #expect(refused?.refusal?.reason == "unknown_case")
                #expect(refused?.message.contains("王小明") == false)
            }
        }
        let elsewhere = try Refused { () throws(CallFailure) in
            try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: number), as: .cards)
        }
        #expect(elsewhere?.refusal?.reason == "unknown_case")
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

    @Test("a unit under a supervision order sees them once it is ordered")
    func supervised() throws {
        let desks = try Desks()
        let number = try desks.registered(by: .officer, key: "ordered")
        _ = try desks.call(
            BranchDeskMethods.acceptCase, AcceptCaseRequest(change: Change(idempotencyKey: "a", caseNumber: number)), as: .officer)
        _ = try desks.call(
            HeadquartersMethods.superviseCase,
            SuperviseCaseRequest(change: Change(idempotencyKey: "s", caseNumber: number), unit: "cards", instruction: "Answer."),
            as: .intakeHead)
        let view = try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: number), as: .cards).case
        #expect(view?.masked == false)
    }

    @Test("whoever is complained about, or stepped aside, sees neither the case nor its history, nor in a list that it is there")
    func recused() throws {
        let desks = try Desks()
        let accused = try desks.registered(key: "accused") { $0.staff = ["1001"] }
        let aside = try desks.registered(key: "aside")
        let other = try desks.registered(key: "other")
        _ = try desks.call(
            BranchDeskMethods.declareInterest,
            DeclareInterestRequest(change: Change(idempotencyKey: "i", caseNumber: aside), reason: "my brother's card"), as: .teller)
        for (number, reason) in [(accused, "unknown_case"), (aside, "recused")] {
            let refusals = [
                try Refused { () throws(CallFailure) in
                    try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: .teller)
                },
                try Refused { () throws(CallFailure) in
                    try desks.call(BranchDeskMethods.getHistory, GetHistoryRequest(caseNumber: number), as: .teller)
                },
                try Refused { () throws(CallFailure) in
                    try desks.call(BranchDeskMethods.explainCase, ExplainCaseRequest(caseNumber: number), as: .teller)
                },
                try Refused { () throws(CallFailure) in
                    try desks.call(
                        BranchDeskMethods.takeCase, TakeCaseRequest(change: Change(idempotencyKey: "t", caseNumber: number)), as: .teller)
                },
            ]
            for refused in refusals {
                #expect(refused?.refusal?.reason == reason)
                #expect(refused?.message.contains("complained about") == false)
                #expect(refused?.message.contains("王小明") == false)
            }
            #expect(try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: .officer).case?.caseNumber == number)
        }
        let listed = try desks.call(BranchDeskMethods.listCases, ListCasesRequest(), as: .teller).cases.map(\.caseNumber)
        #expect(listed == [other])
        let colleagues = try desks.call(BranchDeskMethods.listCases, ListCasesRequest(), as: .officer).cases.map(\.caseNumber)
        #expect(colleagues == [other, aside, accused])
    }

    @Test("a page from which cases are left out still leads on to the next one")
    func pagesWithGaps() throws {
        let desks = try Desks()
        var seen: [String] = []
        for index in 0..<6 {
            let isAccused = index % 2 == 0
            let number = try desks.registered(key: "\(index)") { $0.staff = isAccused ? ["1002"] : [] }
            if !isAccused { seen.append(number) }
        }
        var (listed, next): ([String], String) = ([], "")
        repeat {
            let page = try desks.call(BranchDeskMethods.listCases, ListCasesRequest(limit: 1, after: next), as: .officer)
            listed += page.cases.map(\.caseNumber)
            next = page.next
        } while !next.isEmpty
        #expect(listed == seen.reversed())
    }

    @Test("numbers in the texts are masked for whoever does not handle the case, in the view and in the history, in both languages")
    func freeTexts() throws {
        let desks = try Desks()
        let text = "王小明，电话138 0013 8000，卡6222020000001234，2026-03-02退500元"
        let number = try desks.registered { $0.narrative = text }
        _ = try desks.call(
            BranchDeskMethods.recordStep,
            RecordStepRequest(change: Change(idempotencyKey: "s", caseNumber: number), step: "confirm_receipt", text: "已致电" + text),
            as: .teller)
        let shown = "王***，电话138***8000，卡***1234，2026-03-02退500元"
        for person in [Person.colleague, .teller] {
            let view = try #require(try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: person).case)
            let isMasked = person.staff != "1001"
            #expect(view.masked == isMasked)
            #expect(view.registration?.narrative == (isMasked ? shown : text))
            #expect(view.steps.last?.text == "已致电" + (isMasked ? shown : text))
            let history = try desks.call(BranchDeskMethods.getHistory, GetHistoryRequest(caseNumber: number), as: person).entries
            for told in [history.map(\.english), history.map(\.chinese)] {
                #expect(told.contains { $0.contains(isMasked ? shown : text) })
                #expect(told.contains { $0.contains("138 0013 8000") } == !isMasked)
            }
        }
    }

    @Test("headquarters lists every unit's cases, a department its own alone")
    func listsOfDepartments() throws {
        let desks = try Desks()
        let east = try desks.registered(key: "east")
        func numbers(_ request: ListCasesRequest, _ person: Person) throws -> [String] {
            try desks.call(HeadquartersMethods.listCases, request, as: person).cases.map(\.caseNumber)
        }
        #expect(try numbers(ListCasesRequest(), .intakeHead) == [east])
        #expect(try numbers(ListCasesRequest(ownerUnit: "outlet-east"), .intakeHead) == [east])
        #expect(try numbers(ListCasesRequest(), .cards) == [])
        let refused = try Refused { () throws(CallFailure) in
            try desks.call(HeadquartersMethods.listCases, ListCasesRequest(ownerUnit: "outlet-east"), as: .cards)
        }
        #expect(refused?.refusal?.reason == "not_concerned")
    }
}
