import AuditChain
import RPC
import ShouwenLimits
import Testing
import Wording
import WireMessages

@testable import ClientKit

/// A log in memory, handed out in pages.
private struct FakeLog {
    var log = "0123456789abcdef0123456789abcdef"
    var entries: [SealedEntry] = []
    /// What the server names as its head; by default the last entry.
    var head: (sequence: Int64, hash: [UInt8])?

    init(count: Int) {
        var hasher = ChainHasher()
        var hash = ChainHasher.seed(of: LogID(rawValue: log))
        for number in 1...max(1, count) where count > 0 {
            let entry = ChainEntry(
                sequence: Int64(number), caseID: 7, version: Int64(number), type: "noted", staff: "1", role: "r", unit: "u",
                happenedAt: 1, recordedAt: 2, payload: [UInt8(truncatingIfNeeded: number)])
            hash = hasher.hash(entry, after: hash)
            entries.append(
                SealedEntry(
                    sequence: entry.sequence, caseId: 7, version: entry.version, type: "noted", staff: "1", role: "r", unit: "u",
                    happenedAt: 1, recordedAt: 2, payload: entry.payload, hash: hash.bytes))
        }
    }

    func page(after sequence: Int64, rows: Int = 10) -> ReadLogReply {
        let last = entries.last.map { ($0.sequence, $0.hash) } ?? (0, ChainHasher.seed(of: LogID(rawValue: log)).bytes)
        let named = head ?? last
        return ReadLogReply(
            entries: Array(entries.filter { $0.sequence > sequence }.prefix(rows)), headSequence: named.0, headHash: named.1, logId: log)
    }

    func audit(after start: LogAudit.Receipt? = nil, receipts: [LogAudit.Receipt] = []) throws(ClientFailure) -> LogAudit.Finding {
        try LogAudit(after: start, receipts: receipts, wording: Voice(.english)).run(progress: { _, _ in }) { after throws(CallFailure) in
            page(after: after)
        }
    }

    func receipt(_ sequence: Int) -> LogAudit.Receipt {
        LogAudit.Receipt("\(sequence):\(Digest(entries[sequence - 1].hash)!.hexadecimal)")!
    }
}

