/// When a step may be done and what its doer must be to the case. Which roles may do it is the rule book's to say.
///
/// Whether the case is there for the person at all is looked at first, then the role, recusal, the phase, the standing, the times, and
/// last what the matter itself needs.
public struct StepRule: Sendable {
    /// What a step builds on: it cannot have happened before that did.
    ///
    /// This is one half of what `happened_at` is held to. The other follows from `phases`: a step may have happened only since the case
    /// came into the phases that admit it. Both halves are looked at in `Case.requireTimes`, and nowhere else.
    public enum Basis: Sendable {
        /// The last of these, as far as they happened in the present round of handling.
        case these([TriggerEvent])
        /// Every step there is: what ends a case, or looks back on the whole of it, comes after all of it.
        case everything
    }

    /// When. Empty: the step begins a case.
    public let phases: Set<Phase>
    /// What the person must be to the case: one of these. Empty only where the step begins a case.
    public let standings: Set<Standing>
    /// The rule that says so.
    public let clause: CoreClause
    /// What it builds on.
    public let basis: Basis

    /// In these phases, by somebody of one of these standings, under this clause, after what it builds on.
    public init(_ phases: Set<Phase>, by standings: Set<Standing>, _ clause: CoreClause, after basis: Basis = .these([])) {
        self.phases = phases
        self.standings = standings
        self.clause = clause
        self.basis = basis
    }

    /// For a step that begins a case: there is nothing yet to stand in a relation to.
    public static func opening(_ clause: CoreClause) -> StepRule { StepRule([], by: [], clause) }
}

extension Set<Phase> {
    /// Not decided yet.
    public static let beforeDecision: Set<Phase> = [.registered, .accepted, .investigating]
    /// Something is still owed to the customer.
    public static let open: Set<Phase> = [.registered, .accepted, .investigating, .decided, .replied, .callbackDone]
    /// Open, or refused and not closed yet.
    public static let notOver: Set<Phase> = open.union([.notAccepted])
}
