import CaseDomain
import Testing

@testable import CaseService
@testable import WireMessages

@Suite("The authorisation matrix")
struct AuthorisationTests {
    /// Methods without a row, and rows without a method.
    static func mismatches(methods: [String], rows: [String]) -> (unruled: [String], stale: [String]) {
        (Set(methods).subtracting(rows).sorted(), Set(rows).subtracting(methods).sorted())
    }

    @Test("has a row for every method of the wire, and no other")
    func complete() {
        let found = Self.mismatches(methods: WireCatalogue.allMethods.map(\.description), rows: AuthorisationMatrix.allMethods)
        #expect(found.unruled.isEmpty, "nobody may call these: \(found.unruled)")
        #expect(found.stale.isEmpty, "rows for methods that do not exist: \(found.stale)")
    }

    @Test("lets somebody call every method, and the deadline runner none from outside")
    func somebody() {
        for method in WireCatalogue.allMethods {
            let roles = AuthorisationMatrix.roles(service: method.service, method: method.name) ?? []
            #expect(!roles.isEmpty, "\(method)")
            #expect(!roles.contains(.system), "\(method)")
        }
    }

    @Test("lets an auditor change nothing")
    func auditor() {
        for method in WireCatalogue.allMethods where method.changes {
            #expect(!AuthorisationMatrix.allows(.auditor, service: method.service, method: method.name), "\(method)")
        }
    }

    @Test("refuses a method without a row")
    func unknown() {
        #expect(!AuthorisationMatrix.allows(.seniorManager, service: "shouwen.v1.Headquarters", method: "DropTables"))
    }

    @Test("is found incomplete when a method is taken out or a row is left behind")
    func planted() {
        let found = Self.mismatches(methods: ["/a.B/C", "/a.B/D"], rows: ["/a.B/D", "/a.B/E"])
        #expect(found.unruled == ["/a.B/C"])
        #expect(found.stale == ["/a.B/E"])
    }
}
