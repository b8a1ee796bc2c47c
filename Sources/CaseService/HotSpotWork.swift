import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// One bounded piece of what hot spots have left to do: to tell the cases that one change could not tell all at once, and to count anew
/// where a book brought another window or another number of people.
///
/// It goes by what stands in the tables, so it can be done at any time and any number of times.
struct HotSpotWork: CaseWork {
    let settings: CaseService.Settings

    /// Whether there is anything to do: two look-ups.
    static func isDue(_ rules: InstitutionRules, in snapshot: any ReadSnapshot) throws -> Bool {
        let counted = try snapshot.note(countedNote) ?? ""
        return try counted != rules.book.hotSpotsCounted || snapshot.sameTypeUnsettled() != nil
    }

    /// Whether more may be left.
    func perform(on cases: WorkingCases) throws -> Bool {
        try settings.requireClock()
        let now = settings.now()
        let rules = settings.rules(at: now)
        let spots = HotSpots(settings, rules, cases, now: now)
        let wanted = rules.book.hotSpotsCounted
        if try cases.transaction.note(Self.countedNote) ?? "" != wanted {
            try count(wanted, rules, spots, in: cases.transaction)
            return true
        }
        return try settle(spots, in: cases.transaction)
    }

    // MARK: Telling the rest

    /// Tells a bounded number of the cases that are not settled.
    private func settle(_ spots: HotSpots, in transaction: any WriteTransaction) throws -> Bool {
        guard var range = try transaction.sameTypeUnsettled() else { return false }
        guard let (_, index) = spots.indexes(range.key.type).first(where: { $0.index.key == range.key }) else {
            try transaction.forgetSameTypeUnsettled(range.key)
            return true
        }
        for _ in 0..<Self.stretchesPerWork {
            guard let from = try index.nextReceipt(range.from, in: transaction), from < range.before else {
                try transaction.forgetSameTypeUnsettled(range.key)
                return true
            }
            let end = min(range.before, from + range.key.window)
            let changes = try index.changes(from, end, in: transaction)
            let told = try spots.tell(changes, index, most: Limits.sameTypeToldPerRoundMax)
            range.from = told > Limits.sameTypeToldPerRoundMax ? from : end
            if told > 0 { break }
        }
        try transaction.save(range)
        return true
    }

    /// Stretches of time that one work looks at where nothing is to be told.
    private static let stretchesPerWork = 16

    // MARK: Counting anew

    /// Puts a page of complaints into the tables of the book's windows; after the last, takes away those of others.
    private func count(_ wanted: String, _ rules: InstitutionRules, _ spots: HotSpots, in transaction: any WriteTransaction) throws {
        let after = Reached.place(for: wanted, in: try transaction.note(Self.progressNote))
        let page = rules.book.hotSpots.isEmpty ? [] : try transaction.sameTypes(after: after, limit: Limits.sameTypeToldPerRoundMax)
        guard let last = page.last else {
            let windows = rules.book.hotSpots.map(\.windowMilliseconds)
            let isMore = try transaction.forgetSameType(windowsOtherThan: windows, limit: Self.rowsForgottenPerWork)
            if !isMore { try Self.note(wanted, in: transaction.save(note:named:)) }
            return
        }
        for complaint in page { try count(complaint, rules, spots, in: transaction) }
        try transaction.save(note: Reached.note(last.caseID, for: wanted), named: Self.progressNote)
    }

    private func count(_ complaint: SameTypeComplaint, _ rules: InstitutionRules, _ spots: HotSpots, in transaction: any WriteTransaction)
        throws
    {
        let isOpen = try transaction.row(of: complaint.caseID)?.phase.isOpen ?? false
        try rules.book.countAnew(complaint, isOpen ? try spots.state(of: complaint.caseID) : nil, in: transaction)
        for (_, index) in spots.indexes(complaint.type) {
            let (moment, window) = (complaint.receivedAt.milliseconds, index.key.window)
            try index.unsettle((moment - window + 1)..<(moment + window), in: transaction)
        }
    }

    /// Notes that the tables are made for a book. How far a making had come means nothing any more: its rows may go with another book.
    static func note(_ counted: String, in save: (_ note: String, _ name: String) throws -> Void) throws {
        try save(counted, countedNote)
        try save("", progressNote)
    }

    /// Rows of each table that one work takes away.
    private static let rowsForgottenPerWork = 1000

    /// For which windows and numbers of people the tables were made, and how far the making for others has come.
    static let countedNote = "hot_spots"
    private static let progressNote = "hot_spots_progress"
}
