import BusinessCalendar
import CaseDomain
import TestBank
import Testing

@Suite("A withdrawal")
struct WithdrawalTests {
    private static let head = Bank.person(.intakeHead, Bank.intake)

    private static func reason(_ step: any CaseStep, on state: Case, by actor: Actor) -> Rejection.Name? {
        do throws(Rejection) {
            _ = try state.decide(step, in: Bank.context(actor))
            return nil
        } catch {
            return error.reason.name
        }
    }

    private static func registered(_ channel: Channel = .inPerson, about units: [UnitID] = []) throws -> Case {
        var registration = Bank.registration()
        registration.channel = channel
        registration.units = units
        registration.complainant.name = Bank.word.saidBy
        return try Bank.registered(registration)
    }

    @Test("ends nothing until another person confirms it: the clocks run on; then they are cancelled and none is met")
    func twoPersons() throws {
        let asked = try Bank.led(Self.registered(), through: [(Bank.person(.teller), Bank.withdrawal)])
        #expect(asked.phase == .registered)
        #expect(asked.withdrawal?.step == Bank.withdrawal)
        #expect(Set(asked.clocks.map(\.state)) == [.running])
        let ended = try Bank.led(asked, through: [(Self.head, Bank.withdrawalConfirmed)])
        #expect(ended.phase == .withdrawn)
        #expect(ended.withdrawal == nil)
        #expect(Set(ended.clocks.map(\.state)) == [.cancelled])
        // The procedure ended when the customer said so, an hour before it was put on record.
        #expect(ended.closedAt == Bank.received)
        #expect(ended.occurred[.withdrawn] == Bank.now)
    }

    @Test("that is not confirmed leaves the case as it was, and may be asked for again")
    func rejected() throws {
        let verdict = DecideWithdrawal(verdict: .rejected, reason: "the customer said no such thing")
        let steps: [(Actor, any CaseStep)] = [(Bank.person(.teller), Bank.withdrawal), (Self.head, verdict)]
        let state = try Bank.led(Self.registered(), through: steps)
        #expect(state.phase == .registered && state.withdrawal == nil && state.occurred[.withdrawn] == nil)
        #expect(Set(state.clocks.map(\.state)) == [.running])
        #expect(Self.reason(Bank.withdrawal, on: state, by: Bank.person(.teller)) == nil)
    }

    @Test("is confirmed by nobody but another of those who oversee the case, and only once it is asked for")
    func confirmer() throws {
        let fresh = try Self.registered()
        #expect(Self.reason(Bank.withdrawalConfirmed, on: fresh, by: Self.head) == .nothingProposed)
        let byHead = try Bank.led(fresh, through: [(Self.head, Bank.withdrawal)])
        #expect(Self.reason(Bank.withdrawalConfirmed, on: byHead, by: Self.head) == .secondPerson)
        #expect(Self.reason(Bank.withdrawal, on: byHead, by: Bank.person(.teller)) == .proposedAlready)
        // Tellers and officers do not supervise, whatever they are to the case.
        for role in [Role.teller, .complaintOfficer, .handler, .agent] {
            #expect(Self.reason(Bank.withdrawalConfirmed, on: byHead, by: Bank.person(role, Bank.outlet, "x")) == .wrongRole)
        }
    }

    @Test("is not confirmed by the unit complained about")
    func unitComplainedAbout() throws {
        let about = try Self.registered(about: [Bank.intake])
        let asked = try Bank.led(about, through: [(Bank.person(.teller), Bank.withdrawal)])
        #expect(Self.reason(Bank.withdrawalConfirmed, on: asked, by: Self.head) == .unitComplainedAbout)
        let above = Bank.person(.seniorManager, Bank.headquarters)
        #expect(Self.reason(Bank.withdrawalConfirmed, on: asked, by: above) == nil)
    }

    @Test(
        "of what a superior or a regulator passed on is put on record by those who oversee the case alone, not by its outlet",
        arguments: [Channel.superior, .regulator])
    func passedOn(channel: Channel) throws {
        let state = try Self.registered(channel, about: [Bank.outlet])
        for person in [Bank.person(.teller), Bank.person(.outletHead), Bank.person(.agent, Bank.centre)] {
            #expect(Self.reason(Bank.withdrawal, on: state, by: person) == .passedOn)
        }
        // An overseeing role within the unit complained about does not help.
        #expect(Self.reason(Bank.withdrawal, on: state, by: Bank.person(.intakeHead, Bank.outlet)) == .passedOn)
        let asked = try Bank.led(state, through: [(Self.head, Bank.withdrawal)])
        #expect(Self.reason(Bank.withdrawalConfirmed, on: asked, by: Bank.person(.intakeOfficer, Bank.intake)) == nil)
    }

    @Test("may be put on record where the customer comes, by their name, and nowhere else")
    func anyOutlet() throws {
        let west = Bank.person(.teller, Bank.otherOutlet, "west")
        let state = try Self.registered()
        #expect(Self.reason(Bank.withdrawal, on: state, by: west) == nil)
        let other = Withdraw(reason: "r", word: CustomerWord(saidBy: "王小红", at: Bank.now, means: .inPerson))
        #expect(Self.reason(other, on: state, by: west) == .unknownCase)
        // A customer who stays unnamed has no name to show.
        #expect(Self.reason(Bank.withdrawal, on: try Bank.registered(), by: west) == .unknownCase)
        // And it gives the outlet no part in the case.
        let asked = try Bank.led(state, through: [(west, Bank.withdrawal)])
        #expect(Self.reason(RecordStep(step: .confirmReceipt, text: "t"), on: asked, by: west) == .unknownCase)
    }

    @Test("lies between the receipt and now")
    func wordTimes() throws {
        let state = try Self.registered()
        func said(_ moment: Timestamp) -> Withdraw {
            Withdraw(reason: "r", word: CustomerWord(saidBy: Bank.word.saidBy, at: moment, means: .letter))
        }
        let skew = Int64(5 * 60 * 1000)
        let rows: [(Timestamp, Rejection.Name?)] = [
            (Bank.received.advanced(byMilliseconds: -1), .timeBeforeReceipt), (Bank.received, nil), (Bank.now, nil),
            (Bank.now.advanced(byMilliseconds: skew), nil), (Bank.now.advanced(byMilliseconds: skew + 1), .timeInFuture),
        ]
        for (moment, reason) in rows { #expect(Self.reason(said(moment), on: state, by: Bank.person(.teller)) == reason) }
    }

    @Test("falls away when the case ends otherwise, and is not there when it is taken up again")
    func overtaken() throws {
        let asked = try Bank.led(try #require(try Bank.standing(in: .callbackDone)), through: [(Bank.handlingOfficer, Bank.withdrawal)])
        let closed = try Bank.led(asked, through: [(Bank.handlingOfficer, Close(summary: "done"))])
        #expect(closed.withdrawal == nil)
        let reopened = try Bank.led(closed, through: [(Bank.handlingOfficer, ReopenCase(reason: "again"))])
        #expect(Self.reason(Bank.withdrawalConfirmed, on: reopened, by: Self.head) == .nothingProposed)
    }
}
