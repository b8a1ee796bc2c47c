import CaseStoreSQLite
import GRDB
import Testing

@Suite("A store whose last entry cannot be read")
struct UnreadableLogTests {
    @Test("is not served: the program ends with 65 and names the store")
    func notServed() throws {
        let folder = try BankFolder()
        try CaseStoreSQLite(path: folder.store, logger: quiet).close()
        let file = try DatabaseQueue(path: folder.store)
        try file.writeWithoutTransaction { database in
            // An entry whose role is none of ours, counted as any other, so that the store itself opens.
            try database.execute(
                sql: """
                    INSERT INTO log VALUES (1, 1, 1, 'registered', '1001', 'nobody', 'hq', 0, 0, '{}', zeroblob(32));
                    INSERT INTO counters VALUES ('events', 1)
                    """)
        }
        try file.close()
        let ended = try Programs.run([
            "timeout", "60", Programs.path("shouwend"), "run", "--config", folder.configuration, "--address-file", "\(folder.path)/address",
        ])
        #expect(ended.status == 65)
        #expect(ended.errors.contains("\(folder.store): the log's last entry cannot be read: row 1 of log"))
    }
}
