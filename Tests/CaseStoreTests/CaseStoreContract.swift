import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import Logging
import Testing

/// What every store must do, whichever keeps the cases.
@Suite("Every case store", .serialized)
struct CaseStoreContract {
    @Test(
        "numbers events 1, 2, 3, … over the whole log and links them into the chain that AuditChain defines", arguments: StoreKind.allCases)
    func logOrder(kind: StoreKind) throws {
        try kind.withStore { store in
            let first = try store.register()
            let second = try store.register()
            _ = try store.write { try $0.append([Sample.event(first.id, version: 2, type: "accepted")]) }

            let (entries, log, head) = try store.reading { (try $0.log(after: 0, limit: 10), try $0.logID(), try $0.head()) }
            #expect(entries.map(\.sequence) == [1, 2, 3])
            #expect(entries.map(\.content.caseID) == [first.id, second.id, first.id])
            var verifier = ChainVerifier(log: log)
            for entry in entries { #expect(verifier.check(entry.chained, sealedAs: entry.hash) == nil) }
            #expect(verifier.finish(head: head.sequence, headHash: head.hash) == nil)
            #expect(head.sequence == 3)
            #expect(try store.reading { try $0.events(of: first.id) }.map(\.content.version) == [1, 2])
            #expect(try store.reading { try $0.events(of: first.id, after: 1, limit: 9) } == [entries[2]])
            #expect(try store.reading { try $0.events(of: first.id, after: 0, limit: 1) } == [entries[0]])
            #expect(try store.reading { try $0.version(of: first.id) } == 1)
            #expect(try store.reading { try $0.entry(at: 2) } == entries[1])
            #expect(try store.reading { try $0.entry(at: 4) } == nil)
        }
    }

    @Test("has the chain's seed for a head while it is empty", arguments: StoreKind.allCases)
    func emptyHead(kind: StoreKind) throws {
        try kind.withStore { store in
            let (log, head) = try store.reading { (try $0.logID(), try $0.head()) }
            #expect(head == ChainHead(sequence: 0, hash: ChainHasher.seed(of: log)))
        }
    }

    @Test("gives back an event's content byte for byte", arguments: StoreKind.allCases)
    func contentIsKept(kind: StoreKind) throws {
        try kind.withStore { store in
            let payload = Array(#"{"text":"吞卡 \u0000 \"'; DROP TABLE log"}"#.utf8) + [0x20]
            let actor = Actor(staff: StaffID(rawValue: ""), role: .intakeHead, unit: UnitID(rawValue: "部'门"))
            let event = UnsealedEntry(
                caseID: CaseID(rawValue: 1), version: 1, type: "registered", actor: actor, happenedAt: Timestamp(milliseconds: -5),
                recordedAt: Sample.monday, payload: payload)
            let stored = try store.write { try $0.append([event]) }
            #expect(stored.map(\.content) == [event])
            #expect(try store.reading { try $0.events(of: CaseID(rawValue: 1)) } == stored)
        }
    }
}
