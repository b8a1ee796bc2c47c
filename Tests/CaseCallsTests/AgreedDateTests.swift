import BusinessCalendar
import CaseDomain
import RPC
import RuleBooks
import TestBank
import Testing
import WireMessages

/// Dates agreed with the customer, under `securities`, where such a date is the limit.
@Suite("A date agreed with the customer")
struct AgreedDateTests {
    private static func desks() throws -> (Desks, String) {
        let desks = try Desks(try #require(RuleBookCatalogue.shipped.latest("securities")))
        return (desks, try desks.registered())
    }

    private static func agree(_ date: String, _ desks: Desks, _ number: String, as person: Person = .teller) throws -> Refused? {
        let request = RecordStepRequest(
            change: Change(idempotencyKey: "agree \(date)".prefix(60).description, caseNumber: number), step: "set_agreed_date",
            text: "agreed", facts: [Fact(name: "agreed_date", value: date)])
        return try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.recordStep, request, as: person) }
    }

    private static func reply(_ desks: Desks, _ number: String) throws -> WireMessages.Deadline? {
        try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: .teller).case?
            .deadlines.last { $0.name == "reply" }
    }

    @Test(
        "is a date: anything else is refused and moves nothing",
        arguments: ["rubbish", "2026-02-30", "2026-6-3", "tomorrow", "", "2026-06-03T25:00:00+08:00", "99999-01-01"])
    func malformed(text: String) throws {
        let (desks, number) = try Self.desks()
        #expect(try Self.agree("2026-06-03", desks, number) == nil)
        let before = try #require(try Self.reply(desks, number))
        #expect(before.state == "running")
        let refused = try Self.agree(text, desks, number)
        #expect(refused?.code == .invalidArgument)
        #expect(try Self.reply(desks, number) == before)
        let facts = EstablishFactsRequest(
            change: Change(idempotencyKey: "facts", caseNumber: number), facts: [Fact(name: "agreed_date", value: text)], reason: "so")
        let stated = try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.establishFacts, facts, as: .teller) }
        #expect(stated?.code == .invalidArgument)
        #expect(try Self.reply(desks, number) == before)
    }

    /// Received on Friday 29 May 2026 at 04:26:40 in Shanghai, an hour ago.
    @Test(
        "lies between today and the last day that the book, else the core, allows",
        arguments: [
            ("2026-05-28", false), ("2026-05-29", true), ("2026-11-30", true), ("2026-12-01", false), ("9999-12-31", false),
            ("0001-01-01", false), ("2026-05-29T05:00:00+08:00", false), ("2026-05-29T06:00:00+08:00", true),
        ])
    func range(date: String, isTaken: Bool) throws {
        let (desks, number) = try Self.desks()
        let refused = try Self.agree(date, desks, number)
        #expect((refused == nil) == isTaken)
        guard !isTaken else { return }
        let refusal = try #require(refused?.refusal)
        #expect(refusal.reason == "date_out_of_range")
        #expect(refusal.clause != nil)
        #expect(!refusal.chinese.isEmpty && !refusal.remedyChinese.isEmpty)
        #expect(try Self.reply(desks, number) == nil)
    }

    @Test("is put off by an approver only, once it is agreed")
    func putOff() throws {
        let (desks, number) = try Self.desks()
        #expect(try Self.agree("2026-06-03", desks, number) == nil)
        #expect(try Self.agree("2026-06-10", desks, number)?.refusal?.reason == "fact_needs_approval")
        #expect(try Self.agree("2026-06-02", desks, number) == nil)
        #expect(try Self.agree("2026-06-10", desks, number, as: .outletHead) == nil)
    }
}
