import BusinessCalendar
import Wording

/// One limit of a rule book: what starts it, what stops it, how long it is, and what a miss does.
public struct DeadlineRule: Hashable, Sendable {
    /// How the end is found.
    public enum Length: Hashable, Sendable {
        /// A period from the starting event.
        case period(Period)
        /// A date agreed or promised, held in that fact of the case. A day alone means its close of business.
        case agreed(fact: String)
    }

    /// What is done when it passes unmet.
    public struct Miss: Hashable, Sendable {
        /// To whom the case goes up.
        public let escalation: Escalation?
        /// The breach that is recorded.
        public let breach: String?

        /// What a miss does; nil for nothing.
        public init(escalation: Escalation? = nil, breach: String? = nil) {
            self.escalation = escalation
            self.breach = breach
        }
    }

    /// To whom a missed limit goes.
    public enum Escalation: Hashable, Sendable {
        /// To whoever holds that role over the responsible unit.
        case role(Role)
        /// To the next level of the book's ladder.
        case nextLevel
    }

    /// How far, and by whom, it may be put off.
    public struct Extension: Hashable, Sendable {
        /// The longest the limit may be in all, counted from `from`.
        public let cap: Period
        /// The event from which the cap counts.
        public let from: TriggerEvent
        /// Who may grant it.
        public let approvers: [Role]
        /// Whether the customer must be told.
        public let tellsCustomer: Bool
        /// The clause that allows it.
        public let clause: ClauseReference

        /// An extension.
        public init(cap: Period, from: TriggerEvent, approvers: [Role], tellsCustomer: Bool, clause: ClauseReference) {
            self.cap = cap
            self.from = from
            self.approvers = approvers
            self.tellsCustomer = tellsCustomer
            self.clause = clause
        }
    }

    /// The name, e.g. `reply`. Several rules may share one where their conditions exclude each other.
    public let name: String
    /// What it is called.
    public let title: BilingualText
    /// The event that starts it.
    public let startsOn: TriggerEvent
    /// The events that stop it; at least one.
    public let stopsOn: [TriggerEvent]
    /// How long it is.
    public let length: Length
    /// What must be so for it to apply.
    public let conditions: [FactCondition]
    /// Shares of the working time, in percent 1...99, at which the owner is warned.
    public let warnAt: [Int]
    /// What a miss does.
    public let onMiss: Miss
    /// How it may be put off; nil: not at all.
    public let `extension`: Extension?
    /// Whether it starts again at its own end for as long as nothing has stopped it, e.g. daily progress.
    public let repeats: Bool
    /// What becomes of its end on a rest day.
    public let restDays: RestDayRule
    /// The clause it stands on.
    public let clause: ClauseReference
    /// The book that says so; differs from the case's book for the rules of an overlay.
    public var book: String { clause.book }

    /// A limit. `warnAt` is 75 % and 90 % unless told otherwise.
    public init(
        name: String, title: BilingualText, startsOn: TriggerEvent, stopsOn: [TriggerEvent], length: Length,
        conditions: [FactCondition] = [],
        warnAt: [Int] = DeadlineRule.warnAtByDefault, onMiss: Miss = Miss(), extension: Extension? = nil, repeats: Bool = false,
        restDays: RestDayRule = .nextWorkingDay, clause: ClauseReference
    ) {
        self.name = name
        self.title = title
        self.startsOn = startsOn
        self.stopsOn = stopsOn
        self.length = length
        self.conditions = conditions
        self.warnAt = warnAt
        self.onMiss = onMiss
        self.extension = `extension`
        self.repeats = repeats
        self.restDays = restDays
        self.clause = clause
    }

    /// The shares at which owners are warned where a book says nothing.
    public static let warnAtByDefault = [75, 90]
}
