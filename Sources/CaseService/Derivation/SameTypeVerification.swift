import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// Holds the tables of hot spots against the log: complaints and what cases were told against each case, people's stretches against the
/// complaints, and what is not settled against what would be right.
///
/// While the tables are being made for another book (`HotSpotWork`), rows that are still to come are not missed, nor are the old book's
/// looked at; what stands there for a case must still be the case's. Any range that is not settled is sound: it says what is to be
/// looked at. One is missed where a case was told another number than is right.
///
/// Costs some look-ups for each row; memory is that of a page.
struct SameTypeVerification {
    private let tables: any DerivedTableReading
    private let book: RuleBook
    private let windows: Set<Int64>
    /// Whether the tables are made for this book.
    private let isCounted: Bool

    init(_ tables: any DerivedTableReading, _ book: RuleBook) throws {
        self.tables = tables
        self.book = book
        windows = Set(book.hotSpots.map(\.windowMilliseconds))
        isCounted = try tables.note(HotSpotWork.countedNote) ?? "" == book.hotSpotsCounted
    }

    // MARK: A case

    /// Holds a case's rows against it.
    func check(_ derived: DerivedCase, mustCount: Bool, _ note: (TableDifference) -> Void) throws {
        let id = derived.row.id
        try checkCounts(derived, note)
        func tell(_ column: String, _ stored: String?, _ computed: String?) {
            note(TableDifference(table: "same_type", row: "\(id.rawValue)", column: column, stored: stored, computed: computed))
        }
        guard let stored = try tables.sameType(of: id) else {
            if mustCount { tell("all", nil, derived.sameType?.type) }
            return
        }
        if isCounted { try checkSpans(of: stored, note) }
        guard let wanted = derived.sameType else { return tell("all", stored.type, nil) }
        if stored.type != wanted.type { tell("type", stored.type, wanted.type) }
        if stored.person != wanted.person { tell("person", stored.person, wanted.person) }
        if stored.receivedAt != wanted.receivedAt { tell("received_at", "\(stored.receivedAt)", "\(wanted.receivedAt)") }
    }

    /// What the case was told is what its facts say.
    private func checkCounts(_ derived: DerivedCase, _ note: (TableDifference) -> Void) throws {
        let id = derived.row.id
        func tell(_ window: Int64, _ column: String, _ stored: String?, _ computed: String?) {
            let row = "\(id.rawValue) \(window)"
            note(TableDifference(table: "same_type_counts", row: row, column: column, stored: stored, computed: computed))
        }
        let stored = try tables.sameTypeCounts(of: id)
        guard let complaint = derived.sameType, derived.state.isToldOfItsType else {
            for count in stored { tell(count.key.window, "all", "\(count.people)", nil) }
            return
        }
        for count in stored {
            let window = count.key.window
            if isCounted, !windows.contains(window) {
                tell(window, "all", "\(count.people)", nil)
                continue
            }
            if count.key.type != complaint.type { tell(window, "type", count.key.type, complaint.type) }
            if count.receivedAt != complaint.receivedAt.milliseconds {
                tell(window, "received_at", "\(count.receivedAt)", "\(complaint.receivedAt.milliseconds)")
            }
        }
        // A case that came in before the book had hot spots is not counted yet.
        guard isCounted, try tables.sameType(of: id) != nil else { return }
        for (rule, index) in book.sameTypeIndexes(complaint.type) {
            let told = derived.state.facts[rule.fact]
            guard let count = stored.first(where: { $0.key.window == index.key.window }) else {
                tell(index.key.window, "all", nil, "\(told)")
                continue
            }
            if count.people != told { tell(index.key.window, "people", "\(count.people)", "\(told)") }
            try checkSettled(complaint, told: told, index, note)
        }
    }

    /// A case was told the number that is right, or will be.
    private func checkSettled(
        _ complaint: SameTypeComplaint, told: Int, _ index: SameTypeIndex, _ note: (TableDifference) -> Void
    ) throws {
        guard try index.people(around: complaint.receivedAt, in: tables) != told else { return }
        let (range, moment) = (try tables.sameTypeUnsettled(index.key), complaint.receivedAt.milliseconds)
        if let range, range.from <= moment, moment < range.before { return }
        note(
            TableDifference(
                table: "same_type_unsettled", row: index.key.row, column: "range", stored: range.map { "\($0.from)..<\($0.before)" },
                computed: "\(moment), case \(complaint.caseID.rawValue)"))
    }

    /// The stretches that the complaint lies in are kept. What they say is held against all of a person's complaints by `checkTables`.
    private func checkSpans(of complaint: SameTypeComplaint, _ note: (TableDifference) -> Void) throws {
        for (_, index) in book.sameTypeIndexes(complaint.type) {
            let stretch = index.stretch(of: complaint.receivedAt.milliseconds)
            guard try tables.sameTypeSpan(index.key, stretch: stretch, person: complaint.person) == nil else { continue }
            let wanted = try index.span(stretch, of: complaint.person, in: tables)
            let row = "\(index.key.row) \(stretch) \(complaint.person)"
            note(
                TableDifference(
                    table: "same_type_spans", row: row, column: "all", stored: nil, computed: wanted.map { "\($0.first)...\($0.last)" }))
        }
    }

    // MARK: Whole tables

    /// Holds people's stretches, and what is not settled, against the complaints and the book.
    func checkTables(_ note: (TableDifference) -> Void) throws {
        guard isCounted else { return }
        var span: SameTypeSpan?
        while case let page = try tables.sameTypeSpans(above: span, limit: Limits.pageRowsMax), let end = page.last {
            span = end
            for stored in page { try check(stored, note) }
        }
        var key: SameTypeKey?
        while case let page = try tables.sameTypeUnsettled(above: key, limit: Limits.pageRowsMax), let end = page.last {
            key = end.key
            for range in page where !windows.contains(range.key.window) || range.from > range.before {
                note(
                    TableDifference(
                        table: "same_type_unsettled", row: range.key.row, column: "all", stored: "\(range.from)..<\(range.before)",
                        computed: nil))
            }
        }
    }

    private func check(_ stored: SameTypeSpan, _ note: (TableDifference) -> Void) throws {
        func tell(_ column: String, _ stored: Int64, _ computed: Int64?, of span: SameTypeSpan) {
            let row = "\(span.key.row) \(span.stretch) \(span.person)"
            note(
                TableDifference(
                    table: "same_type_spans", row: row, column: column, stored: "\(stored)", computed: computed.map { "\($0)" }))
        }
        let index = book.sameTypeIndexes(stored.key.type).first { $0.index.key == stored.key }?.index
        guard let wanted = try index?.span(stored.stretch, of: stored.person, in: tables) else {
            return tell("all", stored.first, nil, of: stored)
        }
        if stored.first != wanted.first { tell("first", stored.first, wanted.first, of: stored) }
        if stored.last != wanted.last { tell("last", stored.last, wanted.last, of: stored) }
    }
}

extension SameTypeKey {
    /// How a difference names it.
    fileprivate var row: String { "\(window) \(type)" }
}
