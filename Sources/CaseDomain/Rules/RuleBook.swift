import BusinessCalendar
import Wording

/// The rules one institution runs on, or a law laid over them: a value, filled by `RuleBooks` from a file.
///
/// Every rule names the clause it stands on; `clauses` holds its words.
public struct RuleBook: Hashable, Sendable {
    /// The book's id, e.g. `gdrcu`.
    public var id: String
    /// What it is called.
    public var title: BilingualText
    /// The document it was taken from.
    public var source: String
    /// The first day on which this version holds.
    public var effectiveFrom: CivilDate
    /// Whether it is a law to be laid over institutions' books.
    public var isOverlay: Bool
    /// The ids of the overlays composed into it.
    public var overlays: [String] = []
    /// When its people work.
    public var working: WorkingTerms
    /// The clauses.
    public var clauses: ClauseTable
    /// The institution's titles of the roles it has.
    public var roles: [RoleTitle]
    /// The kinds of case it takes.
    public var kinds: [CaseKind]
    /// Its registers, which together name its channels.
    public var registers: [RegisterRule]
    /// The facts its conditions may look at: the standard ones and its own.
    public var facts: [FactDeclaration] = FactDeclaration.standard {
        didSet { fallbacks = facts.fallbacks }
    }
    /// What each fact is where a case says nothing; kept beside `facts` because every question needs it.
    private(set) var fallbacks: Facts = FactDeclaration.standard.fallbacks
    /// Who may do what.
    public var authority: Authority
    /// Its limits.
    public var deadlines: [DeadlineRule]
    /// Its escalation ladder, lowest level first.
    public var ladder: [LadderLevel] = []
    /// Its grades, lowest first.
    public var severity: [SeverityGrade] = []
    /// How hot spots are seen, the institution's first, each with a window of another length; empty: not at all.
    public var hotSpots: [HotSpotRule] = []
    /// When matters are accepted.
    public var acceptance = AcceptanceRules()
    /// Who may not handle a case.
    public var recusal: [RecusalRule] = []
    /// How decisions are reviewed, the institution's first; empty: not provided for.
    public var reviews: [ReviewRules] = []
    /// For which cases the customer is called back.
    public var callbacks: [CallbackRule] = []
    /// What closing requires.
    public var closing: [ClosingRule] = []
    /// Reports at fixed dates.
    public var reports: [ReportRule] = []
    /// Forms.
    public var forms: [FormRule] = []
    /// Norms of speech.
    public var speech = SpeechNorms()
    /// Norms of calls.
    public var callNorms: [CallNorm] = []
    /// Breaches.
    public var breaches: [BreachRule] = []
    /// Duties in words.
    public var duties: [DutyRule] = []
    /// Officers without whom a unit cannot take cases.
    public var requiredOfficers: [RequiredOfficer] = []
    /// The institution's table of subjects.
    public var categories: [CategoryRule] = []

    /// A book with what every book has; the rest starts empty.
    public init(
        id: String, title: BilingualText, source: String, effectiveFrom: CivilDate, isOverlay: Bool, working: WorkingTerms,
        clauses: ClauseTable,
        roles: [RoleTitle], kinds: [CaseKind], registers: [RegisterRule], authority: Authority, deadlines: [DeadlineRule]
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.effectiveFrom = effectiveFrom
        self.isOverlay = isOverlay
        self.working = working
        self.clauses = clauses
        self.roles = roles
        self.kinds = kinds
        self.registers = registers
        self.authority = authority
        self.deadlines = deadlines
    }
}

extension RuleBook {
    /// What tells this version of the book from others, in references to its clauses: its first day.
    public var edition: String { effectiveFrom.description }

    /// How the clause of that id in this book is referred to.
    public func reference(_ clause: String) -> ClauseReference {
        ClauseReference(book: id, edition: edition, clause: clause)
    }
}

/// When the people of a book work, and how its date limits treat rest days.
public struct WorkingTerms: Hashable, Sendable {
    /// The official calendar, by its id, e.g. `cn`.
    public var calendar: String
    /// The IANA name of the time zone.
    public var zone: String
    /// Business hours.
    public var hours: OpeningHours
    /// What becomes of a date limit on a rest day.
    public var restDays: RestDayRule
    /// What counts as day for `time_of_day`: from the first moment, up to, not including, the second.
    public var daytime: OpeningHours.Segment

    /// Terms; by default the mainland's.
    public init(
        calendar: String = "cn", zone: String = "Asia/Shanghai", hours: OpeningHours = .nineToFive, restDays: RestDayRule = .nextWorkingDay,
        daytime: OpeningHours.Segment = WorkingTerms.eightToEight
    ) {
        self.calendar = calendar
        self.zone = zone
        self.hours = hours
        self.restDays = restDays
        self.daytime = daytime
    }

    /// 08:00 to 20:00.
    public static let eightToEight = OpeningHours("08:00-20:00")!.segments[0]
}

extension [FactDeclaration] {
    fileprivate var fallbacks: Facts {
        var values: Facts = [:]
        for fact in self { values[fact.name] = fact.fallback }
        return values
    }
}
