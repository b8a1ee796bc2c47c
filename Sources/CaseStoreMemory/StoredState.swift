import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// Everything the store keeps, as one value: a copy of it is a snapshot.
struct StoredState: Sendable {
    let name: LogID
    var log: [LogEntry] = []
    /// Where each case's events stand in the log, from 0.
    var places: [CaseID: [Int]] = [:]
    var rows: [CaseID: CaseRow] = [:]
    var numbers: [CaseNumber: CaseID] = [:]
    var references: [ByteKey: CaseID] = [:]
    var lastCaseID: Int64 = 0
    var serials: [Int: Int64]
    var replies: [ByteKey: KeptReply] = [:]
    /// The newest time of a reply ever kept, and the oldest of those kept now: nil before the first.
    var replySpan: (oldest: Timestamp, newest: Timestamp)?
    var sameType = SameTypeTables()
    var keptEditions: [ByteKey: EditionRecord] = [:]
    var notes: [ByteKey: String] = [:]
    var tallies: [String: Int64] = [:]

    init(logID: LogID, serials: [Int: Int64]) {
        name = logID
        self.serials = serials
    }
}

/// Texts told apart by their bytes, as a database does. Swift's own `==` takes é for the same whether it is written as one scalar or two.
struct ByteKey: Hashable, Comparable, Sendable {
    private let parts: [[UInt8]]

    init(_ parts: String...) { self.parts = parts.map { Array($0.utf8) } }
    init(_ reference: ExternalReference) { self.init(reference.source, reference.id) }
    init(_ key: IdempotencyKey) { self.init(key.staff.rawValue, key.key) }
    init(_ edition: EditionRecord) { self.init(edition.kind.rawValue, edition.id, edition.edition) }

    static func < (left: ByteKey, right: ByteKey) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts) { $0.lexicographicallyPrecedes($1) }
    }
}

extension StoredState: ReadSnapshot {
    func events(of caseID: CaseID, after version: Int64, limit: Int) -> [LogEntry] {
        let places = places[caseID, default: []].filter { log[$0].content.version > version }
        return places.sorted { log[$0].content.version < log[$1].content.version }.prefix(Self.page(limit)).map { log[$0] }
    }

    func version(of caseID: CaseID) -> Int64? { rows[caseID]?.version }

    func entry(at sequence: Int64) -> LogEntry? {
        sequence >= 1 && sequence <= Int64(log.count) ? log[Int(sequence) - 1] : nil
    }

    func log(after sequence: Int64, limit: Int) -> [LogEntry] {
        Array(log.dropFirst(Int(max(0, min(sequence, Int64(log.count))))).prefix(Self.page(limit)))
    }

    func head() -> ChainHead {
        log.last.map { ChainHead(sequence: $0.sequence, hash: $0.hash) } ?? ChainHead(sequence: 0, hash: ChainHasher.seed(of: name))
    }

    func logID() -> LogID { name }

    func caseID(number: CaseNumber) -> CaseID? { numbers[number] }
    func caseID(reference: ExternalReference) -> CaseID? { references[ByteKey(reference)] }
    func row(of caseID: CaseID) -> CaseRow? { rows[caseID] }
    func keptReply(for key: IdempotencyKey) -> KeptReply? { replies[ByteKey(key)] }
    func editions() -> [EditionRecord] { keptEditions.sorted { $0.key < $1.key }.map(\.value) }
    func note(_ name: String) -> String? { notes[ByteKey(name)] }

    func casesToWake(by moment: Timestamp, limit: Int) -> [CaseID] {
        let due = rows.values.compactMap { row in row.wakeAt.map { (wakeAt: $0, id: row.id) } }.filter { $0.wakeAt <= moment }
        return due.sorted { $0 < $1 }.prefix(max(0, limit)).map(\.id)
    }

    func earliestWake() -> Timestamp? { rows.values.compactMap(\.wakeAt).min() }

    func openCases(after caseID: CaseID, limit: Int) -> [CaseID] {
        Array(rows.values.filter { !$0.phase.isFinal && $0.id > caseID }.map(\.id).sorted().prefix(max(0, limit)))
    }

    func counts() -> StoreCounts {
        let byPhase = Dictionary(grouping: rows.values, by: \.phase).mapValues { Int64($0.count) }
        return StoreCounts(cases: Int64(rows.count), events: Int64(log.count), byPhase: byPhase, tallies: tallies)
    }

    func list(_ filter: CaseFilter, limit: Int) -> CasePage {
        let fitting = rows.values.filter { filter.fits($0) && isAfterPage($0, filter) }
        let page = Array(fitting.sorted { filter.precedes($0, $1) }.prefix(Self.page(limit)))
        return CasePage(rows: page, next: page.count == Self.page(limit) ? page.last.map(filter.after) : nil)
    }

    /// Whether the row stands after the place at which the page before ended.
    private func isAfterPage(_ row: CaseRow, _ filter: CaseFilter) -> Bool {
        switch filter.order {
        case .due:
            guard let place = filter.dueAfter else { return true }
            return row.nextDue.map { ($0, row.id) > (place.due, place.id) } ?? false
        case .receipt:
            guard let before = filter.before else { return true }
            return rows[before].map { filter.precedes($0, row) } ?? false
        case .id: return filter.before.map { row.id < $0 } ?? true
        }
    }

    private static func page(_ limit: Int) -> Int { max(0, min(limit, Limits.pageRowsMax)) }
}

extension CaseFilter {
    fileprivate func fits(_ row: CaseRow) -> Bool {
        if let ownerUnit, ByteKey(ownerUnit.rawValue) != ByteKey(row.ownerUnit.rawValue) { return false }
        if let ownerStaff, row.ownerStaff.map({ ByteKey($0.rawValue) }) != ByteKey(ownerStaff.rawValue) { return false }
        if let phase, row.phase != phase { return false }
        if let kind, row.kind != kind { return false }
        if let receivedFrom, row.receivedAt < receivedFrom { return false }
        if let receivedBefore, row.receivedAt >= receivedBefore { return false }
        guard let dueBy else { return true }
        return row.nextDue.map { $0 <= dueBy } ?? false
    }

    fileprivate func precedes(_ left: CaseRow, _ right: CaseRow) -> Bool {
        switch order {
        case .due:
            guard let first = left.nextDue, let second = right.nextDue else { return left.nextDue != nil }
            return (first, left.id) < (second, right.id)
        case .receipt: return (left.receivedAt, left.id) > (right.receivedAt, right.id)
        case .id: return left.id > right.id
        }
    }
}
