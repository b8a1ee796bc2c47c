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
                guard let complaint = derived.sameType, derivation.countsSameType else { continue }
                try tables.save(complaint)
                try derivation.rules.book.countAnew(complaint, derived.state.isToldOfItsType ? derived.state : nil, in: tables)
            }
        }
        try unsettle(tables, derivation)
        try HotSpotWork.note(derivation.rules.book.hotSpotsCounted, in: tables.save(note:named:))
        try tables.insert(serials: totals.serials, counters: totals.counters)
        var wrong: [IdempotencyKey] = []
        try DerivedReplies.walk(tables) { key, problem in if problem != nil { wrong.append(key) } }
        for key in wrong { try tables.forgetReply(for: key) }
        return totals.cases
    }

    /// What cases were told stands in their facts; where another number is right by now, the clocks' rounds tell it. Costs some look-ups
    /// for each case that is told of its type.
    private static func unsettle(_ tables: any DerivedTableWriting, _ derivation: Derivation) throws {
        var last = CaseID.ofTheStore
        while case let page = try tables.sameTypes(after: last, limit: Limits.pageRowsMax), let end = page.last {
            last = end.caseID
            for complaint in page {
                for (_, index) in derivation.rules.book.sameTypeIndexes(complaint.type) {
                    guard let told = try tables.sameTypeCount(index.key, of: complaint.caseID),
                        try index.people(around: complaint.receivedAt, in: tables) != told.people
                    else { continue }
                    try index.unsettle(told.receivedAt..<(told.receivedAt + 1), in: tables)
                }
            }
        }
    }
}
