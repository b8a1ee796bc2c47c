import AuditChain
import BusinessCalendar
import CaseDomain

/// The store's own number for a case: 1, 2, 3, …; never shown to a customer.
public struct CaseID: RawRepresentable, Hashable, Comparable, Sendable {
    /// From 1.
    public let rawValue: Int64
    /// The case of that number.
    public init(rawValue: Int64) { self.rawValue = rawValue }
    /// What entries of the log bear that belong to no case: what was done to the store itself.
    public static let ofTheStore = CaseID(rawValue: 0)
    /// Cases registered earlier are less.
    public static func < (left: CaseID, right: CaseID) -> Bool { left.rawValue < right.rawValue }
}

/// An event as it is about to enter the log.
public struct UnsealedEntry: Sendable, Equatable {
    /// The case it belongs to; `CaseID.ofTheStore` for none.
    public var caseID: CaseID
    /// 1 for the case's first event, then one more each time.
    public var version: Int64
    /// The frozen name of the event, e.g. `registered`.
    public var type: String
    /// Who did it, in which role, for which unit.
    public var actor: Actor
    /// When it happened, as the actor says.
    public var happenedAt: Timestamp
    /// When the server recorded it.
    public var recordedAt: Timestamp
    /// The event's content as JSON text in UTF-8, the form in which it is hashed.
    public var payload: [UInt8]

    /// An entry with these values.
    public init(
        caseID: CaseID, version: Int64, type: String, actor: Actor, happenedAt: Timestamp, recordedAt: Timestamp, payload: [UInt8]
    ) {
        self.caseID = caseID
        self.version = version
        self.type = type
        self.actor = actor
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
        self.payload = payload
    }
}

/// An event in the log: never changed, never deleted.
public struct LogEntry: Sendable, Equatable {
    /// The place in the whole log: 1, 2, 3, … without gaps.
    public var sequence: Int64
    /// What was appended.
    public var content: UnsealedEntry
    /// SHA-256 over the entry before it and this one's content, in the form `AuditChain` defines.
    public var hash: Digest

    /// An entry as stored.
    public init(sequence: Int64, content: UnsealedEntry, hash: Digest) {
        self.sequence = sequence
        self.content = content
        self.hash = hash
    }

    /// The same entry as the audit chain hashes it.
    public var chained: ChainEntry {
        ChainEntry(
            sequence: sequence, caseID: content.caseID.rawValue, version: content.version, type: content.type,
            staff: content.actor.staff.rawValue, role: content.actor.role.rawValue, unit: content.actor.unit.rawValue,
            happenedAt: content.happenedAt.milliseconds, recordedAt: content.recordedAt.milliseconds, payload: content.payload)
    }
}

/// The newest link of the chain.
public struct ChainHead: Sendable, Equatable {
    /// 0 when the log is empty.
    public var sequence: Int64
    /// The newest entry's value; the chain's seed when the log is empty.
    public var hash: Digest
    /// A head with these values.
    public init(sequence: Int64, hash: Digest) {
        self.sequence = sequence
        self.hash = hash
    }
}

/// A client's name for one intended change, within that caller's own names.
public struct IdempotencyKey: Hashable, Sendable {
    /// The caller.
    public var staff: StaffID
    /// The caller's name for the change; the wire bounds its length (`Change.idempotency_key`).
    public var key: String
    /// That caller's key.
    public init(staff: StaffID, key: String) {
        self.staff = staff
        self.key = key
    }
}

/// The first reply to an idempotency key.
public struct KeptReply: Sendable, Equatable {
    /// SHA-256 of the method and the request's bytes: the same key with another body is refused.
    public var fingerprint: Digest
    /// What the service needs to give the same answer again, in its own coding.
    public var receipt: [UInt8]
    /// When the change was recorded; the age of kept replies is measured by it.
    public var recordedAt: Timestamp
    /// A reply with these values.
    public init(fingerprint: Digest, receipt: [UInt8], recordedAt: Timestamp) {
        self.fingerprint = fingerprint
        self.receipt = receipt
        self.recordedAt = recordedAt
    }
}

/// What lists and counts need of a case; kept in the same transaction as its events and always derivable from them.
public struct CaseRow: Sendable, Equatable {
    /// The store's number for the case.
    public var id: CaseID
    /// The number the customer was given; unique, never changes.
    public var number: CaseNumber
    /// The version of the case's newest event.
    public var version: Int64
    /// What the matter is.
    public var kind: CaseKind
    /// The way it came in.
    public var channel: Channel
    /// Where it stands.
    public var phase: Phase
    /// The unit that owns the case now.
    public var ownerUnit: UnitID
    /// The person who owns it, if one has taken it.
    public var ownerStaff: StaffID?
    /// The unit that registered it.
    public var intakeUnit: UnitID
    /// When the customer's matter reached the institution.
    public var receivedAt: Timestamp
    /// When it was registered here.
    public var recordedAt: Timestamp
    /// When it was closed, while it is.
    public var closedAt: Timestamp?
    /// The earliest limit of what is still owed; it lies in the past while a case is overdue. Nil if nothing is owed by a moment.
    public var nextDue: Timestamp?
    /// When the runner must next look at the case: a warning's moment or a limit. Nil: never, unless somebody changes the case.
    public var wakeAt: Timestamp?
    /// The grade the rule book gives it.
    public var severity: String
    /// The product or business line, from the institution's classification.
    public var product: String
    /// The reason for the matter, from the institution's classification.
    public var issue: String
    /// Its name in another system, if it has one; unique.
    public var reference: ExternalReference?
    /// Who is kept from the case, in order: it stands in no list of theirs.
    public var recused: [StaffID]

