import BusinessCalendar
import CaseDomain
import CaseService
import RPC
import TestBank
import Testing
import WireMessages
import Wording
import WordingChecks

@testable import CaseCalls

@Suite("A refused call")
struct RefusalTests {
    @Test(
        "about a case number that is none is INVALID_ARGUMENT, about one that nobody has NOT_FOUND",
        arguments: [
            ("2026-00000001-0", StatusCode.invalidArgument, "malformed_case_number"), ("hello", .invalidArgument, "malformed_case_number"),
            ("2026-00000099", .invalidArgument, "malformed_case_number"),
            (CaseNumber(year: 2026, serial: 99).description, .notFound, "unknown_case"),
        ])
    func caseNumbers(text: String, code: StatusCode, reason: String) throws {
        let desks = try Desks()
        let refusals = [
            try Refused { () throws(CallFailure) in
                try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: text), as: .teller)
            },
            try Refused { () throws(CallFailure) in
                try desks.call(
                    BranchDeskMethods.withdrawCase,
                    WithdrawCaseRequest(change: Change(idempotencyKey: "k", caseNumber: text), reason: "settled", word: Desks.word),
                    as: .teller)
            },
        ]
        for refused in refusals {
            #expect(refused?.code == code)
            #expect(refused?.refusal?.reason == reason)
            #expect(refused?.refusal?.english.contains(text) == true)
        }
    }

    @Test("is read as a number however it is typed: without hyphens, or with blanks")
    func typedNumbers() throws {
        let desks = try Desks()
        let number = try desks.registered()
        for typed in [number, number.filter { $0 != "-" }, number.replacing("-", with: " ")] {
            #expect(try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: typed), as: .teller).case?.caseNumber == number)
        }
    }

    @Test("carries the reason for programs, the clause with its source, and words and remedy in both languages")
    func details() throws {
        let desks = try Desks()
        let number = try desks.registered()
        let refused = try #require(
            try Refused { () throws(CallFailure) in
                try desks.call(
                    BranchDeskMethods.closeCase,
                    CloseCaseRequest(change: Change(idempotencyKey: "c", caseNumber: number), summary: "done"), as: .teller)
            })
        #expect(refused.code == .failedPrecondition)
        let refusal = try #require(refused.refusal)
        #expect(refusal.reason == "wrong_phase")
        #expect(refusal.clause?.ruleBook == "core")
        #expect(refusal.clause?.id == "closing")
        #expect(refusal.clause?.citation == CoreClause.closing.clause.citation)
        #expect(refusal.clause?.edition == CoreClause.edition)
        #expect(refusal.clause?.chinese == CoreClause.closing.clause.chinese)
        #expect(refusal.english == "the case is registered")
        #expect(refusal.chinese.contains("「已登记」"))
        #expect(!refusal.remedyEnglish.isEmpty && !refusal.remedyChinese.isEmpty)
        #expect(refused.message.hasPrefix("the case is registered; "))
        #expect(refused.message.contains("[core:closing, "))
    }

    @Test("after a version conflict tells the version now")
    func versionConflict() throws {
        let desks = try Desks()
        let number = try desks.registered()
        let refused = try Refused { () throws(CallFailure) in
            try desks.call(
                BranchDeskMethods.withdrawCase,
                WithdrawCaseRequest(
                    change: Change(idempotencyKey: "w", caseNumber: number, expectedVersion: 1), reason: "settled", word: Desks.word),
                as: .teller)
        }
        #expect(refused?.code == .aborted)
        #expect(refused?.refusal?.reason == "version_conflict")
        #expect(refused?.refusal?.currentVersion == 3)
    }

    @Test("under a used key with another body, or under a used reference, is ALREADY_EXISTS and names what exists")
    func alreadyThere() throws {
        let desks = try Desks()
        let number = try desks.registered { $0.reference = WireMessages.ExternalReference(source: "paper", id: "17") }
        for (key, reason, named) in [("first", "key_reused", "first"), ("second", "reference_taken", number)] {
            let refused = try Refused { () throws(CallFailure) in
                var registration = Desks.registration
                registration.narrative = "Another text."
                registration.reference = WireMessages.ExternalReference(source: "paper", id: "17")
                return try desks.call(
                    BranchDeskMethods.registerCase,
                    RegisterCaseRequest(change: Change(idempotencyKey: key), registration: registration), as: .teller)
            }
            #expect(refused?.code == .alreadyExists)
            #expect(refused?.refusal?.reason == reason)
            #expect(refused?.refusal?.english.contains(named) == true)
        }
    }

    @Test("that broke inside tells the caller nothing of it", arguments: ["/var/lib/cases.db: disk I/O error", "王小明"])
    func faultsLeakNothing(secret: String) throws {
        let status = CaseCalls(try Desks().service).status(of: .broken(secret))
        #expect(status.code == .unknown)
        #expect(!status.message.english.contains(secret) && !status.message.chinese.contains(secret))
        #expect(status.details.isEmpty)
    }

    @Test("for overload or a stop says that nothing was done, and may be asked again")
    func passingFailures() throws {
        let calls = CaseCalls(try Desks().service)
        #expect(calls.status(of: .overloaded).code == .resourceExhausted)
        #expect(calls.status(of: .shareFull).code == .resourceExhausted)
        #expect(calls.status(of: .expired).code == .deadlineExceeded)
        #expect(calls.status(of: .noRoom).code == .resourceExhausted)
        #expect(calls.status(of: .stopping).code == .unavailable)
        for failure in [ServiceFailure.overloaded, .shareFull, .expired, .stopping] {
            let message = calls.status(of: failure).message
            #expect(message.english.contains("nothing was done"))
            #expect(message.chinese.contains("未作任何处理"))
        }
    }

    @Test("names the field when a fact is given twice, a new case has a number, or a channel is not the call centre's")
    func badRequests() throws {
        let desks = try Desks()
        var twice = Desks.registration
        twice.facts = [Fact(name: "site", value: "on_site"), Fact(name: "site", value: "off_site")]
        let cases: [(String, Person, UnaryMethod<RegisterCaseRequest, ChangeReply>, RegisterCaseRequest)] = [
            (
                "registration.facts", .teller, BranchDeskMethods.registerCase,
                RegisterCaseRequest(change: Change(idempotencyKey: "1"), registration: twice)
            ),
            (
                "change.case_number", .teller, BranchDeskMethods.registerCase,
                RegisterCaseRequest(
                    change: Change(idempotencyKey: "2", caseNumber: CaseNumber(year: 2026, serial: 1).description),
                    registration: Desks.registration)
            ),
            (
                "registration.channel", .agent, CallCentreMethods.registerCase,
                RegisterCaseRequest(change: Change(idempotencyKey: "3"), registration: Desks.registration)
            ),
        ]
        for (field, person, method, request) in cases {
            let refused = try Refused { () throws(CallFailure) in try desks.call(method, request, as: person) }
            #expect(refused?.code == .invalidArgument)
            #expect(refused?.message.hasPrefix("\(field): ") == true, "\(refused?.message ?? "taken")")
        }
    }
}

