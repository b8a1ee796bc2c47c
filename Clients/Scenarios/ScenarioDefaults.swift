import CaseDomain

/// The small bank that every scenario starts from, so that short ones stay short.
enum ScenarioDefaults {
    static let units: [Organisation.Unit] = [
        unit("hq", "总行", .headquarters, nil), unit("branch", "省分行", .branch, "hq"),
        unit("outlet-1", "东门支行营业部", .outlet, "branch", "1002"), unit("outlet-2", "西门支行营业部", .outlet, "branch", "1102"),
        unit("call-centre", "客户服务中心", .callCentre, "hq"), unit("intake", "受理部门", .department, "hq"),
        unit("cards", "银行卡部", .department, "hq"), unit("self-service", "自助设备管理中心", .department, "hq"),
    ]

    /// One person a role, by the role's name, and a second one of those whom scenarios often need twice.
    static let people: [String: Actor] = {
        var people: [String: Actor] = [:]
        func add(_ name: String, _ staff: String, _ role: Role, _ unit: String) {
            people[name] = Actor(staff: StaffID(rawValue: staff), role: role, unit: UnitID(rawValue: unit))
        }
        add("teller", "1001", .teller, "outlet-1")
        add("complaint_officer", "1002", .complaintOfficer, "outlet-1")
        add("outlet_head", "1003", .outletHead, "outlet-1")
        add("teller_2", "1101", .teller, "outlet-2")
        add("complaint_officer_2", "1102", .complaintOfficer, "outlet-2")
        add("agent", "2001", .agent, "call-centre")
        add("agent_2", "2002", .agent, "call-centre")
        add("call_centre_supervisor", "2003", .callCentreSupervisor, "call-centre")
        add("handler", "3001", .handler, "cards")
        add("handler_2", "3002", .handler, "self-service")
        add("intake_officer", "4001", .intakeOfficer, "intake")
        add("intake_head", "4002", .intakeHead, "intake")
        add("service_standards", "5001", .serviceStandards, "hq")
        add("senior_manager", "5002", .seniorManager, "hq")
        add("auditor", "5003", .auditor, "hq")
        add("importer", "5004", .importer, "hq")
        return people
    }()

    private static func unit(_ id: String, _ name: String, _ kind: Organisation.Unit.Kind, _ parent: String?, _ officer: String? = nil)
        -> Organisation.Unit
    {
        Organisation.Unit(
            id: UnitID(rawValue: id), name: name, kind: kind, parent: parent.map(UnitID.init(rawValue:)),
            complaintOfficer: officer.map(StaffID.init(rawValue:)))
    }
}
