import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseService
import CaseStore
import Dispatch
import RecordForm
import ShouwenLimits
import Synchronization

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
        let failure = Mutex<StoreFailure?>(nil)
        let done = DispatchSemaphore(value: 0)
        try withExtendedLifetime(failure) {
            let work = Work(word: self) { outcome in
                failure.withLock { $0 = outcome }
                done.signal()
            }
            guard store.enqueue(work, .server) == .taken else { throw LaunchError(description: "the store takes no work", exitCode: 74) }
            done.wait()
            if let failure = failure.withLock({ $0 }) {
                throw LaunchError(description: "the operator's word was not written: \(failure)", exitCode: 74)
            }
        }
    }

    private struct Work: WriteWork {
        let word: ClockWord
        let completion: @Sendable (StoreFailure?) -> Void

        func run(in transaction: any WriteTransaction) throws {
            var version: Int64 = 0
            // There are as many as starts and restores that an operator had to vouch for.
            while let newest = try transaction.events(of: .ofTheStore, after: version, limit: Limits.pageRowsMax).last {
                version = newest.content.version
            }
            let act = StoreAct(found: "clock:\(word.now):\(word.last)", by: "shouwend run --accept-clock", reason: "\(word.now)")
            let entry = UnsealedEntry(
                caseID: .ofTheStore, version: version + 1, type: StoreAct.Kind.clockAccepted.rawValue,
                actor: Actor(staff: StaffID(rawValue: "operator"), role: .system, unit: UnitID(rawValue: "")), happenedAt: word.now,
                recordedAt: max(word.now, word.last), payload: RecordForm.write(act))
            _ = try transaction.append([entry])
        }

        func committed(_ failure: StoreFailure?) { completion(failure) }
    }
}
