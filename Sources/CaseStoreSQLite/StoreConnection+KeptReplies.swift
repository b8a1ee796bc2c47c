import BusinessCalendar
import CaseDomain
import CaseStore

/// The table of first replies to idempotency keys.
extension StoreConnection {
    private static let selectReply = SQLText("SELECT fingerprint, receipt, recorded_at FROM kept_replies WHERE staff = ? AND key = ?")
    private static let insertReply = SQLText(
        "INSERT INTO kept_replies (staff, key, fingerprint, receipt, recorded_at) VALUES (?, ?, ?, ?, ?)")
    private static let selectReplies = SQLText(
        "SELECT staff, key, recorded_at FROM kept_replies WHERE (staff, key) > (?, ?) ORDER BY staff, key LIMIT ?")
    private static let deleteReply = SQLText("DELETE FROM kept_replies WHERE staff = ? AND key = ?")

    func keptReply(for key: IdempotencyKey) throws -> KeptReply? {
        try statement(Self.selectReply)
            .bind(key.staff.rawValue).bind(key.key)
            .first { row in
                guard let fingerprint = row.digest(0) else { throw Damage.value(table: "kept_replies", row: 0) }
                return KeptReply(fingerprint: fingerprint, receipt: row.bytes(1), recordedAt: Timestamp(milliseconds: row.integer(2)))
            }
    }

    func insert(_ reply: KeptReply, for key: IdempotencyKey) throws {
        try statement(Self.insertReply)
            .bind(key.staff.rawValue).bind(key.key).bind(reply.fingerprint).bind(blob: reply.receipt).bind(reply.recordedAt.milliseconds)
            .run()
    }

    /// Keys and times of up to `limit` replies whose key is above `key`, in order of key.
    func keptReplies(after key: IdempotencyKey, limit: Int) throws -> [(key: IdempotencyKey, recordedAt: Timestamp)] {
        try statement(Self.selectReplies)
            .bind(key.staff.rawValue).bind(key.key).bind(Int64(limit))
            .all { row in
                (
                    IdempotencyKey(staff: StaffID(rawValue: row.text(0)), key: row.text(1)), Timestamp(milliseconds: row.integer(2))
                )
            }
    }

    func deleteKeptReply(for key: IdempotencyKey) throws {
        try statement(Self.deleteReply).bind(key.staff.rawValue).bind(key.key).run()
    }
}
