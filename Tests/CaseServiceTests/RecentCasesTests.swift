import CaseDomain
import CaseStore
import ShouwenLimits
import TestBank
import Testing

@testable import CaseService

@Suite("The cases used last")
struct RecentCasesTests {
    /// A case at that version; only number and version count here.
    private static func present(_ id: Int64, version: Int64 = 1) throws -> PresentCase {
        let registered = Registered(number: CaseNumber(year: 2026, serial: id), register: "", registration: Bank.registration())
        func record(_ event: any CaseEvent) -> RecordedEvent {
            RecordedEvent(
                GroundedEvent(event, under: CoreClause.audit.reference), by: Bank.teller, happenedAt: Bank.now, recordedAt: Bank.now)
        }
        var state: Case?
        Case.advance(&state, by: record(registered))
        for _ in 1..<version { Case.advance(&state, by: record(Take())) }
        return PresentCase(id: CaseID(rawValue: id), state: try #require(state))
    }

    private static func id(_ value: Int64) -> CaseID { CaseID(rawValue: value) }

    @Test("take no more than presentCasesBytesMax: beyond it the one not used for longest goes", arguments: [-1, 0, 1])
    func bytes(more: Int) throws {
        let one = 1000 + RecentCases.placeBytes
        var recent = RecentCases(bytesMax: 3 * one + more)
        for id in 1...3 { recent.keep(try Self.present(Int64(id)), bytes: 1000) }
        let fit = more < 0 ? 2 : 3
        #expect(recent.count == fit)
        #expect(recent.bytes == fit * one)
        #expect((recent.use(Self.id(1)) == nil) == (more < 0))
        // Used, the first is no longer the one that goes.
        recent.keep(try Self.present(4), bytes: 1000)
        #expect(recent.count == fit)
        #expect(recent.bytes <= recent.bytesMax)
        #expect(recent.use(Self.id(2)) == nil)
        #expect((recent.use(Self.id(1)) == nil) == (more < 0))
        #expect(recent.use(CaseNumber(year: 2026, serial: 4))?.id == Self.id(4))
        #expect(recent.use(CaseNumber(year: 2026, serial: 2)) == nil)
        #expect(Limits.presentCasesBytesMax == 32 << 20)
    }

    @Test("give way to a newer version and never to an older one")
    func versions() throws {
        var recent = RecentCases(bytesMax: 1 << 20)
        recent.keep(try Self.present(1, version: 2), bytes: 500)
        recent.keep(try Self.present(1, version: 1), bytes: 400)
        #expect(recent.use(Self.id(1))?.state.version == 2)
        #expect(recent.bytes == 500 + RecentCases.placeBytes)
        recent.keep(try Self.present(1, version: 3), bytes: 700)
        #expect(recent.use(Self.id(1))?.state.version == 3)
        #expect(recent.bytes == 700 + RecentCases.placeBytes)
        #expect(recent.count == 1)
    }

    @Test("do not make room for one that is larger than all of it, and lose an older version of it")
    func tooLarge() throws {
        var recent = RecentCases(bytesMax: 4000)
        recent.keep(try Self.present(1), bytes: 1000)
        recent.keep(try Self.present(2), bytes: 1000)
        recent.keep(try Self.present(2, version: 2), bytes: 4000)
        #expect(recent.use(Self.id(1)) != nil)
        #expect(recent.use(Self.id(2)) == nil)
        #expect(recent.bytes == 1000 + RecentCases.placeBytes)
    }

    @Test("are the same as a list moved to its front at each use says, over thousands of uses")
    func asAList() throws {
        let cases = try (1...12).map { try Self.present(Int64($0)) }
        var recent = RecentCases(bytesMax: 5 * (100 + RecentCases.placeBytes))
        var list: [Int64] = []
        var draw = UInt64(7)
        for _ in 0..<5000 {
            draw = draw &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let id = Int64(draw >> 33) % 12 + 1
            let known = list.firstIndex(of: id)
            if draw >> 60 < 8 {
                #expect((recent.use(Self.id(id)) == nil) == (known == nil))
                if let known { list.insert(list.remove(at: known), at: 0) }
            } else {
                recent.keep(cases[Int(id) - 1], bytes: 100)
                // The same version again changes nothing, not even the order.
                if known == nil { list = Array(([id] + list).prefix(5)) }
            }
            #expect(recent.count == list.count)
        }
    }
}
