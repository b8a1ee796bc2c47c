import AuditChain
import BusinessCalendar
import CaseDomain

/// The store's own number for a case: 1, 2, 3, …; never shown to a customer.
public struct CaseID: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
    public static func < (left: CaseID, right: CaseID) -> Bool { left.rawValue < right.rawValue }
}

/// An event as it is about to enter the log.
public struct UnsealedEntry: Sendable, Equatable {
    public var caseID: CaseID
    /// 1 for the case's first event, then one more each time.
    public var version: Int64
    /// The frozen name of the event, e.g. `registered`.
    public var type: String
    public var actor: Actor
    public var happenedAt: Timestamp
    public var recordedAt: Timestamp
    /// The event's content as JSON text in UTF-8, the form in which it is hashed.
    public var payload: [UInt8]

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
    public var content: UnsealedEntry
    /// SHA-256 over the entry before it and this one's content, in the form `AuditChain` defines.
    public var hash: Digest

    public init(sequence: Int64, content: UnsealedEntry, hash: Digest) {
        self.sequence = sequence
        self.content = content
        self.hash = hash
    }
}

/// The newest link of the chain.
public struct ChainHead: Sendable, Equatable {
    /// 0 when the log is empty.
    public var sequence: Int64
    public var hash: Digest
    public init(sequence: Int64, hash: Digest) {
        self.sequence = sequence
        self.hash = hash
    }
}

/// A client's name for one intended change, within that caller's own names.
public struct IdempotencyKey: Hashable, Sendable {
    public var staff: StaffID
    public var key: String
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
    public var recordedAt: Timestamp
    public init(fingerprint: Digest, receipt: [UInt8], recordedAt: Timestamp) {
        self.fingerprint = fingerprint
        self.receipt = receipt
        self.recordedAt = recordedAt
    }
}

/// What lists and counts need of a case; kept in the same transaction as its events and always derivable from them.
public struct CaseRow: Sendable, Equatable {
    public var id: CaseID
    public var number: CaseNumber
    public var version: Int64
    public var kind: CaseKind
    public var channel: Channel
    public var phase: Phase
    /// The unit that owns the case now, and the person if one has taken it.
    public var ownerUnit: UnitID
    public var ownerStaff: StaffID?
    public var intakeUnit: UnitID
    public var receivedAt: Timestamp
    public var recordedAt: Timestamp
    public var closedAt: Timestamp?
    /// The next moment something falls due, if anything runs.
    public var nextDue: Timestamp?
    public var severity: String
    public var product: String
    public var issue: String
    public var reference: ExternalReference?

    public init(
        id: CaseID, number: CaseNumber, version: Int64, kind: CaseKind, channel: Channel, phase: Phase, ownerUnit: UnitID,
        ownerStaff: StaffID?, intakeUnit: UnitID, receivedAt: Timestamp, recordedAt: Timestamp, closedAt: Timestamp?,
        nextDue: Timestamp?, severity: String, product: String, issue: String, reference: ExternalReference?
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
        self.severity = severity
        self.product = product
        self.issue = issue
        self.reference = reference
    }
}

/// One running deadline, as the runner finds it.
public struct DeadlineRow: Sendable, Equatable {
    public var caseID: CaseID
    /// The deadline's name in its rule book, e.g. `reply`; unique among a case's running deadlines.
    public var name: String
    /// When the runner must next look at it: a warning's moment or the limit itself.
    public var wakeAt: Timestamp
    /// The limit.
    public var dueAt: Timestamp
    public init(caseID: CaseID, name: String, wakeAt: Timestamp, dueAt: Timestamp) {
        self.caseID = caseID
        self.name = name
        self.wakeAt = wakeAt
        self.dueAt = dueAt
    }
}

/// Which cases a list shows. Nil means any.
public struct CaseFilter: Sendable, Equatable {
    public var ownerUnit: UnitID?
    public var ownerStaff: StaffID?
    public var phase: Phase?
    public var kind: CaseKind?
    public var receivedFrom: Timestamp?
    public var receivedBefore: Timestamp?
    /// Only cases with a running deadline at or before this moment, earliest due first.
    public var dueBy: Timestamp?
    /// Page on: only cases with an id below this one.
    public var before: CaseID?
    public init() {}
}

/// Totals.
public struct StoreCounts: Sendable, Equatable {
    public var cases: Int64
    public var events: Int64
    public var byPhase: [Phase: Int64]
    public init(cases: Int64, events: Int64, byPhase: [Phase: Int64]) {
        self.cases = cases
        self.events = events
        self.byPhase = byPhase
    }
}
