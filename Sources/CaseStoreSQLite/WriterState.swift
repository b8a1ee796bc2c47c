import AuditChain
import CaseDomain
import CaseStore
import ShouwenLimits

/// What the writer knows of the store without asking: where the log ends, which numbers are free, the counters.
///
/// A value, so that undoing a piece of work is an assignment. `changed…` hold what the present transaction has yet to write; they are
/// written once for each transaction, however many works share it.
struct WriterState {
    private(set) var head: ChainHead
    private(set) var lastCaseID: Int64
    /// Cases above this id have no row yet: writing the first needs no look at what was there.
    private(set) var lastRowID: Int64
    private(set) var serials: [Int: Int64]
    private(set) var counters: [String: Int64]
    private(set) var changedSerials: Set<Int> = []
    private(set) var changedCounters: Set<String> = []
    var sweep = ReplySweep()

    /// Reads it from the database.
    init(_ connection: StoreConnection) throws {
        head = try connection.head()
        counters = try connection.counters()
        serials = try connection.serials()
        lastCaseID = counters[CounterName.caseID] ?? 0
        lastRowID = try connection.highestRowID()
        // The cheap half of a verification: sequence numbers without gaps end where the count does.
        let counted = counters[CounterName.events] ?? 0
        guard counted == head.sequence else { throw Damage.counters(log: head.sequence, counted: counted) }
    }

    mutating func nextSerial(year: Int) throws -> Int64 {
        let serial = (serials[year] ?? 0) + 1
        guard serial <= Limits.caseNumbersPerYearMax else { throw StoreFailure.work("the year \(year) has no case numbers left") }
        serials[year] = serial
        changedSerials.insert(year)
        return serial
    }

    mutating func nextCaseID() -> CaseID {
        lastCaseID += 1
        count(CounterName.caseID, 1)
        return CaseID(rawValue: lastCaseID)
    }

    mutating func appended(_ entry: LogEntry) {
        head = ChainHead(sequence: entry.sequence, hash: entry.hash)
        count(CounterName.events, 1)
    }

    mutating func saved(_ row: CaseRow, over old: CaseRow?) {
        lastRowID = max(lastRowID, row.id.rawValue)
        if let old {
            guard old.phase != row.phase else { return }
            count(CounterName.phase(old.phase), -1)
        } else {
            count(CounterName.cases, 1)
        }
        count(CounterName.phase(row.phase), 1)
    }

    mutating func tally(_ name: String, by number: Int) {
        count(CounterName.tally(name), Int64(number))
    }

    /// Everything changed has been written.
    mutating func flushed() {
        changedSerials.removeAll(keepingCapacity: true)
        changedCounters.removeAll(keepingCapacity: true)
    }

    private mutating func count(_ name: String, _ change: Int64) {
        counters[name, default: 0] += change
        changedCounters.insert(name)
    }
}
