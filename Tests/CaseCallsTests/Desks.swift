import AuditChain
import BranchDesk
import BusinessCalendar
import CallCentre
import CaseCalls
import CaseDomain
import CaseService
import CaseStoreMemory
import Dispatch
import DispatchTransport
import Headquarters
import Logging
import RPC
import Synchronization
import TestBooks
import WireMessages
import Wording

/// A clock that stands where a test puts it.
final class SetClock: WallClock {
    private let moment: Mutex<Timestamp>

    init(_ moment: Timestamp) { self.moment = Mutex(moment) }

    func now() -> Timestamp { moment.withLock { $0 } }

    func advance(days: Int64) { moment.withLock { $0 = $0.advanced(byMilliseconds: days * 86_400_000) } }
}

/// Somebody of the small bank, known to it by a token that is their name.
struct Person: Sendable {
    let staff: String
    let role: Role
    let unit: String

    static let teller = Person(staff: "1001", role: .teller, unit: "outlet-east")
    static let colleague = Person(staff: "1004", role: .teller, unit: "outlet-east")
    static let outletHead = Person(staff: "1003", role: .outletHead, unit: "outlet-east")
    static let officer = Person(staff: "1002", role: .complaintOfficer, unit: "outlet-east")
    static let tellerWest = Person(staff: "1101", role: .teller, unit: "outlet-west")
    static let officerWest = Person(staff: "1102", role: .complaintOfficer, unit: "outlet-west")
    static let agent = Person(staff: "2001", role: .agent, unit: "call-centre")
    static let supervisor = Person(staff: "2002", role: .callCentreSupervisor, unit: "call-centre")
    static let intakeHead = Person(staff: "3002", role: .intakeHead, unit: "intake")
    static let cards = Person(staff: "3201", role: .handler, unit: "cards")
    static let auditor = Person(staff: "3902", role: .auditor, unit: "hq")
    static let importer = Person(staff: "9001", role: .importer, unit: "intake")

    static let all = [
        teller, colleague, officer, outletHead, tellerWest, officerWest, agent, supervisor, intakeHead, cards, auditor, importer,
    ]

    var actor: Actor { Actor(staff: StaffID(rawValue: staff), role: role, unit: UnitID(rawValue: unit)) }
}

private struct StaffTokens: Authenticator {
    func authenticate(_ metadata: Metadata, peer: String, method: MethodPath) -> Result<Principal, Status> {
        guard let person = Person.all.first(where: { metadata.bearerToken == $0.staff }) else {
            return .failure(Status(.unauthenticated, BilingualText("no such token")))
        }
        return .success(Principal(staff: person.staff, role: person.role.rawValue, unit: person.unit))
    }
}

/// The three desks on a core with a store in memory, without sockets.
final class Desks: Sendable {
    /// 2026-05-28T21:26:40Z.
    static let now = Timestamp(seconds: 1_780_003_600)
    static let received = Timestamp(seconds: 1_780_000_000)
    static let calendar = BusinessCalendar(
        official: OfficialCalendar(id: "plain", version: "1", years: []), zone: .shanghai, hours: .nineToFive)

    let service: CaseService
    let clock = SetClock(now)
    private let transport: InProcessTransport

    /// - Parameter book: the book they work under.
    init(_ book: RuleBook = .bankDefault) throws {
        let organisation = try Organisation([
            unit("hq", "总行", .headquarters, nil), unit("intake", "受理部", .department, "hq"), unit("cards", "银行卡部", .department, "hq"),
            unit("call-centre", "客户服务中心", .callCentre, "hq"), unit("outlet-east", "城东支行", .outlet, "hq", officer: "1002"),
            unit("outlet-west", "城西支行", .outlet, "hq", officer: "1102"),
        ])
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        service = try CaseService(
            store: CaseStoreMemory(logID: LogID(rawValue: "test")),
            settings: CaseService.Settings(
                organisation: organisation, staff: Staff(Person.all.map(\.actor)),
                rules: InstitutionRules(book: book, calendar: Self.calendar), clock: clock),
            logger: logger)
        var table = MethodTable()
        let calls = CaseCalls(service)
        BranchDesk.offer(in: &table, calls: calls)
        CallCentre.offer(in: &table, calls: calls)
        Headquarters.offer(in: &table, calls: calls)
        let router = CallRouter(
            table: table, authenticator: StaffTokens(), authorise: CallRouter.byRole())
        transport = InProcessTransport(router: router)
    }

    /// Calls as somebody and waits.
    func call<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>, _ request: Request, as person: Person
    ) throws(CallFailure) -> Response {
        try transport.callBlocking(method, request, metadata: ["authorization": "Bearer \(person.staff)"], timeout: nil)
    }

    /// Runs the clocks that have something due, and waits.
    func runClocks() throws {
        let answer = Mutex<Result<ClockRound, ServiceFailure>?>(nil)
        let done = DispatchSemaphore(value: 0)
        service.runDueClocks { result in
            answer.withLock { $0 = result }
            done.signal()
        }
        done.wait()
        _ = try answer.withLock { $0 }?.get()
    }

    /// Registers a complaint at the counter; returns its number.
    func registered(
        by person: Person = .teller, key: String = "first", _ change: (inout WireMessages.Registration) -> Void = { _ in }
    ) throws -> String {
        var registration = Self.registration
        change(&registration)
        return try call(
            BranchDeskMethods.registerCase, RegisterCaseRequest(change: Change(idempotencyKey: key), registration: registration), as: person
        ).caseNumber
    }

    static let customer = WireMessages.Complainant(
        name: "王小明", telephone: "13800138000", identityDocument: "440101199001011234", account: "6222020000001234", address: "广州市天河区")
    static let registration = WireMessages.Registration(
        kind: .complaint, channel: .inPerson, receivedAt: received.milliseconds, narrative: "The machine kept my card.",
        complainant: customer)
}

private func unit(
    _ id: String, _ name: String, _ kind: Organisation.Unit.Kind, _ parent: String?, officer: String? = nil
) -> Organisation.Unit {
    Organisation.Unit(
        id: UnitID(rawValue: id), name: name, kind: kind, parent: parent.map(UnitID.init(rawValue:)),
        complaintOfficer: officer.map(StaffID.init(rawValue:)))
}

/// What a call was refused with.
struct Refused: Sendable {
    let code: StatusCode
    let message: String
    /// The reason for programs, if the core refused.
    let refusal: Refusal?

    /// Runs `body` and gives what refused it; nil if nothing did.
    init?<Value>(_ body: () throws(CallFailure) -> Value) throws {
        do throws(CallFailure) {
            _ = try body()
            return nil
        } catch {
            guard let status = error.status else { throw error }
            code = status.code
            message = status.message.english
            refusal = try status.details.first { $0.typeURL == "type.googleapis.com/shouwen.v1.Refusal" }
                .map { try Refusal(decoding: $0.bytes, in: Arena()) }
        }
    }
}
