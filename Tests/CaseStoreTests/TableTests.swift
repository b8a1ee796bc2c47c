import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import ShouwenLimits
import Testing

@Suite("What a store keeps of a case")
struct TableTests {
    @Test("is its row, every field of it, as saved last", arguments: StoreKind.allCases)
    func rows(kind: StoreKind) throws {
        try kind.withStore { store in
            let saved = try store.register()
            #expect(try store.reading { try $0.row(of: saved.id) } == saved)

            let changes: [@Sendable (inout CaseRow) -> Void] = [
                { $0.kind = .accountQuery }, { $0.channel = .regulator }, { $0.phase = .transferred },
                { $0.ownerUnit = UnitID(rawValue: "总行'\"") }, { $0.ownerStaff = StaffID(rawValue: "s-9") }, { $0.ownerStaff = nil },
                { $0.intakeUnit = UnitID(rawValue: "") }, { $0.receivedAt = Timestamp(milliseconds: -1) },
                { $0.recordedAt = Timestamp(milliseconds: 1) }, { $0.closedAt = Timestamp(milliseconds: 2) }, { $0.closedAt = nil },
                { $0.nextDue = Timestamp(milliseconds: 3) }, { $0.nextDue = nil },
                { $0.wakeAt = Timestamp(milliseconds: 4) }, { $0.wakeAt = nil }, { $0.severity = "grave" }, { $0.product = "房贷" },
                { $0.issue = "" }, { $0.reference = ExternalReference(source: "cfpb", id: "") }, { $0.reference = nil },
                { $0.number = CaseNumber(year: 9999, serial: 99_999_999) },
                { $0.recused = [StaffID(rawValue: "1001"), StaffID(rawValue: "李 四")] }, { $0.recused = [] },
            ]
            var row = saved
            for change in changes {
                change(&row)
                row.version += 1
                let changed = row
                try store.write { try $0.save(changed) }
                #expect(try store.reading { try $0.row(of: saved.id) } == changed)
            }
            #expect(try store.reading { try $0.counts() }.byPhase == [.transferred: 1])
            #expect(try store.reading { try $0.row(of: CaseID(rawValue: 2)) } == nil)
        }
    }

    @Test(
        "goes forward only: a row of the same or a lower version is refused", arguments: StoreKind.allCases,
        [(4, false), (5, false), (6, true)])
    func versions(kind: StoreKind, offered: (version: Int64, accepted: Bool)) throws {
        try kind.withStore { store in
            var row = try store.register { $0.version = 5 }
            row.version = offered.version
            let offer = row
            let save = Result { try store.write { try $0.save(offer) } }
            #expect(((try? save.get()) != nil) == offered.accepted)
            #expect(try store.reading { try $0.row(of: offer.id)?.version } == max(5, offered.version))
        }
    }

    @Test("has a number and a reference that no other case has", arguments: StoreKind.allCases)
    func uniqueness(kind: StoreKind) throws {
        try kind.withStore { store in
            let reference = ExternalReference(source: "cfpb", id: "6400000")
            let first = try store.register { $0.reference = reference }
            #expect(throws: StoreFailure.self) { try store.register { $0.reference = reference } }
            #expect(throws: StoreFailure.self) { try store.register { $0.number = first.number } }
            let second = try store.register { $0.reference = ExternalReference(source: "other", id: "6400000") }
            #expect(try store.reading { try $0.caseID(reference: reference) } == first.id)
            #expect(try store.reading { try $0.caseID(reference: second.reference!) } == second.id)
            #expect(try store.reading { try $0.caseID(reference: ExternalReference(source: "cfpb", id: "1")) } == nil)
            #expect(try store.reading { try $0.caseID(number: second.number) } == second.id)
        }
    }

    @Test("is counted by phase as it changes", arguments: StoreKind.allCases)
    func counters(kind: StoreKind) throws {
        try kind.withStore { store in
            let rows = try (0..<5).map { _ in try store.register() }
            for (row, phase) in zip(rows, [Phase.accepted, .accepted, .closed]) {
                var next = row
                (next.version, next.phase) = (2, phase)
                let saved = next
                try store.write { transaction in
                    _ = try transaction.append([Sample.event(saved.id, version: 2, type: "changed")])
                    try transaction.save(saved)
                }
            }
            let counts = try store.reading { try $0.counts() }
            #expect(counts == StoreCounts(cases: 5, events: 8, byPhase: [.registered: 2, .accepted: 2, .closed: 1]))
        }
    }

