import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import CaseStoreSQLite
import Foundation
import GRDB
import ShouwenLimits
import Synchronization
import Testing

@Suite("The embedded store's file")
struct OpeningTests {
    /// Runs SQL on the file from outside, as someone who owns it could.
    private static func tamper(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    private static func withFilledStore(_ body: (_ path: String) throws -> Void) throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let store = try CaseStoreSQLite(path: path, logger: quiet)
            for _ in 0..<5 { try store.register() }
            store.close()
            try body(path)
        }
    }

    @Test("holds the same after closing and opening again, and numbers go on where they stood")
    func reopening() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let store = try CaseStoreSQLite(path: path, logger: quiet)
            let rows = try (0..<3).map { index in
                try store.register { $0.reference = ExternalReference(source: "cfpb", id: "\(index)") }
            }
            try store.write { try $0.save(wakeAt: Sample.monday, of: rows[1].id) }
            func everything(_ store: CaseStoreSQLite) throws -> String {
                try store.reading { snapshot in
                    "\(try snapshot.logID()) \(try snapshot.head()) \(try snapshot.log(after: 0, limit: 100)) "
                        + "\(try snapshot.list(CaseFilter(), limit: 100)) \(try snapshot.counts()) "
                        + "\(try snapshot.casesToWake(by: Sample.monday, limit: 9))"
                }
            }
            let before = try everything(store)
            store.close()

            let again = try CaseStoreSQLite(path: path, logger: quiet)
            defer { again.close() }
            #expect(try everything(again) == before)
            let next = try again.register()
            #expect(next.id == CaseID(rawValue: 4))
            #expect(next.number == CaseNumber(year: 2026, serial: 4))
            #expect(try verify(again) == nil)
            // The row of a case from before is replaced, not doubled.
            var row = rows[1]
            row.version = 2
            let changed = row
            try again.write { try $0.save(changed) }
            #expect(try again.reading { try $0.earliestWake() } == nil)
        }
    }

    @Test("and what lies beside it can be read and written by their owner alone")
    func fileModes() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            #expect(FileManager.default.createFile(atPath: path, contents: Data(), attributes: [.posixPermissions: 0o644]))
            let store = try CaseStoreSQLite(path: path, logger: quiet)
            defer { store.close() }
            try store.register()
            for suffix in ["", "-wal", "-shm"] {
                let mode = try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions] as? Int
                #expect(mode == 0o600, "\(suffix)")
            }
        }
    }

    @Test("is opened by one store at a time")
    func lock() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let store = try CaseStoreSQLite(path: path, logger: quiet)
            #expect(throws: StoreOpeningError.inUse(path: path)) { try CaseStoreSQLite(path: path, logger: quiet) }
            let (_, errors, status) = try ChildProcess(store: path, count: 1, inFlight: 1).finished()
            #expect(status == 3)
            #expect(errors.contains("open in another server"))
            store.close()
            try CaseStoreSQLite(path: path, logger: quiet).close()
        }
    }

    @Test("is refused when it is of a newer schema, another program's, no database, damaged, or nowhere")
    func refusals() throws {
        try Self.withFilledStore { path in
            try Self.tamper(path, "PRAGMA user_version = 2")
            #expect(throws: StoreOpeningError.newerSchema(found: 2, known: 1)) { try CaseStoreSQLite(path: path, logger: quiet) }
            try Self.tamper(path, "PRAGMA user_version = 1; PRAGMA application_id = 7")
            #expect(throws: StoreOpeningError.notACaseStore(path: path)) { try CaseStoreSQLite(path: path, logger: quiet) }
        }
        try Self.withFilledStore { path in
            try Self.tamper(path, "UPDATE counters SET value = 4 WHERE name = 'events'")
            #expect(throws: StoreOpeningError.damaged("the log ends at entry 5, but 4 were counted")) {
                try CaseStoreSQLite(path: path, logger: quiet)
            }
        }
        try withDirectory { directory in
            let path = directory + "/cases.db"
            try Data(repeating: 7, count: 8192).write(to: URL(fileURLWithPath: path))
            #expect(throws: StoreOpeningError.self) { try CaseStoreSQLite(path: path, logger: quiet) }
            let nowhere = directory + "/none/cases.db"
            #expect(throws: StoreOpeningError.file(path: nowhere, code: ENOENT)) {
                try CaseStoreSQLite(path: nowhere, logger: quiet)
            }
        }
    }

    @Test("refuses to change or delete what the log holds", arguments: ["UPDATE log SET staff = 'x'", "DELETE FROM log"])
    func appendOnly(sql: String) throws {
        try Self.withFilledStore { path in
            let error = #expect(throws: DatabaseError.self) { try Self.tamper(path, sql) }
            #expect(error?.message == "the log is append-only")
        }
    }

    @Test(
        "shows at which entry someone changed the log after removing the triggers",
        arguments: [
            ("UPDATE log SET payload = replace(payload, '柜台', '电话') WHERE sequence = 3", ChainBreak.changed(sequence: 3)),
            ("UPDATE log SET staff = 's-101' WHERE sequence = 1", .changed(sequence: 1)),
            ("UPDATE log SET recorded_at = recorded_at - 1 WHERE sequence = 5", .changed(sequence: 5)),
            ("UPDATE log SET hash = zeroblob(32) WHERE sequence = 4", .changed(sequence: 4)),
            ("DELETE FROM log WHERE sequence = 2", .gap(expected: 2, found: 3)),
            (
                """
                UPDATE log SET sequence = 99 WHERE sequence = 2; UPDATE log SET sequence = 2 WHERE sequence = 3;
                UPDATE log SET sequence = 3 WHERE sequence = 99
                """, .changed(sequence: 2)
            ),
        ])
    func tampering(sql: String, found: ChainBreak) throws {
        try Self.withFilledStore { path in
            try Self.tamper(path, "DROP TRIGGER log_refuses_update; DROP TRIGGER log_refuses_delete; " + sql)
            let store = try CaseStoreSQLite(path: path, logger: quiet)
            defer { store.close() }
            #expect(try verify(store) == found)
        }
    }

    @Test("ends the process, and promises nothing more, when it turns out to be broken under the running store")
    func brokenWhileOpen() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let first = try CaseStoreSQLite(path: path, logger: quiet)
            let rows = try (0..<200).map { _ in try first.register() }
            first.close()

            let ended = Awaited<String>()
            let store = try CaseStoreSQLite(path: path, logger: quiet, terminate: { ended.put($0) })
            defer { store.close() }
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            let size = try file.seekToEnd()
            try file.seek(toOffset: 2 * 4096)
            try file.write(contentsOf: Data(repeating: 0xFF, count: Int(size) - 2 * 4096))
            try file.close()

            let told = Mutex(0)
            let accepted = store.enqueue(
                Work(
                    { transaction in for row in rows { _ = try transaction.events(of: row.id) } },
                    committed: { _ in told.withLock { $0 += 1 } }))
            #expect(accepted)
            #expect(ended.take().contains("SQLite 11"), "SQLITE_CORRUPT")
            #expect(!store.enqueue(Work({ _ in }, committed: { _ in told.withLock { $0 += 1 } })))
            store.close()
            #expect(told.withLock { $0 } == 0)
        }
    }
}
