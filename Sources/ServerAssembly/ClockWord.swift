import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseService
import CaseStore
import ShouwenLimits

/// An operator's word for the machine's clock: it enters the log as an entry of the store's own, before anything is recorded by that clock.
struct ClockWord: Sendable {
    /// What the clock says.
    let now: Timestamp
    /// When the log's last entry was recorded.
    let last: Timestamp

    /// Writes it, and waits until it is on disk.
    ///
    /// - Throws: `LaunchError` when it cannot be written.
    func enter(into store: any CaseStore) throws {
        do {
            try store.writeAndWait { transaction in
                var version: Int64 = 0
                // There are as many as starts and restores that an operator had to vouch for.
                while let newest = try transaction.events(of: .ofTheStore, after: version, limit: Limits.pageRowsMax).last {
                    version = newest.content.version
                }
                var entry = UnsealedEntry(
                    .clockAccepted, StoreAct(found: "clock:\(now):\(last)", by: "shouwend run --accept-clock", reason: "\(now)"),
                    happenedAt: now, recordedAt: max(now, last))
                entry.version = version + 1
                _ = try transaction.append([entry])
            }
        } catch { throw LaunchError(description: "the operator's word was not written: \(error)", exitCode: 74) }
    }
}