    @Test("takes each version of an event once", arguments: StoreKind.allCases)
    func eventVersions(kind: StoreKind) throws {
        try kind.withStore { store in
            let row = try store.register()
            #expect(throws: StoreFailure.self) { try store.write { try $0.append([Sample.event(row.id, version: 1)]) } }
            #expect(try store.write { try $0.append([Sample.event(row.id, version: 2)]) }.map(\.sequence) == [2])
        }
    }
}

@Suite("Kept replies")
struct KeptReplyTests {
    private static let day: Int64 = 24 * 60 * 60 * 1000

    private static func key(_ name: String, staff: String = "s-1") -> IdempotencyKey {
        IdempotencyKey(staff: StaffID(rawValue: staff), key: name)
    }

    private static func reply(_ text: String, at milliseconds: Int64 = 0) -> KeptReply {
        KeptReply(
            fingerprint: Digest(hashing: Array(text.utf8)), receipt: Array(text.utf8),
            recordedAt: Sample.monday.advanced(byMilliseconds: milliseconds))
    }

    @Test("are given back byte for byte, for each caller apart, and seen by the next work of the same group", arguments: StoreKind.allCases)
    func keeping(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.write { transaction in
                try transaction.keep(Self.reply("first"), for: Self.key("a"))
                #expect(try transaction.keptReply(for: Self.key("a")) == Self.reply("first"))
                try transaction.keep(Self.reply(""), for: Self.key("a", staff: "s-2"))
            }
            #expect(try store.reading { try $0.keptReply(for: Self.key("a")) } == Self.reply("first"))
            #expect(try store.reading { try $0.keptReply(for: Self.key("a", staff: "s-2")) } == Self.reply(""))
            #expect(try store.reading { try $0.keptReply(for: Self.key("b")) } == nil)
        }
    }

    @Test("are never replaced by another", arguments: StoreKind.allCases)
    func firstStays(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.write { try $0.keep(Self.reply("first"), for: Self.key("a")) }
            #expect(throws: StoreFailure.self) { try store.write { try $0.keep(Self.reply("second"), for: Self.key("a")) } }
            #expect(try store.reading { try $0.keptReply(for: Self.key("a")) } == Self.reply("first"))
        }
    }

    @Test(
        "go when a later one is more than idempotencyKeptDays younger", arguments: StoreKind.allCases,
        [(-1, true), (0, true), (1, false)] as [(Int64, Bool)])
    func ageing(kind: StoreKind, offset: (milliseconds: Int64, isKept: Bool)) throws {
        try kind.withStore { store in
            try store.write { try $0.keep(Self.reply("old"), for: Self.key("old")) }
            let later = Int64(Limits.idempotencyKeptDays) * Self.day + offset.milliseconds
            try store.write { try $0.keep(Self.reply("new", at: later), for: Self.key("new")) }
            #expect(try store.reading { try $0.keptReply(for: Self.key("old")) != nil } == offset.isKept)
            #expect(try store.reading { try $0.keptReply(for: Self.key("new")) } != nil)
        }
    }

    @Test("all go in the end, a slice in each transaction, however many there are", arguments: StoreKind.allCases)
    func slices(kind: StoreKind) throws {
        try kind.withStore { store in
            let count = 3 * Limits.keptRepliesSweptPerCommitMax + 1
            try store.write { transaction in
                for index in 0..<count { try transaction.keep(Self.reply("old"), for: Self.key("old-\(index)")) }
            }
            // A store that was opened long after knows no more than the next reply tells it.
            for round in 0..<8 {
                let later = Int64(Limits.idempotencyKeptDays + 1) * Self.day + Int64(round)
                try store.write { try $0.keep(Self.reply("new", at: later), for: Self.key("new-\(round)")) }
            }
            let left = try store.reading { snapshot in
                try (0..<count).filter { try snapshot.keptReply(for: Self.key("old-\($0)")) != nil }.count
            }
            #expect(left == 0)
            for round in 0..<8 { #expect(try store.reading { try $0.keptReply(for: Self.key("new-\(round)")) } != nil) }
        }
    }
}
