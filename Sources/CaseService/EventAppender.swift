import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseStore
import ShouwenLimits

/// Puts decided events into the log, and the case's row beside them, in one transaction.
struct EventAppender {
    private let settings: CaseService.Settings

    init(_ settings: CaseService.Settings) {
        self.settings = settings
    }

    /// Appends; returns the case after the events and its last entry.
    func append(
        _ events: [GroundedEvent], to state: Case?, id: CaseID, _ context: DecisionContext, in transaction: any WriteTransaction
    ) throws -> (Case, LogEntry) {
        var next = state
        // Whoever made the circumstances: the log's time never goes back.
        let recordedAt = settings.stamp(context.recordedAt)
        var entries: [UnsealedEntry] = []
        entries.reserveCapacity(events.count)
        for event in events {
            let actor = event.fellDueAt == nil ? context.actor : settings.systemActor
            let record = RecordedEvent(event, by: actor, happenedAt: event.fellDueAt ?? context.happenedAt, recordedAt: recordedAt)
            Case.advance(&next, by: record)
            guard let version = next?.version else { throw ServiceFailure.broken("\(event.event.eventName) cannot begin a case") }
            let payload = EventCoding.encode(event)
            // Before anything is written. Events that begin a case stay below the limit by the limits of their own fields.
            guard payload.count <= Limits.eventPayloadBytesMax else { throw Rejection(.tooLong(bytesMax: Limits.eventPayloadBytesMax)) }
            entries.append(
                UnsealedEntry(
                    caseID: id, version: version, type: event.event.eventName.rawValue, actor: actor, happenedAt: record.happenedAt,
                    recordedAt: recordedAt, payload: payload))
        }
        for event in events { tally(event.event, in: transaction) }
        guard let next, let last = try transaction.append(entries).last else { throw ServiceFailure.broken("a decision without events") }
        try transaction.save(next.row(id: id, rules: context.rules))
        return (next, last)
    }

    /// Counts kept as events arrive, so that a report does not scan the cases.
    private func tally(_ event: any CaseEvent, in transaction: any WriteTransaction) {
        if let breach = event as? BreachRecorded { transaction.tally("breach:\(breach.breach)") }
        if let flag = event as? SpeechFlagged { transaction.tally("speech:\(flag.staff.rawValue)") }
        if let missed = event as? DeadlineMissed { transaction.tally("missed:\(missed.name)") }
        if event is Escalated { transaction.tally("escalated") }
    }
}
