import BusinessCalendar
import CaseDomain
import ShouwenLimits

/// The answer to *why*: what is owed next, by whom, by when, under which clause; and what closing still needs.
public struct Explanation: Sendable, Equatable {
    /// One thing owed.
    public struct Obligation: Sendable, Equatable {
        /// What it is.
        public let duty: Duty
        /// Who owes it.
        public let unit: UnitID
        /// The person, when one has taken the case.
        public let staff: StaffID?
        /// The clock behind it, if one runs or was missed.
        public let clock: Clock?
        /// Whether the clock's limit has passed.
        public let isOverdue: Bool
        /// The rule that asks for it.
        public let clause: ClauseReference
        /// Whom the book lets do it, nearest first: the owner, then people of the unit and of the units above it. What is offered
        /// only whoever it is offered to may take.
        public let mayAct: [Candidate]
    }

    /// Somebody whom the book lets do something.
    public struct Candidate: Sendable, Hashable {
        /// Who, in which role and unit.
        public let actor: Actor
        /// Whether the case must be handed over to them first: the step is its owner's, and they are not.
        public let afterHandover: Bool

        /// Somebody, and whether only once the case is theirs.
        public init(_ actor: Actor, afterHandover: Bool = false) {
            self.actor = actor
            self.afterHandover = afterHandover
        }
    }

    /// The things that can be owed.
    public enum Duty: String, CaseIterable, Sendable {
        case take, accept, investigate, decide, reply, close
        case callBack = "call_back"
        /// A limit runs that no single step of the list answers.
        case meetDeadline = "meet_deadline"
        /// The book asks for a record that no step of the list makes.
        case completeRecord = "complete_record"
    }

    /// What must be done next; the first is the next step, then the clocks that run or were missed, earliest first.
    public let next: [Obligation]
    /// What is missing before the case may be closed.
    public let beforeClosing: [Obligation]

    /// Explains a case at a moment.
    ///
    /// - Parameters:
    ///   - rules: the rules in force at `now`.
    ///   - settings: the organisation and its people.
    public init(_ state: Case, rules: InstitutionRules, settings: CaseService.Settings, now: Timestamp) {
        let unit = state.owner.unit
        let staff = state.owner.staff
        func mayAct(_ duty: Duty, _ unit: UnitID) -> [Candidate] {
            guard let step = duty.step else { return [] }
            let granted = step.acts.flatMap { rules.book.authority.roles(for: $0) }
            let roles = duty == .close ? granted.filter(state.leavesClosing) : granted
            let people = settings.staff.nearest(
                to: unit, in: roles, of: settings.organisation, max: Limits.candidatesShownMax
            ) { !state.isRecused($0) }
            let nearest = people.filter { $0.staff == staff } + people.filter { $0.staff != staff }
            let standings = step.rule.standings
            return nearest.map { Candidate($0, afterHandover: !state.holdsOne(of: standings, $0, in: settings.units)) }
        }
        // A limit that was missed is still owed.
        let clocks = state.clocks.filter(\.isOpen).sorted { $0.setting.dueAt < $1.setting.dueAt }
        var next: [Obligation] = []
        if let offer = state.offer {
            next.append(
                Obligation(
                    duty: .take, unit: offer.unit, staff: offer.staff, clock: nil, isOverdue: false,
                    clause: CoreClause.firstContact.reference,
                    mayAct: mayAct(.take, offer.unit).filter { !$0.afterHandover }))
        }
        if let (duty, clause) = Explanation.step(in: state) {
            let clock = clocks.first
            next.append(
                Obligation(
                    duty: duty, unit: unit, staff: staff, clock: clock, isOverdue: clock.map { $0.setting.dueAt < now } ?? false,
                    clause: clause.reference, mayAct: mayAct(duty, unit)))
        }
        for clock in clocks {
            next.append(
                Obligation(
                    duty: .meetDeadline, unit: unit, staff: staff, clock: clock, isOverdue: clock.setting.dueAt < now,
                    clause: clock.clause, mayAct: []))
        }
        self.next = next
        beforeClosing =
            state.phase.isFinal
            ? []
            : state.missingBeforeClosing(rules).map {
                let duty = Explanation.duty(of: $0.requirement)
                return Obligation(
                    duty: duty, unit: unit, staff: staff, clock: nil, isOverdue: false, clause: $0.clause, mayAct: mayAct(duty, unit))
            }
    }

    /// The step that the phase calls for.
    private static func step(in state: Case) -> (Duty, CoreClause)? {
        switch state.phase {
        case .registered: state.registration.kind == .complaint ? (.accept, .acceptance) : (.reply, .replyWhateverOutcome)
        case .accepted: state.registration.kind == .complaint ? (.investigate, .investigation) : (.reply, .replyWhateverOutcome)
        case .investigating: (.decide, .investigation)
        case .decided: (.reply, .replyWhateverOutcome)
        case .replied: state.registration.kind == .complaint ? (.callBack, .callback) : (.close, .closing)
        case .callbackDone, .notAccepted: (.close, .closing)
        case .closed, .archived, .withdrawn, .merged, .transferred: nil
        }
    }

    private static func duty(of requirement: ClosingRule.Requirement) -> Duty {
        switch requirement {
        case .investigationRecorded, .findingsRecorded: .investigate
        case .decided, .measuresRecorded: .decide
        case .replied: .reply
        case .callbackDone: .callBack
        case .handlingFormFilled, .rectificationVerified, .correctiveActionVerified, .identityChecked, .incidentSettled, .rootCauseRecorded,
            .reportedToSuperior, .specialReportMade, .natureDetermined, .filed:
            .completeRecord
        }
    }
}

extension Explanation.Duty {
    /// The step that does it; nil where no single one does.
    var step: (any CaseStep.Type)? {
        switch self {
        case .take: Take.self
        case .accept: Accept.self
        case .investigate: RecordInvestigation.self
        case .decide: Decide.self
        case .reply: Reply.self
        case .callBack: RecordCallback.self
        case .close: Close.self
        case .meetDeadline, .completeRecord: nil
        }
    }
}
