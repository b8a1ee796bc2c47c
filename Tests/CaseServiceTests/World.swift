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
import TestBank
import Testing

/// A logger that writes nothing.
let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// What a matter looks like there, and the next version of its book.
extension Bank {
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
        rulesToCome: [RulesToCome] = [], staff: [Actor] = [], casesPerRound: Int = Limits.casesPerRoundMax,
        presentCasesBytesMax: Int = Limits.presentCasesBytesMax, watching watched: WatchedClock? = nil
    ) throws {
        clock = SetClock(moment)
        let store = store ?? CaseStoreMemory(logID: LogID(rawValue: "test"))
        self.store = store
        service = try CaseService(
            store: store,
            settings: CaseService.Settings(
                organisation: Bank.organisation, staff: Staff(staff), rules: rules, rulesToCome: rulesToCome, clock: watched ?? clock,
                casesPerRound: casesPerRound), presentCasesBytesMax: presentCasesBytesMax)
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

    /// Asks for a step on a case and does not wait.
    func ask(_ step: any CaseStep, by actor: Actor, key: String, on number: CaseNumber) -> Awaited<Result<ChangeReceipt, ServiceFailure>> {
        let answer = Awaited<Result<ChangeReceipt, ServiceFailure>>()
        service.change(
            ChangeRequest(actor: actor, key: key, fingerprint: Self.fingerprint(step), wish: .take(step, of: number))
        ) { answer.put($0) }
        return answer
    }

    /// Asks for a case to begin and does not wait.
    func ask(_ step: some OpeningStep, by actor: Actor, key: String) -> Awaited<Result<ChangeReceipt, ServiceFailure>> {
        let answer = Awaited<Result<ChangeReceipt, ServiceFailure>>()
        service.change(ChangeRequest(actor: actor, key: key, fingerprint: Self.fingerprint(step), wish: .open(step))) { answer.put($0) }
        return answer
    }

    /// The case as the core shows it, from memory or not.
    func present(_ number: CaseNumber) throws -> Case? {
        let service = service
        return try read { try service.present(number, in: $0)?.state }
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
        service.read(for: .server, body) { answer.put($0) }
        return try answer.take().get()
    }

    /// The case as its events make it, which is what the core goes by as well.
    func state(_ number: CaseNumber) throws -> Case {
        let service = service
        let (present, folded) = try read { snapshot in
            let present = try service.present(number, in: snapshot)
            guard let id = try snapshot.caseID(number: number) else { throw Rejection(.unknownCase(number)) }
            return (present?.state, try StoredCase.load(entries: try snapshot.events(of: id)).0)
        }
        #expect(present == folded)
        return folded
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
