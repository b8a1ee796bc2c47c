/// When a step may be done and what its doer must be to the case. Which roles may do it is the rule book's to say.
///
/// The role is looked at first, then recusal, the phase, the relation, the times, and last what the matter itself needs.
public struct StepRule: Sendable {
    /// What a person must be to the case.
    public enum Relation: Sendable {
        /// Anybody the book lets do it.
        case anyone
        /// The owner, or one of the roles that oversee, or whoever it was brought before.
        case owner(or: Set<Role>)
        /// Anybody of a unit the case concerns, or one of the roles that oversee.
        case involved
        /// Whoever the case is offered to.
        case offered
    }

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
    /// What the person must be to the case.
    public let relation: Relation
    /// The rule that says so.
    public let clause: CoreClause
    /// What it builds on.
    public let basis: Basis

    /// In these phases, by somebody of this relation, under this clause, after what it builds on.
    public init(_ phases: Set<Phase>, by relation: Relation, _ clause: CoreClause, after basis: Basis = .these([])) {
        self.phases = phases
        self.relation = relation
        self.clause = clause
        self.basis = basis
    }

    /// Roles that oversee cases they do not own.
    public static let overseers: Set<Role> = [.intakeOfficer, .intakeHead, .serviceStandards, .seniorManager]
}

extension Set<Phase> {
    /// Not decided yet.
    public static let beforeDecision: Set<Phase> = [.registered, .accepted, .investigating]
    /// Something is still owed to the customer.
    public static let open: Set<Phase> = [.registered, .accepted, .investigating, .decided, .replied, .callbackDone]
    /// Open, or refused and not closed yet.
    public static let notOver: Set<Phase> = open.union([.notAccepted])
}
