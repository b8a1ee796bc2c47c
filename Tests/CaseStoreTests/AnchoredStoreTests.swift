import AuditChain
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import Foundation
import GRDB
import Synchronization
import Testing

/// A store with its anchor, in a folder of its own.
private struct Anchored {
    let folder: String
    var files: StoreFiles { StoreFiles(database: folder + "/cases.db") }
    var database: String { files.database }

    /// Opens it, registers cases, closes it.
    func grow(by count: Int) throws {
        let store = try CaseStoreSQLite(files, logger: quiet)
        for _ in 0..<count { try store.register() }
        store.close()
    }

    /// Lets a process register cases and kills it in the midst of that, once the anchor has followed.
    func growAndKill() throws {
        let child = try ChildProcess(store: database, count: 0, inFlight: 4)
        let before = try anchor().sequence
        var text = Data()
        child.read(&text) { _ in ((try? anchor().sequence) ?? 0) > before }
        _ = child.killed(&text)
        #expect(FileManager.default.fileExists(atPath: database + "-wal"))
    }

    func anchor() throws -> Anchor {
        try #require(Anchor(text: try String(contentsOfFile: files.anchor, encoding: .utf8)))
    }

    /// Copies of all the store's files, or puts them back.
    func copy(to other: String, _ suffixes: [String] = ["", "-wal", "-shm"]) throws {
        for suffix in suffixes where FileManager.default.fileExists(atPath: database + suffix) {
            try FileManager.default.copyItem(atPath: database + suffix, toPath: other + suffix)
        }
    }

    func putBack(_ other: String) throws {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: database + suffix)
            if FileManager.default.fileExists(atPath: other + suffix) {
                try FileManager.default.copyItem(atPath: other + suffix, toPath: database + suffix)
            }
        }
    }

    func sql(_ sql: String) throws {
        let queue = try DatabaseQueue(path: database)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Why it is not opened; nil if it is.
    func refusal(_ word: OperatorsWord? = nil) -> StoreOpeningError? {
        do throws(StoreOpeningError) {
            try CaseStoreSQLite(files, word: word, logger: quiet).close()
            return nil
        } catch { return error }
    }

    static func with(_ body: (Anchored) throws -> Void) throws {
        try withDirectory { folder in
            let store = Anchored(folder: folder)
            try CaseStoreSQLite.make(store.files)
            try body(store)
        }
    }
}

@Suite("A store and its anchor", .serialized)
struct AnchoredStoreTests {
    @Test("are made by making alone: nothing, an empty file, or a database without tables is no fresh store")
    func neverMadeByOpening() throws {
        try Anchored.with { store in
            try store.grow(by: 3)
            try FileManager.default.removeItem(atPath: store.database)
            #expect(store.refusal() == .missing(path: store.database))
            #expect(!FileManager.default.fileExists(atPath: store.database), "the refusal makes none either")
            try Data().write(to: URL(fileURLWithPath: store.database))
            #expect(store.refusal() == .missing(path: store.database))
            try store.sql("PRAGMA user_version = 0; CREATE TABLE x (y); DROP TABLE x")
            #expect(store.refusal() == .missing(path: store.database))
        }
    }

    @Test("are never made over anything")
    func neverMadeOverSomething() throws {
        try Anchored.with { store in
            for path in [store.database, store.files.anchor] {
                #expect(throws: StoreOpeningError.exists(path: path)) { try CaseStoreSQLite.make(store.files) }
                try FileManager.default.removeItem(atPath: path)
            }
            try Data("x".utf8).write(to: URL(fileURLWithPath: store.database + "-wal"))
            #expect(throws: StoreOpeningError.exists(path: store.database + "-wal")) { try CaseStoreSQLite.make(store.files) }
        }
    }

    @Test("go on fitting each other over clean stops, and over a killed process")
    func fitting() throws {
        try Anchored.with { store in
            #expect(try store.anchor().sequence == 0)
            try store.grow(by: 3)
            #expect(try store.anchor().sequence == 3)
            #expect(try store.anchor().state == .closed)
            try store.growAndKill()
            #expect(try store.anchor().state == .serving)
            #expect(store.refusal() == nil)
            #expect(try store.anchor().openings == 3)
        }
    }

    @Test("do not fit when the database is another store's")
    func otherStore() throws {
        try Anchored.with { store in
            try store.grow(by: 3)
            try Anchored.with { other in
                try other.grow(by: 5)
                let log = try other.anchor().log
                let wanted = StoreMismatch.otherLog(anchored: try store.anchor().log, found: log)
                try other.copy(to: store.folder + "/other")
                try store.putBack(store.folder + "/other")
                #expect(store.refusal() == .mismatch(wanted))
            }
        }
    }

