import BusinessCalendar
import Wording

/// What an institution calls a role.
public struct RoleTitle: Hashable, Sendable {
    /// The role.
    public let role: Role
    /// The institution's own title for it, e.g. 大堂经理 for the complaint officer.
    public let title: BilingualText

    /// A title.
    public init(role: Role, title: BilingualText) {
        self.role = role
        self.title = title
    }
}

/// A role without which a unit cannot take cases: said at start, not at the first complaint.
public struct RequiredOfficer: Hashable, Sendable {
    /// The role that must be filled.
    public let role: Role
    /// In which kind of unit.
    public let unitKind: Organisation.Unit.Kind
    /// The clause.
    public let clause: ClauseReference

    /// A required officer.
    public init(role: Role, unitKind: Organisation.Unit.Kind, clause: ClauseReference) {
        self.role = role
        self.unitKind = unitKind
        self.clause = clause
    }
}

/// A report that is due at fixed dates.
public struct ReportRule: Hashable, Sendable {
    /// The report's id.
    public let id: String
    /// What it is called.
    public let title: BilingualText
    /// When it is due: `monthly by` or `yearly by`.
    public let schedule: Period
    /// Who makes it.
    public let author: Role
    /// Who gets it.
    public let recipients: [BilingualText]
    /// What it says.
    public let contents: [BilingualText]
    /// The clause.
    public let clause: ClauseReference

    /// A report.
    public init(
        id: String, title: BilingualText, schedule: Period, author: Role, recipients: [BilingualText], contents: [BilingualText],
        clause: ClauseReference
    ) {
        self.id = id
        self.title = title
        self.schedule = schedule
        self.author = author
        self.recipients = recipients
        self.contents = contents
        self.clause = clause
    }
}

/// A form and where it arises.
public struct FormRule: Hashable, Sendable {
    /// The form's id, e.g. `handling_form`.
    public let id: String
    /// What it is called.
    public let title: BilingualText
    /// The event after which it is filled.
    public let arisesOn: TriggerEvent
    /// For which cases; empty: all.
    public let conditions: [FactCondition]
    /// The clause.
    public let clause: ClauseReference

    /// A form.
    public init(id: String, title: BilingualText, arisesOn: TriggerEvent, conditions: [FactCondition] = [], clause: ClauseReference) {
        self.id = id
        self.title = title
        self.arisesOn = arisesOn
        self.conditions = conditions
        self.clause = clause
    }
}

/// A breach that can be recorded, and how the system comes to see it.
public struct BreachRule: Hashable, Sendable {
    /// How it is seen.
    public enum Detection: Hashable, Sendable {
        /// A limit that names it passed unmet.
        case deadlineMissed
        /// A refusal to accept was overturned.
        case refusalOverturned
        /// These facts came to be.
        case facts([FactCondition])
        /// Somebody with authority records it.
        case byHand
    }

    /// The breach's id.
    public let id: String
    /// What it is.
    public let title: BilingualText
    /// How it is seen.
    public let detection: Detection
    /// The clause.
    public let clause: ClauseReference

    /// A breach.
    public init(id: String, title: BilingualText, detection: Detection, clause: ClauseReference) {
        self.id = id
        self.title = title
        self.detection = detection
        self.clause = clause
    }
}

/// A norm measured on every call record.
public struct CallNorm: Hashable, Sendable {
    /// What is measured.
    public enum Measure: String, CaseIterable, Sendable {
        case ringsBeforeAnswer = "rings_before_answer"
        case inboundSeconds = "inbound_seconds"
        case outboundSeconds = "outbound_seconds"
        case holdSeconds = "hold_seconds"
        case agentHangsUpFirst = "agent_hangs_up_first"
    }

    /// What is measured.
    public let measure: Measure
    /// The most it may be, in rings, seconds, or times.
    public let max: Int
    /// Whether the customer's consent, followed by a callback, lets it be longer.
    public let longerWithConsent: Bool
    /// The clause.
    public let clause: ClauseReference

    /// A norm.
    public init(measure: Measure, max: Int, longerWithConsent: Bool = false, clause: ClauseReference) {
        self.measure = measure
        self.max = max
        self.longerWithConsent = longerWithConsent
        self.clause = clause
    }
}

/// A step of the institution's flow that binds staff in words and that the system shows, e.g. the lobby's seven steps.
public struct DutyRule: Hashable, Sendable {
    /// The duty's id.
    public let id: String
    /// What is to be done.
    public let wording: BilingualText
    /// After which event it is shown; nil: throughout.
    public let after: TriggerEvent?
    /// The clause.
    public let clause: ClauseReference

    /// A duty.
    public init(id: String, wording: BilingualText, after: TriggerEvent? = nil, clause: ClauseReference) {
        self.id = id
        self.wording = wording
        self.after = after
        self.clause = clause
    }
}

/// A code of the institution's own table of subjects.
public struct CategoryRule: Hashable, Sendable {
    /// The code, e.g. `service_attitude`.
    public let code: String
    /// What it is called.
    public let title: BilingualText
    /// The code above it; empty at the top.
    public let parent: String

    /// A category.
    public init(code: String, title: BilingualText, parent: String = "") {
        self.code = code
        self.title = title
        self.parent = parent
    }
}
