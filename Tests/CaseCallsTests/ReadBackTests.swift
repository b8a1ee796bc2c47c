import BusinessCalendar
import CaseDomain
import RPC
import ShouwenLimits
import TestBank
import Testing
import WireMessages
import Wording

@testable import CaseCalls

/// Everything that people write into a case stands in `GetCase` again, not only in the log.
@Suite("What was recorded, read back")
struct ReadBackTests {
    /// Leads cases through the branch desk, one change after the other.
    private struct Counter {
        let desks: Desks
        let number: String
        private var changes = 0

        init() throws {
            desks = try Desks()
            number = try desks.registered(by: .officer)
        }

        mutating func change() -> Change {
            changes += 1
            return Change(idempotencyKey: "change \(changes)", caseNumber: number)
        }

        func view() throws -> CaseView {
            try #require(try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: .officer).case)
        }

        mutating func investigate(_ finding: String, _ sources: [String]) throws {
            _ = try desks.call(
                BranchDeskMethods.recordInvestigation,
                RecordInvestigationRequest(change: change(), finding: finding, sources: sources), as: .officer)
        }

        mutating func accept() throws {
            _ = try desks.call(BranchDeskMethods.acceptCase, AcceptCaseRequest(change: change()), as: .officer)
        }
    }

    @Test("findings, decision, replies, callbacks, steps and what was learned at closing are all there, with who and when")
    func wholeCase() throws {
        var counter = try Counter()
        let desks = counter.desks
        try counter.accept()
        try counter.investigate("the reader jammed", ["machine log", "camera 3"])
        try counter.investigate("the card is whole", ["the customer"])
        _ = try desks.call(
            BranchDeskMethods.recordStep, RecordStepRequest(change: counter.change(), step: "record_measure", text: "reader replaced"),
            as: .officer)
        _ = try desks.call(
            BranchDeskMethods.decideCase,
            DecideCaseRequest(
                change: counter.change(), outcome: .favourable, reasoning: "our machine",
                measures: [
                    WireMessages.Measure(kind: .compensation, amountMinor: 50_000, currency: "CNY", note: "the fee"),
                    WireMessages.Measure(kind: .apology, note: "by the head"),
                ]), as: .officer)
        _ = try desks.call(
            BranchDeskMethods.replyToCustomer, ReplyToCustomerRequest(change: counter.change(), text: "come for it", means: .telephone),
            as: .officer)
        for (reached, note) in [(false, "no answer"), (true, "content")] {
            _ = try desks.call(
                BranchDeskMethods.recordCallback,
                RecordCallbackRequest(
                    change: counter.change(), reached: reached, satisfaction: reached ? .satisfied : .notAsked, note: note), as: .officer)
        }
        _ = try desks.call(
            BranchDeskMethods.closeCase,
            CloseCaseRequest(change: counter.change(), summary: "done", rootCause: "a worn part", prevention: "checked monthly"),
            as: .officer)

        let view = try counter.view()
        #expect(view.findings.map(\.finding) == ["the reader jammed", "the card is whole"])
        #expect(view.findings.map(\.sources) == [["machine log", "camera 3"], ["the customer"]])
        #expect(view.decision?.outcome == .favourable && view.decision?.reasoning == "our machine")
        #expect(view.decision?.measures.map(\.note) == ["the fee", "by the head"])
        #expect(view.decision?.measures.first?.amountMinor == 50_000)
        #expect(view.replies.map(\.text) == ["come for it"] && view.replies.map(\.means) == [.telephone])
        #expect(view.callbacks.map(\.note) == ["no answer", "content"] && view.callbacks.map(\.reached) == [false, true])
        #expect(view.callbacks.last?.satisfaction == .satisfied)
        #expect(view.steps.map(\.step) == ["record_measure"] && view.steps.map(\.text) == ["reader replaced"])
        #expect(view.steps.first?.title?.chinese == Act.recordMeasure.title.chinese)
        #expect(view.closing?.summary == "done")
        #expect(view.closing?.rootCause == "a worn part" && view.closing?.prevention == "checked monthly")
        #expect(!view.abridged)
        let done = [view.findings.first?.done, view.decision?.done, view.replies.first?.done, view.closing?.done]
        for by in done {
            #expect(by?.staff == "1002" && by?.recordedAt == Desks.now.milliseconds && by?.happenedAt == Desks.now.milliseconds)
            #expect(by?.role?.chinese == "投诉管理人" && by?.unit?.chinese == "城东支行")
        }
        #expect(view.titles?.register?.chinese == "意见登记簿" && view.titles?.ownerUnit?.chinese == "城东支行")

        let archived = Change(idempotencyKey: "archive", caseNumber: counter.number)
        _ = try desks.call(
            HeadquartersMethods.archiveCase, ArchiveCaseRequest(change: archived, reference: "shelf 3"), as: .intakeHead)
        #expect(try counter.view().archiveReference == "shelf 3")
    }

    @Test("what another system said of an imported case is there, field by field")
    func importedResponse() throws {
        let desks = try Desks()
        let response = WireMessages.ImportedResponse(
            response: "Closed with explanation", publicResponse: "none", timely: .yes, disputed: .no, closed: true,
            remainder: [Fact(name: "tags", value: "older")])
        var registration = Desks.registration
        registration.reference = WireMessages.ExternalReference(source: "elsewhere", id: "17")
        let reply = try desks.call(
            HeadquartersMethods.importCase,
            ImportCaseRequest(change: Change(idempotencyKey: "i"), registration: registration, response: response), as: .importer)
        let view = try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: reply.caseNumber), as: .auditor).case
        #expect(view?.response == response)
    }

    @Test("more than a frame holds is abridged, the latest kept, and said to be", arguments: [7, 8, 20])
    func longTexts(count: Int) throws {
        var counter = try Counter()
        try counter.accept()
        let text = String(repeating: "长", count: 65_530 / 3)
        for index in 1...count { try counter.investigate("\(index)" + text, ["s"]) }
        let view = try counter.view()
        // Half a frame is for texts: seven of 64 KiB and what stands beside each.
        #expect(view.findings.count == min(count, 7))
        #expect(view.findings.last?.finding.hasPrefix("\(count)") == true)
        #expect(view.abridged == (count > 7))
        let bytes = try GetCaseReply(case: view).encoded(in: Arena()).count
        #expect(bytes < Limits.frameBytesMax)
    }

    @Test("measures and closing count as well: every text as long as the wire takes still makes an answer")
    func everythingLong() throws {
        var counter = try Counter()
        let desks = counter.desks
        try counter.accept()
        let long = String(repeating: "长", count: 65_535 / 3)
        let note = String(repeating: "长", count: 4096 / 3)
        for _ in 1...8 { try counter.investigate(long, Array(repeating: String(repeating: "s", count: 1000), count: 64)) }
        _ = try desks.call(
            BranchDeskMethods.decideCase,
            DecideCaseRequest(
                change: counter.change(), outcome: .neutral, reasoning: long,
                measures: Array(repeating: WireMessages.Measure(kind: .apology, note: note), count: 32)), as: .officer)
        for _ in 1...3 {
            _ = try desks.call(
                BranchDeskMethods.recordStep, RecordStepRequest(change: counter.change(), step: "record_measure", text: long), as: .officer)
        }
        let view = try counter.view()
        #expect(view.abridged)
        #expect(view.decision?.measures.count == 32)
        let bytes = try GetCaseReply(case: view).encoded(in: Arena()).count
        #expect(bytes < Limits.frameBytesMax)
    }
}
