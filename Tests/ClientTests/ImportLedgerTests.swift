import Foundation
import RPC
import ShouwenLimits
import Testing

@testable import ClientKit

private func rejected(_ line: Int) -> RejectedRow { RejectedRow(line: line, id: "\(line)", problem: .badNumber("x")) }

@Suite("ImportLedger")
struct ImportLedgerTests {
    @Test("rows are counted in the file's order, whatever order the answers come in")
    func order() {
        var ledger = ImportLedger()
        let (first, second, third) = (ledger.admit(line: 2), ledger.admit(line: 3), ledger.admit(line: 7))
        #expect(ledger.settle(third, .rejected(rejected(7))).isEmpty)
        #expect(ledger.settle(second, .created).isEmpty)
        #expect(ledger.line == 0)
        #expect(ledger.counts.total == 0)
        #expect(ledger.settle(first, .alreadyThere) == [rejected(7)])
        #expect(ledger.line == 7)
        #expect(ledger.acknowledgedLine == 3)
        #expect(ledger.counts.created == 1)
        #expect(ledger.counts.alreadyThere == 1)
        #expect(ledger.counts.rejected == 1)
        #expect(ledger.isBalanced)
    }

    @Test("rows not yet answered are neither counted nor balanced")
    func pending() {
        var ledger = ImportLedger()
        _ = ledger.admit(line: 2)
        #expect(ledger.pending == 1)
        #expect(ledger.read == 1)
        #expect(!ledger.isBalanced)
    }

    @Test("an import that goes on counts on")
    func resumes() {
        var earlier = ImportLedger.Counts()
        earlier.created = 5
        earlier.rejected = 1
        var ledger = ImportLedger(counts: earlier, line: 9, acknowledgedLine: 8)
        #expect(ledger.read == 6)
        #expect(ledger.isBalanced)
        #expect(ledger.settle(ledger.admit(line: 10), .created).isEmpty)
        #expect(ledger.counts.total == 7)
        #expect(ledger.line == 10)
    }

    @Test("100,000 rows answered in random order inside a window add up")
    func manyRows() {
        var ledger = ImportLedger()
        var generator = SystemRandomNumberGenerator()
        var open: [Int] = []
        var rejectedLines: [Int] = []
        for line in 1...100_000 {
            open.append(ledger.admit(line: line))
            if open.count < 512 { continue }
            let sequence = open.remove(at: Int.random(in: 0..<open.count, using: &generator))
            let outcome: RowOutcome = sequence % 3 == 0 ? .created : sequence % 3 == 1 ? .alreadyThere : .rejected(rejected(sequence + 1))
            rejectedLines += ledger.settle(sequence, outcome).map(\.line)
        }
        for sequence in open { rejectedLines += ledger.settle(sequence, .created).map(\.line) }
        #expect(ledger.isBalanced)
        #expect(ledger.counts.total == 100_000)
        #expect(ledger.line == 100_000)
        #expect(rejectedLines == rejectedLines.sorted())
        #expect(rejectedLines.count == ledger.counts.rejected)
    }
}

@Suite("ImportJournal")
struct ImportJournalTests {
    private func ledger() -> ImportLedger {
        var ledger = ImportLedger()
        _ = ledger.settle(ledger.admit(line: 2), .created)
        _ = ledger.settle(ledger.admit(line: 3), .rejected(rejected(3)))
        return ledger
    }

    @Test("what is written is read again for the same file and server, and for no other")
    func identity() throws {
        let scratch = try Scratch()
        let file = try ImportJournal.FileIdentity(path: scratch.write(Array("a\nb\n".utf8), to: "a.csv"))
        let other = try ImportJournal.FileIdentity(path: scratch.write(Array("a\nc\n".utf8), to: "b.csv"))
        let rejects = try scratch.write([1, 2, 3], to: "rejects")
        let journal = ImportJournal(server: "h:1", file: file, ledger: ledger(), rejectBytes: 3)
        try journal.write(path: scratch.path("journal"))
        func read(_ server: String, _ file: ImportJournal.FileIdentity, _ rejects: String) -> ImportJournal? {
            ImportJournal.read(path: scratch.path("journal"), server: server, file: file, rejectPath: rejects)
        }
        #expect(read("h:1", file, rejects) == journal)
        #expect(journal.line == 3)
        #expect(journal.acknowledgedLine == 2)
        #expect(read("h:2", file, rejects) == nil)
        #expect(read("h:1", other, rejects) == nil)
        #expect(read("h:1", file, scratch.path("none")) == nil, "a reject file that lost rows is not continued")
    }

