import AuditChain
import BusinessCalendar
import CaseDomain
import ShouwenLimits

/// What a store keeps beside its log, for holding it against the log. Whole tables in order of their keys, a page at a time: memory is
/// that of a page, however many cases there are.
public protocol DerivedTableReading: SameTypeReading {
    /// Ids of cases that have entries in the log, above `caseID`, in order, at most `limit`. Walks the log's index on cases.
    func loggedCases(after caseID: CaseID, limit: Int) throws -> [CaseID]
    /// Entries of a case with a version above `version`, in order, at most `limit`.
    func events(of caseID: CaseID, after version: Int64, limit: Int) throws -> [LogEntry]
    /// The entry with that sequence number.
    func entry(at sequence: Int64) throws -> LogEntry?
    /// Entries with a sequence above `sequence`, in order, at most `limit`.
    func log(after sequence: Int64, limit: Int) throws -> [LogEntry]
    /// The log's name.
    func logID() throws -> LogID
    /// The log's newest entry.
    func head() throws -> ChainHead
    /// A note of the core's own.
    func note(_ name: String) throws -> String?
    /// The row of a case.
    func row(of caseID: CaseID) throws -> CaseRow?
    /// What a case was told, for every window.
    func sameTypeCounts(of caseID: CaseID) throws -> [SameTypeCount]
    /// Everybody's complaints in a stretch, above `span` by window, type, stretch and person, in that order, at most `limit`; from the
    /// beginning if nil.
    func sameTypeSpans(above span: SameTypeSpan?, limit: Int) throws -> [SameTypeSpan]
    /// Ranges that are not settled, above that of `key` by window and type, in that order, at most `limit`; from the beginning if nil.
    func sameTypeUnsettled(above key: SameTypeKey?, limit: Int) throws -> [SameTypeUnsettled]
    /// Every edition kept, each held against its hash.
    func editions() throws -> [EditionRecord]
    /// Rows of the tables of cases, of complaints by type and of what cases were told, whose case has no entry in the log: the table's
    /// name and the id, at most `limit` of each.
    func strays(limit: Int) throws -> [(table: String, id: CaseID)]
    /// The last serial given out for each year.
    func serials() throws -> [Int: Int64]
    /// Every counter by its name.
    func counters() throws -> [String: Int64]
    /// Kept replies whose key is above `key`, in order of key, at most `limit`.
    func keptReplies(above key: IdempotencyKey, limit: Int) throws -> [(key: IdempotencyKey, reply: KeptReply)]
    /// What the database itself finds wrong with its pages and indexes; empty if nothing. Reads all of the file.
    func faultsInTheFile() throws -> [String]
}

/// The same, to be made anew. All of it happens in one transaction.
public protocol DerivedTableWriting: DerivedTableReading, SameTypeWriting {
    /// Empties the tables of cases, of serials, of counters, and all that hot spots keep.
    func clear() throws
    /// Puts a case's row in.
    func insert(_ row: CaseRow) throws
    /// Keeps a note of the core's own in place of the one before.
    func save(note: String, named name: String) throws
    /// Puts serials and counters in.
    func insert(serials: [Int: Int64], counters: [String: Int64]) throws
    /// Takes out a reply that says what the log does not.
    func forgetReply(for key: IdempotencyKey) throws
}

/// The names under which a store keeps its totals.
public enum CounterName {
    /// Cases registered.
    public static let cases = "cases"
    /// Entries in the log.
    public static let events = "events"
    /// The last case id given out.
    public static let caseID = "case_id"
    /// Cases standing in a phase.
    public static func phase(_ phase: Phase) -> String { "phase:" + phase.rawValue }
    /// What the core counts under a name.
    public static func tally(_ name: String) -> String { "tally:" + name }
}

extension DerivedTableReading {
    /// Calls `body` for each kept reply, in order of key; a page at a time.
    public func eachKeptReply(_ body: (IdempotencyKey, KeptReply) throws -> Void) throws {
        var last = IdempotencyKey(staff: StaffID(rawValue: ""), key: "")
        while case let page = try keptReplies(above: last, limit: Limits.pageRowsMax), let end = page.last {
            last = end.key
            for (key, reply) in page { try body(key, reply) }
        }
    }
}
