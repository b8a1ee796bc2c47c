import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// One change on its way through the writer: look for the key, recall the case, decide, append, keep the reply.
///
/// `run` may be called more than once (see `CaseStore.enqueue`), so it decides afresh each time.
final class ChangeWork: WriteWork {
    private let request: ChangeRequest
    private let settings: CaseService.Settings
    private let memory: PresentCases
    private let completion: @Sendable (Result<ChangeReceipt, ServiceFailure>) -> Void
    // Written by `run`, read by `committed`. Both run on the writer's thread, one after the other, so no lock is needed.
    nonisolated(unsafe) private var outcome: Result<ChangeReceipt, ServiceFailure> = .failure(.broken("never run"))
    nonisolated(unsafe) private var written: [PresentCase] = []

    init(
        _ request: ChangeRequest, _ settings: CaseService.Settings, _ memory: PresentCases,
        completion: @escaping @Sendable (Result<ChangeReceipt, ServiceFailure>) -> Void
    ) {
        self.request = request
        self.settings = settings
        self.memory = memory
        self.completion = completion
    }

    func run(in transaction: any WriteTransaction) throws {
        let cases = WorkingCases(transaction, settings, memory)
        outcome = try Outcome.of { try perform(on: cases) }
        written = cases.written
    }

    func committed(_ failure: StoreFailure?) {
        if failure == nil { memory.keep(written) }
        completion(failure.map { .failure(ServiceFailure($0)) } ?? outcome)
    }

    private func perform(on cases: WorkingCases) throws -> ChangeReceipt {
        let transaction = cases.transaction
        if let kept = try transaction.keptReply(for: request.callersKey) { return try request.repeated(kept) }
        try settings.requireClock()
        let receipt: ChangeReceipt
        switch request.wish {
        case .open(let step):
            if let already = try existing(step, on: cases) { return already }
            receipt = try begin(step, on: cases)
        case .take(let step, let number): receipt = try change(try cases.id(of: number), step, on: cases)
        }
        let kept = KeptReply(fingerprint: request.fingerprint, receipt: receipt.stored, recordedAt: receipt.recordedAt)
        try transaction.keep(kept, for: request.callersKey)
        return receipt
    }

    /// A case already carried over from the other system is answered, not made again.
    private func existing(_ step: any OpeningStep, on cases: WorkingCases) throws -> ChangeReceipt? {
        guard let reference = step.registration.reference, let id = try cases.transaction.caseID(reference: reference) else { return nil }
        let state = try cases.state(of: id)
        guard step.response != nil else { throw request.referenceTaken(by: state, settings) }
        guard let last = try cases.transaction.events(of: id, after: state.version - 1, limit: 1).first else {
            throw ServiceFailure.broken("a case without its last event")
        }
        var receipt = ChangeReceipt(state, last)
        receipt.isRepeated = true
        return receipt
    }

    private func begin(_ step: any OpeningStep, on cases: WorkingCases) throws -> ChangeReceipt {
        let transaction = cases.transaction
        let context = settings.context(request.actor, happenedAt: request.happenedAt)
        // Before a number is drawn, so that a refusal uses none up.
        try step.admit(in: context)
        let year = context.rules.calendar.zone.local(context.now).date.year
        let number = CaseNumber(year: year, serial: try transaction.nextSerial(year: year))
        let id = try transaction.nextCaseID()
        var events = Case.begin(step, number: number, in: context)
        let spots = HotSpots(settings, context.rules, cases, now: context.now)
        let joined = try spots.join(&events, id: id, context)
        let (state, last) = try cases.append(events, to: nil, id: id, context)
        try spots.tellOthers(joined)
        return ChangeReceipt(state, last)
    }

    private func change(_ id: CaseID, _ step: any CaseStep, on cases: WorkingCases) throws -> ChangeReceipt {
        let state = try cases.state(of: id)
        let context = settings.context(request.actor, happenedAt: request.happenedAt)
        try request.requireVersion(of: state, step, context)
        let events = try state.decide(step, in: context)
        let others = try otherSides(of: step, state, context, on: cases)
        let (next, last) = try cases.append(events, to: state, id: id, context)
        for other in others {
            _ = try cases.append(other.events, to: other.state, id: other.id, context)
        }
        try HotSpots(settings, context.rules, cases, now: context.now).follow(next, from: state, id: id)
        return ChangeReceipt(next, last)
    }

    /// What a change does to other cases.
    private typealias OtherSide = (id: CaseID, state: Case, events: [GroundedEvent])

    /// What the step does to other cases, decided before anything is written.
    private func otherSides(of step: any CaseStep, _ state: Case, _ context: DecisionContext, on cases: WorkingCases) throws -> [OtherSide]
    {
        if let merge = step as? MergeCase { return [try absorbing(state, merge, context, on: cases)] }
        return step is ReopenCase ? try releasing(state, context, on: cases) : []
    }

    /// The other side of a merge, decided before anything is written: the case that goes on takes in the complainants.
    private func absorbing(_ state: Case, _ merge: MergeCase, _ context: DecisionContext, on cases: WorkingCases) throws -> OtherSide {
        let id = try cases.id(of: merge.into)
        let other = try cases.state(of: id)
        try other.requireSight(request.actor, in: settings.units, context.rules.book)
        return (id, other, try other.carryOut(.absorb(state.broughtByMerging), in: context))
    }

    /// A merged case is taken up again: the case that had taken it in gives back what it had brought, and so does each one into which that
    /// was merged in turn. Costs a look at each of them, `Limits.mergeDepthMax` at the most.
    private func releasing(_ state: Case, _ context: DecisionContext, on cases: WorkingCases) throws -> [OtherSide] {
        var sides: [OtherSide] = []
        var from = state
        var people = Int.max
        while let number = from.mergedInto {
            let id = try cases.id(of: number)
            let other = try cases.state(of: id)
            guard let taken = other.absorbed.last(where: { $0.number == from.number }) else { break }
            people = min(people, taken.complainants)
            let released = Released(number: from.number, complainants: people, behind: !sides.isEmpty)
            sides.append((id, other, try other.carryOut(.release(released), in: context)))
            from = other
        }
        return sides
    }
}

/// What came of one work that decides.
enum Outcome {
    /// The value, or why there is none. A refusal is decided before anything is written: the neighbours in the transaction go on.
    ///
    /// - Throws: what is our own doing, and perhaps after a first write: the store must undo the work.
    static func of<Value>(_ body: () throws -> Value) throws -> Result<Value, ServiceFailure> {
        do {
            return .success(try body())
        } catch let refusal as Rejection {
            return .failure(.rejected(refusal))
        } catch let failure as ServiceFailure {
            if case .broken = failure { throw failure }
            return .failure(failure)
        }
    }
}

extension ServiceFailure {
    /// Why a line did not take what somebody asked for; nil when it did.
    init?(_ admission: LineAdmission) {
        switch admission {
        case .taken: return nil
        case .shareFull: self = .shareFull
        case .lineFull: self = .overloaded
        case .closed: self = .stopping
        }
    }

    /// What a store's failure is to whoever asked.
    init(_ failure: StoreFailure) {
        switch failure {
        case .closed: self = .stopping
        case .unwanted: self = .expired
        case .full: self = .noRoom
        case .database(let text), .work(let text): self = .broken(text)
        }
    }
}
