import BusinessCalendar
import CaseDomain
import ShouwenLimits
import TestBank
import Testing

/// When a step may have happened: `happened_at` lies between what it builds on and now.
@Suite("When a step may have happened")
struct TimesTests {
    /// What each step builds on, by its reason: the steps of `CaseCatalogue`, each once. Nil: every step before it.
    static let bases: [String: [TriggerEvent]?] = [
        // What is accepted, refused, supervised, put off, graded or known builds on nothing but the receipt and the phase.
        "accept": [], "refuse_acceptance": [], "supervise": [], "extend": [], "raise_severity": [], "establish_facts": [],
        "declare_interest": [], "propose_recusal": [], "decide_recusal": [], "lift_recusal": [],
        "record_callback": [], "reopen": [], "record_step": [],
        // Customers do these when they like, after what they speak of.
        "withdraw": [], "request_review": [.decided, .reviewDecided, .replied, .acceptanceRefused],
        // From hand to hand.
        "hand_over": [.taken], "take": [.handedOver, .supervisionOrderReceived, .passedOn, .passedToIntakeDepartment],
        // From what was found to what was told.
        "record_investigation": [.accepted, .taken], "decide": [.accepted, .investigated],
        "reply": [.accepted, .investigated, .decided, .reviewDecided], "decide_review": [.reviewRequested, .investigated],
        // What ends a case looks back on all of it.
        "close": nil, "decide_withdrawal": nil, "archive": nil, "merge": nil, "transfer": nil,
    ]

    @Test("is said of every step")
    func everyStep() {
        #expect(Set(CaseCatalogue.steps.map { $0.name }) == Set(Self.bases.keys))
        for step in CaseCatalogue.steps {
            switch step.rule.basis {
            case .these(let triggers): #expect(Self.bases[step.name] == .some(.some(triggers)), "\(step.name)")
            case .everything: #expect(Self.bases[step.name] == .some(nil), "\(step.name)")
            }
        }
    }

    /// A decided case whose steps happened a day apart, and when it was decided.
    private static func decided() throws -> (Case, Timestamp) {
        var state = try Bank.led(Bank.registered(), through: Bank.toOfficer)
        var moment = Bank.now
        for (phase, step) in Bank.steps {
            moment = moment.advanced(byMilliseconds: 86_400_000)
            let events = try state.decide(step.1, in: Bank.context(step.0, at: moment))
            state = try #require(Bank.apply(events, to: state, by: step.0, at: moment))
            if phase == .decided { return (state, moment) }
        }
        throw Rejection(.replyMissing)
    }

    @Test(
        "not before what it builds on, but for the difference of two clocks",
        arguments: [
            (-1, false), (0, true), (1, true),
        ])
    func beforeDecision(more: Int64, isTaken: Bool) throws {
        let (state, decidedAt) = try Self.decided()
        let stated = decidedAt.advanced(byMilliseconds: more - Limits.clockSkewMillisecondsMax)
        let now = decidedAt.advanced(byMilliseconds: 86_400_000)
        let context = Bank.context(Bank.handlingOfficer, at: now, happened: stated)
        let result = Result { () throws(Rejection) in try state.decide(Reply(text: "t", means: .letter), in: context) }
        switch result {
        case .success: #expect(isTaken)
        case .failure(let rejection):
            #expect(!isTaken)
            #expect(rejection.reason == .timeBeforeStep(stated, .trigger(.decided), decidedAt))
            #expect(rejection.clause == CoreClause.truthfulTimes.reference)
        }
    }

    @Test("not while the case stood in a phase that does not admit it")
    func beforePhase() throws {
        let closed = try #require(try Bank.standing(in: .closed))
        let now = Bank.now.advanced(byMilliseconds: 86_400_000)
        let stated = Bank.received.advanced(byMilliseconds: 60_000)
        let context = Bank.context(Bank.handlingOfficer, at: now, happened: stated)
        let result = Result { () throws(Rejection) in try closed.decide(ReopenCase(reason: "r"), in: context) }
        guard case .failure(let rejection) = result else {
            Issue.record("accepted")
            return
        }
        #expect(rejection.reason == .timeBeforeStep(stated, .phase(.closed), Bank.now))
    }

    @Test("not before any step at all, where it ends the case")
    func ending() throws {
        let (state, decidedAt) = try Self.decided()
        let head = Bank.person(.intakeHead, Bank.intake)
        let stated = decidedAt.advanced(byMilliseconds: -86_400_000)
        let context = Bank.context(head, at: decidedAt.advanced(byMilliseconds: 86_400_000), happened: stated)
        for step in [TransferCase(recipient: "regulator", reason: "r"), MergeCase(into: CaseNumber(year: 2026, serial: 8), reason: "r")]
            as [any CaseStep]
        {
            let result = Result { () throws(Rejection) in try state.decide(step, in: context) }
            guard case .failure(let rejection) = result else {
                Issue.record("accepted")
                continue
            }
            #expect(rejection.reason == .timeBeforeStep(stated, .lastStep, decidedAt))
        }
        let withdrawn = try state.decide(Bank.withdrawal, in: context)
        #expect(!withdrawn.isEmpty)
    }
}
