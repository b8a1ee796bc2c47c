import CaseDomain
import CaseService
import RPC
import Testing
import WireMessages

@Suite("Who may call what on a whole server")
struct MatrixTests {
    @Test("every method is offered, and refused exactly to the roles that the matrix leaves out", arguments: Role.allCases)
    func everyMethod(role: Role) throws {
        guard let person = BankFolder.person(in: role) else { return }
        let server = try BankServer()
        defer { server.stop() }
        let raw = try RawConnection(server.address)
        let metadata = try server.folder.metadata(person)
        for method in WireCatalogue.allMethods {
            // An empty request: those who may call are told what is missing, or answered where nothing is required.
            let answer = try raw.call(service: method.service, method: method.name, payload: [], metadata: metadata)
            if AuthorisationMatrix.allows(role, service: method.service, method: method.name) {
                #expect(answer.code == .ok || answer.code == .invalidArgument, "\(role) \(method): \(answer.message)")
            } else {
                #expect(answer.code == .permissionDenied, "\(role) \(method)")
                #expect(answer.message.contains("the role \(role.rawValue) may not call \(method)"))
            }
        }
    }

    @Test("every method has a row of roles that is not empty, and nobody outside has one")
    func rows() {
        for method in WireCatalogue.allMethods {
            let roles = AuthorisationMatrix.roles(service: method.service, method: method.name)
            #expect(roles?.isEmpty == false, "\(method)")
            #expect(roles?.contains(.system) == false, "\(method): the server itself does not call")
        }
        #expect(AuthorisationMatrix.roles(service: "shouwen.v1.Headquarters", method: "DropEverything") == nil)
    }

    @Test("an auditor changes nothing: no method that changes anything is theirs")
    func auditorsChangeNothing() {
        for method in WireCatalogue.allMethods where method.changes {
            #expect(!AuthorisationMatrix.allows(.auditor, service: method.service, method: method.name), "\(method)")
        }
    }
}
