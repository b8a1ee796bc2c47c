import AuditChain
import BusinessCalendar
import CaseDomain

/// What is read back from the log: events with their circumstances, and a case from its events.
public enum History {
    /// The event behind an entry, as the audit chain holds it.
    ///
    /// - Throws: `EventCoding.Unreadable` for an entry that this version cannot read.
    public static func event(of entry: ChainEntry) throws(EventCoding.Unreadable) -> RecordedEvent {
        guard let role = Role(rawValue: entry.role) else {
            throw EventCoding.Unreadable(type: entry.type, problem: "no role \(entry.role) in this release")
        }
        return RecordedEvent(
            try EventCoding.decode(type: entry.type, payload: entry.payload),
            by: Actor(staff: StaffID(rawValue: entry.staff), role: role, unit: UnitID(rawValue: entry.unit)),
            happenedAt: Timestamp(milliseconds: entry.happenedAt), recordedAt: Timestamp(milliseconds: entry.recordedAt))
    }

    /// The case that the entries make, in their order; nil where they do not begin one.
    ///
    /// - Throws: `EventCoding.Unreadable` for an entry that this version cannot read.
    public static func fold(_ entries: some Sequence<ChainEntry>) throws(EventCoding.Unreadable) -> Case? {
        var state: Case?
        for entry in entries { Case.advance(&state, by: try event(of: entry)) }
        return state
    }
}