    @Test("a torn journal, another format and none are no journal")
    func unusable() throws {
        let scratch = try Scratch()
        let file = try ImportJournal.FileIdentity(path: scratch.write([1], to: "a.csv"))
        let journal = ImportJournal(server: "h:1", file: file, ledger: ledger(), rejectBytes: 0)
        try journal.write(path: scratch.path("journal"))
        let text = try scratch.text("journal")
        for (name, content) in [
            ("torn", String(text.dropLast(9))), ("other", text.replacingOccurrences(of: "journal/1", with: "journal/9")),
        ] {
            let path = try scratch.write(Array(content.utf8), to: name)
            #expect(ImportJournal.read(path: path, server: "h:1", file: file, rejectPath: scratch.path("r")) == nil, "\(name)")
        }
        #expect(ImportJournal.read(path: scratch.path("none"), server: "h:1", file: file, rejectPath: scratch.path("r")) == nil)
    }
}

@Suite("RejectFile")
struct RejectFileTests {
    @Test("rows are CSV that reads back, under one heading")
    func readsBack() throws {
        let scratch = try Scratch()
        let file = try RejectFile(path: scratch.path("rejects.csv"), keeping: 0)
        try file.append(rejected(4), reason: "a \"quoted\", long\nreason")
        try file.append(rejected(9), reason: "另一个")
        #expect(
            try entries(Array(scratch.text("rejects.csv").utf8)) == [
                "1: line|complaint_id|reason", "2: 4|4|a \"quoted\", long\nreason", "4: 9|9|另一个",
            ])
        #expect(file.bytes == UInt64(try scratch.text("rejects.csv").utf8.count))
    }

    @Test("without rejects there is no file, and an old one is gone")
    func noRejects() throws {
        let scratch = try Scratch()
        let path = try scratch.write([1], to: "rejects.csv")
        _ = try RejectFile(path: path, keeping: 0)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("going on cuts off what the journal does not cover")
    func resumes() throws {
        let scratch = try Scratch()
        let kept: UInt64
        do {
            let file = try RejectFile(path: scratch.path("r"), keeping: 0)
            try file.append(rejected(1), reason: "kept")
            kept = file.bytes
            try file.append(rejected(2), reason: "written after the journal")
        }
        let file = try RejectFile(path: scratch.path("r"), keeping: kept)
        try file.append(rejected(2), reason: "again")
        #expect(try entries(Array(scratch.text("r").utf8)) == ["1: line|complaint_id|reason", "2: 1|1|kept", "3: 2|2|again"])
    }
}

@Suite("RetryPolicy")
struct RetryPolicyTests {
    @Test("a status is one row's fault, a reason to wait, or the end of the run")
    func verdicts() {
        let expected: [StatusCode: RetryPolicy.Verdict] = [
            .invalidArgument: .reject, .alreadyExists: .reject, .failedPrecondition: .reject, .aborted: .reject, .outOfRange: .reject,
            .notFound: .reject, .unavailable: .tryAgain, .resourceExhausted: .tryAgain, .deadlineExceeded: .tryAgain,
            .cancelled: .tryAgain, .unauthenticated: .stop, .permissionDenied: .stop, .unimplemented: .stop, .unknown: .stop,
            .internal: .stop, .dataLoss: .stop, .ok: .stop,
        ]
        for code in StatusCode.allCases { #expect(RetryPolicy.verdict(on: code) == expected[code], "\(code)") }
    }

    @Test("waits double, are bounded and lie in the upper half of their span")
    func waits() {
        #expect(RetryPolicy.waitMilliseconds(attempt: 1, chance: 0) == Limits.retryMillisecondsMin / 2)
        #expect(RetryPolicy.waitMilliseconds(attempt: 2, chance: 0) == Limits.retryMillisecondsMin)
        #expect(RetryPolicy.waitMilliseconds(attempt: 1000, chance: 0) == Limits.retryMillisecondsMax / 2)
        #expect(RetryPolicy.waitMilliseconds(attempt: 1000, chance: 0.999_999) <= Limits.retryMillisecondsMax)
        #expect(RetryPolicy.waitMilliseconds(attempt: 0, chance: 0) == Limits.retryMillisecondsMin / 2)
    }
}
