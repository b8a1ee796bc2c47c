import RecordForm

/// A member of staff, by the number the bank gives them.
public struct StaffID: RawRepresentable, Hashable, Sendable {
    /// The number as the bank writes it.
    public let rawValue: String
    /// A member of staff by their number.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A unit of the organisation tree: outlet, sub-branch, branch, headquarters, call centre or department.
public struct UnitID: RawRepresentable, Hashable, Sendable {
    /// The id as the configuration writes it.
    public let rawValue: String
    /// A unit by its id.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// What a person is to the case service. Institutions' own titles (大堂经理, 客户经理) are mapped onto these by the rule book.
public enum Role: String, CaseIterable, Sendable {
    /// 柜员: any employee a customer may ask first.
    case teller
    /// 投诉管理人: accepts, handles, answers, counts and reports at an outlet.
    case complaintOfficer = "complaint_officer"
    /// 网点负责人: mainly responsible for complaints at the outlet.
    case outletHead = "outlet_head"
    /// 座席代表: call-centre staff.
    case agent
    /// 客服主管: supervises a shift of agents.
    case callCentreSupervisor = "call_centre_supervisor"
    /// 承办人: investigates and answers for a handling unit.
    case handler
    /// 受理部门经办: coordinates complaints in the intake department.
    case intakeOfficer = "intake_officer"
    /// 受理部门负责人: approves non-acceptance and extensions.
    case intakeHead = "intake_head"
    /// 规范服务管理部门: service-standards department of headquarters.
    case serviceStandards = "service_standards"
    /// 高级管理层: senior management; decides reviews and grave matters.
    case seniorManager = "senior_manager"
    /// 审计: reads everything, changes nothing.
    case auditor
    /// The bank's own programs that carry over cases from elsewhere.
    case importer
    /// The deadline runner: acts when a limit passes, never for a person.
    case system
}

/// Who acts: a person, in a role, for a unit.
public struct Actor: Hashable, Sendable {
    /// The person.
    public let staff: StaffID
    /// The role they act in; one person may have several, one at a time.
    public let role: Role
    /// The unit they act for.
    public let unit: UnitID

    /// `staff` acting in `role` for `unit`.
    public init(staff: StaffID, role: Role, unit: UnitID) {
        self.staff = staff
        self.role = role
        self.unit = unit
    }
}

/// A case's name in another system: `source` says which, `id` is its name there. Unique together.
public struct ExternalReference: Recordable, Hashable {
    /// The other system, e.g. `cfpb`.
    public private(set) var source: String
    /// The case's name there.
    public private(set) var id: String
    /// The name `id` in the system `source`.
    public init(source: String, id: String) {
        self.source = source
        self.id = id
    }

    /// Blank, to be read into.
    public init() { self.init(source: "", id: "") }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("source", &source)
        try coder.field("id", &id)
    }
}
