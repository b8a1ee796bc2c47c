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
        do {
            outcome = .success(try perform(in: transaction))
        } catch let refusal as Rejection {
            // A refusal is decided before anything is written: the neighbours in the transaction go on.
            outcome = .failure(.rejected(refusal))
        } catch let failure as ServiceFailure {
            outcome = .failure(failure)
            // Ours, and perhaps after a first write: the store must undo the work.
            if case .broken = failure { throw failure }
        }
    }

    func committed(_ failure: StoreFailure?) {
        switch failure {
        case nil: completion(outcome)
        case .closed: completion(.failure(.stopping))
        case .database(let text), .work(let text): completion(.failure(.broken(text)))
        }
    }

    private func perform(in transaction: any WriteTransaction) throws -> ChangeReceipt {
        // The server's own commands look at the case's state and so need no key to be done once.
        guard !request.command.name.isOwn else { return try changeOwn(in: transaction) }
        let key = IdempotencyKey(staff: request.actor.staff, key: request.key)
        if let kept = try transaction.keptReply(for: key) { return try repeated(kept) }
        let receipt: ChangeReceipt
        switch request.target {
        case .number(let number):
            guard let id = try transaction.caseID(number: number) else { throw Rejection(.unknownCase, number.description) }
            receipt = try change(id, in: transaction)
        case .id(let id): receipt = try change(id, in: transaction)
        case .newCase:
            if let already = try existing(in: transaction) { return already }
            receipt = try begin(in: transaction)
        }
        let kept = KeptReply(fingerprint: request.fingerprint, receipt: receipt.stored, recordedAt: receipt.recordedAt)
        try transaction.keep(kept, for: key)
        return receipt
    }

    private func repeated(_ kept: KeptReply) throws -> ChangeReceipt {
        guard kept.fingerprint == request.fingerprint else { throw Rejection(.keyReused, request.key) }
        guard var receipt = ChangeReceipt(stored: kept.receipt) else { throw ServiceFailure.broken("kept reply unreadable") }
        receipt.isRepeated = true
        return receipt
    }

    /// A case already carried over from the other system is answered, not made again.
    private func existing(in transaction: any WriteTransaction) throws -> ChangeReceipt? {
        let reference: ExternalReference?
        switch request.command {
        case .register(let registration): reference = registration.reference
        case .importCase(let imported): reference = imported.registration.reference
        default: reference = nil
        }
        guard let reference, let id = try transaction.caseID(reference: reference) else { return nil }
        let (state, last) = try StoredCase.load(id, from: transaction)
        guard case .importCase = request.command else { throw Rejection(.referenceTaken, state.number.description) }
        var receipt = ChangeReceipt(state, last)
        receipt.isRepeated = true
        return receipt
    }

    private func begin(in transaction: any WriteTransaction) throws -> ChangeReceipt {
        let context = context()
        let year = settings.year(of: context.now)
        // Before a number is drawn, so that a refusal uses none up.
        try Case.admit(request.command, in: context)
        let number = CaseNumber(year: year, serial: try transaction.nextSerial(year: year))
        let events = try Case.begin(request.command, number: number, in: context)
        let id = try transaction.nextCaseID()
        let (state, last) = try append(events, to: nil, id: id, context, in: transaction)
        try HotSpots(settings).follow(registration: state, id: id, now: context.now, in: transaction)
        return ChangeReceipt(state, last)
    }

    private func change(_ id: CaseID, in transaction: any WriteTransaction) throws -> ChangeReceipt {
        let (state, _) = try StoredCase.load(id, from: transaction)
        if let expected = request.expectedVersion, expected != state.version {
            throw ServiceFailure.conflict(currentVersion: state.version)
        }
        let context = context()
        if case .merge(let merge) = request.command { return try self.merge(state, id, merge, context, in: transaction) }
        let (next, last) = try append(try state.decide(request.command, in: context), to: state, id: id, context, in: transaction)
        return ChangeReceipt(next, last)
    }

    /// Both sides of a merge in one transaction: this case ends, the other takes in its complainants.
    private func merge(
        _ state: Case, _ id: CaseID, _ merge: MergeCase, _ context: DecisionContext, in transaction: any WriteTransaction
    ) throws -> ChangeReceipt {
        guard let number = CaseNumber(merge.into) else { throw Rejection(.malformedCaseNumber, merge.into) }
        guard let otherID = try transaction.caseID(number: number) else { throw Rejection(.unknownCase, merge.into) }
        let (other, _) = try StoredCase.load(otherID, from: transaction)
        guard CommandTable.rule(.absorb).phases.contains(other.phase) else {
            throw Rejection(.wrongPhase, under: CoreClause.audit.reference, other.phase.rawValue)
        }
        let events = try state.decide(request.command, in: context)
        let brings = Int(state.facts["complainants"] ?? "1") ?? 1
        let absorb = Command.absorb(AbsorbCase(number: state.number.description, complainants: brings))
        let absorbed = try other.decide(absorb, in: context)
        let (next, last) = try append(events, to: state, id: id, context, in: transaction)
        _ = try append(absorbed, to: other, id: otherID, context, in: transaction)
        try HotSpots(settings).forget(id, now: context.now, in: transaction)
        return ChangeReceipt(next, last)
    }

    private func changeOwn(in transaction: any WriteTransaction) throws -> ChangeReceipt {
        guard case .id(let id) = request.target else { throw ServiceFailure.broken("own command without a case") }
        let (state, last) = try StoredCase.load(id, from: transaction)
        let events = try state.decide(request.command, in: context())
        guard !events.isEmpty else {
            // Nothing is due after all: the wake-up in the row is stale.
            let wakeAt = state.wakeAt(settings.rules)
            if try transaction.row(of: id)?.wakeAt != wakeAt { try transaction.save(wakeAt: wakeAt, of: id) }
            return ChangeReceipt(state, last)
        }
        let (next, newest) = try append(events, to: state, id: id, context(), in: transaction)
        return ChangeReceipt(next, newest)
    }

    private func context() -> DecisionContext {
        let now = settings.stamp()
        return DecisionContext(
            actor: request.actor, happenedAt: request.happenedAt ?? now, now: now, units: settings.organisation.unitIDs,
            rules: settings.rules)
    }

    private func append(
        _ events: [GroundedEvent], to state: Case?, id: CaseID, _ context: DecisionContext, in transaction: any WriteTransaction
    ) throws -> (Case, LogEntry) {
        try EventAppender(settings).append(events, to: state, id: id, context, in: transaction)
    }
}
