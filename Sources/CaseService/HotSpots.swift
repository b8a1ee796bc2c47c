import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// Watches for many people complaining of one thing: when a complaint joins or leaves, every case whose count changes is told.
///
/// Counts go by the time of receipt, so complaints typed in late count where they belong, and by the person, so that one who
/// complains three times counts once. Costs nothing under a rule book without hot spots.
struct HotSpots {
    private let settings: CaseService.Settings
    /// The rules of the decision that changes them.
    private let rules: InstitutionRules
    private let cases: WorkingCases

    init(_ settings: CaseService.Settings, _ rules: InstitutionRules, _ cases: WorkingCases) {
        self.settings = settings
        self.rules = rules
        self.cases = cases
    }

    /// A complaint was registered.
    func follow(registration state: Case, id: CaseID, now: Timestamp) throws {
        guard let window, !state.phase.isFinal, let type = state.matterType else { return }
        let complaint = SameTypeComplaint(
            caseID: id, type: type, receivedAt: state.registration.receivedAt, person: person(of: state, id: id), counted: 1)
        try cases.transaction.save(complaint)
        try recount(around: complaint, window, now)
    }

    /// A case was merged: it no longer counts by itself.
    func forget(_ id: CaseID, now: Timestamp) throws {
        guard let window, let complaint = try cases.transaction.sameType(of: id) else { return }
        try cases.transaction.forgetSameType(of: id)
        try recount(around: complaint, window, now)
    }

    private func recount(around complaint: SameTypeComplaint, _ window: Int64, _ now: Timestamp)
        throws
    {
        // A window that contains a neighbour reaches one length beyond it, and a neighbour lies one length away at the most.
        let from = complaint.receivedAt.advanced(byMilliseconds: -2 * window)
        let before = complaint.receivedAt.advanced(byMilliseconds: 2 * window + 1)
        let all = try cases.transaction.sameType(complaint.type, from: from, before: before)
        let counter = HotSpotWindow(all.map { HotSpotWindow.Member(receivedAt: $0.receivedAt, person: $0.person) }, milliseconds: window)
        for var other in all where abs(other.receivedAt.milliseconds - complaint.receivedAt.milliseconds) <= window {
            // Beyond the highest grade's threshold more people change nothing.
            let people = min(counter.people(around: other.receivedAt), rules.book.sameTypePeopleMax)
            guard people != other.counted else { continue }
            other.counted = people
            try cases.transaction.save(other)
            try tell(other.caseID, people, now)
        }
    }

    private func tell(_ id: CaseID, _ people: Int, _ now: Timestamp) throws {
        let state = try cases.state(of: id)
        let context = DecisionContext(
            actor: settings.systemActor, happenedAt: now, now: now, units: settings.units, rules: rules)
        let events = try state.carryOut(.countSameType(people), in: context)
        guard !events.isEmpty else { return }
        _ = try cases.append(events, to: state, id: id, context)
    }

    /// The window's length; nil where the book has no hot spots.
    private var window: Int64? { rules.book.hotSpot?.windowMilliseconds }

    /// A hash of what tells the customer from others; somebody who gave nothing counts as a person of their own.
    private func person(of state: Case, id: CaseID) -> String {
        Digest(hashing: Array((state.customerKey ?? "case \(id.rawValue)").utf8)).hexadecimal
    }
}
