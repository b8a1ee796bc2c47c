import CaseDomain
import CaseStore
import ShouwenLimits

/// Makes the derived tables of a store anew, from its log.
public enum TableRebuilding {
    /// Empties the derived tables and fills them, within the caller's one transaction; takes out kept replies that contradict the log.
    ///
    /// - Returns: the cases that were put in.
    /// - Throws: `ChainBreak`; `EventCoding.Unreadable` for an entry that this release cannot read: nothing must be kept then.
    public static func run(_ tables: any DerivedTableWriting, rules: InstitutionRules) throws -> Int64 {
        let derivation = Derivation(rules)
        var totals = DerivedTotals()
        totals.events = try TableVerification.checkChain(tables)
        try tables.clear()
        var last = CaseID.ofTheStore
        while case let ids = try tables.loggedCases(after: last, limit: Limits.pageRowsMax), let end = ids.last {
            last = end
            for id in ids {
                let derived = try derivation.derive(id, from: tables, &totals)
                try tables.insert(derived.row)
                if let complaint = derived.sameType, derivation.countsSameType { try tables.insert(complaint) }
            }
        }
        try tables.insert(serials: totals.serials, counters: totals.counters)
        var wrong: [IdempotencyKey] = []
        try DerivedReplies.walk(tables) { key, problem in if problem != nil { wrong.append(key) } }
        for key in wrong { try tables.forgetReply(for: key) }
        return totals.cases
    }
}
