import BusinessCalendar
import CaseDomain
import RPC
import RuleBooks
import TestBank
import Testing
import WireMessages
import Wording

@testable import CaseCalls

/// Which desk a role sits at stands in the .proto files; what it may do there, in the bank's book alone.
@Suite("What a book grants, at the desk")
struct BookRightsTests {
    /// `bank-default` with one more grant.
    private static func book(granting act: Act, to role: Role) -> RuleBook {
        var book = RuleBook.bankDefault
        let clause = book.authority.grants[0].clause
        book.authority = Authority(grants: book.authority.grants + [Authority.Grant(act: act, roles: [role], clause: clause)])
        return book
    }

    /// The desk of one of the two roles, and how each act is asked for there.
    struct Seat: Sendable {
        let person: Person
        let other: Person
        let supervise: UnaryMethod<SuperviseCaseRequest, ChangeReply>
        let extend: UnaryMethod<ExtendDeadlineRequest, ChangeReply>
        let transfer: UnaryMethod<TransferCaseRequest, ChangeReply>
        let merge: UnaryMethod<MergeCaseRequest, ChangeReply>
        let reopen: UnaryMethod<ReopenCaseRequest, ChangeReply>
        let archive: UnaryMethod<ArchiveCaseRequest, ChangeReply>
    }

    static let seats = [
        Seat(
            person: .outletHead, other: .teller, supervise: BranchDeskMethods.superviseCase, extend: BranchDeskMethods.extendDeadline,
            transfer: BranchDeskMethods.transferCase, merge: BranchDeskMethods.mergeCase, reopen: BranchDeskMethods.reopenCase,
            archive: BranchDeskMethods.archiveCase),
        Seat(
            person: .supervisor, other: .agent, supervise: CallCentreMethods.superviseCase, extend: CallCentreMethods.extendDeadline,
            transfer: CallCentreMethods.transferCase, merge: CallCentreMethods.mergeCase, reopen: CallCentreMethods.reopenCase,
            archive: CallCentreMethods.archiveCase),
    ]

    @Test("is done by whom it names, and refused with a clause to who sits beside them", arguments: seats)
    func obeyed(seat: Seat) throws {
        let limit = Desks.received.advanced(byMilliseconds: 20 * 86_400_000)
        let asked: [(act: Act, closed: Bool, ask: (Desks, Change, Change, Person) throws(CallFailure) -> ChangeReply)] = [
            (
                .supervise, false,
                { desks, change, _, who throws(CallFailure) in
                    try desks.call(seat.supervise, SuperviseCaseRequest(change: change, unit: "cards", instruction: "answer"), as: who)
                }
            ),
            (
                .transferExternally, false,
                { desks, change, _, who throws(CallFailure) in
                    try desks.call(seat.transfer, TransferCaseRequest(change: change, recipient: "the police", reason: "theirs"), as: who)
                }
            ),
            (
                .merge, false,
                { desks, change, other, who throws(CallFailure) in
                    try desks.call(seat.merge, MergeCaseRequest(change: change, into: other.caseNumber, reason: "the same"), as: who)
                }
            ),
            (
                .reopen, true,
                { desks, change, _, who throws(CallFailure) in
                    try desks.call(seat.reopen, ReopenCaseRequest(change: change, reason: "more came to light"), as: who)
                }
            ),
            (
                .archive, true,
                { desks, change, _, who throws(CallFailure) in
                    try desks.call(seat.archive, ArchiveCaseRequest(change: change, reference: "shelf 3"), as: who)
                }
            ),
        ]
        for (act, closed, ask) in asked {
            let desks = try Desks(Self.book(granting: act, to: seat.person.role))
            let registrar = seat.person
            let number = try Self.begun(desks, by: registrar, key: "one")
            let other = Change(idempotencyKey: "", caseNumber: try Self.begun(desks, by: registrar, key: "two"))
            if closed { try Self.withdraw(desks, number, by: registrar) }
            let refused = try #require(
                try Refused { () throws(CallFailure) in
                    try ask(desks, Change(idempotencyKey: "beside", caseNumber: number), other, seat.other)
                }, "\(act.rawValue) beside")
            #expect(refused.code == .permissionDenied && refused.refusal?.reason == "wrong_role", "\(act.rawValue)")
            #expect(refused.refusal?.clause?.citation.isEmpty == false, "\(act.rawValue)")
            let reply = try ask(desks, Change(idempotencyKey: "granted", caseNumber: number), other, seat.person)
            #expect(reply.caseNumber == number, "\(act.rawValue)")
        }
        // The limit's own terms name who approves; the book's grant lets them ask.
        let desks = try Desks(Self.book(granting: .extend, to: seat.person.role))
        let number = try Self.begun(desks, by: seat.person, key: "one")
        let refused = try Refused { () throws(CallFailure) in
            try desks.call(
                seat.extend,
                ExtendDeadlineRequest(
                    change: Change(idempotencyKey: "x", caseNumber: number), name: "reply", dueAt: limit.milliseconds,
                    reason: "parts ordered",
                    customerTold: true), as: seat.person)
        }
        #expect(refused?.refusal?.clause?.id == "extension")
    }

    @Test("the call centre of `dispatch-desk` archives, as its book says")
    func dispatchDesk() throws {
        let desks = try Desks(try #require(RuleBookCatalogue.shipped.latest("dispatch-desk")))
        let number = try Self.begun(desks, by: .supervisor, key: "one")
        try Self.withdraw(desks, number, by: .supervisor)
        let reply = try desks.call(
            CallCentreMethods.archiveCase,
            ArchiveCaseRequest(change: Change(idempotencyKey: "a", caseNumber: number), reference: "shelf 3"), as: .supervisor)
        #expect(reply.phase == .archived)
    }

    @Test("whoever does not sit at a desk is turned away there in words, whatever the book says")
    func notTheirDesk() throws {
        let desks = try Desks(Self.book(granting: .archive, to: .teller))
        let refused = try Refused { () throws(CallFailure) in
            try desks.call(
                HeadquartersMethods.archiveCase,
                ArchiveCaseRequest(change: Change(idempotencyKey: "a", caseNumber: "2026-00000001-1"), reference: "r"), as: .teller)
        }
        #expect(refused?.code == .permissionDenied)
        #expect(refused?.message.contains("teller may not call") == true)
        #expect(refused?.refusal == nil)
    }

    private static func begun(_ desks: Desks, by person: Person, key: String) throws -> String {
        var registration = Desks.registration
        registration.channel = .telephone
        let request = RegisterCaseRequest(change: Change(idempotencyKey: key), registration: registration)
        return person.unit == "call-centre"
            ? try desks.call(CallCentreMethods.registerCase, request, as: person).caseNumber
            : try desks.call(BranchDeskMethods.registerCase, request, as: person).caseNumber
    }

    private static func withdraw(_ desks: Desks, _ number: String, by person: Person) throws {
        let request = WithdrawCaseRequest(
            change: Change(idempotencyKey: "withdrawn", caseNumber: number), reason: "settled", word: Desks.word)
        _ =
            person.unit == "call-centre"
            ? try desks.call(CallCentreMethods.withdrawCase, request, as: person)
            : try desks.call(BranchDeskMethods.withdrawCase, request, as: person)
        _ = try desks.call(
            HeadquartersMethods.decideWithdrawal,
            DecideWithdrawalRequest(
                change: Change(idempotencyKey: "confirmed", caseNumber: number), verdict: .confirmed, reason: "called back"),
            as: .intakeHead)
    }
}
