import BusinessCalendar
import CaseDomain
import Wording

/// What a stored history would have been under another rule book. In JSON the keys are those below in snake case.
public struct ReplayReport: Equatable, Sendable, Encodable {
    /// Counts over all cases, by name.
    public struct Totals: Equatable, Sendable, Encodable {
        /// Limits that passed unmet, by the limit's name.
        public var missed: [String: Int] = [:]
        /// Times a case was brought before a role, by role.
        public var escalated: [String: Int] = [:]
        /// Breaches, by the breach's id.
        public var breaches: [String: Int] = [:]
        /// Limits met too late, by the limit's name.
        public var late: [String: Int] = [:]

        mutating func add(_ tally: Replay.Tally) {
            for name in tally.missed { missed[name, default: 0] += 1 }
            for role in tally.escalated { escalated[role.rawValue, default: 0] += 1 }
            for breach in tally.breaches { breaches[breach, default: 0] += 1 }
            for name in tally.late { late[name, default: 0] += 1 }
        }
    }

    /// What one case shows.
    public struct Outcome: Equatable, Sendable, Encodable {
        /// Limits that passed unmet, in order.
        public let missed: [String]
        /// Roles it was brought before, in order.
        public let escalated: [String]
        /// Breaches, in order.
        public let breaches: [String]
        /// Limits met too late, in order.
        public let late: [String]

        init(_ tally: Replay.Tally) {
            missed = tally.missed
            escalated = tally.escalated.map(\.rawValue)
            breaches = tally.breaches
            late = tally.late
        }
    }

    /// Something that was done, and that the other book refuses.
    public struct Refusal: Equatable, Sendable, Encodable {
        /// Its place in the case's history.
        public let version: Int64
        /// The event's name.
        public let type: String
        /// The rejection's name.
        public let reason: String
        /// `book/clause`; empty where no clause refuses.
        public let clause: String
        /// The rejection in words, by the other book's titles.
        public let said: BilingualText
    }

    /// Refusals of one kind.
    public struct RefusalCount: Equatable, Sendable, Encodable {
        /// The rejection's name.
        public let reason: String
        /// `book/clause`; empty where no clause refuses.
        public let clause: String
        /// The document and the place in it.
        public let citation: String
        /// How often.
        public var count: Int
    }

    /// A case that would have gone otherwise.
    public struct CaseDifference: Equatable, Sendable, Encodable {
        /// The case's number.
        public let number: String
        /// As it went.
        public let before: Outcome
        /// As it would have gone.
        public let after: Outcome
        /// What would have been refused.
        public let refusals: [Refusal]
    }

    /// The other book's id.
    public let book: String
    /// The books laid over it.
    public let overlays: [String]
    /// The first day of the version tried.
    public let effectiveFrom: String
    /// The newest entry of the log when it began: later ones are left out.
    public internal(set) var head: Int64 = 0
    /// The moment up to which open clocks run: when that entry was recorded. Milliseconds since 1970.
    public internal(set) var until: Int64 = 0
    /// Entries replayed.
    public internal(set) var entries: Int64 = 0
    /// Cases replayed.
    public internal(set) var cases = 0
    /// Cases that would have gone otherwise.
    public internal(set) var differing = 0
    /// Cases in which something would have been refused.
    public internal(set) var refusing = 0
    /// What the log holds.
    public internal(set) var before = Totals()
    /// What it would hold.
    public internal(set) var after = Totals()
    /// Refusals by kind, the most frequent first.
    public internal(set) var refusals: [RefusalCount] = []
    /// The cases that would have gone otherwise, by number; no more than were asked for.
    public internal(set) var different: [CaseDifference] = []

    init(_ book: RuleBook) {
        self.book = book.id
        overlays = book.overlays
        effectiveFrom = book.effectiveFrom.description
    }

    private enum CodingKeys: String, CodingKey {
        case book, overlays, head, until, entries, cases, differing, refusing, before, after, refusals, different
        case effectiveFrom = "effective_from"
    }

    /// Adds one case; of those that differ the first `shown` by number are kept.
    mutating func add(_ replay: Replay, rules: InstitutionRules, shown: Int) {
        cases += 1
        before.add(replay.before)
        after.add(replay.after)
        for refusal in replay.refusals { count(refusal.rejection, rules) }
        if !replay.refusals.isEmpty { refusing += 1 }
        guard replay.differs else { return }
        differing += 1
        let difference = CaseDifference(
            number: replay.number.description, before: Outcome(replay.before), after: Outcome(replay.after),
            refusals: replay.refusals.map { refusal in
                Refusal(
                    version: refusal.version, type: refusal.event.rawValue, reason: refusal.rejection.reason.name.rawValue,
                    clause: ReplayReport.name(refusal.rejection.clause), said: refusal.rejection.reason.said(Titles(rules, units: [:])))
            })
        guard different.count < shown || difference.number < (different.last?.number ?? "") else { return }
        let place = different.firstIndex { $0.number > difference.number } ?? different.endIndex
        different.insert(difference, at: place)
        if different.count > shown { different.removeLast() }
    }

    private mutating func count(_ rejection: Rejection, _ rules: InstitutionRules) {
        let clause = ReplayReport.name(rejection.clause)
        if let index = refusals.firstIndex(where: { $0.reason == rejection.reason.name.rawValue && $0.clause == clause }) {
            refusals[index].count += 1
        } else {
            let citation = rejection.clause.flatMap(rules.clause)?.citation ?? ""
            refusals.append(RefusalCount(reason: rejection.reason.name.rawValue, clause: clause, citation: citation, count: 1))
        }
    }

    private static func name(_ clause: ClauseReference?) -> String {
        clause.map { "\($0.book)/\($0.clause)" } ?? ""
    }

    mutating func finish() {
        refusals.sort { ($1.count, $0.reason, $0.clause) < ($0.count, $1.reason, $1.clause) }
    }
}
