import BusinessCalendar
import CaseDomain
import RPC
import TestBank
import Testing
import WireMessages
import Wording

@testable import CaseCalls

@Suite("What is owed, over the wire")
struct OwedTests {
    @Test("a case whose limits are all missed comes first by due time, and *why* shows them as overdue")
    func overdue() throws {
        let desks = try Desks()
        let late = try desks.registered(key: "late")
        desks.clock.advance(days: 40)
        try desks.runClocks()
        let fresh = try desks.registered(key: "fresh") { $0.receivedAt = desks.clock.now().milliseconds }

        let list = try desks.call(HeadquartersMethods.listCases, ListCasesRequest(dueBy: 253_402_300_799_999), as: .auditor)
        #expect(list.cases.map(\.caseNumber) == [late, fresh])
        let first = try #require(list.cases.first)
        #expect(first.nextDue > 0 && first.nextDue < desks.clock.now().milliseconds)

        let why = try desks.call(BranchDeskMethods.explainCase, ExplainCaseRequest(caseNumber: late), as: .teller)
        #expect(why.deadlines.map(\.name) == ["acknowledge", "reply"])
        #expect(why.deadlines.allSatisfy { $0.state == "missed" && $0.stateTitle?.chinese == "已超期" })
        let owed = why.next.filter { $0.name == "acknowledge" || $0.name == "reply" }
        #expect(owed.map(\.name) == ["acknowledge", "reply"])
        #expect(owed.allSatisfy { $0.overdue })
        #expect(owed.first?.dueAt == first.nextDue)
    }

    @Test("*why* names whom the book lets act, the owner first where they may, then from the unit upwards; a teller never for accept")
    func mayAct() throws {
        let desks = try Desks()
        func why(_ number: String) throws -> [Obligation] {
            try desks.call(BranchDeskMethods.explainCase, ExplainCaseRequest(caseNumber: number), as: .teller).next
        }
        let byTeller = try #require(try why(try desks.registered(key: "teller")).first)
        #expect(byTeller.name == "accept")
        // The book's roles for `accept` at this bank: officer and head of the outlet. The teller who owns the case is none of them.
        #expect(byTeller.mayAct.map(\.staff) == ["1002", "1003"])
        #expect(byTeller.mayAct.map { $0.role?.chinese } == ["投诉管理人", "网点负责人"])
        #expect(byTeller.mayAct.allSatisfy { $0.unit?.chinese == "城东支行" })
        // It is the teller's case: whoever shall accept it must first be handed it.
        #expect(byTeller.mayAct.allSatisfy { $0.afterHandover })

        let byHead = try #require(try why(try desks.registered(by: .outletHead, key: "head")).first)
        #expect(byHead.mayAct.map(\.staff) == ["1003", "1002"])
        #expect(byHead.mayAct.map(\.afterHandover) == [false, true])

        let accused = try #require(try why(try desks.registered(key: "accused") { $0.staff = ["1002"] }).first)
        #expect(accused.mayAct.map(\.staff) == ["1003"])
    }
}
