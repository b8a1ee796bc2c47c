import CaseDomain
import RPC
import Testing
import WireMessages

@Suite("Who may call what on a whole server")
struct MatrixTests {
    @Test("every method is offered, and refused exactly to the roles that do not sit at its desk", arguments: Role.allCases)
    func everyMethod(role: Role) throws {
        guard let person = BankFolder.person(in: role) else { return }
        let server = try BankServer()
        defer { server.stop() }
        let raw = try RawConnection(server.address)
        let metadata = try server.folder.metadata(person)
        for method in WireCatalogue.allMethods {
            // An empty request: those who may call are told what is missing, or answered where nothing is required.
            let answer = try raw.call(service: method.service, method: method.name, payload: [], metadata: metadata)
            if method.roles.contains(where: { $0.rawValue == role.rawValue }) {
                #expect(answer.code == .ok || answer.code == .invalidArgument, "\(role) \(method): \(answer.message)")
            } else {
                #expect(answer.code == .permissionDenied, "\(role) \(method)")
                #expect(answer.message.contains(" may not call \(method)"))
            }
        }
    }

    @Test("the roles of the API and of the domain are the same")
    func sameRoles() {
        #expect(Set(StaffRole.allCases.map(\.rawValue)) == Set(Role.allCases.map(\.rawValue)))
    }

    @Test(
        "an act that a book may grant reaches the rule book from every desk: it refuses with its clause, not the door",
        arguments: [("teller", BranchDeskMethods.archiveCase), ("agent", CallCentreMethods.archiveCase)])
    func oneDoor(person: String, method: UnaryMethod<ArchiveCaseRequest, ChangeReply>) throws {
        let server = try BankServer()
        defer { server.stop() }
        let number = try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber
        let request = ArchiveCaseRequest(change: Change(idempotencyKey: "archive", caseNumber: number), reference: "shelf 3")
        let status = try #require(try refusal { try server.call(method, request, as: person) })
        let detail = try #require(status.details.first, "\(status)")
        #expect(try Refusal(decoding: detail.bytes, in: Arena()).clause?.citation.isEmpty == false, "\(status)")
    }
}
