import BusinessCalendar

/// A step that a rule book names and that changes nothing but what is recorded, which clocks run, and which facts are known.
public struct RecordStep: Hashable, Sendable, Codable {
    /// Which step; one of `RecordStep.acts`.
    public var act: Act
    /// What was done or said.
    public var text: String
    /// Facts it establishes, e.g. the agreed date.
    public var facts: Facts
    /// To which unit the matter goes, for steps that pass it on.
    public var unit: UnitID?

    /// A step.
    public init(act: Act, text: String, facts: Facts = [:], unit: UnitID? = nil) {
        self.act = act
        self.text = text
        self.facts = facts
        self.unit = unit
    }

    /// The acts that are recorded in this way; the others have commands of their own.
    public static let acts: Set<Act> = [
        .confirmReceipt, .passToIntakeDepartment, .orderWork, .passOn, .reportUp, .recordMeasure, .promise, .setAgreedDate,
        .giveInterimNotice, .reportProgress, .reportToSuperior, .issueRectification, .verifyRectification, .makeHandlingSheet,
        .clearMachine, .settleIncident, .handOutCard, .submitReport,
    ]
}

/// State what is known now: complexity, number of complainants, litigation, media, …
public struct EstablishFacts: Hashable, Sendable, Codable {
    /// Names and values.
    public var facts: Facts
    /// Why.
    public var reason: String

    /// Facts and the reason for stating them.
    public init(facts: Facts, reason: String) {
        self.facts = facts
        self.reason = reason
    }
}

/// Raise a case's grade by hand, with a reason. It never lowers one.
public struct RaiseSeverity: Hashable, Sendable, Codable {
    /// The grade, by its name in the rule book.
    public var grade: String
    /// Why.
    public var reason: String

    /// A grade and the reason for it.
    public init(grade: String, reason: String) {
        self.grade = grade
        self.reason = reason
    }
}

/// 延期: put a limit off, within its cap.
public struct ExtendDeadline: Hashable, Sendable, Codable {
    /// The limit's name.
    public var name: String
    /// Its new end.
    public var dueAt: Timestamp
    /// Why.
    public var reason: String
    /// Whether the customer was told.
    public var customerTold: Bool

    /// An extension of the limit `name` to `dueAt`.
    public init(name: String, dueAt: Timestamp, reason: String, customerTold: Bool) {
        self.name = name
        self.dueAt = dueAt
        self.reason = reason
        self.customerTold = customerTold
    }
}

/// 复核结论: what the higher level found when it looked again.
public struct DecideReview: Hashable, Sendable, Codable {
    /// How it stands to the customer's demand.
    public var outcome: Outcome
    /// Why.
    public var reasoning: String

    /// A review's outcome.
    public init(outcome: Outcome, reasoning: String) {
        self.outcome = outcome
        self.reasoning = reasoning
    }
}

/// Hand the matter to a regulator or an arbitration body: it is beyond the institution.
public struct TransferCase: Hashable, Sendable, Codable {
    /// Who received it.
    public var recipient: String
    /// Why.
    public var reason: String

    /// A transfer to `recipient`.
    public init(recipient: String, reason: String) {
        self.recipient = recipient
        self.reason = reason
    }
}

/// 并案: this case is the same matter as another and goes on there.
public struct MergeCase: Hashable, Sendable, Codable {
    /// The number of the case that goes on.
    public var into: String
    /// Why they are one matter.
    public var reason: String

    /// A merge into the case `into`.
    public init(into: String, reason: String) {
        self.into = into
        self.reason = reason
    }
}

/// The other side of a merge: the case that goes on takes in the other's complainants. Given by the server in the same transaction.
public struct AbsorbCase: Hashable, Sendable, Codable {
    /// The number of the case that was merged.
    public var number: String
    /// How many complainants it brings.
    public var complainants: Int

    /// The case `number` is taken in.
    public init(number: String, complainants: Int) {
        self.number = number
        self.complainants = complainants
    }
}

/// Take up a case again that was closed, withdrawn, merged or transferred.
public struct ReopenCase: Hashable, Sendable, Codable {
    /// Why.
    public var reason: String
    /// A reopening for `reason`.
    public init(reason: String) { self.reason = reason }
}

/// 归档: put the closed case's papers away.
public struct ArchiveCase: Hashable, Sendable, Codable {
    /// Where they are found.
    public var reference: String
    /// An archiving under `reference`.
    public init(reference: String) { self.reference = reference }
}

/// 回避: somebody states that they, or another, have an interest in the matter; from then on that person is kept from it.
public struct DeclareInterest: Hashable, Sendable, Codable {
    /// Who has the interest.
    public var staff: StaffID
    /// Which.
    public var reason: String

    /// An interest of `staff`.
    public init(staff: StaffID, reason: String) {
        self.staff = staff
        self.reason = reason
    }
}

/// Compute the running clocks again, because the calendar or the rule book changed. Given by the server.
public struct RecomputeClocks: Hashable, Sendable, Codable {
    /// What changed.
    public var reason: String
    /// A computation for `reason`.
    public init(reason: String) { self.reason = reason }
}
