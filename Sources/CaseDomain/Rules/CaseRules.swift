import BusinessCalendar
import Wording

/// A register and the channels that are kept in it.
public struct RegisterRule: Hashable, Sendable {
    /// The register's id, e.g. `opinion_book`.
    public let id: String
    /// What it is called.
    public let title: BilingualText
    /// The channels kept in it.
    public let channels: [Channel]
    /// Who keeps it; nil: the customers themselves, or whoever registers.
    public let keeper: Role?
    /// The clause.
    public let clause: ClauseReference

    /// A register.
    public init(id: String, title: BilingualText, channels: [Channel], keeper: Role? = nil, clause: ClauseReference) {
        self.id = id
        self.title = title
        self.channels = channels
        self.keeper = keeper
        self.clause = clause
    }
}

/// One level of the escalation ladder, from below upwards.
public struct LadderLevel: Hashable, Sendable {
    /// 1 for the lowest.
    public let level: Int
    /// Who answers for it.
    public let role: Role
    /// What it is called.
    public let title: BilingualText
    /// When a case may pass it by; empty: never.
    public let skipWhen: [FactCondition]
    /// The clause.
    public let clause: ClauseReference

    /// A level.
    public init(level: Int, role: Role, title: BilingualText, skipWhen: [FactCondition] = [], clause: ClauseReference) {
        self.level = level
        self.role = role
        self.title = title
        self.skipWhen = skipWhen
        self.clause = clause
    }
}

/// A grade of severity and what raises a case to it.
public struct SeverityGrade: Hashable, Sendable {
    /// The grade's name, a value of the fact `severity`.
    public let id: String
    /// What it is called.
    public let title: BilingualText
    /// 0 for the lowest. Grades with a higher rank hold over lower ones.
    public let rank: Int
    /// Any of these raises a case to it; in each, all must hold. Empty: the grade of every case, or set by a person only.
    public let raisedBy: [[FactCondition]]
    /// What the grade demands, in words.
    public let duties: [BilingualText]
    /// The clause.
    public let clause: ClauseReference

    /// A grade.
    public init(
        id: String, title: BilingualText, rank: Int, raisedBy: [[FactCondition]], duties: [BilingualText] = [], clause: ClauseReference
    ) {
        self.id = id
        self.title = title
        self.rank = rank
        self.raisedBy = raisedBy
        self.duties = duties
        self.clause = clause
    }
}

/// How a hot spot is seen: so many cases of one type by different people within a window.
public struct HotSpotRule: Hashable, Sendable {
    /// Different complainants that make a hot spot.
    public let complainants: Int
    /// The window.
    public let window: Period
    /// The fact that holds how many there are.
    public let fact: NumberFact
    /// The clause.
    public let clause: ClauseReference

    /// A hot spot, counted in the standard fact unless told otherwise.
    public init(complainants: Int, window: Period, fact: NumberFact = .sameTypeComplainants, clause: ClauseReference) {
        self.complainants = complainants
        self.window = window
        self.fact = fact
        self.clause = clause
    }
}

/// A ground on which a matter is, or is not, accepted.
public struct AcceptanceGround: Hashable, Sendable {
    /// The ground's id, e.g. `no_substance`.
    public let id: String
    /// What it is.
    public let title: BilingualText
    /// The clause.
    public let clause: ClauseReference

    /// A ground.
    public init(id: String, title: BilingualText, clause: ClauseReference) {
        self.id = id
        self.title = title
        self.clause = clause
    }
}

/// When a matter is accepted, and how it may be refused.
public struct AcceptanceRules: Hashable, Sendable {
    /// Grounds on which it is accepted.
    public let accepted: [AcceptanceGround]
    /// The only grounds on which it may be refused; empty: never.
    public let refused: [AcceptanceGround]
    /// Who may refuse.
    public let approvers: [Role]
    /// The ground, among `refused`, for a complaint repeated on the same facts and grounds after a review.
    public let repeatAfterReview: String?
    /// The ways of appeal that must be named to the customer.
    public let waysOfAppeal: [BilingualText]
    /// The clause on refusing; nil: nothing may be refused.
    public let clause: ClauseReference?

    /// Rules of acceptance.
    public init(
        accepted: [AcceptanceGround] = [], refused: [AcceptanceGround] = [], approvers: [Role] = [], repeatAfterReview: String? = nil,
        waysOfAppeal: [BilingualText] = [], clause: ClauseReference? = nil
    ) {
        self.accepted = accepted
        self.refused = refused
        self.approvers = approvers
        self.repeatAfterReview = repeatAfterReview
        self.waysOfAppeal = waysOfAppeal
        self.clause = clause
    }

    /// The ground with that id on which a matter may be refused.
    public func refusalGround(_ id: String) -> AcceptanceGround? {
        refused.first { $0.id == id }
    }
}

/// Who may not handle a case.
public struct RecusalRule: Hashable, Sendable {
    /// Who is shut out.
    public enum Party: String, CaseIterable, Sendable {
        /// Staff the complaint names.
        case complainedAbout = "complained_about"
        /// Staff with a direct interest in the matter or the complainant.
        case withInterest = "with_interest"
        /// Staff who sell.
        case salesStaff = "sales_staff"
        /// Staff who took part in the matter.
        case involved
    }

    /// Who is shut out.
    public let party: Party
    /// From what; empty: from everything but reading masked.
    public let acts: [Act]
    /// The clause.
    public let clause: ClauseReference

    /// A recusal.
    public init(party: Party, acts: [Act] = [], clause: ClauseReference) {
        self.party = party
        self.acts = acts
        self.clause = clause
    }
}

/// How a customer may have a decision looked at again.
public struct ReviewRules: Hashable, Sendable {
    /// Who decides it.
    public let deciders: [Role]
    /// Within what time of the decision it may be asked for; nil: no limit.
    public let requestWithin: Period?
    /// The deadline of the book that limits the answer; nil: none.
    public let answerDeadline: String?
    /// How many times one case may be reviewed; nil: no limit.
    public let roundsMax: Int?
    /// The clause.
    public let clause: ClauseReference

    /// Rules of review.
    public init(
        deciders: [Role], requestWithin: Period? = nil, answerDeadline: String? = nil, roundsMax: Int? = nil, clause: ClauseReference
    ) {
        self.deciders = deciders
        self.requestWithin = requestWithin
        self.answerDeadline = answerDeadline
        self.roundsMax = roundsMax
        self.clause = clause
    }
}

/// For which cases, and how, the customer is called back after the reply.
public struct CallbackRule: Hashable, Sendable {
    /// For which cases; empty: all.
    public let conditions: [FactCondition]
    /// Attempts after which an unreached customer counts as called back.
    public let attemptsMax: Int
    /// The deadline of the book that limits it; nil: none.
    public let deadline: String?
    /// The clause.
    public let clause: ClauseReference

    /// A callback.
    public init(conditions: [FactCondition] = [], attemptsMax: Int, deadline: String? = nil, clause: ClauseReference) {
        self.conditions = conditions
        self.attemptsMax = attemptsMax
        self.deadline = deadline
        self.clause = clause
    }
}
