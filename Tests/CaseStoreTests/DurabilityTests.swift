import AuditChain
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import Foundation
import Testing

@Suite("What the store has acknowledged", .serialized)
struct DurabilityTests {
    /// More by `SHOUWEN_CRASH_ROUNDS=100 swift test --filter DurabilityTests`.
    static let rounds = Int(ProcessInfo.processInfo.environment["SHOUWEN_CRASH_ROUNDS"] ?? "") ?? 10

    @Test("is all there after the process was killed in the middle of writing, and nothing is doubled")
    func survivesKilling() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            var acknowledged: Set<String> = []
            for round in 0..<Self.rounds {
                let child = try ChildProcess(store: path, count: 0, inFlight: 1 + 37 * (round % 3))
                let lines = child.killed(afterAcknowledgements: 20 + 61 * (round % 5))
                let numbers = lines.filter { $0.hasPrefix("ack ") }.map { String($0.split(separator: " ")[2]) }
                #expect(numbers.count >= 20)
                #expect(acknowledged.isDisjoint(with: numbers), "a case number was given twice")
                acknowledged.formUnion(numbers)

                let store = try CaseStoreSQLite(path: path, logger: quiet)
                defer { store.close() }
                // The new ones each time, all of them in the end: the chain speaks for the others meanwhile.
                for number in round == Self.rounds - 1 ? acknowledged : Set(numbers) {
                    let events = try store.reading { snapshot in
                        try snapshot.caseID(number: CaseNumber(number)!).map { try snapshot.events(of: $0) }
                    }
                    #expect(events?.map(\.content.version) == [1], "round \(round): \(number)")
                }
                let counts = try store.reading { try $0.counts() }
                #expect(counts.cases == counts.events)
                #expect(counts.cases >= Int64(acknowledged.count))
                #expect(try verify(store) == nil)
            }
        }
    }

    @Test(
        "was fsynced before it was acknowledged, as strace sees it",
        .enabled(if: ChildProcess.canTrace, "strace is not installed or may not trace here"), arguments: [1, 16])
    func isSyncedFirst(inFlight: Int) throws {
        let order = try trace(fault: "none", inFlight: inFlight)
        #expect(order.acknowledged == 60)
        #expect(order.early == [])
    }

    @Test(
        "would be found if it were not: each planted fault is",
        .enabled(if: ChildProcess.canTrace, "strace is not installed or may not trace here"),
        arguments: ["synchronousNormal", "completesBeforeCommit"])
    func plantedFaultsAreFound(fault: String) throws {
        let order = try trace(fault: fault, inFlight: 16)
        #expect(order.acknowledged == 60)
        #expect(order.early.count == 60)
    }

    private func trace(fault: String, inFlight: Int) throws -> AcknowledgementOrder {
        try withDirectory { directory in
            let trace = directory + "/trace"
            let child = try ChildProcess(
                store: directory + "/cases.db", count: 60, inFlight: inFlight, fault: fault,
                wrapper: ["strace", "-f", "-y", "-s", "64", "-e", "trace=fdatasync,fsync,write,pwrite64", "-o", trace])
            let (_, errors, status) = child.finished()
            #expect(status == 0, "\(errors)")
            return AcknowledgementOrder(trace: try String(contentsOfFile: trace, encoding: .utf8))
        }
    }

    @Test(
        "is the last thing the process says when the disk fails: an fsync that fails ends it",
        .enabled(if: ChildProcess.canTrace, "strace is not installed or may not trace here"))
    func failedSyncEndsTheProcess() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            _ = try ChildProcess(store: path, count: 5, inFlight: 1).finished()
            let child = try ChildProcess(
                store: path, count: 50, inFlight: 1,
                wrapper: ["strace", "-f", "-o", "/dev/null", "-e", "trace=fdatasync", "-e", "inject=fdatasync:error=EIO:when=12+"])
            let (lines, errors, status) = child.finished()
            #expect(status == 74)
            #expect(errors.contains("the store failed"))
            let acknowledged = lines.filter { $0.hasPrefix("ack ") }.count
            #expect((1..<50).contains(acknowledged))
            #expect(lines.last == "ran \(acknowledged + 1)", "nothing is said of the work whose fsync failed")

            let store = try CaseStoreSQLite(path: path, logger: quiet)
            defer { store.close() }
            #expect(try store.reading { try $0.counts() }.cases >= Int64(5 + acknowledged))
            #expect(try verify(store) == nil)
        }
    }

    /// The log may grow no further (RLIMIT_FSIZE, with the signal ignored), as on a disk that is full; then it may again.
    @Test("stays when the disk is full: the works that found no room are refused, later ones are kept")
    func fullDiskRefuses() throws {
        try withDirectory { directory in
            let path = directory + "/cases.db"
            let child = try ChildProcess(store: path, count: 0, inFlight: 1)
            var text = Data()
            func count(_ word: String, _ text: Data) -> Int { ChildProcess.lines(text).count { $0.hasPrefix(word + " ") } }
            child.read(&text) { count("ack", $0) >= 20 }
            try child.allowFiles(of: ChildProcess.size(path + "-wal"))
            child.read(&text) { count("refused", $0) >= 5 }
            let kept = count("ack", text)
            try child.allowFiles(of: nil)
            child.read(&text) { count("ack", $0) >= kept + 20 }
            let errors = child.killed(&text)
            let acknowledged = count("ack", text)
            #expect(count("refused", text) >= 5)
            #expect(acknowledged >= kept + 20)
            #expect(errors.contains("no room in the store"))

            let store = try CaseStoreSQLite(path: path, logger: quiet)
            defer { store.close() }
            // The last may have been committed without having been told.
            let cases = Int(try store.reading { try $0.counts() }.cases)
            #expect((acknowledged...acknowledged + 1).contains(cases))
            #expect(try verify(store) == nil)
        }
    }
}

