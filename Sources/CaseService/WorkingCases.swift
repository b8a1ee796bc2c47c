import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseStore
import ShouwenLimits

/// Cases as one piece of work sees and changes them: their present states, and decided events put into the log with the case's row beside
/// them. Lives for one run of the work, on the writer's thread.
final class WorkingCases {
    /// The writer's view of the store.
    let transaction: any WriteTransaction
    private let settings: CaseService.Settings
    private let memory: PresentCases
    /// What the work made of cases: to be kept in memory once it is on disk, the last of each case.
    private(set) var written: [PresentCase] = []

    init(_ transaction: any WriteTransaction, _ settings: CaseService.Settings, _ memory: PresentCases) {
        self.transaction = transaction
        self.settings = settings
        self.memory = memory
    }

    /// The case of that number.
    func id(of number: CaseNumber) throws -> CaseID {
        guard let id = try memory.recall(number)?.id ?? transaction.caseID(number: number) else { throw Rejection(.unknownCase(number)) }
        return id
    }

    /// What the case is now, earlier works of the transaction included.
    func state(of id: CaseID) throws -> Case { try memory.state(of: id, in: transaction) }

    /// Appends; returns the case after the events and its last entry. Costs the events, not the case's history.
    func append(_ events: [GroundedEvent], to state: Case?, id: CaseID, _ context: DecisionContext) throws -> (Case, LogEntry) {
        var next = state
        // Whoever made the circumstances: the log's time never goes back.
        let recordedAt = settings.stamp(context.recordedAt)
        var entries: [UnsealedEntry] = []
        var tallied: [Tally] = []
        entries.reserveCapacity(events.count)
        for event in events {
            let actor = event.fellDueAt == nil ? context.actor : settings.systemActor
            let record = RecordedEvent(event, by: actor, happenedAt: event.fellDueAt ?? context.happenedAt, recordedAt: recordedAt)
            Case.advance(&next, by: record)
            tallied += record.tallied
            guard let version = next?.version else { throw ServiceFailure.broken("\(event.event.eventName) cannot begin a case") }
            let payload = EventCoding.encode(event)
            // Before anything is written. Events that begin a case stay below the limit by the limits of their own fields.
            guard payload.count <= Limits.eventPayloadBytesMax else { throw Rejection(.tooLong(bytesMax: Limits.eventPayloadBytesMax)) }
            entries.append(
                UnsealedEntry(
                    caseID: id, version: version, type: event.event.eventName.rawValue, actor: actor, happenedAt: record.happenedAt,
                    recordedAt: recordedAt, payload: payload))
        }
        // Counts kept as events arrive, so that a report does not scan the cases; nothing that may still be refused is counted.
        for tally in tallied { transaction.tally(tally.name, by: tally.count) }
        guard let next, let last = try transaction.append(entries).last else { throw ServiceFailure.broken("a decision without events") }
        try transaction.save(next.row(id: id, rules: context.rules))
        let present = PresentCase(id: id, state: next)
        transaction.remember(present)
        written.removeAll { $0.id == id }
        written.append(present)
        return (next, last)
    }
}