@Suite("A list in pages")
struct PagingTests {
    /// Seven cases, the later the earlier received, so that each order differs from the others.
    private static func filled() throws -> (Desks, [String]) {
        let desks = try Desks()
        let numbers = try (0..<7).map { index in
            try desks.registered(key: "\(index)") { $0.receivedAt = Desks.received.milliseconds - Int64(index / 2) * 86_400_000 }
        }
        return (desks, numbers)
    }

    @Test(
        "shows every case once, whatever it is ordered by",
        arguments: [ListCasesRequest(), ListCasesRequest(receivedFrom: 1), ListCasesRequest(dueBy: 253_402_300_799_999)])
    func everyCaseOnce(request: ListCasesRequest) throws {
        let (desks, numbers) = try Self.filled()
        var request = request
        var whole = request
        whole.limit = 100
        let expected = try desks.call(HeadquartersMethods.listCases, whole, as: .auditor).cases.map(\.caseNumber)
        #expect(Set(expected) == Set(numbers))
        request.limit = 2
        var seen: [String] = []
        repeat {
            let page = try desks.call(HeadquartersMethods.listCases, request, as: .auditor)
            seen += page.cases.map(\.caseNumber)
            request.after = page.next
            try #require(seen.count <= numbers.count, "a page came again")
        } while !request.after.isEmpty
        #expect(seen == expected)
    }

    @Test("goes on only from a place that such a list gave", arguments: ["x", "0", "-1", "1:", ":1", "1:x", "1:2:3", "1780000000000:1"])
    func badPlaces(after: String) throws {
        let desks = try Desks()
        let refused = try Refused { () throws(CallFailure) in
            try desks.call(HeadquartersMethods.listCases, ListCasesRequest(after: after), as: .auditor)
        }
        #expect(refused?.code == .invalidArgument)
        #expect(refused?.message.hasPrefix("after: ") == true)
    }
}

@Suite("The message of a refusal")
struct RefusalLanguageTests {
    @Test("is said in both languages, for every failure of the core")
    func bothLanguages() throws {
        let calls = CaseCalls(try Desks().service)
        let clause = CoreClause.closing.reference
        let failures: [ServiceFailure] = [
            .overloaded, .shareFull, .expired, .stopping, .broken("disk"), .conflict(currentVersion: 3),
            .overloaded, .noRoom, .stopping, .broken("disk"), .conflict(currentVersion: 3),
            .rejected(Rejection(.unknownCase(CaseNumber(year: 2026, serial: 1)))),
            .rejected(Rejection(.replyMissing, under: clause)),
        ]
        for failure in failures {
            let message = calls.status(of: failure).message
            for language in Language.allCases { #expect(language.objection(to: message[language]) == nil) }
        }
        let cited = calls.status(of: .rejected(Rejection(.replyMissing, under: clause))).message
        #expect(cited.english.hasSuffix("[core:closing, \(CoreClause.closing.clause.citation)]"))
        #expect(cited.chinese.hasSuffix("（依据：\(CoreClause.closing.clause.citation)）"))
    }
}
