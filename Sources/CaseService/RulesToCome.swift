import BusinessCalendar
import CaseDomain

/// Rules that come into force at a moment that lies ahead: the next version of a book or of a law laid over it.
public struct RulesToCome: Sendable {
    /// Midnight of the first day on which they hold, by the institution's clocks.
    public let from: Timestamp
    /// The rules.
    public let rules: InstitutionRules

    /// Rules in force from `from` on.
    public init(from: Timestamp, rules: InstitutionRules) {
        self.from = from
        self.rules = rules
    }
}