@Suite("LogAudit")
struct LogAuditTests {
    @Test("what operators did to the store is told, the last storeActsShownMax of it", arguments: [-1, 0, 1])
    func storeActs(more: Int) throws {
        var log = FakeLog(count: 0)
        var (hasher, hash) = (ChainHasher(), ChainHasher.seed(of: LogID(rawValue: log.log)))
        for number in 1...Limits.storeActsShownMax + more {
            let payload = Array(#"{"found":"cut-off:3:8","by":"Li \#(number)","reason":"why"}"#.utf8)
            let entry = ChainEntry(
                sequence: Int64(number), caseID: 0, version: Int64(number), type: "store_accepted", staff: "operator", role: "system",
                unit: "", happenedAt: 1, recordedAt: 2, payload: payload)
            hash = hasher.hash(entry, after: hash)
            log.entries.append(
                SealedEntry(
                    sequence: entry.sequence, caseId: 0, version: entry.version, type: entry.type, staff: entry.staff, role: entry.role,
                    unit: "", happenedAt: 1, recordedAt: 2, payload: payload, hash: hash.bytes))
        }
        let acts = try log.audit().storeActs
        #expect(acts.count == min(Limits.storeActsShownMax, Limits.storeActsShownMax + more))
        #expect(acts.last?.by == "Li \(Limits.storeActsShownMax + more)")
        #expect(acts.last?.found == "cut-off:3:8" && acts.last?.reason == "why" && acts.last?.kind == "store_accepted")
    }

    @Test("an anchor is held against the log: it must be of that log, reached by it, and met")
    func anchors() throws {
        let log = FakeLog(count: 20)
        func audit(_ sequence: Int64, _ hash: Digest, of name: String) throws(ClientFailure) {
            let anchor = Anchor(log: LogID(rawValue: name), sequence: sequence, hash: hash, openings: 1, state: .serving)
            _ = try LogAudit(anchor: anchor, wording: Voice(.english)).run(progress: { _, _ in }) { after throws(CallFailure) in
                log.page(after: after)
            }
        }
        try audit(20, log.receipt(20).hash, of: log.log)
        try audit(7, log.receipt(7).hash, of: log.log)
        try audit(0, ChainHasher.seed(of: LogID(rawValue: log.log)), of: log.log)
        for (sequence, hash, name, words) in [
            (21, log.receipt(20).hash, log.log, "had reached 21"), (7, log.receipt(8).hash, log.log, "entry 7 is not the one"),
            (7, log.receipt(7).hash, "another", "the anchor is that of log another"),
        ] as [(Int64, Digest, String, String)] {
            let failure = #expect(throws: ClientFailure.self) { try audit(sequence, hash, of: name) }
            guard case .brokenChain(let text) = failure else {
                Issue.record("\(String(describing: failure))")
                continue
            }
            #expect(text.contains(words))
        }
    }

    @Test("a whole log is recomputed from its first entry, over any number of pages", arguments: [0, 1, 9, 10, 11, 95])
    func whole(count: Int) throws {
        let log = FakeLog(count: count)
        let finding = try log.audit()
        #expect(finding.entries == Int64(count))
        #expect(finding.head == Int64(count))
        #expect(finding.log == log.log)
        #expect(finding.headHash == Digest(log.page(after: 0).headHash)?.hexadecimal)
    }

    /// What is done to a log of 30 entries, and the entry that the audit must name.
    static let damages: [(name: String, damage: @Sendable (inout [SealedEntry]) -> Void, entry: Int)] = [
        ("payload changed", { $0[16].payload = [9] }, 17),
        ("person changed", { $0[0].staff = "2" }, 1),
        ("time changed", { $0[29].recordedAt = 3 }, 30),
        ("hash changed", { $0[4].hash[0] ^= 1 }, 5),
        ("hash missing", { $0[4].hash = [] }, 5),
        ("entry removed", { $0.remove(at: 11) }, 12),
        ("entries swapped", { $0.swapAt(7, 8) }, 8),
        ("entry doubled", { $0.insert($0[3], at: 3) }, 5),
    ]

    @Test("damage anywhere ends the audit with exit code 7, naming the first broken entry", arguments: damages)
    func damaged(damage: (name: String, damage: @Sendable (inout [SealedEntry]) -> Void, entry: Int)) {
        var log = FakeLog(count: 30)
        log.head = (30, log.entries[29].hash)
        damage.damage(&log.entries)
        do throws(ClientFailure) {
            _ = try log.audit()
            Issue.record("\(damage.name) is found")
        } catch {
            #expect(error.exitStatus == .broken)
            #expect(error.line(Voice(.english)).contains("BROKEN at entry \(damage.entry):"), "\(damage.name): \(error)")
        }
    }

    @Test("a log that ends before its head, or whose head is another, is broken")
    func cutOff() {
        var short = FakeLog(count: 30)
        short.head = (30, short.entries[29].hash)
        short.entries.removeLast(5)
        #expect(throws: ClientFailure.self) { try short.audit() }
        var other = FakeLog(count: 30)
        other.head = (30, other.entries[28].hash)
        #expect(throws: ClientFailure.self) { try other.audit() }
        var empty = FakeLog(count: 0)
        empty.head = (0, [UInt8](repeating: 1, count: 32))
        #expect(throws: ClientFailure.self) { try empty.audit() }
    }

    @Test("another log's entries do not pass under this log's name")
    func otherLog() {
        var log = FakeLog(count: 5)
        log.log = "ffffffffffffffffffffffffffffffff"
        #expect(throws: ClientFailure.self) { try log.audit() }
    }

    @Test("a receipt is met on the way")
    func receipts() throws {
        let log = FakeLog(count: 30)
        #expect(try log.audit(receipts: [log.receipt(7), log.receipt(30)]).entries == 30)
    }

    /// A receipt with the digits at `places` (from 1) replaced by the next one up, and both digits of each.
    private func mistyped(_ receipt: LogAudit.Receipt, at places: [Int]) throws -> (receipt: LogAudit.Receipt, slips: [String]) {
        var digits = Array(receipt.hash.hexadecimal)
        let slips = try places.map { place in
            let right = digits[place - 1]
            digits[place - 1] = Character(String((try #require(right.hexDigitValue) + 1) % 16, radix: 16))
            return "digit \(place) is \(digits[place - 1]) and should be \(right)"
        }
        return (try #require(LogAudit.Receipt("\(receipt.sequence):\(String(digits))")), slips)
    }

    private func failure(_ body: () throws(ClientFailure) -> Void) -> ClientFailure? {
        do throws(ClientFailure) { try body() } catch { return error }
        return nil
    }

    @Test("a mistyped digit is told as one, with its place, and is no broken chain", arguments: [[1], [64], [12, 40], [1, 2, 3]])
    func mistypedReceipt(places: [Int]) throws {
        let log = FakeLog(count: 30)
        let (wrong, slips) = try mistyped(log.receipt(7), at: places)
        let onTheWay = failure { () throws(ClientFailure) in _ = try log.audit(receipts: [log.receipt(3), wrong]) }
        let atTheStart = failure { () throws(ClientFailure) in _ = try log.audit(after: wrong) }
        for found in [onTheWay, atTheStart] {
            let found = try #require(found)
            #expect(found.exitStatus == .usage)
            let line = found.line(Voice(.english))
            #expect(line == "shouwen: the receipt for entry 7 is mistyped: \(slips.joined(separator: ", ")); the chain itself is intact")
            #expect(!found.line(Voice(.chinese)).contains("停止"))
        }
        // The newest entry has none behind it that could tell.
        let newest = try mistyped(log.receipt(30), at: places).receipt
        #expect(failure { () throws(ClientFailure) in _ = try log.audit(after: newest) }?.exitStatus == .usage)
    }

    @Test("as many slips as the bound are a mistyped receipt, one more are another hash", arguments: [-1, 0, 1])
    func slipsBound(difference: Int) throws {
        let log = FakeLog(count: 30)
        let wrong = try mistyped(log.receipt(7), at: Array(1...Limits.receiptDigitsMistypedMax + difference)).receipt
        let found = try #require(failure { () throws(ClientFailure) in _ = try log.audit(receipts: [wrong]) })
        #expect(found.exitStatus == (difference > 0 ? .broken : .usage))
        if difference > 0 { #expect(found.line(Voice(.english)).contains("does not fit entry 7")) }
    }

    @Test("the receipt of another entry is told as that; one beyond the log's end, and one that nothing explains, are evidence")
    func otherReceipts() throws {
        let log = FakeLog(count: 30)
        let eighth = log.receipt(8).hash.hexadecimal
        for sequence in [7, 31] {
            let wrong = try #require(LogAudit.Receipt("\(sequence):\(eighth)"))
            let found = try #require(failure { () throws(ClientFailure) in _ = try log.audit(receipts: [wrong]) })
            #expect(found.exitStatus == .usage)
            #expect(found.line(Voice(.english)).contains("given for entry \(sequence) is that of entry 8"))
        }
        let beyond = try #require(LogAudit.Receipt("31:" + String(repeating: "0", count: 64)))
        let unmet = try #require(LogAudit.Receipt("7:" + String(repeating: "0", count: 64)))
        for (receipt, words) in [(beyond, "names entry 31, but the log ends at entry 30"), (unmet, "does not fit entry 7")] {
            for after in [false, true] {
                let found = failure { () throws(ClientFailure) in
                    _ = try after ? log.audit(after: receipt) : log.audit(receipts: [receipt])
                }
                #expect(found?.exitStatus == .broken)
                #expect(found?.line(Voice(.english)).contains(words) == true)
                #expect(found?.line(Voice(.english)).contains("compare the receipt with its paper") == true)
            }
        }
    }

    @Test("a broken chain is told as that, even beside a mistyped receipt")
    func brokenBesides() throws {
        var log = FakeLog(count: 30)
        let wrong = try mistyped(log.receipt(7), at: [5]).receipt
        log.entries[20].payload = []
        let found = failure { () throws(ClientFailure) in _ = try log.audit(receipts: [wrong]) }
        #expect(found?.line(Voice(.english)).contains("BROKEN at entry 21") == true)
    }

    @Test("an audit may begin after a receipt, and trusts nothing but it")
    func afterReceipt() throws {
        var log = FakeLog(count: 30)
        let finding = try log.audit(after: log.receipt(12))
        #expect((finding.after, finding.entries, finding.head) == (12, 18, 30))
        let wrong = try #require(LogAudit.Receipt("12:\(log.receipt(11).hash.hexadecimal)"))
        #expect(throws: ClientFailure.self) { try log.audit(after: wrong) }
        log.entries[20].payload = []
        #expect(throws: ClientFailure.self) { try log.audit(after: log.receipt(12)) }
    }

    @Test(
        "receipts are SEQUENCE:SHA256",
        arguments: [
            "", "7", "7:", ":ab", "0:" + String(repeating: "0", count: 64), "7:xyz", "-1:" + String(repeating: "0", count: 64),
            "7:" + String(repeating: "0", count: 63),
        ])
    func badReceipts(text: String) {
        #expect(LogAudit.Receipt(text) == nil)
        #expect(LogAudit.Receipt.complaint(about: text, Voice(.english)).contains("64 digits"))
    }

    @Test("what is no receipt is told with how many digits there are")
    func complaint() {
        let text = LogAudit.Receipt.complaint(about: "7:" + String(repeating: "0", count: 63), Voice(.chinese))
        #expect(text.hasSuffix("所给序号：7，位数：63"))
    }
}
