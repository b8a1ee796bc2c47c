import CaseDomain
import RPC
import TestBank
import Testing
import WireMessages

/// Whoever may not see a case learns nothing of it, not even that there is one.
@Suite("A number that was never given and one of somebody else's case")
struct OneAnswerTests {
    /// How a case is asked for by its number.
    struct Ask: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let ask: @Sendable (Desks, String, Person) throws -> Refused?
    }

    private static func read<Request: WireMessage, Response: WireMessage>(
        _ name: String, _ method: UnaryMethod<Request, Response>, _ request: @escaping @Sendable (String) -> Request
    ) -> Ask {
        Ask(testDescription: name) { desks, number, person in
            try Refused { () throws(CallFailure) in try desks.call(method, request(number), as: person) }
        }
    }

    private static func change(_ number: String, version: Int64 = 0) -> Change {
        Change(idempotencyKey: "k", caseNumber: number, expectedVersion: version)
    }

    static let asks: [Ask] = [
        read("get", BranchDeskMethods.getCase) { GetCaseRequest(caseNumber: $0) },
        read("history", BranchDeskMethods.getHistory) { GetHistoryRequest(caseNumber: $0) },
        read("why", BranchDeskMethods.explainCase) { ExplainCaseRequest(caseNumber: $0) },
        read("accept", BranchDeskMethods.acceptCase) { AcceptCaseRequest(change: change($0)) },
        // The version is not told either, nor what the role may do.
        read("version", BranchDeskMethods.acceptCase) { AcceptCaseRequest(change: change($0, version: 1)) },
        read("archive", BranchDeskMethods.archiveCase) { ArchiveCaseRequest(change: change($0), reference: "r") },
        read("take", BranchDeskMethods.takeCase) { TakeCaseRequest(change: change($0)) },
        read("withdraw", BranchDeskMethods.withdrawCase) {
            WithdrawCaseRequest(
                change: change($0), reason: "r", word: WireMessages.CustomerWord(saidBy: "somebody else", saidVia: .inPerson))
        },
        read("review", BranchDeskMethods.requestReview) {
            RequestReviewRequest(
                change: change($0), reason: "r", word: WireMessages.CustomerWord(saidBy: "somebody else", saidVia: .inPerson))
        },
        read("interest", BranchDeskMethods.declareInterest) { DeclareInterestRequest(change: change($0), reason: "r") },
        read("propose", BranchDeskMethods.proposeRecusal) { ProposeRecusalRequest(change: change($0), staff: "1001", reason: "r") },
    ]

    @Test("are answered alike but for the number itself", arguments: asks)
    func alike(ask: Ask) throws {
        let desks = try Desks()
        let forbidden = try desks.registered()
        let accused = try desks.registered(by: .officer, key: "accused") { $0.staff = ["1102"] }
        let never = CaseNumber(year: 2026, serial: 99).description
        let unknown = try #require(try ask.ask(desks, never, .officerWest))
        #expect(unknown.code == .notFound)
        #expect(unknown.refusal?.reason == "unknown_case")
        for number in [forbidden, accused] {
            let refused = try #require(try ask.ask(desks, number, .officerWest))
            #expect(refused.code == unknown.code)
            #expect(refused.message == unknown.message.replacing(never, with: number))
            var same = try #require(unknown.refusal)
            same.english = same.english.replacing(never, with: number)
            same.chinese = same.chinese.replacing(never, with: number)
            #expect(refused.refusal == same)
        }
    }

    @Test("are alike as the other side of a merge, and where a registration bears another's reference")
    func merges() throws {
        let desks = try Desks()
        let forbidden = try desks.registered { $0.reference = WireMessages.ExternalReference(source: "paper", id: "17") }
        let own = try desks.registered(by: .officerWest, key: "own")
        func merge(_ into: String) throws -> Refused? {
            try Refused { () throws(CallFailure) in
                try desks.call(
                    BranchDeskMethods.mergeCase,
                    MergeCaseRequest(change: Self.change(own), into: into, reason: "the same"), as: .officerWest)
            }
        }
        let never = CaseNumber(year: 2026, serial: 99).description
        let (unknown, refused) = (try #require(try merge(never)), try #require(try merge(forbidden)))
        #expect(refused.code == .notFound && refused.message == unknown.message.replacing(never, with: forbidden))
        var registration = Desks.registration
        registration.reference = WireMessages.ExternalReference(source: "paper", id: "17")
        let again = RegisterCaseRequest(change: Change(idempotencyKey: "again"), registration: registration)
        let taken = try #require(
            try Refused { () throws(CallFailure) in try desks.call(BranchDeskMethods.registerCase, again, as: .officerWest) })
        #expect(taken.refusal?.reason == "reference_taken")
        #expect(!taken.message.contains(forbidden))
    }

    @Test("are told apart from a mistyped one, which needs no look")
    func mistyped() throws {
        let desks = try Desks()
        let refused = try Refused { () throws(CallFailure) in
            try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: "2026-00000001-0"), as: .officerWest)
        }
        #expect(refused?.code == .invalidArgument && refused?.refusal?.reason == "malformed_case_number")
    }
}
