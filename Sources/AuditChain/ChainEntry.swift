// The audit chain, format 1
// =========================
//
// Every entry of the log carries a SHA-256 value (FIPS 180-4) that covers its own content and, through the value before it, every
// entry that came before. Whoever holds one value holds a fingerprint of the whole log up to there.
//
//     seed      = SHA-256( "shouwen audit chain 1" 0x00 log-id )
//     hash(1)   = SHA-256( seed      ‖ encoding(1) )
//     hash(n)   = SHA-256( hash(n-1) ‖ encoding(n) )
//
// `log-id` is the log's name in UTF-8. `encoding` is these fields without padding, integers big-endian:
//
//     sequence      i64    1, 2, 3, … over the whole log
//     case id       i64    0: the entry belongs to no case (what was done to the store itself)
//     version       i64    1, 2, 3, … within the case
//     type          text   the event's frozen name
//     staff         text   who acted
//     role          text   in which role
//     unit          text   for which unit
//     happened at   i64    milliseconds since 1970-01-01T00:00:00Z
//     recorded at   i64    milliseconds since 1970-01-01T00:00:00Z
//     payload       text   the event's content, byte for byte as stored
//
//     text = u32 number of bytes ‖ those bytes
//
// Lengths stand in front so that no two different entries share an encoding ("ab"+"c" is not "a"+"bc"). The format never changes:
// another one would start a chain with another seed text.

/// One entry of the log as the chain sees it: plain values, whatever module they came from.
public struct ChainEntry: Hashable, Sendable {
    /// The place in the whole log, from 1.
    public var sequence: Int64
    /// The store's number of the case.
    public var caseID: Int64
    /// The place among the case's events, from 1.
    public var version: Int64
    /// The event's frozen name.
    public var type: String
    /// Who acted.
    public var staff: String
    /// In which role.
    public var role: String
    /// For which unit.
    public var unit: String
    /// When it happened, in milliseconds since 1970-01-01T00:00:00Z.
    public var happenedAt: Int64
    /// When it was recorded, in milliseconds since 1970-01-01T00:00:00Z.
    public var recordedAt: Int64
    /// The event's content, byte for byte.
    public var payload: [UInt8]

    /// An entry with these values.
    public init(
        sequence: Int64, caseID: Int64, version: Int64, type: String, staff: String, role: String, unit: String, happenedAt: Int64,
        recordedAt: Int64, payload: [UInt8]
    ) {
        self.sequence = sequence
        self.caseID = caseID
        self.version = version
        self.type = type
        self.staff = staff
        self.role = role
        self.unit = unit
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
        self.payload = payload
    }
}
