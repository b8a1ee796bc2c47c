import CaseDomain
import CaseStore

/// A task of the server's own on one case, through the same writer as everybody's changes. It looks at the case's state and so needs no
/// key to be done once.
struct SystemWork: CaseWork {
    let task: SystemTask
    let id: CaseID
    let settings: CaseService.Settings

    func perform(on cases: WorkingCases) throws {
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
