import BusinessCalendar
import CaseService
import CaseStoreSQLite
import DispatchTransport
import Foundation
import GRDB
import ServerAssembly
import ShouwenLimits
import Testing
import WireMessages

/// A bank with cases in several phases; the server has stopped.
struct WorkedBank {
    let folder: BankFolder
    let reason = OperatorsReason(by: "李四", reason: "试验")!

    /// - Parameter countsSameType: whether its book has hot spots; else it is `bank-default`.
    init(cases: Int = 6, countsSameType: Bool = false) throws {
        folder = try BankFolder()
        if countsSameType {
            let books = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/RuleBooks/Books").standardized
            let book = try String(contentsOf: books.appending(path: "bank-default.yaml"), encoding: .utf8)
                .replacing("id: bank-default", with: "id: own-bank")
            try FileManager.default.createDirectory(atPath: "\(folder.path)/books", withIntermediateDirectories: true)
            try Data("\(book)\nhot_spot: {complainants: 3, window: 1 month, clause: acknowledge}\n".utf8)
                .write(to: URL(fileURLWithPath: "\(folder.path)/books/own-bank.yaml"))
            let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
            try Data(text.replacing("rule_book: bank-default", with: "rule_book: own-bank\nrule_books: books").utf8)
                .write(to: URL(fileURLWithPath: folder.configuration))
        }
        try work(0..<cases)
        // Rows are missed only once the tables are made for the book, and the clocks computed: the first ticks of a server note that.
        guard countsSameType else { return }
        let server = try BankServer(folder)
        defer { server.stop() }
        let queue = try DatabaseQueue(path: folder.store)
        defer { try? queue.close() }
        while try queue.read({ try Int.fetchOne($0, sql: "SELECT count(*) FROM notes WHERE name IN ('rules', 'hot_spots')") }) != 2 {
            usleep(10_000)
        }
    }

    /// Registers cases and takes some of them further.
    func work(_ indices: Range<Int>) throws {
        let server = try BankServer(folder)
        defer { server.stop() }
        for index in indices {
            var request = complaint(index)
            request.registration.classification = Classification(product: "cards", issue: "fees")
            let number = try server.call(BranchDeskMethods.registerCase, request, as: "teller").caseNumber
            guard index.isMultiple(of: 2) else { continue }
            _ = try server.call(
                BranchDeskMethods.handOverCase,
                HandOverCaseRequest(
                    change: Change(idempotencyKey: "hand-\(index)", caseNumber: number), unit: "outlet-east", staff: "1002",
                    reason: "beyond me"), as: "teller")
            _ = try server.call(
                BranchDeskMethods.takeCase, TakeCaseRequest(change: Change(idempotencyKey: "take-\(index)", caseNumber: number)),
                as: "officer")
        }
    }

    /// A connection to a server of this bank.
    func connection(_ server: ServerProcess) throws -> ClientConnection {
        try ClientConnection.connect(to: server.address, timeout: .seconds(10))
    }

    func sql(_ sql: String) throws {
        let queue = try DatabaseQueue(path: folder.store)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Every derived row as text, but the count of entries, which grows when something is done to the store.
    func derived() throws -> [String] {
        let queue = try DatabaseQueue(path: folder.store)
        defer { try? queue.close() }
        return try queue.read { database in
            try [
                "cases", "same_type", "same_type_spans", "same_type_counts", "same_type_unsettled", "serials",
                "counters WHERE name <> 'events' AND value <> 0", "kept_replies",
            ].flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }.sorted()
            }
        }
    }

    func verify() throws -> (differences: Int, places: [String]) {
        let report = try ServerAssembly.verify(path: folder.configuration, tables: true)
        return (report.differences, report.shown.map { "\($0.table) \($0.row) \($0.column)" })
    }
}

@Suite("A store held against its log", .serialized)
struct MaintenanceTests {
    @Test("fits it, whatever was done through the server, with a book that counts complaints of one type too", arguments: [false, true])
    func fits(countsSameType: Bool) throws {
        let bank = try WorkedBank(countsSameType: countsSameType)
        #expect(try bank.verify().places == [])
        #expect(try ServerAssembly.verify(path: bank.folder.configuration, tables: false).entries > 6)
    }