    @Test("do not fit when the database is an older copy, be it that nothing was recorded since")
    func olderCopy() throws {
        try Anchored.with { store in
            try store.grow(by: 3)
            try store.copy(to: store.folder + "/copy")
            try store.grow(by: 0)
            let anchor = try String(contentsOfFile: store.files.anchor, encoding: .utf8)
            try store.putBack(store.folder + "/copy")
            #expect(store.refusal() == .mismatch(.olderCopy(found: 1, anchored: 2)))
            // What is refused is not touched: the anchor still tells on it.
            #expect(try String(contentsOfFile: store.files.anchor, encoding: .utf8) == anchor)
            #expect(store.refusal() == .mismatch(.olderCopy(found: 1, anchored: 2)))
            try FileManager.default.copyItem(atPath: store.files.anchor, toPath: store.folder + "/witness")
        }
        try Anchored.with { store in
            try store.grow(by: 3)
            try store.copy(to: store.folder + "/copy")
            try store.grow(by: 5)
            try store.putBack(store.folder + "/copy")
            #expect(store.refusal() == .mismatch(.cutOff(found: 3, anchored: 8)))
        }
    }

    @Test("do not fit when the write-ahead log of a killed server is gone")
    func lostLog() throws {
        try Anchored.with { store in
            try store.grow(by: 3)
            try store.growAndKill()
            let anchored = try store.anchor().sequence
            #expect(anchored > 3)
            try FileManager.default.removeItem(atPath: store.database + "-wal")
            // As much as had been carried over by then is there.
            guard case .mismatch(.cutOff(let found, anchored)) = store.refusal() else {
                Issue.record("it was opened")
                return
            }
            #expect(found < anchored)
        }
        // Nor when all that was anchored had been carried over: what came later may be lost.
        try Anchored.with { store in
            try store.growAndKill()
            try store.sql("PRAGMA wal_checkpoint(TRUNCATE)")
            #expect(store.refusal() == .mismatch(.noWriteAheadLog(anchored: try store.anchor().sequence)))
        }
    }

    @Test("do not fit when there is no anchor, or what is there is none, or the anchored entry is another")
    func noAnchor() throws {
        try Anchored.with { store in
            try store.grow(by: 3)
            try store.sql("DROP TRIGGER log_refuses_update; UPDATE log SET hash = zeroblob(32) WHERE sequence = 3")
            #expect(store.refusal() == .mismatch(.changed(sequence: 3)))
            try Data("shouwen anchor 1\n".utf8).write(to: URL(fileURLWithPath: store.files.anchor))
            #expect(store.refusal() == .mismatch(.unreadableAnchor(path: store.files.anchor)))
            try FileManager.default.removeItem(atPath: store.files.anchor)
            #expect(store.refusal() == .mismatch(.noAnchor(path: store.files.anchor)))
        }
    }

    @Test("are gone on with by the operator's word for that very mismatch, which stands in the log before anything else")
    func operatorsWord() throws {
        func word(_ mismatch: String) -> OperatorsWord {
            OperatorsWord(mismatch: mismatch) { found in
                Sample.event(CaseID(rawValue: 77), version: 9, type: "store_accepted", payload: Array(found.word.utf8))
            }
        }
        try Anchored.with { store in
            try store.grow(by: 3)
            try store.copy(to: store.folder + "/copy")
            try store.grow(by: 5)
            try store.putBack(store.folder + "/copy")
            let found = StoreMismatch.cutOff(found: 3, anchored: 8)
            for other in ["", "cut-off", "cut-off:3:9", "no-anchor"] {
                #expect(store.refusal(word(other)) == .otherMismatch(named: other, found: found))
            }
            #expect(store.refusal(word("cut-off:3:8")) == nil)
            #expect(store.refusal(word("cut-off:3:8")) == .otherMismatch(named: "cut-off:3:8", found: nil), "it is said once")
            let again = try CaseStoreSQLite(store.files, logger: quiet)
            defer { again.close() }
            let entry = try again.reading { try $0.entry(at: 4) }
            #expect(entry?.content.type == "store_accepted")
            #expect(entry?.content.caseID == .ofTheStore)
            #expect(entry?.content.version == 1)
            #expect(entry?.content.payload == Array("cut-off:3:8".utf8))
            #expect(try again.reading { try $0.counts() }.events == 4)
            #expect(try again.register().number == CaseNumber(year: 2026, serial: 4))
            #expect(try verify(again) == nil)
        }
    }

