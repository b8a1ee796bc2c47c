import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// Removes kept replies that are older than `Limits.idempotencyKeptDays`, a slice at a time.
///
/// An index on their time would cost a write for every command. Instead the writer walks the table in order of key, a slice in each
/// transaction; having come to the end it knows the oldest reply left and rests until that one is too old. "Now" is the newest
/// `recordedAt` that was kept: the store has no clock.
struct ReplySweep {
    static let keptMilliseconds = Int64(Limits.idempotencyKeptDays) * 24 * 60 * 60 * 1000
    private static let start = IdempotencyKey(staff: StaffID(rawValue: ""), key: "")

    /// The newest time of a reply seen so far.
    private var newest = Timestamp(milliseconds: .min / 2)
    /// Where the walk stands.
    private var place = start
    /// The oldest time of a reply that this walk has left standing.
    private var oldest = Timestamp(milliseconds: .max / 2)
    /// No walk starts before this moment; the first starts at once, since a reopened store does not know its oldest.
    private var restsUntil = Timestamp(milliseconds: .min / 2)

    /// Takes note of a reply that is being kept.
    mutating func note(_ reply: KeptReply) {
        newest = max(newest, reply.recordedAt)
        oldest = min(oldest, reply.recordedAt)
    }

    /// Walks one slice within the present transaction, if it is time.
    mutating func walk(_ connection: StoreConnection) throws {
        guard newest > restsUntil else { return }
        let limit = Limits.keptRepliesSweptPerCommitMax
        let slice = try connection.keptReplies(after: place, limit: limit)
        let tooOld = newest.advanced(byMilliseconds: -Self.keptMilliseconds)
        for (key, recordedAt) in slice {
            if recordedAt < tooOld {
                try connection.deleteKeptReply(for: key)
            } else {
                oldest = min(oldest, recordedAt)
            }
        }
        if slice.count < limit {
            place = Self.start
            restsUntil = oldest.advanced(byMilliseconds: Self.keptMilliseconds)
            oldest = Timestamp(milliseconds: .max / 2)
        } else {
            place = slice[slice.count - 1].key
        }
    }
}
