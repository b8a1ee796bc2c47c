import AuditChain
import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseStore
import ShouwenLimits

/// What the log makes of one case.
struct DerivedCase {
    let row: CaseRow
    /// The case.
    let state: Case
    /// What hot spots know of it; nil for a case that never counts, or no longer does.
    let sameType: SameTypeComplaint?
    /// Whether that must be there: under a book with hot spots, for a case that is open. (One that was over when it was registered never
    /// counted, and the log does not say under which book that was.)
    let mustCount: Bool
}

/// Sums over all cases.
struct DerivedTotals {
    var cases: Int64 = 0
    var events: Int64 = 0
    var lastCaseID: Int64 = 0
    var serials: [Int: Int64] = [:]
    private var named: [String: Int64] = [:]

    mutating func count(_ name: String, by count: Int = 1) { named[name, default: 0] += Int64(count) }

    var counters: [String: Int64] {
        named.merging([CounterName.cases: cases, CounterName.events: events, CounterName.caseID: lastCaseID]) { $1 }
    }
}

/// Computes what is derived from a case's entries.
struct Derivation {
    let rules: InstitutionRules

    init(_ rules: InstitutionRules) { self.rules = rules }

    /// Whether the book counts complaints of one type at all.
    var countsSameType: Bool { !rules.book.hotSpots.isEmpty }

    /// Folds the entries of a case, a page at a time, and adds it to the totals.
    func derive(_ id: CaseID, from tables: any DerivedTableReading, _ totals: inout DerivedTotals) throws -> DerivedCase {
        var folded: Case?
        var last: Int64 = 0
        while case let page = try tables.events(of: id, after: last, limit: Limits.pageRowsMax), let end = page.last {
            last = end.content.version
            for entry in page {
                let event = try History.event(of: entry.chained)
                Case.advance(&folded, by: event)
                for tally in event.tallied { totals.count(CounterName.tally(tally.name), by: tally.count) }
            }
        }
        guard let state = folded, state.version == last else {
            throw ServiceFailure.broken("the log's entries of case \(id.rawValue) do not make a case")
        }
        totals.cases += 1
        totals.lastCaseID = max(totals.lastCaseID, id.rawValue)
        totals.serials[state.number.year] = max(totals.serials[state.number.year] ?? 0, state.number.serial)
        totals.count(CounterName.phase(state.phase))
        let complaint = state.sameTypeComplaint(id)
        return DerivedCase(
            row: state.row(id: id, rules: rules), state: state, sameType: complaint,
            mustCount: complaint != nil && countsSameType && !state.phase.isFinal)
    }
}

/// Kept replies against the entries that they name.
enum DerivedReplies {
    /// What a reply says, and what the log does.
    struct Problem {
        let stored: String
        let computed: String?
    }

    /// Calls `body` for each reply, in order of key.
    static func walk(_ tables: any DerivedTableReading, _ body: (IdempotencyKey, Problem?) throws -> Void) throws {
        try tables.eachKeptReply { key, reply in try body(key, try problem(of: reply, tables)) }
    }

    private static func problem(of reply: KeptReply, _ tables: any DerivedTableReading) throws -> Problem? {
        guard let receipt = ChangeReceipt(stored: reply.receipt) else { return Problem(stored: "unreadable", computed: nil) }
        let entry = try tables.entry(at: receipt.sequence)
        guard entry?.hash == receipt.hash, entry?.content.version == receipt.version, entry?.content.recordedAt == reply.recordedAt else {
            return Problem(stored: "entry \(receipt.sequence) \(receipt.hash.hexadecimal)", computed: entry?.hash.hexadecimal)
        }
        return nil
    }
}

/// What is counted as an event arrives.
struct Tally {
    let name: String
    var count = 1
}

extension RecordedEvent {
    /// What the event is counted as; rounds of a limit that are one event are counted each.
    var tallied: [Tally] {
        let event = content.event
        if let breach = event as? BreachRecorded { return [Tally(name: "breach:\(breach.breach)", count: breach.count)] }
        if let flag = event as? SpeechFlagged { return [Tally(name: "speech:\(flag.staff.rawValue)")] }
        if let missed = event as? DeadlineMissed { return [Tally(name: "missed:\(missed.name)", count: missed.rounds)] }
        if event is Escalated { return [Tally(name: "escalated")] }
        guard isBackdated else { return [] }
        // A step that was typed in later than it happened, by its act; what followed from it is not counted again.
        if let step = event as? any CaseStep { return [Tally(name: "backdated:\(step.countedName)")] }
        return event is Registered ? [Tally(name: "backdated:\(Register.name)")] : []
    }
}

extension CaseRow {
    /// Every column but the id as text, by name, always in this order.
    var columns: [(name: String, value: String?)] {
        [
            ("number", "\(number)"), ("version", "\(version)"), ("kind", kind.rawValue), ("channel", channel.rawValue),
            ("phase", phase.rawValue), ("owner_unit", ownerUnit.rawValue), ("owner_staff", ownerStaff?.rawValue),
            ("intake_unit", intakeUnit.rawValue), ("received_at", "\(receivedAt)"), ("recorded_at", "\(recordedAt)"),
            ("closed_at", closedAt.map { "\($0)" }), ("next_due", nextDue.map { "\($0)" }), ("wake_at", wakeAt.map { "\($0)" }),
            ("severity", severity), ("product", product), ("issue", issue), ("reference_source", reference?.source),
            ("reference_id", reference?.id), ("recused", recused.map(\.rawValue).joined(separator: " ")),
        ]
    }
}