    /// A row with these values.
    public init(
        id: CaseID, number: CaseNumber, version: Int64, kind: CaseKind, channel: Channel, phase: Phase, ownerUnit: UnitID,
        ownerStaff: StaffID?, intakeUnit: UnitID, receivedAt: Timestamp, recordedAt: Timestamp, closedAt: Timestamp?,
        nextDue: Timestamp?, wakeAt: Timestamp?, severity: String, product: String, issue: String, reference: ExternalReference?,
        recused: [StaffID] = []
    ) {
        self.id = id
        self.number = number
        self.version = version
        self.kind = kind
        self.channel = channel
        self.phase = phase
        self.ownerUnit = ownerUnit
        self.ownerStaff = ownerStaff
        self.intakeUnit = intakeUnit
        self.receivedAt = receivedAt
        self.recordedAt = recordedAt
        self.closedAt = closedAt
        self.nextDue = nextDue
        self.wakeAt = wakeAt
        self.severity = severity
        self.product = product
        self.issue = issue
        self.reference = reference
        self.recused = recused
    }
}

/// Which cases a list shows. Nil means any.
public struct CaseFilter: Sendable, Equatable {
    /// Owned by this unit now.
    public var ownerUnit: UnitID?
    /// Owned by this person now.
    public var ownerStaff: StaffID?
    /// In this phase now.
    public var phase: Phase?
    /// Of this kind.
    public var kind: CaseKind?
    /// Received at this moment or later.
    public var receivedFrom: Timestamp?
    /// Received earlier than this moment.
    public var receivedBefore: Timestamp?
    /// With `nextDue` at or before this moment; orders the list by it, earliest and so overdue ones first.
    public var dueBy: Timestamp?
    /// Page on: only cases that stand after this one in the list (the last one of the page before). Not with `dueBy`.
    public var before: CaseID?
    /// Page on in a list with `dueBy`: only cases that stand after this place.
    public var dueAfter: DuePlace?
    /// A filter that every case fits.
    public init() {}

    /// What a list is ordered by.
    public enum Order: Sendable, Hashable {
        /// Earliest due first, then by id.
        case due
        /// Last received first, then highest id first.
        case receipt
        /// Newest, that is highest, id first.
        case id
    }

    /// The order of this list: by due time with `dueBy`; else by receipt with a bound on it, unless it is one person's; else by id.
    public var order: Order {
        if dueBy != nil { return .due }
        return ownerStaff == nil && (receivedFrom != nil || receivedBefore != nil) ? .receipt : .id
    }

    /// The same list, from behind that row on.
    public func after(_ row: CaseRow) -> CaseFilter {
        var filter = self
        switch order {
        case .due: filter.dueAfter = row.nextDue.map { DuePlace(due: $0, id: row.id) }
        case .receipt, .id: filter.before = row.id
        }
        return filter
    }
}

/// One page of a list.
public struct CasePage: Sendable, Equatable {
    /// The rows, in the list's order.
    public var rows: [CaseRow]
    /// What to ask for the next page; nil: this was the last one.
    public var next: CaseFilter?
    /// A page of these rows.
    public init(rows: [CaseRow] = [], next: CaseFilter? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// A place in a list ordered by due time: `nextDue` and `id` of the last row of a page. It carries the time, because the case may
/// have another by the time the next page is asked for.
public struct DuePlace: Sendable, Hashable {
    /// When that row fell due.
    public var due: Timestamp
    /// Which row it was.
    public var id: CaseID
    /// The place of that row.
    public init(due: Timestamp, id: CaseID) {
        self.due = due
        self.id = id
    }
}

/// Totals.
public struct StoreCounts: Sendable, Equatable {
    /// Cases registered so far.
    public var cases: Int64
    /// Entries in the log.
    public var events: Int64
    /// How many cases stand in each phase; phases without cases may be absent.
    public var byPhase: [Phase: Int64]
    /// What else the core counts, by name: `breach:late_reply`, `speech:2001`.
    public var tallies: [String: Int64]
    /// Totals of these values.
    public init(cases: Int64, events: Int64, byPhase: [Phase: Int64], tallies: [String: Int64] = [:]) {
        self.cases = cases
        self.events = events
        self.byPhase = byPhase
        self.tallies = tallies
    }
}
