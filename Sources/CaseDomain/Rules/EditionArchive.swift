import BusinessCalendar

/// Every edition of rules under which something was recorded, as values: what a clause said, what a limit was called and which days counted
/// is told in the words of its day, not of today.
///
/// Books are held as they were read, without overlays laid over them.
public struct EditionArchive: Sendable {
    private var books: [String: [String: RuleBook]] = [:]
    private var coreClauses: [ClauseReference: Clause] = [:]
    private var calendars: [String: OfficialCalendar] = [:]
    private var ownDays: [String: OwnDays] = [:]
    /// The books, the latest edition first: where a title is looked for that today's book no longer has.
    public private(set) var latestFirst: [RuleBook] = []

    /// Nothing kept: today's rules are all there is.
    public init() {}

    /// Adds an edition of a book.
    public mutating func add(_ book: RuleBook) {
        books[book.id, default: [:]][book.edition] = book
        let index = latestFirst.firstIndex { $0.effectiveFrom < book.effectiveFrom } ?? latestFirst.endIndex
        latestFirst.insert(book, at: index)
    }

    /// Adds clauses that every institution was under.
    public mutating func add(coreClauses clauses: [Clause]) {
        for clause in clauses { coreClauses[clause.reference] = clause }
    }

    /// Adds a version of a calendar.
    public mutating func add(_ calendar: OfficialCalendar) { calendars[calendar.version] = calendar }

    /// Adds a version of the institution's own days.
    public mutating func add(_ days: OwnDays, version: String) { ownDays[version] = days }

    /// The text behind a reference, from the edition that it names; nil when that was never kept.
    public func clause(_ reference: ClauseReference) -> Clause? {
        coreClauses[reference] ?? books[reference.book]?[reference.edition]?.clauses[reference]
    }

    /// An edition of a book.
    public func book(_ id: String, edition: String) -> RuleBook? { books[id]?[edition] }

    /// The calendar by which a limit was counted; nil when a part of it was never kept.
    ///
    /// - Parameter institution: the id of the institution's own book. Where that had another id then, the one book of that day that is no
    ///   overlay counts.
    public func calendar(of basis: DeadlineSet.Basis, institution: String) -> BusinessCalendar? {
        let ofThatDay = latestFirst.filter { $0.edition == basis.bookFrom && !$0.isOverlay }
        let book = ofThatDay.first { $0.id == institution } ?? (ofThatDay.count == 1 ? ofThatDay[0] : nil)
        let days = basis.ownDays.isEmpty ? OwnDays.none : ownDays[basis.ownDays]
        guard let book, let days, let official = calendars[basis.calendar], let zone = ZoneRules.known[book.working.zone] else {
            return nil
        }
        return BusinessCalendar(official: official, zone: zone, hours: book.working.hours, overrides: days.overrides(of: basis.unit))
    }
}
