import AuditChain
import BranchDesk
import BusinessCalendar
import CallCentre
import CaseCalls
import CaseDomain
import CaseService
import CaseStore
import CaseStoreMemory
import Dispatch
import DispatchTransport
import Headquarters
import Logging
import RPC
import Synchronization
import TestBank
import WireMessages
import Wording

/// Somebody of the small bank, known to it by a token that is their name.
struct Person: Sendable {
    let actor: Actor
    var staff: String { actor.staff.rawValue }
    var role: Role { actor.role }
    var unit: String { actor.unit.rawValue }

    static let teller = Person(actor: Bank.teller)
    static let colleague = Person(actor: Bank.colleague)
    static let outletHead = Person(actor: Bank.outletHead)
    static let officer = Person(actor: Bank.officer)
    static let tellerWest = Person(actor: Bank.otherTeller)
    static let officerWest = Person(actor: Bank.otherOfficer)
    static let agent = Person(actor: Bank.agent)
    static let supervisor = Person(actor: Bank.supervisor)
    static let intakeHead = Person(actor: Bank.intakeHead)
    static let cards = Person(actor: Bank.cardsHandler)
    static let auditor = Person(actor: Bank.auditor)
    static let importer = Person(actor: Bank.importer)

    static let all = [
        teller, colleague, officer, outletHead, tellerWest, officerWest, agent, supervisor, intakeHead, cards, auditor, importer,
    ]

}

private struct StaffTokens: Authenticator {
    func authenticate(_ metadata: Metadata, peer: String, method: MethodPath) -> Result<Principal, Status> {
        guard let person = Person.all.first(where: { metadata.bearerToken == $0.staff }) else {
            return .failure(Status(.unauthenticated, BilingualText("no such token")))
        }
        return .success(Principal(staff: person.staff, role: StaffRole(person.role), unit: person.unit))
    }
}

/// The three desks on a core with a store in memory, without sockets.
final class Desks: Sendable {
    static let now = Bank.now
    static let received = Bank.received
    static let calendar = Bank.calendar

    let service: CaseService
    let clock = SetClock(now)
    private let transport: InProcessTransport

    /// - Parameters:
    ///   - book: the book they work under.
    ///   - store: where their cases are.
    init(_ book: RuleBook = .bankDefault, store: any CaseStore = CaseStoreMemory(logID: LogID(rawValue: "test"))) throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        service = try CaseService(
            store: store,
            settings: CaseService.Settings(
                organisation: Bank.organisation, staff: Staff(Person.all.map(\.actor)),
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

    /// What the customer said at the counter.
    static let word = WireMessages.CustomerWord(saidBy: "王小明", saidVia: .inPerson)
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
