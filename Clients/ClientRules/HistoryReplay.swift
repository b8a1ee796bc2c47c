import BusinessCalendar
import CaseDomain
import CaseRecord
import ClientKit
import RPC
import RuleBooks
import ShouwenLimits
import WireMessages

/// *What if*: every case of a server's log run again under another rule book, on this machine. The server is only read.
///
/// The log is in global order, a case's entries lie scattered in it: they are gathered by case before they are run. When what is
/// gathered outgrows the memory allowed, half of the cases is left for another reading of the log, and so on: memory stays bounded
/// however long the log is, at the price of reading it more than once.
public struct HistoryReplay: Sendable {
    /// Hands out the page after a sequence number.
    public typealias ReadPage = LogAudit.ReadPage

    private let rules: InstitutionRules
    private let casesShown: Int
    let bytesMax: Int

    /// A replay under `rules`.
    ///
    /// - Parameters:
    ///   - casesShown: how many of the cases that differ the report lists.
    ///   - bytesMax: bytes of entries gathered at a time; a single case may exceed it.
    public init(rules: InstitutionRules, casesShown: Int, bytesMax: Int = Limits.replayBytesMax) {
        self.rules = rules
        self.casesShown = casesShown
        self.bytesMax = bytesMax
    }

    /// Reads the log up to the head it has at the beginning, and runs it again.
    ///
    /// - Parameter progress: told the entry reached and the last one, for each page.
    public func run(progress: (Int64, Int64) -> Void = { _, _ in }, readPage: ReadPage) throws(ClientFailure) -> ReplayReport {
        var report = ReplayReport(rules.book)
        var shares = [Share()]
        var head: Int64?
        while var share = shares.popLast() {
            var gathered = Gathered()
            var after: Int64 = 0
            repeat {
                let page: ReadLogReply
                do throws(CallFailure) { page = try readPage(after) } catch { throw .call(error) }
                let last = head ?? page.headSequence
                head = last
                for entry in page.entries where entry.sequence <= last {
                    report.until = max(report.until, entry.recordedAt)
                    guard entry.caseId > 0, share.holds(entry.caseId) else { continue }
                    gathered.add(entry)
                    while gathered.bytes > bytesMax, gathered.cases.count > 1, let other = share.halve() {
                        shares.append(other)
                        gathered.keep(share)
                    }
                }
                guard let reached = page.entries.last?.sequence ?? (last == after ? last : nil) else {
                    throw .fault("the log ends at entry \(after) before its head \(last)")
                }
                after = reached
                progress(min(after, last), last)
            } while after < head ?? 0
            report.head = head ?? 0
            try replay(gathered, into: &report)
        }
        report.finish()
        return report
    }

    private func replay(_ gathered: Gathered, into report: inout ReplayReport) throws(ClientFailure) {
        let end = Timestamp(milliseconds: report.until)
        for id in gathered.cases.keys.sorted() {
            let entries = gathered.cases[id] ?? []
            var history: [RecordedEvent] = []
            for entry in entries {
                do throws(EventCoding.Unreadable) { history.append(try History.event(of: entry.chained)) } catch {
                    throw .fault("log entry \(entry.sequence): \(error)")
                }
            }
            report.entries += Int64(entries.count)
            guard let replay = Replay(history, under: rules, units: HistoryReplay.units(history), until: end) else {
                throw .fault("the history of case \(id) does not begin with its registration")
            }
            report.add(replay, rules: rules, shown: casesShown)
        }
    }

    /// The units the case has to do with. What the log holds was taken from an organisation that had them; its tree is not needed.
    private static func units(_ history: [RecordedEvent]) -> Set<UnitID> {
        var units: Set<UnitID> = []
        for record in history {
            units.insert(record.actor.unit)
            units.formUnion(record.content.event.unitsNamed)
        }
        return units
    }
}

/// The cases one reading of the log takes: those whose id leaves `residue` when divided by `modulus`.
private struct Share {
    var modulus: Int64 = 1
    var residue: Int64 = 0

    func holds(_ id: Int64) -> Bool { id % modulus == residue }

    /// Gives away half of the cases; nil when no further division helps.
    mutating func halve() -> Share? {
        guard modulus < 1 << 32 else { return nil }
        let other = Share(modulus: modulus * 2, residue: residue + modulus)
        modulus *= 2
        return other
    }
}

/// Entries by case.
private struct Gathered {
    private(set) var cases: [Int64: [SealedEntry]] = [:]
    private(set) var bytes = 0

    /// An entry's payload and what Swift keeps around it.
    private static func bytes(_ entry: SealedEntry) -> Int { entry.payload.count + 512 }

    mutating func add(_ entry: SealedEntry) {
        cases[entry.caseId, default: []].append(entry)
        bytes += Gathered.bytes(entry)
    }

    mutating func keep(_ share: Share) {
        cases = cases.filter { share.holds($0.key) }
        bytes = cases.values.joined().reduce(0) { $0 + Gathered.bytes($1) }
    }
}