@Suite("The checker of acknowledgements")
struct AcknowledgementOrderTests {
    private static let sound = """
        10 write(1<pipe:[1]>, "ran 1\\n", 6) = 6
        10 pwrite64(5</tmp/cases.db-wal>, "..."..., 4096, 32) = 4096
        10 fdatasync(5</tmp/cases.db-wal> <unfinished ...>
        11 write(2<pipe:[2]>, "x", 1) = 1
        10 <... fdatasync resumed>) = 0
        10 write(1<pipe:[1]>, "ack 1 2026-00000001-7\\n", 22) = 22
        """

    @Test("lets an acknowledgement pass that follows the sync of its write")
    func soundOrder() {
        let order = AcknowledgementOrder(trace: Self.sound)
        #expect(order.acknowledged == 1)
        #expect(order.early == [])
    }

    @Test(
        "finds one without a write, without a sync, with a sync that failed, still under way, or of another file, or with a later write",
        arguments: [
            ("10 pwrite64(5</tmp/cases.db-wal>, \"...\"..., 4096, 32) = 4096\n", ""),
            ("10 <... fdatasync resumed>) = 0\n", ""),
            ("10 <... fdatasync resumed>) = 0\n", "10 <... fdatasync resumed>) = -1 EIO (Input/output error)\n"),
            ("10 fdatasync(5</tmp/cases.db-wal> <unfinished ...>", "10 fdatasync(5</tmp/cases.db> <unfinished ...>"),
            ("11 write(2<pipe:[2]>, \"x\", 1) = 1", "11 pwrite64(5</tmp/cases.db-wal>, \"...\"..., 4096, 4128) = 4096"),
        ])
    func earlyOrder(line: String, replacement: String) {
        let trace = Self.sound.replacingOccurrences(of: line, with: replacement)
        #expect(trace != Self.sound)
        #expect(AcknowledgementOrder(trace: trace).early == [1])
    }
}

/// Computes the chain of a whole store again.
func verify(_ store: any CaseStore) throws -> ChainBreak? {
    let (log, head) = try store.reading { (try $0.logID(), try $0.head()) }
    var verifier = ChainVerifier(log: log)
    while true {
        let after = verifier.sequence
        let page = try store.reading { try $0.log(after: after, limit: 500) }
        for entry in page {
            if let found = verifier.check(entry.chained, sealedAs: entry.hash) { return found }
        }
        if page.isEmpty { return verifier.finish(head: head.sequence, headHash: head.hash) }
    }
}
