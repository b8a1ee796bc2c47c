import AuditChain
import CaseDomain
import RPC
import Testing
import WireMessages

@Suite("A whole server")
struct WholeLifeTests {
    /// The step's change on the case, each under a key of its own.
    private static func change(_ step: String, _ number: String) -> Change { Change(idempotencyKey: step, caseNumber: number) }

    @Test("leads a complaint from the counter over the call centre and headquarters to its closing, and proves its history")
    func wholeLife() throws {
        let server = try BankServer()
        defer { server.stop() }
        let number = try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber
        let change = { Self.change($0, number) }
        _ = try server.call(
            BranchDeskMethods.handOverCase,
            HandOverCaseRequest(change: change("hand"), unit: "outlet-east", staff: "1002", reason: "beyond me"),
            as: "teller")
        _ = try server.call(BranchDeskMethods.takeCase, TakeCaseRequest(change: change("take")), as: "officer")
        _ = try server.call(BranchDeskMethods.acceptCase, AcceptCaseRequest(change: change("accept")), as: "officer")
        _ = try server.call(
            HeadquartersMethods.superviseCase, SuperviseCaseRequest(change: change("order"), unit: "cards", instruction: "Answer it."),
            as: "intake-head")
        _ = try server.call(HeadquartersMethods.takeCase, TakeCaseRequest(change: change("cards")), as: "cards")
        _ = try server.call(
            HeadquartersMethods.recordInvestigation,
            RecordInvestigationRequest(change: change("find"), finding: "Card jammed.", sources: ["machine log"]), as: "cards")
        _ = try server.call(
            HeadquartersMethods.decideCase,
            DecideCaseRequest(
                change: change("decide"), outcome: .favourable, reasoning: "Our machine.", measures: [Measure(kind: .apology)]), as: "cards"
        )
        _ = try server.call(
            HeadquartersMethods.replyToCustomer,
            ReplyToCustomerRequest(change: change("reply"), text: "Come and get it.", means: .telephone),
            as: "cards")
        _ = try server.call(
            CallCentreMethods.recordCallback,
            RecordCallbackRequest(change: change("callback"), reached: true, satisfaction: .satisfied), as: "agent")
        let closed = try server.call(
            HeadquartersMethods.closeCase, CloseCaseRequest(change: change("close"), summary: "Card handed out."), as: "intake-head")
        #expect(closed.phase == .closed)

        let history = try server.call(HeadquartersMethods.getHistory, GetHistoryRequest(caseNumber: number), as: "auditor").entries
        let steps = history.filter { !$0.type.hasPrefix("deadline_") }
        #expect(
            steps.map(\.type) == [
                "registered", "handed_over", "taken", "accepted", "supervision_ordered", "taken", "investigation_recorded", "decided",
                "replied", "callback_recorded", "closed",
            ])
        #expect(steps.map(\.staff) == ["1001", "1001", "1002", "1002", "3002", "3201", "3201", "3201", "3201", "2001", "3002"])
        #expect(history.allSatisfy { $0.clause?.citation.isEmpty == false && !$0.english.isEmpty && !$0.chinese.isEmpty })
        #expect(history.last?.logHash == closed.logHash)
        #expect(history.last?.logSequence == closed.logSequence)
        let explained = try server.call(HeadquartersMethods.explainCase, ExplainCaseRequest(caseNumber: number), as: "auditor")
        #expect(explained.next.isEmpty && explained.beforeClosing.isEmpty)

        let audit = try LogAudit { try server.call(HeadquartersMethods.readLog, $0, as: "auditor") }
        #expect(audit.firstBreak == nil)
        #expect(audit.events == Int64(history.count))
        let counts = try server.call(HeadquartersMethods.countCases, CountCasesRequest(), as: "president")
        #expect(counts.cases == 1)
        #expect(counts.events == audit.events)
        #expect(counts.phases.filter { $0.cases != 0 } == [PhaseCount(phase: .closed, cases: 1)])
    }

    @Test("holds after a restart all it held before: cases, log, deadlines owed and first replies")
    func restart() throws {
        let folder = try BankFolder()
        let before = try BankServer(folder)
        let first = try before.call(BranchDeskMethods.registerCase, complaint(1), as: "teller")
        for index in 2...30 { _ = try before.call(BranchDeskMethods.registerCase, complaint(index), as: "teller") }
        func everything(_ server: BankServer) throws -> (ReadLogReply, CaseView?, ExplainCaseReply, ListCasesReply, CountCasesReply) {
            let number = first.caseNumber
            return (
                try server.call(HeadquartersMethods.readLog, ReadLogRequest(), as: "auditor"),
                try server.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: "teller").case,
                try server.call(BranchDeskMethods.explainCase, ExplainCaseRequest(caseNumber: number), as: "teller"),
                try server.call(HeadquartersMethods.listCases, ListCasesRequest(), as: "auditor"),
                try server.call(HeadquartersMethods.countCases, CountCasesRequest(), as: "auditor")
            )
        }
        let held = try everything(before)
        before.stop()

        let after = try BankServer(folder)
        defer { after.stop() }
        #expect(try everything(after) == held)
        let again = try after.call(BranchDeskMethods.registerCase, complaint(1), as: "teller")
        var expected = first
        expected.repeated = true
        #expect(again == expected)
        let next = try after.call(BranchDeskMethods.registerCase, complaint(31), as: "teller")
        #expect(CaseNumber(next.caseNumber)?.serial == 31)
    }

    @Test("refuses callers without a token, or with one that nobody has", arguments: [nil, "Bearer ", "Bearer wrong", "Basic dGVzdA=="])
    func tokens(authorization: String?) throws {
        let server = try BankServer()
        defer { server.stop() }
        let raw = try RawConnection(server.address)
        let metadata = authorization.map { ["authorization": $0] as Metadata } ?? [:]
        for method in WireCatalogue.allMethods {
            let answer = try raw.call(service: method.service, method: method.name, payload: [], metadata: metadata)
            #expect(answer.code == .unauthenticated, "\(method)")
        }
    }
}
