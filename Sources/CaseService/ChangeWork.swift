import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// One change on its way through the writer: look for the key, load, decide, append, keep the reply.
///
/// `run` may be called more than once (see `CaseStore.enqueue`), so it decides afresh each time.
final class ChangeWork: WriteWork {
    private let request: ChangeRequest
    private let settings: CaseService.Settings
    private let completion: @Sendable (Result<ChangeReceipt, ServiceFailure>) -> Void
    /// Written by `run`, read by `committed`. Both run on the writer's thread, one after the other, so no lock is needed.
    nonisolated(unsafe) private var outcome: Result<ChangeReceipt, ServiceFailure> = .failure(.broken("never run"))

    init(
        _ request: ChangeRequest, _ settings: CaseService.Settings,
        completion: @escaping @Sendable (Result<ChangeReceipt, ServiceFailure>) -> Void
    ) {
        self.request = request
        self.settings = settings
        self.completion = completion
    }

    func run(in transaction: any WriteTransaction) throws {
        outcome = try Outcome.of { try perform(in: transaction) }
    }

    func committed(_ failure: StoreFailure?) {
        completion(failure.map { .failure(ServiceFailure($0)) } ?? outcome)
    }

    private func perform(in transaction: any WriteTransaction) throws -> ChangeReceipt {
        let key = IdempotencyKey(staff: request.actor.staff, key: request.key)
        if let kept = try transaction.keptReply(for: key) { return try repeated(kept) }
        try settings.requireClock()
        let receipt: ChangeReceipt
        switch request.wish {
        case .open(let step):
            if let already = try existing(step, in: transaction) { return already }
            receipt = try begin(step, in: transaction)
        case .take(let step, let number):
            guard let id = try transaction.caseID(number: number) else { throw Rejection(.unknownCase(number)) }
            receipt = try change(id, step, in: transaction)
        }
        let kept = KeptReply(fingerprint: request.fingerprint, receipt: receipt.stored, recordedAt: receipt.recordedAt)
        try transaction.keep(kept, for: key)
        return receipt
    }

    private func repeated(_ kept: KeptReply) throws -> ChangeReceipt {
        guard kept.fingerprint == request.fingerprint else { throw Rejection(.keyReused(request.key)) }
        guard var receipt = ChangeReceipt(stored: kept.receipt) else { throw ServiceFailure.broken("kept reply unreadable") }
        receipt.isRepeated = true
        return receipt
    }

    /// A case already carried over from the other system is answered, not made again.
    private func existing(_ step: any OpeningStep, in transaction: any WriteTransaction) throws -> ChangeReceipt? {
        guard let reference = step.registration.reference, let id = try transaction.caseID(reference: reference) else { return nil }
        let (state, last) = try StoredCase.load(id, from: transaction)
        guard step.response != nil else { throw Rejection(.referenceTaken(state.number)) }
        var receipt = ChangeReceipt(state, last)
        receipt.isRepeated = true
        return receipt
    }

    private func begin(_ step: any OpeningStep, in transaction: any WriteTransaction) throws -> ChangeReceipt {
        let context = settings.context(request.actor, happenedAt: request.happenedAt)
        // Before a number is drawn, so that a refusal uses none up.
        try step.admit(in: context)
        let year = context.rules.calendar.zone.local(context.now).date.year
        let number = CaseNumber(year: year, serial: try transaction.nextSerial(year: year))
        let id = try transaction.nextCaseID()
        let (state, last) = try EventAppender(settings).append(
            Case.begin(step, number: number, in: context), to: nil, id: id, context, in: transaction)
        try HotSpots(settings, context.rules).follow(registration: state, id: id, now: context.now, in: transaction)
        return ChangeReceipt(state, last)
    }

    private func change(_ id: CaseID, _ step: any CaseStep, in transaction: any WriteTransaction) throws -> ChangeReceipt {
        let (state, _) = try StoredCase.load(id, from: transaction)
        if let expected = request.expectedVersion, expected != state.version {
            throw ServiceFailure.conflict(currentVersion: state.version)
        }
        let context = settings.context(request.actor, happenedAt: request.happenedAt)
        let events = try state.decide(step, in: context)
        let other = try (step as? MergeCase).map { try absorbing(state, $0, context, in: transaction) }
        let (next, last) = try EventAppender(settings).append(events, to: state, id: id, context, in: transaction)
        if let other {
            _ = try EventAppender(settings).append(other.events, to: other.state, id: other.id, context, in: transaction)
            try HotSpots(settings, context.rules).forget(id, now: context.now, in: transaction)
        }
        return ChangeReceipt(next, last)
    }

    /// The other side of a merge, decided before anything is written: the case that goes on takes in the complainants.
    private func absorbing(_ state: Case, _ merge: MergeCase, _ context: DecisionContext, in transaction: any WriteTransaction) throws
        -> (id: CaseID, state: Case, events: [GroundedEvent])
    {
        guard let id = try transaction.caseID(number: merge.into) else { throw Rejection(.unknownCase(merge.into)) }
        let (other, _) = try StoredCase.load(id, from: transaction)
        return (id, other, try other.carryOut(.absorb(state.broughtByMerging), in: context))
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
    /// What a store's failure is to whoever asked.
    init(_ failure: StoreFailure) {
        switch failure {
        case .closed: self = .stopping
        case .database(let text), .work(let text): self = .broken(text)
        }
    }
}
