import BusinessCalendar

/// What happened to a case. Released shapes are frozen: fields are only ever added, as optionals; golden files hold them.
public enum Event: Hashable, Sendable {
    case registered(Registered)
    case responseImported(ImportedResponse)
    case accepted(Accept)
    case acceptanceRefused(RefuseAcceptance)
    case handedOver(HandOver)
    case taken(Take)
    case investigationRecorded(RecordInvestigation)
    case decided(Decide)
    case replied(Reply)
    case callbackRecorded(RecordCallback)
    case closed(Close)
    case supervisionOrdered(Supervise)
    case reviewRequested(RequestReview)
    case withdrawn(Withdraw)
    case deadlineSet(DeadlineSet)
    case deadlineMet(DeadlineMet)
    case deadlineCancelled(DeadlineCancelled)

    /// The frozen name under which the event stands in the log.
    public var type: EventType {
        switch self {
        case .registered: .registered
        case .responseImported: .responseImported
        case .accepted: .accepted
        case .acceptanceRefused: .acceptanceRefused
        case .handedOver: .handedOver
        case .taken: .taken
        case .investigationRecorded: .investigationRecorded
        case .decided: .decided
        case .replied: .replied
        case .callbackRecorded: .callbackRecorded
        case .closed: .closed
        case .supervisionOrdered: .supervisionOrdered
        case .reviewRequested: .reviewRequested
        case .withdrawn: .withdrawn
        case .deadlineSet: .deadlineSet
        case .deadlineMet: .deadlineMet
        case .deadlineCancelled: .deadlineCancelled
        }
    }
}

/// The names of events in the log.
public enum EventType: String, CaseIterable, Sendable, Codable {
    case registered
    case responseImported = "response_imported"
    case accepted
    case acceptanceRefused = "acceptance_refused"
    case handedOver = "handed_over"
    case taken
    case investigationRecorded = "investigation_recorded"
    case decided, replied
    case callbackRecorded = "callback_recorded"
    case closed
    case supervisionOrdered = "supervision_ordered"
    case reviewRequested = "review_requested"
    case withdrawn
    case deadlineSet = "deadline_set"
    case deadlineMet = "deadline_met"
    case deadlineCancelled = "deadline_cancelled"
}

/// The case exists from here on; whoever recorded it owns it (首问负责制).
public struct Registered: Hashable, Sendable, Codable {
    /// The case number in full, check digit included; text, because released shapes are frozen.
    public var number: String
    /// What was written down when the matter came in.
    public var registration: Registration
    /// The register in which it is kept, by the rule book.
    public var register: String

    /// A registration under its number.
    public init(number: String, registration: Registration, register: String) {
        self.number = number
        self.registration = registration
        self.register = register
    }
}

/// A clock began, or was set anew.
public struct DeadlineSet: Hashable, Sendable, Codable {
    /// The deadline's name in the rule book.
    public var name: String
    /// The rule book that sets it.
    public var book: String
    /// What started it, by the rule book's word.
    public var start: String
    /// The moment the limit counts from (UTC, milliseconds).
    public var startedAt: Timestamp
    /// The last moment in time (UTC, milliseconds); what is done at it is still in time.
    public var dueAt: Timestamp
    /// Moments at which the owner is warned, earliest first.
    public var warnAt: [Timestamp]
    /// Computed on a calendar that is not announced yet.
    public var provisional: Bool
    /// What it was computed from, so that it can be computed again.
    public var basis: Basis

    /// The versions behind a computation, and the same limit under other books.
    public struct Basis: Hashable, Sendable, Codable {
        /// The day from which the version of the rule book holds.
        public var bookFrom: String
        /// The version of the official calendar.
        public var calendar: String
        /// The same limit under other books, which give more time; *why* names them all.
        public var others: [Other]

        /// A basis.
        public init(bookFrom: String, calendar: String, others: [Other]) {
            self.bookFrom = bookFrom
            self.calendar = calendar
            self.others = others
        }
    }

    /// A less strict limit of the same name.
    public struct Other: Hashable, Sendable, Codable {
        /// The rule book that sets it.
        public var book: String
        /// Its clause.
        public var clause: ClauseReference
        /// When it would end.
        public var dueAt: Timestamp

        /// A less strict limit.
        public init(book: String, clause: ClauseReference, dueAt: Timestamp) {
            self.book = book
            self.clause = clause
            self.dueAt = dueAt
        }
    }

    /// A running deadline.
    public init(
        name: String, book: String, start: String, startedAt: Timestamp, dueAt: Timestamp, warnAt: [Timestamp], provisional: Bool,
        basis: Basis
    ) {
        self.basis = basis
        self.name = name
        self.book = book
        self.start = start
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.warnAt = warnAt
        self.provisional = provisional
    }
}

/// What a deadline asked for was done.
public struct DeadlineMet: Hashable, Sendable, Codable {
    /// The deadline's name in the rule book.
    public var name: String
    /// Whether it was done after the limit.
    public var late: Bool
    /// The deadline is met, in time or late.
    public init(name: String, late: Bool) {
        self.name = name
        self.late = late
    }
}

/// A deadline no longer applies.
public struct DeadlineCancelled: Hashable, Sendable, Codable {
    /// The deadline's name in the rule book.
    public var name: String
    /// The event that ended the case, by its name in the log.
    public var reason: String
    /// The deadline ends without having been met or missed.
    public init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }
}