    @Test("are gone on with once more where they come apart once more")
    func secondWord() throws {
        try Anchored.with { store in
            try store.grow(by: 3)
            for version in 1...3 {
                try FileManager.default.removeItem(atPath: store.files.anchor)
                let word = OperatorsWord(mismatch: "no-anchor") { found in
                    Sample.event(CaseID(rawValue: 77), version: 9, type: "store_accepted", payload: Array(found.word.utf8))
                }
                #expect(store.refusal(word) == nil)
                let again = try CaseStoreSQLite(store.files, logger: quiet)
                defer { again.close() }
                let last = try again.reading { try $0.entry(at: $0.head().sequence) }
                #expect(last?.content.caseID == .ofTheStore)
                #expect(last?.content.version == Int64(version))
                #expect(try verify(again) == nil)
            }
        }
    }

    @Test("lie where the configuration puts them, and a symbolic link is followed")
    func elsewhere() throws {
        try withDirectory { folder in
            let files = StoreFiles(database: folder + "/cases.db", anchor: folder + "/witness")
            try CaseStoreSQLite.make(files)
            try CaseStoreSQLite(files, logger: quiet).close()
            #expect(FileManager.default.fileExists(atPath: folder + "/witness"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/cases.db-anchor"))
            try FileManager.default.createSymbolicLink(atPath: folder + "/link.db", withDestinationPath: "cases.db")
            let linked = StoreFiles(database: folder + "/link.db")
            #expect(linked.database == StoreFiles(database: folder + "/cases.db").database)
        }
    }
}

@Suite("The lock of a store", .serialized)
struct StoreLockTests {
    @Test("holds by whatever name the file is opened, in this process and in another")
    func otherNames() throws {
        try Anchored.with { store in
            let open = try CaseStoreSQLite(store.files, logger: quiet)
            try open.register()
            try FileManager.default.createSymbolicLink(atPath: store.folder + "/soft.db", withDestinationPath: store.database)
            #expect(link(store.database, store.folder + "/hard.db") == 0)
            for name in ["cases.db", "soft.db", "hard.db"] {
                let files = StoreFiles(database: store.folder + "/" + name, anchor: store.files.anchor)
                #expect(throws: StoreOpeningError.inUse(path: files.database)) { try CaseStoreSQLite(files, logger: quiet) }
                let (_, errors, status) = try ChildProcess(store: store.folder + "/" + name, count: 1, inFlight: 1).finished()
                #expect(status == 3, "\(name)")
                #expect(errors.contains("open in another server"))
            }
            // The refused openings cost the holder none of SQLite's own locks: else this process's connections were not seen by others.
            try open.register()
            let other = try DatabaseQueue(path: store.database)
            #expect(throws: DatabaseError.self) {
                try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE") }
            }
            try other.close()
            open.close()
            #expect(store.refusal() == .severalNames(path: store.database))
            unlink(store.folder + "/hard.db")
            #expect(store.refusal() == nil)
        }
    }
}

@Suite("Files taken away from under a running store", .serialized)
struct LostFileTests {
    @Test(
        "end it before anything more is acknowledged",
        arguments: ["unlink db", "move db", "replace db", "unlink wal", "replace wal"], [true, false])
    func lost(how: String, writes: Bool) throws {
        try Anchored.with { anchored in
            let ended = Awaited<String>()
            let store = try CaseStoreSQLite(anchored.files, logger: quiet, terminate: { ended.put($0) })
            defer { store.close() }
            try store.register()
            let path = anchored.database + (how.hasSuffix("wal") ? "-wal" : "")
            switch how.split(separator: " ")[0] {
            case "unlink": #expect(unlink(path) == 0)
            case "move": #expect(rename(path, path + ".away") == 0)
            case _:
                try FileManager.default.copyItem(atPath: path, toPath: path + ".copy")
                #expect(rename(path + ".copy", path) == 0)
            }
            let told = Mutex<[StoreFailure?]>([])
            if writes {
                let work = Work({ _ = try registerCase(in: $0) }, committed: { failure in told.withLock { $0.append(failure) } })
                _ = store.enqueue(work)
            }
            // Without a write it is noticed by the regular look.
            #expect(ended.take().contains("was deleted, moved or replaced"))
            #expect(told.withLock { $0 }.isEmpty)
            #expect(!store.enqueue(Work({ _ in })))
        }
    }
}
