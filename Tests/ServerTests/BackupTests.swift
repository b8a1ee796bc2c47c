import AuditChain
import BusinessCalendar
import CaseService
import RPC
import CaseStoreSQLite
import DispatchTransport
import Foundation
import GRDB
import ServerAssembly
import ShouwenLimits
import Testing
import WireMessages

@Suite("A backup", .serialized)
struct BackupTests {
    private static func log(_ path: String) throws -> [String] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM log ORDER BY sequence").map { "\($0)" } }
    }

    private static func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    /// A bank with the same configuration in a folder of its own, without a store.
    private static func elsewhere(_ bank: WorkedBank) throws -> (configuration: String, store: String) {
        let folder = bank.folder.path + "/restored"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: bank.folder.configuration, toPath: folder + "/shouwen.yaml")
        return (folder + "/shouwen.yaml", folder + "/cases.db")
    }

    @Test("is taken while the server runs, grows by what the log has gained, and is restored to a store that fits its own log")
    func online() throws {
        let bank = try WorkedBank()
        let to = bank.folder.path + "/backup"
        let first = try ServerAssembly.backUp(path: bank.folder.configuration, to: to)
        #expect(first.added == first.last && first.added >= 6)
        #expect(try ServerAssembly.backUp(path: bank.folder.configuration, to: to) == (0, first.last))

        let server = try ServerProcess(bank.folder)
        let seen = try Self.files(to)
        let connection = try bank.connection(server)
        defer { connection.close() }
        _ = try connection.callBlocking(
            BranchDeskMethods.registerCase, complaint(100), metadata: bank.folder.metadata("teller"), timeout: .seconds(30))
        // What was acknowledged a moment ago stands in the write-ahead log alone.
        let backedUp = try Programs.run([
            Programs.path("shouwend"), "backup", "--config", bank.folder.configuration, "--to", to,
        ])
        #expect(backedUp.status == 0, "\(backedUp.errors)")
        #expect(try Self.files(to).count == seen.count + 1, "one segment more, the others as they were")
        _ = try connection.callBlocking(
            BranchDeskMethods.registerCase, complaint(101), metadata: bank.folder.metadata("teller"), timeout: .seconds(30))
        server.terminate()
        #expect(server.stopped() == 0)
        #expect(try ServerAssembly.verify(backup: to) > first.last)

        let other = try Self.elsewhere(bank)
        let restored = try Programs.run([
            Programs.path("shouwend"), "restore", "--config", other.configuration, "--from", to, "--by", "李四", "--reason", "试恢复",
        ])
        #expect(restored.status == 0, "\(restored.errors)")
        let (old, new) = (try Self.log(bank.folder.store), try Self.log(other.store))
        #expect(new.dropLast() == old.prefix(new.count - 1))
        #expect(new.last?.contains("store_restored") == true)
        #expect(try ServerAssembly.verify(path: other.configuration, tables: true).differences == 0)
        // Over an existing store, never.
        let again = try Programs.run([
            Programs.path("shouwend"), "restore", "--config", other.configuration, "--from", to, "--by", "李四", "--reason", "试恢复",
        ])
        #expect(again.status == 65)
        #expect(again.errors.contains("is there already"))
        // And the restored one takes a change under a key that was used before as the one it was.
        let after = try ServerProcess(configuration: other.configuration, in: bank.folder)
        let second = try bank.connection(after)
        defer { second.close() }
        let repeated = try second.callBlocking(
            BranchDeskMethods.registerCase, complaint(100), metadata: bank.folder.metadata("teller"), timeout: .seconds(30))
        #expect(repeated.caseNumber.isEmpty == false)
        after.terminate()
        #expect(after.stopped() == 0)
        #expect(try Self.log(other.store).filter { $0.contains("\"registered\"") || $0.contains("type:registered") }.count == 7)
    }

    @Test("is restored up to any entry, and up to any moment")
    func upTo() throws {
        let bank = try WorkedBank(cases: 4)
        let to = bank.folder.path + "/backup"
        let all = try ServerAssembly.backUp(path: bank.folder.configuration, to: to).last
        let log = try Self.log(bank.folder.store)
        let other = try Self.elsewhere(bank)
        func restore(_ extent: Backup.Extent) throws -> Int64 {
            for suffix in ["", "-anchor"] { try? FileManager.default.removeItem(atPath: other.store + suffix) }
            return try ServerAssembly.restore(path: other.configuration, from: to, extent, reason: bank.reason)
        }
        for wanted in 1...all {
            #expect(try restore(.sequence(wanted)) == wanted)
            #expect(try Self.log(other.store).dropLast() == log.prefix(Int(wanted)))
            #expect(try ServerAssembly.verify(path: other.configuration, tables: true).differences == 0)
        }
        for wanted in [0, -1, all + 1] { #expect(throws: LaunchError.self) { try restore(.sequence(wanted)) } }
        let queue = try DatabaseQueue(path: bank.folder.store)
        let times = try queue.read { try Int64.fetchAll($0, sql: "SELECT recorded_at FROM log ORDER BY sequence") }
        try queue.close()
        for time in Set(times) {
            #expect(try restore(.moment(Timestamp(milliseconds: time))) == Int64(try #require(times.lastIndex(of: time))) + 1)
        }
    }

    @Test("damaged anywhere is found before anything is made of it")
    func damaged() throws {
        let bank = try WorkedBank()
        let to = bank.folder.path + "/backup"
        _ = try ServerAssembly.backUp(path: bank.folder.configuration, to: to)
        let other = try Self.elsewhere(bank)
        for file in try Self.files(to) {
            let path = to + "/" + file
            let good = try Data(contentsOf: URL(fileURLWithPath: path))
            for place in stride(from: 0, to: good.count, by: max(1, good.count / 23)) {
                var bad = good
                bad[place] ^= 1
                try bad.write(to: URL(fileURLWithPath: path))
                #expect(throws: (any Error).self, "\(file) at \(place)") { try ServerAssembly.verify(backup: to) }
            }
            try FileManager.default.removeItem(atPath: path)
            #expect(throws: (any Error).self) {
                try ServerAssembly.restore(path: other.configuration, from: to, .all, reason: bank.reason)
            }
            #expect(!FileManager.default.fileExists(atPath: other.store))
            try good.write(to: URL(fileURLWithPath: path))
        }
        #expect(try ServerAssembly.verify(backup: to) > 0)
    }

    @Test("takes nothing from a store that is not the one it began with: an older copy, a changed entry")
    func otherStore() throws {
        let bank = try WorkedBank()
        let to = bank.folder.path + "/backup"
        _ = try ServerAssembly.backUp(path: bank.folder.configuration, to: to)
        let other = try Self.elsewhere(bank)
        _ = try ServerAssembly.restore(path: other.configuration, from: to, .sequence(3), reason: bank.reason)
        let failure = #expect(throws: LaunchError.self) { try ServerAssembly.backUp(path: other.configuration, to: to) }
        #expect(failure?.description.contains("its log differs at entry") == true)
        try bank.sql("DROP TRIGGER log_refuses_update; UPDATE log SET staff = 'x' WHERE sequence = 2")
        #expect(throws: LaunchError.self) {
            try ServerAssembly.backUp(path: bank.folder.configuration, to: bank.folder.path + "/fresh")
        }
    }

    @Test("has at most backupSegmentEntriesMax entries in a segment", arguments: [-1, 0, 1])
    func segments(more: Int64) throws {
        #expect(Limits.backupSegmentEntriesMax > 1)
        let bank = try WorkedBank(cases: 3)
        let to = bank.folder.path + "/backup"
        let files = StoreFiles(database: bank.folder.store)
        let count = try ServerAssembly.verify(path: bank.folder.configuration, tables: false).entries
        let backup = try Backup.extend(to, from: files, entriesPerSegment: count + more).backup
        #expect(backup.manifest.segments.count == (more < 0 ? 2 : 1))
        #expect(try ServerAssembly.verify(backup: to) == count)
    }
}
