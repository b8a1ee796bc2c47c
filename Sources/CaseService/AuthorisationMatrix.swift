import CaseDomain

/// Who may call what: every method has its row here, and a method without one can be called by nobody.
///
/// This is the outer door, by role alone. Behind it `CommandTable` looks at the case's phase and at what the person is to the case.
public enum AuthorisationMatrix {
    /// The roles that may call `Service/Method` of package `shouwen.v1`; nil when the method has no row.
    public static func roles(service: String, method: String) -> Set<Role>? {
        rows[service]?[method]
    }

    /// Whether somebody in `role` may call the method.
    public static func allows(_ role: Role, service: String, method: String) -> Bool {
        roles(service: service, method: method)?.contains(role) ?? false
    }

    /// Every method that has a row, as `/Service/Method`: compared with the wire's own list.
    static var allMethods: [String] {
        rows.flatMap { service, methods in methods.keys.map { "/\(service)/\($0)" } }
    }

    private static let branch: Set<Role> = [.teller, .complaintOfficer, .outletHead, .handler]
    private static let centre: Set<Role> = [.agent, .callCentreSupervisor]
    private static let headquarters: Set<Role> = [.intakeOfficer, .intakeHead, .serviceStandards, .seniorManager, .handler]
    private static let everyone = Set(Role.allCases).subtracting([.system])

    private static let rows: [String: [String: Set<Role>]] = [
        "shouwen.v1.BranchDesk": [
            "RegisterCase": [.teller, .complaintOfficer, .outletHead],
            "AcceptCase": [.complaintOfficer, .outletHead],
            "HandOverCase": branch,
            "TakeCase": branch,
            "RecordInvestigation": branch,
            "DecideCase": [.complaintOfficer, .outletHead, .handler],
            "ReplyToCustomer": branch,
            "RecordCallback": branch,
            "CloseCase": branch,
            "RequestReview": branch,
            "WithdrawCase": branch,
            "RecordStep": branch,
            "EstablishFacts": branch,
            "RaiseSeverity": branch,
            "DeclareInterest": branch,
            "GetCase": branch,
            "GetHistory": branch,
            "ExplainCase": branch,
            "ListCases": branch,
        ],
        "shouwen.v1.CallCentre": [
            "RegisterCase": centre,
            "AcceptCase": centre,
            "DecideCase": centre,
            "CloseCase": centre,
            "HandOverCase": centre,
            "TakeCase": centre,
            "RecordInvestigation": centre,
            "ReplyToCustomer": centre,
            "RecordCallback": centre,
            "RequestReview": centre,
            "WithdrawCase": centre,
            "RecordStep": centre,
            "EstablishFacts": centre,
            "RaiseSeverity": centre,
            "DeclareInterest": centre,
            "GetCase": centre,
            "GetHistory": centre,
            "ExplainCase": centre,
            "ListCases": centre,
        ],
        "shouwen.v1.Headquarters": [
            "RegisterCase": [.intakeOfficer, .intakeHead, .serviceStandards],
            "AcceptCase": [.intakeOfficer, .intakeHead, .serviceStandards],
            "RefuseAcceptance": [.intakeHead],
            "HandOverCase": headquarters,
            "TakeCase": headquarters,
            "SuperviseCase": [.intakeOfficer, .intakeHead, .serviceStandards, .seniorManager],
            "RecordInvestigation": headquarters,
            "DecideCase": headquarters,
            "ReplyToCustomer": headquarters,
            "RecordCallback": headquarters,
            "CloseCase": [.intakeOfficer, .intakeHead, .serviceStandards, .seniorManager],
            "RequestReview": headquarters,
            "WithdrawCase": headquarters,
            "ImportCase": [.importer],
            "RecordStep": headquarters,
            "EstablishFacts": headquarters,
            "RaiseSeverity": headquarters,
            "DeclareInterest": headquarters,
            "ExtendDeadline": [.intakeHead, .seniorManager, .serviceStandards],
            "DecideReview": [.intakeHead, .serviceStandards, .seniorManager],
            "TransferCase": headquarters,
            "MergeCase": headquarters,
            "ReopenCase": headquarters,
            "ArchiveCase": [.intakeOfficer, .intakeHead, .serviceStandards],
            "GetCase": headquarters.union([.auditor, .importer]),
            "GetHistory": headquarters.union([.auditor]),
            "ExplainCase": headquarters.union([.auditor]),
            "ListCases": headquarters.union([.auditor, .importer]),
            "CountCases": headquarters.union([.auditor, .importer]),
            "ReadLog": [.auditor],
        ],
        "shouwen.v1.Health": [
            "Ping": everyone,
            "Check": everyone,
        ],
    ]
}
