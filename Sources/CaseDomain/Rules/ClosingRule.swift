/// What must be done before a case may be closed.
public struct ClosingRule: Hashable, Sendable {
    /// The things a book can ask for.
    public enum Requirement: String, CaseIterable, Sendable {
        case investigationRecorded = "investigation_recorded"
        case findingsRecorded = "findings_recorded"
        case decided
        case measuresRecorded = "measures_recorded"
        case replied
        case callbackDone = "callback_done"
        case handlingFormFilled = "handling_form_filled"
        case rectificationVerified = "rectification_verified"
        case correctiveActionVerified = "corrective_action_verified"
        case identityChecked = "identity_checked"
        case incidentSettled = "incident_settled"
        case rootCauseRecorded = "root_cause_recorded"
        case reportedToSuperior = "reported_to_superior"
        case specialReportMade = "special_report_made"
        case natureDetermined = "nature_determined"
        case filed
    }

    /// What is asked for.
    public let requirement: Requirement
    /// For which cases; empty: all.
    public let conditions: [FactCondition]
    /// The clause.
    public let clause: ClauseReference

    /// A requirement.
    public init(requirement: Requirement, conditions: [FactCondition] = [], clause: ClauseReference) {
        self.requirement = requirement
        self.conditions = conditions
        self.clause = clause
    }
}
