import CaseDomain
import RPC
import RuleBooks
import TestBank
import Testing
import WireMessages

/// Complainants of merged cases: each counted once, and given back where a merge is undone.
@Suite("Complainants of merged cases")
struct MergeCountTests {
    private static func complainants(_ desks: Desks, _ number: String) throws -> String? {
        try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: number), as: .intakeHead).case?
            .facts.first { $0.name == "complainants" }?.value
    }

    private static func merge(_ desks: Desks, _ number: String, into other: String, _ key: String) throws {
        let request = MergeCaseRequest(
            change: Change(idempotencyKey: key, caseNumber: number), into: other, reason: "one matter")
        _ = try desks.call(HeadquartersMethods.mergeCase, request, as: .intakeHead)
    }

    private static func reopen(_ desks: Desks, _ number: String, _ key: String) throws {
        let request = ReopenCaseRequest(change: Change(idempotencyKey: key, caseNumber: number), reason: "two matters")
        _ = try desks.call(HeadquartersMethods.reopenCase, request, as: .intakeHead)
    }

    private static func registered(_ desks: Desks, _ key: String, _ people: Int) throws -> String {
        try desks.registered(key: key) { $0.facts = [Fact(name: "complainants", value: "\(people)")] }
    }

    @Test("are counted once when it is merged, taken up again and merged again, and given back in between")
    func again() throws {
        let desks = try Desks()
        let first = try Self.registered(desks, "a", 2)
        let second = try Self.registered(desks, "b", 3)
        for round in 1...3 {
            try Self.merge(desks, first, into: second, "merge \(round)")
            #expect(try Self.complainants(desks, second) == "5")
            let view = try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: second), as: .intakeHead).case
            #expect(view?.absorbed == [first])
            try Self.reopen(desks, first, "reopen \(round)")
            #expect(try Self.complainants(desks, second) == "3")
            #expect(try Self.complainants(desks, first) == "2")
        }
        let view = try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: second), as: .intakeHead).case
        #expect(view?.absorbed == [])
    }

    @Test("are given back along the whole row of merges, and to a case that was closed meanwhile")
    func chain() throws {
        let desks = try Desks()
        let first = try Self.registered(desks, "a", 2)
        let second = try Self.registered(desks, "b", 3)
        let third = try Self.registered(desks, "c", 4)
        try Self.merge(desks, first, into: second, "m1")
        try Self.merge(desks, second, into: third, "m2")
        #expect(try Self.complainants(desks, third) == "9")
        let transferred = TransferCaseRequest(
            change: Change(idempotencyKey: "t", caseNumber: third), recipient: "regulator", reason: "theirs")
        _ = try desks.call(HeadquartersMethods.transferCase, transferred, as: .intakeHead)
        try Self.reopen(desks, first, "r1")
        #expect(try Self.complainants(desks, second) == "3")
        #expect(try Self.complainants(desks, third) == "7")
        try Self.reopen(desks, second, "r2")
        #expect(try Self.complainants(desks, second) == "3")
        #expect(try Self.complainants(desks, third) == "4")
    }

    @Test("lower the grade again that only the merge had raised")
    func grade() throws {
        let desks = try FactRightsTests.desks()
        func severity(_ number: String) throws -> String? {
            try desks.call(HeadquartersMethods.getCase, GetCaseRequest(caseNumber: number), as: .intakeHead).case?
                .facts.first { $0.name == "severity" }?.value
        }
        let first = try Self.registered(desks, "a", 2)
        let second = try Self.registered(desks, "b", 3)
        #expect(try severity(second) == "hot")
        try Self.merge(desks, first, into: second, "m")
        #expect(try severity(second) == "grave")
        try Self.reopen(desks, first, "r")
        #expect(try severity(second) == "hot")
    }
}
