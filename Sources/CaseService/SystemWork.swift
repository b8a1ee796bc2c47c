import CaseDomain
import CaseStore

/// A task of the server's own on one case, through the same writer as everybody's changes. It looks at the case's state and so needs no
/// key to be done once.
final class SystemWork: WriteWork {
    private let task: SystemTask
    private let id: CaseID
    private let settings: CaseService.Settings
    private let memory: PresentCases
    private let completion: @Sendable (Result<Void, ServiceFailure>) -> Void
    // Written by `run`, read by `committed`. Both run on the writer's thread, one after the other, so no lock is needed.
    nonisolated(unsafe) private var outcome: Result<Void, ServiceFailure> = .failure(.broken("never run"))
    nonisolated(unsafe) private var written: [PresentCase] = []

    init(
        _ task: SystemTask, on id: CaseID, _ settings: CaseService.Settings, _ memory: PresentCases,
        completion: @escaping @Sendable (Result<Void, ServiceFailure>) -> Void
    ) {
        self.task = task
        self.id = id
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

    private func perform(on cases: WorkingCases) throws {
        try settings.requireClock()
        var state = try cases.state(of: id)
        let context = settings.context(settings.systemActor)
        // A case that was open before the book had hot spots comes to count.
        if task == .recompute, !context.rules.book.hotSpots.isEmpty, state.countsForItsType,
            try cases.transaction.sameType(of: id) == nil
        {
            try HotSpots(settings, context.rules, cases, now: context.now).enter(state, id: id)
            state = try cases.state(of: id)
        }
        let events = try state.carryOut(task, in: context)
        guard events.isEmpty else {
            _ = try cases.append(events, to: state, id: id, context)
            return
        }
        // Nothing is due after all: the wake-up in the row is stale.
        let wakeAt = state.wakeAt(context.rules)
        if try cases.transaction.row(of: id)?.wakeAt != wakeAt { try cases.transaction.save(wakeAt: wakeAt, of: id) }
    }
}
