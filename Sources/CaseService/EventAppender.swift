import BusinessCalendar
import CaseDomain
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
        var entries: [UnsealedEntry] = []
        entries.reserveCapacity(events.count)
        for event in events {
            let actor = event.ownMoment == nil ? context.actor : settings.ownActor
            let record = RecordedEvent(event, by: actor, happenedAt: event.ownMoment ?? context.happenedAt, recordedAt: context.now)
            guard let evolved = Case.evolve(next, record) else { throw ServiceFailure.broken("\(event.event.type) cannot begin a case") }
            next = evolved
            let payload = try EventCoding.encode(event)
            // Before anything is written. Events that begin a case stay below the limit by the limits of their own fields.
            guard payload.count <= Limits.eventPayloadBytesMax else { throw Rejection(.tooLong, "\(Limits.eventPayloadBytesMax)") }
            entries.append(
                UnsealedEntry(
                    caseID: id, version: evolved.version, type: event.event.type.rawValue, actor: actor, happenedAt: record.happenedAt,
                    recordedAt: context.now, payload: payload))
        }
        for event in events { tally(event.event, in: transaction) }
        guard let next, let last = try transaction.append(entries).last else { throw ServiceFailure.broken("a decision without events") }
        try transaction.save(next.row(id: id, rules: context.rules))
        return (next, last)
    }

    /// Counts kept as events arrive, so that a report does not scan the cases.
    private func tally(_ event: Event, in transaction: any WriteTransaction) {
        switch event {
        case .breachRecorded(let breach): transaction.tally("breach:\(breach.breach)")
        case .speechFlagged(let flag): transaction.tally("speech:\(flag.staff.rawValue)")
        case .deadlineMissed(let missed): transaction.tally("missed:\(missed.name)")
        case .escalated: transaction.tally("escalated")
        default: return
        }
    }
}