    @Test(
        "tells every place that somebody changed, and is as before once its tables were made anew",
        arguments: [
            ("DELETE FROM cases WHERE id = 2", ["cases 2 all"]),
            (
                """
                UPDATE cases SET number = -1 WHERE id = 1; UPDATE cases SET number = number - 1 WHERE id = 2;
                UPDATE cases SET number = (SELECT number FROM cases WHERE id = 2) + 1 WHERE id = 1
                """, ["cases 1 number", "cases 2 number"]
            ),
            ("UPDATE cases SET owner_staff = '3901', owner_unit = 'hq' WHERE id = 1", ["cases 1 owner_unit", "cases 1 owner_staff"]),
            ("UPDATE cases SET next_due = NULL, wake_at = NULL WHERE id = 3", ["cases 3 next_due", "cases 3 wake_at"]),
            ("UPDATE cases SET phase = 'closed', closed_at = 5 WHERE id = 4", ["cases 4 phase", "cases 4 closed_at"]),
            ("UPDATE cases SET phase = 'nowhere' WHERE id = 4", ["cases 4 all"]),
            ("UPDATE cases SET recused = '1001' WHERE id = 4", ["cases 4 recused"]),
            ("UPDATE cases SET reference_id = 'another', severity = 'x' WHERE id = 5", ["cases 5 severity", "cases 5 reference_id"]),
            (
                "INSERT INTO cases SELECT 99, 1, version, kind, channel, phase, owner_unit, owner_staff, intake_unit, received_at, "
                    + "recorded_at, closed_at, next_due, wake_at, severity, product, issue, NULL, NULL, recused FROM cases WHERE id = 1",
                ["cases 99 all"]
            ),
            ("DELETE FROM same_type WHERE case_id = 2", ["same_type 2 all", "same_type_spans MONTH"]),
            (
                "UPDATE same_type SET type = 'x', person = 'y', received_at = 1 WHERE case_id = 3",
                ["same_type 3 type", "same_type 3 person", "same_type 3 received_at", "same_type_spans MONTH"]
            ),
            ("UPDATE same_type SET case_id = 99 WHERE case_id = 3", ["same_type 3 all", "same_type 99 all"]),
            ("UPDATE same_type_counts SET people = 9 WHERE case_id = 2", ["same_type_counts 2 MONTH people"]),
            (
                "UPDATE same_type_counts SET type = 'x', received_at = 1 WHERE case_id = 2",
                ["same_type_counts 2 MONTH type", "same_type_counts 2 MONTH received_at"]
            ),
            ("DELETE FROM same_type_counts WHERE case_id = 2", ["same_type_counts 2 MONTH all"]),
            ("UPDATE same_type_counts SET case_id = 99 WHERE case_id = 2", ["same_type_counts 2 MONTH all", "same_type_counts 99 all"]),
            ("INSERT INTO same_type_counts VALUES (1, 5, 'fees', 0, 1)", ["same_type_counts 1 5 all"]),
            ("INSERT INTO same_type_spans VALUES (MONTH, 'fees', 9000000000000000000, 'p', 1, 2)", ["same_type_spans MONTH fees"]),
            ("INSERT INTO same_type_spans VALUES (5, 'fees', 1, 'p', 5, 5)", ["same_type_spans 5 fees"]),
            ("INSERT INTO same_type_unsettled VALUES (5, 'fees', 1, 2)", ["same_type_unsettled 5 fees all"]),
            ("INSERT INTO same_type_unsettled VALUES (MONTH, 'fees', 2, 1)", ["same_type_unsettled MONTH fees all"]),
            ("UPDATE serials SET last = last - 1", ["serials YEAR last"]),
            ("DELETE FROM serials", ["serials YEAR last"]),
            ("UPDATE counters SET value = value + 1 WHERE name = 'cases'", ["counters cases value"]),
            ("UPDATE counters SET value = value - 1 WHERE name = 'events'", ["counters events value"]),
            ("UPDATE counters SET value = 1 WHERE name = 'case_id'", ["counters case_id value"]),
            ("INSERT INTO counters VALUES ('tally:breach:late_reply', 7)", ["counters tally:breach:late_reply value"]),
            ("DELETE FROM counters WHERE name LIKE 'phase:%'", ["counters phase:"]),
        ])
    func differences(sql: String, places: [String]) throws {
        let bank = try WorkedBank(countsSameType: true)
        let before = try bank.derived()
        // A month of a hot spot has 31 days.
        let month = "2678400000"
        try bank.sql(sql.replacing("MONTH", with: month))
        let found = try bank.verify()
        let year = try bank.year()
        let places = places.map { $0.replacing("YEAR", with: year).replacing("MONTH", with: month) }
        for wanted in places {
            #expect(found.places.contains { $0.hasPrefix(wanted) }, "\(wanted) is not among \(found.places)")
        }
        #expect(
            found.places.allSatisfy { place in places.contains { place.hasPrefix($0) } }, "\(found.places)")
        #expect(try ServerAssembly.rebuild(path: bank.folder.configuration, reason: bank.reason) == 6)
        #expect(try bank.verify().places == [])
        #expect(try bank.derived() == before)
    }

    @Test("tells a reply that names what the log does not hold; making the tables anew takes it out")
    func replies() throws {
        let bank = try WorkedBank()
        let before = try bank.derived()
        try bank.sql(
            "UPDATE kept_replies SET receipt = CAST(replace(CAST(receipt AS TEXT), 'registered', 'archived') || 'x' AS BLOB) "
                + "WHERE key = 'complaint-1'")
        #expect(try bank.verify().places == ["kept_replies 1001 complaint-1 receipt"])
        _ = try ServerAssembly.rebuild(path: bank.folder.configuration, reason: bank.reason)
        #expect(try bank.verify().places == [])
        #expect(try bank.derived() == before.filter { !$0.contains("complaint-1") })
    }

    @Test("is refused by a start with verify_tables, which names the way out")
    func atStart() throws {
        let bank = try WorkedBank()
        try bank.sql("UPDATE cases SET owner_unit = 'hq' WHERE id = 1")
        let text = try String(contentsOfFile: bank.folder.configuration, encoding: .utf8)
        try Data("verify_tables: true\n\(text)".utf8).write(to: URL(fileURLWithPath: bank.folder.configuration))
        func start() throws -> (output: String, errors: String, status: Int32) {
            try Programs.run(["timeout", "60", Programs.path("shouwend"), "run", "--config", bank.folder.configuration])
        }
        let refused = try start()
        #expect(refused.status == 65)
        #expect(refused.errors.contains("cases 1, owner_unit: stored hq, computed outlet-east"))
        #expect(refused.errors.contains("shouwend rebuild"))
        let rebuilt = try Programs.run([
            Programs.path("shouwend"), "rebuild", "--config", bank.folder.configuration, "--by", "Li", "--reason", "a changed owner",
        ])
        #expect(rebuilt.status == 0, "\(rebuilt.errors)")
        let server = try ServerProcess(bank.folder)
        server.terminate()
        #expect(server.stopped() == 0)
    }

    @Test("is told up to tableDifferencesShownMax differences, and counted beyond", arguments: [-1, 0, 1])
    func shown(more: Int) throws {
        let bank = try WorkedBank(cases: 1)
        let count = Limits.tableDifferencesShownMax + more
        try bank.sql(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
            INSERT INTO counters SELECT 'tally:speech:' || i, 1 FROM n
            """)
        let report = try ServerAssembly.verify(path: bank.folder.configuration, tables: true)
        #expect(report.differences == count)
        #expect(report.shown.count == min(count, Limits.tableDifferencesShownMax))
    }
}

extension WorkedBank {
    /// The year in which its cases are numbered.
    func year() throws -> String {
        let queue = try DatabaseQueue(path: folder.store)
        defer { try? queue.close() }
        return try queue.read { try String.fetchOne($0, sql: "SELECT number / 100000000 FROM cases LIMIT 1") } ?? ""
    }
}
