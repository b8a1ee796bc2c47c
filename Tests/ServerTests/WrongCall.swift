import CaseDomain
import RPC
import ShouwenLimits
import WireMessages

/// One call that goes wrong, and the status it is answered with. What is sent beside it, the language among it, is the test's.
struct WrongCall: Sendable {
    let name: String
    let code: StatusCode
    /// Who of the small bank calls; nil for a caller without a token.
    var person: String? = "teller"
    var token: String?
    var service = "shouwen.v1.BranchDesk"
    var method = "RegisterCase"
    var payload: [UInt8] = []
    var timeoutNanoseconds: Int64 = 0
    /// Bytes behind the envelope's own.
    var more: [UInt8] = []

    init(_ name: String, _ code: StatusCode, _ change: (inout WrongCall) -> Void = { _ in }) {
        self.name = name
        self.code = code
        change(&self)
    }

    /// A call of a method with a sound message.
    init<Request: WireMessage>(
        _ name: String, _ code: StatusCode, _ method: UnaryMethod<Request, some WireMessage>, _ request: Request,
        as person: String = "teller"
    ) throws {
        self.name = name
        self.code = code
        self.person = person
        service = method.service
        self.method = method.name
        payload = try request.encoded(in: Arena())
    }

    /// The bytes of the envelope.
    func envelope(metadata: [TTRPCKeyValue]) throws -> [UInt8] {
        try TTRPCRequest(service: service, method: method, payload: payload, timeoutNano: timeoutNanoseconds, metadata: metadata)
            .encoded(in: Arena()) + more
    }

    /// Wrongs that no core is asked about.
    static let atTheGates: [WrongCall] = [
        WrongCall("no token", .unauthenticated) { $0.person = nil },
        WrongCall("a token that nobody has", .unauthenticated) { $0.token = "Bearer nobody" },
        WrongCall("another scheme", .unauthenticated) { $0.token = "Basic nobody" },
        WrongCall("an unknown method", .unimplemented) { $0.method = "DropEverything" },
        WrongCall("an unknown service", .unimplemented) { $0.service = "shouwen.v1.Vault" },
        WrongCall("a role without that desk", .permissionDenied) {
            $0.service = "shouwen.v1.Headquarters"
            $0.method = "CountCases"
        },
        WrongCall("time over at sending", .deadlineExceeded) { $0.timeoutNanoseconds = -1 },
        WrongCall("an envelope with bytes that are no field", .invalidArgument) { $0.more = [0xff, 0xff] },
        WrongCall("an envelope with too many pairs", .invalidArgument) {
            $0.more = (0...Limits.metadataPairsMax).flatMap { _ in Proto.bytes(5, Proto.text(1, "k")) }
        },
        WrongCall("an envelope with a pair that is no UTF-8", .invalidArgument) { $0.more = Proto.bytes(5, Proto.bytes(1, [0xff])) },
    ]

    /// Wrongs in the message itself.
    static let inTheMessage: [WrongCall] = BadInput.matrix.map { input in
        WrongCall(input.testDescription, input.code) { $0.payload = input.payload }
    }

    /// Wrongs that a desk or the core finds, about a registered case.
    static func inTheCase(_ number: String) throws -> [WrongCall] {
        func change(_ key: String, _ number: String = number, version: Int64 = 0) -> Change {
            Change(idempotencyKey: key, caseNumber: number, expectedVersion: version)
        }
        let twice = [Fact(name: "site", value: "on_site"), Fact(name: "site", value: "off_site")]
        var manyFacts = complaint(2)
        manyFacts.registration.facts = twice
        var numbered = complaint(3)
        numbered.change.caseNumber = number
        return [
            try WrongCall("a fact given twice", .invalidArgument, BranchDeskMethods.registerCase, manyFacts),
            try WrongCall("a new case with a number", .invalidArgument, BranchDeskMethods.registerCase, numbered),
            try WrongCall(
                "a channel that is the branch's", .invalidArgument, CallCentreMethods.registerCase, complaint(4), as: "agent"),
            try WrongCall("a place in no list", .invalidArgument, BranchDeskMethods.listCases, ListCasesRequest(after: "7:x")),
            try WrongCall(
                "a step that is none", .invalidArgument, BranchDeskMethods.recordStep,
                RecordStepRequest(change: change("s"), step: "dance", text: "x"), as: "officer"),
            try WrongCall("a malformed number", .invalidArgument, BranchDeskMethods.getCase, GetCaseRequest(caseNumber: "hello")),
            try WrongCall(
                "a number nobody has", .notFound, BranchDeskMethods.getCase,
                GetCaseRequest(caseNumber: CaseNumber(year: 2026, serial: 99).description)),
            try WrongCall(
                "a step out of turn", .failedPrecondition, BranchDeskMethods.closeCase,
                CloseCaseRequest(change: change("c"), summary: "done")),
            try WrongCall(
                "an old version", .aborted, BranchDeskMethods.withdrawCase,
                WithdrawCaseRequest(
                    change: change("w", version: 1), reason: "settled", word: CustomerWord(saidBy: "王小明", saidVia: .inPerson))),
            try WrongCall(
                "a key used for something else", .alreadyExists, BranchDeskMethods.registerCase,
                RegisterCaseRequest(change: complaint(1).change, registration: complaint(5).registration)),
        ]
    }
}
