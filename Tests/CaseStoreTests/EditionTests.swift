import AuditChain
import BusinessCalendar
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import GRDB
import ShouwenLimits
import Synchronization
import Testing

@Suite("Editions of books and calendars")
struct EditionTests {
    private static func edition(
        _ id: String = "gdrcu", _ edition: String = "2024-01-01", kind: EditionRecord.Kind = .book, text: String = "id: gdrcu",
        at: Int64 = 0
    ) -> EditionRecord {
        EditionRecord(
            kind: kind, id: id, edition: edition, text: Array(text.utf8), keptAt: Sample.monday.advanced(byMilliseconds: at))
    }

    /// Keeps an edition; the refusal, if it was one.
    private static func keep(_ edition: EditionRecord, in store: any CaseStore) throws -> EditionRefusal? {
        let refusal = Mutex<EditionRefusal?>(nil)
        return try withExtendedLifetime(refusal) {
            try store.write { transaction in
                // A refusal leaves the transaction as it was, so the work may go on.
                do { try transaction.keep(edition) } catch let found as EditionRefusal { refusal.withLock { $0 = found } }
                transaction.tally("gone on")
            }
            return refusal.withLock { $0 }
        }
    }

    @Test("are kept byte for byte with the hash of their text, in order of kind, id and edition", arguments: StoreKind.allCases)
    func order(kind: StoreKind) throws {
        try kind.withStore { (store: any CaseStore) throws in
            #expect(try store.reading { try $0.editions() } == [])
            let inOrder = [
                Self.edition("abc", "2023-06-01", text: "柜台\u{0}'\""), Self.edition("abc", "2024-01-01"),
                Self.edition("gdrcu", "1", text: ""),
                Self.edition("cn", "2026", kind: .calendar), Self.edition("core", "1", kind: .core),
            ]
            for index in [3, 0, 4, 2, 1] { #expect(try Self.keep(inOrder[index], in: store) == nil) }
            #expect(try store.reading { try $0.editions() } == inOrder)
            #expect(inOrder[0].sha256 == Digest(hashing: inOrder[0].text))
        }
    }

    @Test("are kept once: the same text again changes nothing, not even since when", arguments: StoreKind.allCases)
    func again(kind: StoreKind) throws {
        try kind.withStore { (store: any CaseStore) throws in
            #expect(try Self.keep(Self.edition(), in: store) == nil)
            #expect(try Self.keep(Self.edition(at: 5), in: store) == nil)
            #expect(try store.reading { try $0.editions() } == [Self.edition()])
        }
    }

    @Test(
        "are never another text under the same name: the refusal says which is kept, and the work may go on", arguments: StoreKind.allCases)
    func changed(kind: StoreKind) throws {
        try kind.withStore { (store: any CaseStore) throws in
            #expect(try Self.keep(Self.edition(), in: store) == nil)
            #expect(try Self.keep(Self.edition(text: "id: gdrcu "), in: store) == .changed(stored: Self.edition()))
            #expect(try store.reading { try ($0.editions(), $0.counts().tallies) } == ([Self.edition()], ["gone on": 2]))
            // A work that lets the refusal pass fails with it, in words that name the edition.
            let failure = #expect(throws: StoreFailure.self) { try store.write { try $0.keep(Self.edition(text: "other")) } }
            #expect(failure.map { "\($0)".contains("book gdrcu, edition 2024-01-01") } == true)
            for other in [
                Self.edition("gdrcu2", text: "x"), Self.edition("gdrcu", "2025", text: "x"), Self.edition(kind: .core, text: "x"),
            ] {
                #expect(try Self.keep(other, in: store) == nil)
            }
        }
    }

    @Test("have at most editionTextBytesMax bytes", arguments: StoreKind.allCases, [(-1, true), (0, true), (1, false)])
    func length(kind: StoreKind, offset: (bytes: Int, isKept: Bool)) throws {
        try kind.withStore { (store: any CaseStore) throws in
            let bytes = Limits.editionTextBytesMax + offset.bytes
            let long = EditionRecord(
                kind: .book, id: "long", edition: "1", text: [UInt8](repeating: 0x20, count: bytes), keptAt: Sample.monday)
            let refusal = EditionRefusal.tooLong(kind: .book, id: "long", edition: "1", bytes: bytes)
            #expect(try Self.keep(long, in: store) == (offset.isKept ? nil : refusal))
            #expect(try store.reading { try $0.editions() } == (offset.isKept ? [long] : []))
        }
    }

    @Test(
        "refuse to be changed, deleted or replaced in the file; a text changed all the same is not given out",
        arguments: [
            "UPDATE editions SET text = 'x'", "DELETE FROM editions",
            "INSERT OR REPLACE INTO editions SELECT kind, id, edition, sha256, 'x', kept_at FROM editions",
        ])
    func inTheFile(sql: String) throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let store = try CaseStoreSQLite(path: path, logger: quiet)
            #expect(try Self.keep(Self.edition(), in: store) == nil)
            store.close()

            let file = try DatabaseQueue(path: path)
            let error = #expect(throws: DatabaseError.self) { try file.writeWithoutTransaction { try $0.execute(sql: sql) } }
            #expect(error?.message == "an edition once kept stays")
            try file.writeWithoutTransaction { database in
                try database.execute(sql: "DROP TRIGGER editions_refuse_update; UPDATE editions SET text = 'x'")
            }
            try file.close()

            let again = try CaseStoreSQLite(path: path, logger: quiet)
            defer { again.close() }
            #expect(throws: (any Error).self) { try again.reading { try $0.editions() } }
        }
    }
}
