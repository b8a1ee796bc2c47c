import BusinessCalendar
import CaseDomain
import RPC
import TestBank
import Testing
import WireMessages

/// What is typed in later than it happened: it lies between what it builds on and now, and saves no limit.
@Suite("A step that is typed in later than it happened")
struct BackdatingTests {
    private static let day: Int64 = 86_400_000

    /// A moment so many days after the matter was received.
    private static func on(_ day: Int64) -> Int64 { Desks.received.advanced(byMilliseconds: day * Self.day).milliseconds }

    private static func change(_ number: String, _ key: String, happened: Int64 = 0) -> Change {
        Change(idempotencyKey: key, caseNumber: number, happenedAt: happened)
    }

    /// A complaint in the officer's hands, forty days old, its limits missed by the runner; accepted and looked into on paper at once.
    private static func fortyDaysOld() throws -> (Desks, String) {
        let desks = try Desks()
        let number = try desks.registered()
        let over = HandOverCaseRequest(
            change: change(number, "over"), unit: Person.officer.unit, staff: Person.officer.staff, reason: "beyond my authority")
        _ = try desks.call(BranchDeskMethods.handOverCase, over, as: .teller)
        _ = try desks.call(BranchDeskMethods.takeCase, TakeCaseRequest(change: change(number, "take")), as: .officer)
        desks.clock.advance(days: 40)
        try desks.runClocks()
        _ = try desks.call(
            BranchDeskMethods.acceptCase, AcceptCaseRequest(change: change(number, "accept", happened: on(1))), as: .officer)
        _ = try desks.call(
            BranchDeskMethods.recordInvestigation,
            RecordInvestigationRequest(
                change: change(number, "look", happened: on(2)), finding: "Card jammed.", sources: ["machine log"]),
            as: .officer)
        return (desks, number)
    }

    private static func decide(_ desks: Desks, _ number: String, on day: Int64) throws -> Refused? {
        let request = DecideCaseRequest(
            change: change(number, "decide \(day)", happened: on(day)), outcome: .favourable, reasoning: "Our machine.")
        return try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.decideCase, request, as: .officer) }
    }

    private static func reply(_ desks: Desks, _ number: String, on day: Int64) throws -> Refused? {
        let request = ReplyToCustomerRequest(
            change: change(number, "reply \(day)", happened: on(day)), text: "Your card is here.", means: .letter)
        return try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.replyToCustomer, request, as: .officer) }
    }

    @Test("does not make a missed limit a met one, however early it is said to have happened")
    func missedStaysMissed() throws {
        let (desks, number) = try Self.fortyDaysOld()
        #expect(try Self.decide(desks, number, on: 5) == nil)
        #expect(try Self.reply(desks, number, on: 6) == nil)
        let view = try #require(try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: .officer).case)
        #expect(view.deadlines.map(\.name) == ["acknowledge", "reply"])
        #expect(view.deadlines.map(\.state) == ["met_late", "met_late"])
    }

    @Test("is refused with both times, clause and remedy where it lies before what it builds on")
    func order() throws {
        let (desks, number) = try Self.fortyDaysOld()
        #expect(try Self.decide(desks, number, on: 1)?.refusal?.reason == "time_before_step")
        #expect(try Self.decide(desks, number, on: 5) == nil)
        let refused = try #require(try Self.reply(desks, number, on: 4))
        let refusal = try #require(refused.refusal)
        #expect(refused.code == .invalidArgument)
        #expect(refusal.reason == "time_before_step")
        #expect(refusal.clause?.id == "truthful_times")
        // Four and five days after Friday 29 May 2026, 04:26:40 in Shanghai.
        for text in [refusal.english, refusal.chinese] {
            #expect(text.contains("2026-06-02") && text.contains("2026-06-03"))
        }
        #expect(!refusal.remedyEnglish.isEmpty && !refusal.remedyChinese.isEmpty)
        #expect(try Self.reply(desks, number, on: 5) == nil)
    }

    @Test("shows both its times in the history, and is counted")
    func shown() throws {
        let (desks, number) = try Self.fortyDaysOld()
        #expect(try Self.decide(desks, number, on: 5) == nil)
        let history = try desks.call(BranchDeskMethods.getHistory, GetHistoryRequest(caseNumber: number), as: .officer)
        let decided = try #require(history.entries.first { $0.type == "decided" })
        #expect(decided.happenedAt == Self.on(5))
        #expect(decided.recordedAt == desks.clock.now().milliseconds)
        let counts = try desks.call(HeadquartersMethods.countCases, CountCasesRequest(), as: .intakeHead)
        let tallies = Dictionary(counts.tallies.map { ($0.name, $0.count) }) { first, _ in first }
        #expect(tallies["backdated:accept"] == 1)
        #expect(tallies["backdated:record_investigation"] == 1)
        #expect(tallies["backdated:decide"] == 1)
        #expect(tallies["backdated:hand_over"] == nil)
    }

    @Test("is refused for a registration too, before receipt or after now")
    func registration() throws {
        let desks = try Desks()
        for (happened, reason) in [(Self.on(-1), "time_before_receipt"), (Self.on(1), "time_in_future")] {
            let request = RegisterCaseRequest(
                change: Change(idempotencyKey: reason, happenedAt: happened), registration: Desks.registration)
            let refused = try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.registerCase, request, as: .teller) }
            #expect(refused?.refusal?.reason == reason)
        }
    }
}
