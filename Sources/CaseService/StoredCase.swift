import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseStore

/// A case read back from its events, all of them: for tools that tell a case as a whole. The core goes by `PresentCases`.
public enum StoredCase {
    /// Folds the events of a case, and gives its last entry with it.
    ///
    /// - Throws: `EventCoding.Unreadable` if its events cannot be read.
    public static func load(entries: [LogEntry]) throws -> (Case, LogEntry) {
        guard let state = try History.fold(entries.lazy.map(\.chained)), let last = entries.last else {
            throw ServiceFailure.broken("a case without its registration")
        }
        return (state, last)
    }
}

extension Case {
    /// What lists, counts and the runner read of this case. A limit that was missed is still owed and so the next one due: an overdue
    /// case stands first in a list by due time.
    func row(id: CaseID, rules: InstitutionRules) -> CaseRow {
        CaseRow(
            id: id, number: number, version: version, kind: registration.kind, channel: registration.channel, phase: phase,
            ownerUnit: owner.unit, ownerStaff: owner.staff, intakeUnit: firstContact.unit, receivedAt: registration.receivedAt,
            recordedAt: recordedAt, closedAt: closedAt, nextDue: clocks.filter(\.isOpen).map(\.setting.dueAt).min(), wakeAt: wakeAt(rules),
            severity: facts[.severity] ?? "", product: registration.classification.product,
            issue: registration.classification.issue, reference: registration.reference,
            recused: recused.sorted { $0.rawValue < $1.rawValue })
    }
}
