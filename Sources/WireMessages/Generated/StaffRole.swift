// Made by Scripts/generate-wire from Protos/. Do not edit.

/// The role in which somebody calls; which of them sit at a desk stands in its .proto.
public enum StaffRole: String, CaseIterable, Hashable, Sendable {
    /// teller: serves customers at the counter
    case teller
    /// complaint officer: leads the complaints of an outlet
    case complaintOfficer = "complaint_officer"
    /// outlet head: heads an outlet
    case outletHead = "outlet_head"
    /// handler: handles cases in a department
    case handler
    /// agent: takes calls
    case agent
    /// call-centre supervisor: heads a shift of the call centre
    case callCentreSupervisor = "call_centre_supervisor"
    /// intake officer: works in the intake department
    case intakeOfficer = "intake_officer"
    /// intake head: heads the intake department
    case intakeHead = "intake_head"
    /// service standards: watches over the standards of service
    case serviceStandards = "service_standards"
    /// senior manager: belongs to senior management
    case seniorManager = "senior_manager"
    /// auditor: proves the log; changes nothing
    case auditor
    /// importer: carries cases over from other systems
    case importer
    /// system: the server itself, in histories; no token holds it
    case system
}
