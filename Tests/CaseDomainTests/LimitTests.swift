import BusinessCalendar
import CaseDomain
import ShouwenLimits
import TestBank
import Testing

/// Each bound of the domain at one below, at, and one above.
@Suite("The bounds of the domain")
struct LimitTests {
    /// What a step is refused for; nil when it is taken.
    private func refusal(of step: any CaseStep, on state: Case, in context: DecisionContext = Bank.context(Bank.handlingOfficer))
        -> Rejection.Reason?
    {
        do throws(Rejection) {
            _ = try state.decide(step, in: context)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test("a case of eventsPerCaseMax events takes only its end", arguments: [(-1, false), (0, true), (1, true)])
    func events(more: Int, isFull: Bool) throws {
        var state = try #require(try Bank.standing(in: .replied))
        let progress = RecordedEvent(
            GroundedEvent(RecordStep(step: .reportProgress, text: "asked"), under: CoreClause.audit.reference), by: Bank.handlingOfficer,
            happenedAt: Bank.now, recordedAt: Bank.now)
        while state.version < Limits.eventsPerCaseMax + more { state.apply(progress) }
        let full = isFull ? Rejection.Reason.caseFull(Limits.eventsPerCaseMax) : nil
        #expect(refusal(of: RecordCallback(reached: true, satisfaction: .satisfied), on: state) == full)
        #expect(refusal(of: Close(summary: "Card handed out."), on: state) == .callbackMissing(attempts: 3))
        #expect(refusal(of: Bank.withdrawal, on: state) == nil)
        let asked = RecordedEvent(
            GroundedEvent(Bank.withdrawal, under: CoreClause.withdrawal.reference), by: Bank.handlingOfficer, happenedAt: Bank.now,
            recordedAt: Bank.now)
        state.apply(asked)
        let head = Bank.context(Bank.person(.intakeHead, Bank.intake))
        #expect(refusal(of: Bank.withdrawalConfirmed, on: state, in: head) == nil)
        // Otherwise asking and not confirming would go on for ever.
        let isFullNow = more >= -1
        let rejected = DecideWithdrawal(verdict: .rejected, reason: "nobody said so")
        #expect(refusal(of: rejected, on: state, in: head) == (isFullNow ? .caseFull(Limits.eventsPerCaseMax) : nil))
    }

    @Test("recusalsProposedMax proposals wait at one time, no more", arguments: [(-1, true), (0, false), (1, false)])
    func proposals(more: Int, isTaken: Bool) throws {
        var state = try #require(try Bank.standing(in: .registered))
        for person in 0..<Limits.recusalsProposedMax + more {
            let proposal = ProposeRecusal(staff: StaffID(rawValue: "\(person)"), reason: "related")
            state.apply(
                RecordedEvent(
                    GroundedEvent(proposal, under: CoreClause.recusal.reference), by: Bank.handlingOfficer, happenedAt: Bank.now,
                    recordedAt: Bank.now))
        }
        let one = ProposeRecusal(staff: StaffID(rawValue: "mallory"), reason: "related")
        #expect(refusal(of: one, on: state) == (isTaken ? nil : .tooManyProposals(Limits.recusalsProposedMax)))
    }

    @Test("what happened may lie clockSkewMillisecondsMax after now, no more", arguments: [(-1, true), (0, true), (1, false)])
    func clockSkew(more: Int64, isTaken: Bool) throws {
        let moment = Bank.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax + more)
        func begins(_ change: (inout Registration) -> Void) -> Rejection.Reason? {
            var registration = Bank.registration()
            change(&registration)
            do throws(Rejection) {
                _ = try Bank.begun(Register(registration), in: Bank.context(Bank.person(.teller)))
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(begins { $0.receivedAt = moment } == (isTaken ? nil : .timeInFuture(.receivedAt)))
        #expect(begins { $0.incidentAt = moment } == (isTaken ? nil : .timeInFuture(.incidentAt)))
        let state = try #require(try Bank.standing(in: .registered))
        let context = Bank.context(Bank.handlingOfficer, happened: moment)
        #expect(refusal(of: Accept(), on: state, in: context) == (isTaken ? nil : .timeInFuture(.happenedAt)))
    }

    @Test("a fact counts to factNumberMax, also of two together", arguments: [-1, 0, 1])
    func factNumbers(more: Int) {
        let number = Limits.factNumberMax + more
        #expect(NumberFact.number("\(number)") == (more <= 0 ? number : nil))
        #expect(NumberFact.together(number - 7, 7) == min(number, Limits.factNumberMax))
        #expect(NumberFact.together(.max, 7) == Limits.factNumberMax)
        #expect(NumberFact.less(.min, 7) == 0)
        #expect(NumberFact.less(7, .max) == 0)
    }

    @Test("merges lie behind each other to mergeDepthMax", arguments: [-1, 0, 1])
    func mergeDepth(more: Int) throws {
        let state = try Bank.registered()
        let own = Bank.context(Bank.person(.system))
        let other = Absorbed(number: CaseNumber(year: 2026, serial: 9), complainants: 4, depth: Limits.mergeDepthMax + more)
        let result = Result { () throws(Rejection) in try state.carryOut(.absorb(other), in: own) }
        switch result {
        case .success: #expect(more <= 0)
        case .failure(let rejection):
            #expect(more > 0)
            #expect(rejection.reason == .mergedTooDeep(Limits.mergeDepthMax))
        }
        // One more lies behind the case that took it in.
        guard more <= 0, let after = Bank.apply(try result.get(), to: state, by: Bank.person(.system)) else { return }
        #expect(after.broughtByMerging.depth == other.depth + 1)
    }

    @Test("no more people are named than asked for, the nearest first", arguments: [-1, 0, 1])
    func nearest(more: Int) throws {
        let people = (1...3).map { Bank.person(.handler, Bank.cards, "handler \($0)") }
        let organisation = try Organisation([.init(id: Bank.cards, name: "cards", kind: .headquarters, parent: nil)])
        let found = Staff(people).nearest(to: Bank.cards, in: [.handler], of: organisation, max: 3 + more) { _ in true }
        #expect(found == Array(people.prefix(3 + more)))
    }
}
