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
        let key = IdempotencyKey(staff: request.actor.staff, key: request.key)
        if let kept = try transaction.keptReply(for: key) { return try repeated(kept) }
        let receipt: ChangeReceipt
        switch request.target {
        case .number(let number): receipt = try change(number, in: transaction)
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
        var receipt = ChangeReceipt(
            number: state.number, version: state.version, phase: state.phase, recordedAt: last.content.recordedAt, sequence: last.sequence,
            hash: last.hash)
        receipt.isRepeated = true
        return receipt
    }

    private func begin(in transaction: any WriteTransaction) throws -> ChangeReceipt {
        let context = try context(in: transaction)
        let year = settings.year(of: context.now)
        // Decided under a number that is drawn only afterwards, so that a refusal uses none up.
        let provisional = CaseNumber(year: year, serial: 1)
        _ = try Case.begin(request.command, number: provisional, in: context)
        let number = CaseNumber(year: year, serial: try transaction.nextSerial(year: year))
        let events = try Case.begin(request.command, number: number, in: context)
        return try append(events, to: nil, id: try transaction.nextCaseID(), context, in: transaction)
    }

    private func change(_ number: CaseNumber, in transaction: any WriteTransaction) throws -> ChangeReceipt {
        guard let id = try transaction.caseID(number: number) else { throw Rejection(.unknownCase, number.description) }
        let (state, _) = try StoredCase.load(id, from: transaction)
        if let expected = request.expectedVersion, expected != state.version {
            throw ServiceFailure.conflict(currentVersion: state.version)
        }
        let context = try context(in: transaction)
        let events = try state.decide(request.command, in: context)
        return try append(events, to: state, id: id, context, in: transaction)
    }

    private func context(in transaction: any WriteTransaction) throws -> DecisionContext {
        let now = settings.stamp()
        return DecisionContext(
            actor: request.actor, happenedAt: request.happenedAt ?? now, now: now, units: settings.organisation.unitIDs,
            rules: settings.rules)
    }

    private func append(
        _ events: [GroundedEvent], to state: Case?, id: CaseID, _ context: DecisionContext, in transaction: any WriteTransaction
    ) throws -> ChangeReceipt {
        var next = state
        var entries: [UnsealedEntry] = []
        for event in events {
            let record = RecordedEvent(event, by: context.actor, happenedAt: context.happenedAt, recordedAt: context.now)
            guard let evolved = Case.evolve(next, record) else { throw ServiceFailure.broken("\(event.event.type) cannot begin a case") }
            next = evolved
            entries.append(
                UnsealedEntry(
                    caseID: id, version: evolved.version, type: event.event.type.rawValue, actor: context.actor,
                    happenedAt: context.happenedAt, recordedAt: context.now, payload: try EventCoding.encode(event)))
        }
        guard let next, let last = try transaction.append(entries).last else { throw ServiceFailure.broken("a decision without events") }
        try transaction.save(next.row(id: id))
        if next.clocks != state?.clocks ?? [] { try transaction.save(deadlines: next.deadlineRows(id: id), of: id) }
        return ChangeReceipt(
            number: next.number, version: next.version, phase: next.phase, recordedAt: context.now, sequence: last.sequence, hash: last.hash
        )
    }
}
