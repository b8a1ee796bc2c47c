import BusinessCalendar
import ShouwenLimits
import Wording

/// A fact that a book's conditions may look at: what it may be, who may state it, and who must approve what favours the bank.
public struct FactDeclaration: Hashable, Sendable {
    /// What values it takes.
    public enum Domain: Hashable, Sendable {
        /// One of these words.
        case words([String])
        /// A whole number in the range, which lies within `0 ... Limits.factNumberMax`.
        case number(ClosedRange<Int>)
        /// A day or moment in ISO 8601, e.g. `2026-05-09` or `2026-05-09T15:00:00+08:00`. Where a limit ends on it, it lies no further off
        /// than that from the receipt of the matter, or from its being taken up again.
        case date(within: Period)
    }

    /// Who may state it.
    public enum Source: Hashable, Sendable {
        /// Whoever may take the step in which it is stated.
        case anyone
        /// These roles.
        case roles([Role])
        /// The system, which computes it.
        case system
    }

    /// Lower snake case.
    public let name: String
    /// What it is called.
    public let title: BilingualText
    /// What values it takes.
    public let domain: Domain
    /// Its value where the case says nothing; nil: unknown, so that no condition on it holds.
    public let fallback: String?
    /// What its words are called, where the book says so; those of the standard facts have titles of their own.
    public let valueTitles: [String: BilingualText]
    /// Who may state it.
    public let statedBy: Source
    /// Who may state a value that lowers the case's grade or gives it more time; never whoever stated the value before.
    public let approvers: [Role]

    /// A fact.
    public init(
        name: String, title: BilingualText, domain: Domain, fallback: String? = nil, valueTitles: [String: BilingualText] = [:],
        statedBy: Source = .anyone, approvers: [Role] = FactDeclaration.approversByDefault
    ) {
        self.name = name
        self.title = title
        self.domain = domain
        self.fallback = fallback
        self.valueTitles = valueTitles
        self.statedBy = statedBy
        self.approvers = approvers
    }

    /// Where a book names no approvers: heads, and those who oversee cases that they do not own.
    public static let approversByDefault: [Role] = [
        .outletHead, .callCentreSupervisor, .intakeOfficer, .intakeHead, .serviceStandards, .seniorManager,
    ]

    /// Where a book says nothing of how far off an agreed date may lie: longer than any limit of the statute, extensions included.
    public static let agreedWithinByDefault = Period.months(6)

    /// What a word it can be is called; nil where nobody says.
    public func title(of word: String) -> BilingualText? { valueTitles[word] ?? FactDeclaration.wordTitles[word] }

    /// Whether it is a date.
    public var isDate: Bool {
        if case .date = domain { true } else { false }
    }

    /// Whether the fact may have that value.
    public func admits(_ value: String) -> Bool {
        switch domain {
        case .words(let words): words.contains(value)
        case .number(let range): NumberFact.number(value).map(range.contains) ?? false
        case .date: CivilDate(value) != nil || Timestamp(value) != nil
        }
    }
}
