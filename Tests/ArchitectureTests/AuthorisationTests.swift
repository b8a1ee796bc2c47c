import Testing

@testable import WireMessages

/// Who may call what, written down here by hand and never read from the code: whoever changes a right changes it twice.
@Suite("The rights of roles")
struct AuthorisationTests {
    private static let branch: Set<StaffRole> = [.teller, .complaintOfficer, .outletHead, .handler]
    private static let centre: Set<StaffRole> = [.agent, .callCentreSupervisor]
    private static let headquarters: Set<StaffRole> = [.intakeOfficer, .intakeHead, .serviceStandards, .seniorManager, .handler]
    private static let everybody: Set<StaffRole> = [
        .teller, .complaintOfficer, .outletHead, .handler, .agent, .callCentreSupervisor, .intakeOfficer, .intakeHead, .serviceStandards,
        .seniorManager, .auditor, .importer,
    ]

    /// What every desk offers to all who sit there. Which of them may do it to which case is the rule book's to say.
    private static let acts = [
        "RegisterCase", "AcceptCase", "RefuseAcceptance", "HandOverCase", "TakeCase", "SuperviseCase", "RecordInvestigation", "DecideCase",
        "ReplyToCustomer", "RecordCallback", "CloseCase", "RequestReview", "DecideReview", "WithdrawCase", "DecideWithdrawal", "RecordStep",
        "EstablishFacts",
        "RaiseSeverity", "DeclareInterest", "ProposeRecusal", "DecideRecusal", "LiftRecusal", "ExtendDeadline", "TransferCase", "MergeCase",
        "ReopenCase", "ArchiveCase",
    ]

    private static let expected: [String: Set<StaffRole>] = {
        var rows: [String: Set<StaffRole>] = [
            "/shouwen.v1.BranchDesk/GetCase": branch,
            "/shouwen.v1.BranchDesk/GetHistory": branch,
            "/shouwen.v1.BranchDesk/ExplainCase": branch,
            "/shouwen.v1.BranchDesk/ListCases": branch,
            "/shouwen.v1.CallCentre/GetCase": centre,
            "/shouwen.v1.CallCentre/GetHistory": centre,
            "/shouwen.v1.CallCentre/ExplainCase": centre,
            "/shouwen.v1.CallCentre/ListCases": centre,
            "/shouwen.v1.Headquarters/ImportCase": [.importer],
            "/shouwen.v1.Headquarters/GetCase": headquarters.union([.auditor, .importer]),
            "/shouwen.v1.Headquarters/GetHistory": headquarters.union([.auditor]),
            "/shouwen.v1.Headquarters/ExplainCase": headquarters.union([.auditor]),
            "/shouwen.v1.Headquarters/ListCases": headquarters.union([.auditor, .importer]),
            "/shouwen.v1.Headquarters/CountCases": headquarters.union([.auditor, .importer]),
            "/shouwen.v1.Headquarters/ReadLog": [.auditor],
            "/shouwen.v1.Health/Ping": everybody,
            "/shouwen.v1.Health/Check": everybody,
        ]
        for act in acts {
            rows["/shouwen.v1.BranchDesk/\(act)"] = branch
            rows["/shouwen.v1.CallCentre/\(act)"] = centre
            rows["/shouwen.v1.Headquarters/\(act)"] = headquarters
        }
        return rows
    }()

    @Test("are what is written here, for every method and for no other")
    func written() {
        let methods = Dictionary(uniqueKeysWithValues: WireCatalogue.allMethods.map { ($0.description, $0.roles) })
        for (method, roles) in methods {
            guard let wanted = Self.expected[method] else {
                Issue.record("\(method) is not written here")
                continue
            }
            #expect(roles == wanted, "\(method)")
        }
        #expect(Set(Self.expected.keys).subtracting(methods.keys).isEmpty, "written here, and not offered")
    }

    @Test("let an auditor and an importer change nothing, but for carrying cases over")
    func readers() {
        for method in WireCatalogue.allMethods where method.changes {
            #expect(!method.roles.contains(.auditor), "\(method)")
            #expect(!method.roles.contains(.importer) || method.name == "ImportCase", "\(method)")
        }
    }
}
