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
    case deadlineWarned(DeadlineWarned)
    case deadlineMissed(DeadlineMissed)
    case deadlineChanged(DeadlineChanged)
    case deadlineExtended(ExtendDeadline)
    case stepRecorded(RecordStep)
    case factsEstablished(EstablishFacts)
    case severityGraded(SeverityGraded)
    case escalated(Escalated)
    case breachRecorded(BreachRecorded)
    case speechFlagged(SpeechFlagged)
    case reviewDecided(DecideReview)
    case transferred(TransferCase)
    case merged(MergeCase)
    case absorbed(AbsorbCase)
    case reopened(ReopenCase)
    case archived(ArchiveCase)
    case interestDeclared(DeclareInterest)

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
        case .deadlineWarned: .deadlineWarned
        case .deadlineMissed: .deadlineMissed
        case .deadlineChanged: .deadlineChanged
        case .deadlineExtended: .deadlineExtended
        case .stepRecorded: .stepRecorded
        case .factsEstablished: .factsEstablished
        case .severityGraded: .severityGraded
        case .escalated: .escalated
        case .breachRecorded: .breachRecorded
        case .speechFlagged: .speechFlagged
        case .reviewDecided: .reviewDecided
        case .transferred: .transferred
        case .merged: .merged
        case .absorbed: .absorbed
        case .reopened: .reopened
        case .archived: .archived
        case .interestDeclared: .interestDeclared
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
    case deadlineWarned = "deadline_warned"
    case deadlineMissed = "deadline_missed"
    case deadlineChanged = "deadline_changed"
    case deadlineExtended = "deadline_extended"
    case stepRecorded = "step_recorded"
    case factsEstablished = "facts_established"
    case severityGraded = "severity_graded"
    case escalated
    case breachRecorded = "breach_recorded"
    case speechFlagged = "speech_flagged"
    case reviewDecided = "review_decided"
    case transferred, merged, absorbed, reopened, archived
    case interestDeclared = "interest_declared"
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
