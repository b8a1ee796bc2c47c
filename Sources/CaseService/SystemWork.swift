import CaseDomain
import CaseStore

/// A task of the server's own on one case, through the same writer as everybody's changes. It looks at the case's state and so needs no
/// key to be done once.
final class SystemWork: WriteWork {
    private let task: SystemTask
    private let id: CaseID
    private let settings: CaseService.Settings
    private let completion: @Sendable (Result<Void, ServiceFailure>) -> Void
    /// Written by `run`, read by `committed`. Both run on the writer's thread, one after the other, so no lock is needed.
    nonisolated(unsafe) private var outcome: Result<Void, ServiceFailure> = .failure(.broken("never run"))

    init(
        _ task: SystemTask, on id: CaseID, _ settings: CaseService.Settings,
        completion: @escaping @Sendable (Result<Void, ServiceFailure>) -> Void
    ) {
        self.task = task
        self.id = id
        self.settings = settings
        self.completion = completion
    }

    func run(in transaction: any WriteTransaction) throws {
        outcome = try Outcome.of { try perform(in: transaction) }
    }

    func committed(_ failure: StoreFailure?) {
        completion(failure.map { .failure(ServiceFailure($0)) } ?? outcome)
    }

    private func perform(in transaction: any WriteTransaction) throws {
        try settings.requireClock()
        let (state, _) = try StoredCase.load(id, from: transaction)
        let context = settings.context(settings.systemActor)
        let events = try state.carryOut(task, in: context)
        guard events.isEmpty else {
            _ = try EventAppender(settings).append(events, to: state, id: id, context, in: transaction)
            return
        }
        // Nothing is due after all: the wake-up in the row is stale.
        let wakeAt = state.wakeAt(context.rules)
        if try transaction.row(of: id)?.wakeAt != wakeAt { try transaction.save(wakeAt: wakeAt, of: id) }
    }
}
