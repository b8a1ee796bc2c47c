// Made by Scripts/generate-wire from Protos/. Do not edit.

/// The role in which somebody calls; which of them sit at a desk stands in its .proto.
public enum StaffRole: String, CaseIterable, Hashable, Sendable {
    /// Serves customers at the counter.
    case teller
    /// Leads the complaints of an outlet.
    case complaintOfficer = "complaint_officer"
    /// Heads an outlet.
    case outletHead = "outlet_head"
    /// Handles cases in a department.
    case handler
    /// Takes calls.
    case agent
    /// Heads a shift of the call centre.
    case callCentreSupervisor = "call_centre_supervisor"
    /// Works in the intake department.
    case intakeOfficer = "intake_officer"
    /// Heads the intake department.
    case intakeHead = "intake_head"
    /// Watches over the standards of service.
    case serviceStandards = "service_standards"
    /// Belongs to senior management.
    case seniorManager = "senior_manager"
    /// Proves the log; changes nothing.
    case auditor
    /// Carries cases over from other systems.
    case importer
}
