import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import Logging
import ShouwenLimits
import Synchronization
import TestBooks

/// A clock that stands where a test puts it, or goes on by so much whenever it is looked at.
final class SetClock: WallClock {
    private let moment: Mutex<Timestamp>
    private let tick = Atomic<Int64>(0)

    init(_ moment: Timestamp) { self.moment = Mutex(moment) }

    func now() -> Timestamp {
        moment.withLock { moment in
            defer { moment = moment.advanced(byMilliseconds: tick.load(ordering: .relaxed)) }
            return moment
        }
    }

    func goOn(byMilliseconds step: Int64) { tick.store(step, ordering: .relaxed) }
    func set(_ new: Timestamp) { moment.withLock { $0 = new } }
    func advance(seconds: Int64) { moment.withLock { $0 = $0.advanced(byMilliseconds: seconds * 1000) } }
}

/// A logger that writes nothing.
let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// A small bank: who works there, and what a matter looks like.
enum Bank {
    static let headquarters = UnitID(rawValue: "hq")
    static let outlet = UnitID(rawValue: "outlet-east")
    static let intake = UnitID(rawValue: "intake")
    static let centre = UnitID(rawValue: "call-centre")

    static let teller = person("1001", .teller, outlet)
    static let officer = person("1002", .complaintOfficer, outlet)
    static let agent = person("2001", .agent, centre)
    static let intakeHead = person("3002", .intakeHead, intake)
    static let president = person("3901", .seniorManager, headquarters)
    static let importer = person("9001", .importer, intake)

    /// 2026-05-28T20:26:40Z, which is Friday 04:26:40 in Shanghai.
    static let received = Timestamp(seconds: 1_780_000_000)
    static let now = received.advanced(byMilliseconds: 3_600_000)

    static let organisation: Organisation = {
        let units: [Organisation.Unit] = [
            .init(id: headquarters, name: "总行", kind: .headquarters, parent: nil),
            .init(id: outlet, name: "城东支行", kind: .outlet, parent: headquarters, complaintOfficer: officer.staff),
            .init(id: intake, name: "受理部门", kind: .department, parent: headquarters),
            .init(id: centre, name: "客户服务中心", kind: .callCentre, parent: headquarters),
        ]
        do { return try Organisation(units) } catch { preconditionFailure("\(error)") }
    }()

    /// The shipped book for every bank, on a calendar of plain weeks.
    static let rules = InstitutionRules(
        book: .bankDefault,
        calendar: BusinessCalendar(official: OfficialCalendar(id: "plain", version: "1", years: []), zone: .shanghai, hours: .nineToFive))

    /// The book of the next version: from its first day on there is a second, longer limit for the reply.
    static func rulesWithSecondReply(from day: String = "2026-06-01") -> InstitutionRules {
        var book = RuleBook.bankDefault
        book.effectiveFrom = CivilDate(day)!
        let reply = book.deadlines.first { $0.name == "reply" }!
        book.deadlines.append(
            DeadlineRule(
                name: "second_reply", title: reply.title, startsOn: reply.startsOn, stopsOn: reply.stopsOn, length: .period(.days(90)),
                clause: reply.clause))
        return InstitutionRules(book: book, calendar: rules.calendar)
    }

    static func person(_ staff: String, _ role: Role, _ unit: UnitID) -> Actor {
        Actor(staff: StaffID(rawValue: staff), role: role, unit: unit)
    }

    static func registration(
        _ narrative: String = "The machine kept my card.", reference: String? = nil, receivedAt: Timestamp = received
    ) -> Registration {
        Registration(
            kind: .complaint, channel: .inPerson, receivedAt: receivedAt, narrative: narrative,
            complainant: Complainant(name: "王小明", telephone: "13800138000"),
            reference: reference.map { ExternalReference(source: "cfpb", id: $0) })
    }

