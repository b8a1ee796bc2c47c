import BusinessCalendar

/// A limit set for one case: when it ends, when to warn, and on what it stands.
public struct PlannedDeadline: Hashable, Sendable {
    /// The rule that leads.
    public let rule: DeadlineRule
    /// The moment of the starting event.
    public let startedAt: Timestamp
    /// When it ends.
    public let due: Due
    /// When the owner is warned, earliest first; always in working time.
    public let warnAt: [Timestamp]
    /// The same limit under other clauses that give more time, strictest first; for *why*.
    public let competing: [Competitor]

    /// A rule that sets the same limit, less strictly.
    public struct Competitor: Hashable, Sendable {
        /// The rule.
        public let rule: DeadlineRule
        /// When it would end.
        public let due: Due
    }

    /// The name of the limit.
    public var name: String { rule.name }
    /// Whether any day it counted is not announced yet.
    public var isProvisional: Bool { due.isProvisional || competing.contains { $0.due.isProvisional } }
}

/// Which limits an event starts, and when they end: one pure function of stored inputs, so that every clock can be computed anew.
public enum DeadlinePlan {
    /// The limits that `event` starts at `moment`, in the order of the book.
    ///
    /// Where overlays set a limit of the same name, the one that ends first leads. A limit on an agreed date appears once the fact
    /// that holds the date is there and can be read. `calendar` is the responsible unit's.
    public static func deadlines(
        book: RuleBook, event: TriggerEvent, at moment: Timestamp, facts: Facts, calendar: BusinessCalendar
    ) -> [PlannedDeadline] {
        var groups: [[PlannedDeadline.Competitor]] = []
        for rule in book.deadlines where rule.startsOn == event {
            let applies = rule.conditions.allSatisfy { condition in
                guard condition.fact == WordFact.timeOfDay.name, facts[condition.fact] == nil else {
                    return condition.holds(book.value(of: condition.fact, in: facts))
                }
                return condition.holds(timeOfDay(book, moment, calendar))
            }
            guard applies, let due = due(rule, at: moment, facts: facts, calendar: calendar) else { continue }
            let candidate = PlannedDeadline.Competitor(rule: rule, due: due)
            if let group = groups.firstIndex(where: { $0[0].rule.name == rule.name }) {
                // Stable: of two that end together the institution's own leads.
                let place = groups[group].firstIndex { $0.due.at > due.at } ?? groups[group].count
                groups[group].insert(candidate, at: place)
            } else {
                groups.append([candidate])
            }
        }
        return groups.map { group in
            let lead = group[0]
            return PlannedDeadline(
                rule: lead.rule, startedAt: moment, due: lead.due,
                warnAt: calendar.warnings(from: moment, due: lead.due.at, percents: lead.rule.warnAt), competing: Array(group.dropFirst()))
        }
    }

    /// The end of one rule's limit; nil where it needs a date that the facts do not hold.
    public static func due(_ rule: DeadlineRule, at moment: Timestamp, facts: Facts, calendar: BusinessCalendar) -> Due? {
        switch rule.length {
        case .period(let period): return calendar.due(after: moment, period, restDays: rule.restDays)
        case .agreed(let fact): return facts[fact].flatMap { agreed($0, calendar: calendar) }
        }
    }

    /// The facts with the book's fallbacks and the time of day filled in.
    public static func complete(_ facts: Facts, book: RuleBook, at moment: Timestamp, calendar: BusinessCalendar) -> Facts {
        var known = book.complete(facts)
        if known[.timeOfDay] == nil { known[.timeOfDay] = timeOfDay(book, moment, calendar) }
        return known
    }

    private static func timeOfDay(_ book: RuleBook, _ moment: Timestamp, _ calendar: BusinessCalendar) -> String {
        let time = calendar.zone.local(moment).time
        return book.working.daytime.opens <= time && time < book.working.daytime.closes ? "day" : "night"
    }

    /// A date as facts hold it: a day (its close of business) or a moment with its offset.
    static func agreed(_ text: String, calendar: BusinessCalendar) -> Due? {
        if let date = CivilDate(text) {
            return Due(at: calendar.zone.moment(on: date, at: calendar.hours(on: date).closes), isProvisional: false)
        }
        return Timestamp(text).map { Due(at: $0, isProvisional: false) }
    }
}
