import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// Holds a store against its log: the chain, and everything that is derived from the log, computed again from the beginning.
///
/// Needs nothing but the log and the rules in force. Memory is bounded by one case and one page. Costs one walk over the log by
/// sequence, one by case, and a look-up for each row.
///
/// What cannot be derived: the notes of the core's own (they say how far the clocks were recomputed), and a kept reply that is missing
/// (they go after some weeks by themselves); one that is there is held against the entry it names.
public struct TableVerification {
    private let tables: any DerivedTableReading
    private let derivation: Derivation
    private let differencesShown: Int
    private var report = TableReport()

    /// Computes everything again and tells in what the store differs.
    ///
    /// - Parameters:
    ///   - rules: the rules in force: when a case must be looked at next depends on them.
    ///   - differencesShown: how many differences are told; all are counted.
    /// - Throws: `ChainBreak` when the chain itself does not hold: then nothing that is derived from it means anything.
    public static func run(
        _ tables: any DerivedTableReading, rules: InstitutionRules, differencesShown: Int = Limits.tableDifferencesShownMax
    ) throws -> TableReport {
        var verification = TableVerification(
            tables: tables, derivation: Derivation(rules), differencesShown: differencesShown)
        verification.report.entries = try checkChain(tables)
        let totals = try verification.checkCases()
        try verification.checkTotals(totals)
        try verification.checkReplies()
        for fault in try tables.faultsInTheFile() { verification.note("file", "-", "pages", fault, nil) }
        return verification.report
    }

    /// Computes the chain again; returns how many entries it has.
    ///
    /// - Throws: `ChainBreak`.
    public static func checkChain(_ tables: any DerivedTableReading) throws -> Int64 {
        let head = try tables.head()
        var verifier = ChainVerifier(log: try tables.logID())
        while case let page = try tables.log(after: verifier.sequence, limit: Limits.pageRowsMax), !page.isEmpty {
            for entry in page { if let found = verifier.check(entry.chained, sealedAs: entry.hash) { throw found } }
        }
        if let found = verifier.finish(head: head.sequence, headHash: head.hash) { throw found }
        return head.sequence
    }

    // MARK: Cases

    private mutating func checkCases() throws -> DerivedTotals {
        var totals = DerivedTotals()
        // Clocks that were not yet computed for the present rules wake their case when the earlier ones said.
        let isSettled = try tables.note(CaseService.rulesNote) == derivation.rules.version
        let sameType = try SameTypeVerification(tables, derivation.rules.book)
        var last = CaseID.ofTheStore
        while case let ids = try tables.loggedCases(after: last, limit: Limits.pageRowsMax), let end = ids.last {
            last = end
            for id in ids {
                report.cases += 1
                let derived: DerivedCase
                do { derived = try derivation.derive(id, from: tables, &totals) } catch {
                    note("log", "case \(id.rawValue)", "payload", "\(error)", "events of this release")
                    continue
                }
                try check(derived, isSettled)
                try sameType.check(derived, mustCount: derived.mustCount && isSettled) { note($0) }
            }
        }
        try sameType.checkTables { note($0) }
        for stray in try tables.strays(limit: Limits.pageRowsMax) { note(stray.table, "\(stray.id.rawValue)", "all", "a row", nil) }
        totals.events = report.entries
        return totals
    }

    private mutating func check(_ derived: DerivedCase, _ isSettled: Bool) throws {
        let id = "\(derived.row.id.rawValue)"
        let stored: CaseRow?
        do { stored = try tables.row(of: derived.row.id) } catch {
            // A value that is none of ours.
            return note("cases", id, "all", "\(error)", "\(derived.row.number)")
        }
        guard let stored else { return note("cases", id, "all", nil, "\(derived.row.number)") }
        for (old, new) in zip(stored.columns, derived.row.columns) where old.value != new.value {
            if new.name == "wake_at", !isSettled, let at = stored.wakeAt, derived.row.wakeAt.map({ at <= $0 }) ?? true { continue }
            note("cases", id, new.name, old.value, new.value)
        }
    }

    // MARK: Totals, replies

    private mutating func checkTotals(_ totals: DerivedTotals) throws {
        let (serials, counters) = (try tables.serials(), try tables.counters())
        for year in Set(serials.keys).union(totals.serials.keys).sorted() where serials[year] != totals.serials[year] {
            note("serials", "\(year)", "last", serials[year].map(String.init), totals.serials[year].map(String.init))
        }
        let computed = totals.counters
        for name in Set(counters.keys).union(computed.keys).sorted() where counters[name, default: 0] != computed[name, default: 0] {
            note("counters", name, "value", counters[name].map(String.init), computed[name].map(String.init))
        }
        do { _ = try tables.editions() } catch { note("editions", "-", "text", "\(error)", "the text of its hash") }
    }

    private mutating func checkReplies() throws {
        try DerivedReplies.walk(tables) { key, problem in
            if let problem { note("kept_replies", "\(key.staff.rawValue) \(key.key)", "receipt", problem.stored, problem.computed) }
        }
    }

    private mutating func note(_ table: String, _ row: String, _ column: String, _ stored: String?, _ computed: String?) {
        note(TableDifference(table: table, row: row, column: column, stored: stored, computed: computed))
    }

    private mutating func note(_ difference: TableDifference) {
        report.differences += 1
        guard report.shown.count < differencesShown else { return }
        report.shown.append(difference)
    }
}