    static func importing(_ reference: String, _ narrative: String = "Carried over.") -> ImportCase {
        ImportCase(
            registration: registration(narrative, reference: reference),
            response: ImportedResponse(response: "Closed with explanation", timely: true, disputed: nil, isClosed: true))
    }
}

/// A service on a store in memory, on a clock that stands still.
struct World {
    let clock: SetClock
    let store: any CaseStore
    let service: CaseService

    init(
        _ store: (any CaseStore)? = nil, at moment: Timestamp = Bank.now, rules: InstitutionRules = Bank.rules,
        rulesToCome: [RulesToCome] = [], staff: [Actor] = [], casesPerRound: Int = Limits.casesPerRoundMax
    ) throws {
        clock = SetClock(moment)
        let store = store ?? CaseStoreMemory(logID: LogID(rawValue: "test"))
        self.store = store
        service = try CaseService(
            store: store,
            settings: CaseService.Settings(
                organisation: Bank.organisation, staff: Staff(staff), rules: rules, rulesToCome: rulesToCome, clock: clock,
                casesPerRound: casesPerRound))
    }

    /// Asks for a case to begin and waits for the answer.
    func change(_ step: some OpeningStep, by actor: Actor, key: String) -> Result<ChangeReceipt, ServiceFailure> {
        change(ChangeRequest(actor: actor, key: key, fingerprint: Self.fingerprint(step), wish: .open(step)))
    }

    /// Asks for a step on a case and waits for the answer.
    func change(
        _ step: any CaseStep, by actor: Actor, key: String, on number: CaseNumber, expecting version: Int64? = nil,
        happenedAt: Timestamp? = nil
    ) -> Result<ChangeReceipt, ServiceFailure> {
        change(
            ChangeRequest(
                actor: actor, key: key, fingerprint: Self.fingerprint(step), wish: .take(step, of: number), expectedVersion: version,
                happenedAt: happenedAt))
    }

    private func change(_ request: ChangeRequest) -> Result<ChangeReceipt, ServiceFailure> {
        let answer = Awaited<Result<ChangeReceipt, ServiceFailure>>()
        service.change(request) { answer.put($0) }
        return answer.take()
    }

    /// Stands for the hash of a request's bytes.
    private static func fingerprint(_ step: any Step) -> Digest { Digest(hashing: Array("\(step)".utf8)) }

    /// Registers a complaint at the counter.
    func registered(key: String = "first", narrative: String = "The machine kept my card.") throws -> ChangeReceipt {
        try change(Register(Bank.registration(narrative)), by: Bank.teller, key: key).get()
    }

    /// Reads through the service and waits.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any ReadSnapshot) throws -> Value) throws -> Value {
        let answer = Awaited<Result<Value, ServiceFailure>>()
        service.read(body) { answer.put($0) }
        return try answer.take().get()
    }

    /// The case as its events make it.
    func state(_ number: CaseNumber) throws -> Case {
        try read { snapshot in
            guard let id = try snapshot.caseID(number: number) else { throw Rejection(.unknownCase(number)) }
            return try StoredCase.load(entries: try snapshot.events(of: id)).0
        }
    }

    /// Cases and events so far.
    func totals() throws -> [Int64] {
        try read { snapshot in
            let counts = try snapshot.counts()
            return [counts.cases, counts.events]
        }
    }

    /// Brings the clocks to what the rules say; how many cases were looked at.
    func recompute() throws -> Int? {
        let answer = Awaited<Result<Int?, ServiceFailure>>()
        service.recomputeIfRulesChanged { answer.put($0) }
        return try answer.take().get()
    }

    func log() throws -> [LogEntry] { try read { try $0.log(after: 0, limit: 500) } }
}

extension Result where Success == ChangeReceipt, Failure == ServiceFailure {
    /// The rejection, where it is one.
    var rejection: Rejection? {
        if case .failure(.rejected(let rejection)) = self { rejection } else { nil }
    }
}
