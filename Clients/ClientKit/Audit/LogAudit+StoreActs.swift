import CaseRecord
import RecordForm
import WireMessages

extension LogAudit {
    /// What an operator did to the store itself, as an entry of the log tells it.
    public struct StoreActSeen: Equatable, Sendable, Codable {
        /// The entry's place in the log.
        public var sequence: Int64
        /// When it was recorded, in milliseconds since 1970-01-01T00:00:00Z.
        public var recordedAt: Int64
        /// What was done: `store_accepted`, `store_restored`, `store_rebuilt`.
        public var kind: String
        /// What was found.
        public var found: String
        /// Who did it, as they named themselves.
        public var by: String
        /// Why, in their words.
        public var reason: String

        private enum CodingKeys: String, CodingKey {
            case sequence, kind, found, by, reason
            case recordedAt = "recorded_at"
        }

        /// Nil for an entry that belongs to a case.
        init?(_ entry: SealedEntry) {
            guard entry.caseId == 0 else { return nil }
            let act = (try? RecordForm.read(StoreAct.self, from: entry.payload)) ?? StoreAct(found: "?", by: "?", reason: "?")
            sequence = entry.sequence
            recordedAt = entry.recordedAt
            kind = entry.type
            (found, by, reason) = (act.found, act.by, act.reason)
        }
    }
}
