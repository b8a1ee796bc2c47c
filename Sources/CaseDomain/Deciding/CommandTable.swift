/// When a command may be given and what its giver must be to the case. Which roles may give it is the rule book's to say.
///
/// A cell that is not here is refused. The role is looked at first, then recusal, the phase, the relation, the times, and last what
/// the matter itself needs.
public struct CommandTable: Sendable {
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

    /// One row of the table.
    public struct Rule: Sendable {
        /// When. Empty: the command begins a case.
        public let phases: Set<Phase>
        /// What the person must be to the case.
        public let relation: Relation
        /// The rule that says so.
        public let clause: CoreClause
    }

    /// The row of a command.
    public static func rule(_ command: CommandName) -> Rule {
        switch command {
        case .register, .importCase: Rule(phases: [], relation: .anyone, clause: .registerAtOnce)
        case .accept: Rule(phases: [.registered], relation: .owner(or: overseers), clause: .acceptance)
        case .refuseAcceptance: Rule(phases: [.registered], relation: .anyone, clause: .nonAcceptance)
        case .handOver: Rule(phases: open.union([.notAccepted]), relation: .owner(or: overseers), clause: .firstContact)
        case .take: Rule(phases: open.union([.notAccepted]), relation: .offered, clause: .firstContact)
        case .recordInvestigation: Rule(phases: beforeDecision, relation: .owner(or: []), clause: .investigation)
        case .decide: Rule(phases: beforeDecision, relation: .owner(or: [.seniorManager]), clause: .investigation)
        case .reply: Rule(phases: beforeDecision.union([.decided]), relation: .owner(or: [.agent]), clause: .replyWhateverOutcome)
        case .recordCallback: Rule(phases: [.replied], relation: .owner(or: [.agent, .callCentreSupervisor]), clause: .callback)
        case .close: Rule(phases: [.replied, .callbackDone, .notAccepted], relation: .owner(or: overseers), clause: .closing)
        case .supervise: Rule(phases: open, relation: .anyone, clause: .supervision)
        case .requestReview: Rule(phases: [.replied, .callbackDone, .closed, .notAccepted], relation: .anyone, clause: .review)
        case .decideReview: Rule(phases: [.accepted, .investigating], relation: .anyone, clause: .review)
        case .withdraw: Rule(phases: open, relation: .anyone, clause: .withdrawal)
        case .recordStep: Rule(phases: open.union([.notAccepted, .closed]), relation: .involved, clause: .audit)
        case .establishFacts, .raiseSeverity: Rule(phases: open, relation: .involved, clause: .audit)
        case .extend: Rule(phases: open, relation: .anyone, clause: .supervision)
        case .transfer: Rule(phases: open, relation: .owner(or: overseers), clause: .transfer)
        case .merge: Rule(phases: open, relation: .owner(or: overseers), clause: .audit)
        case .absorb, .countSameType, .runClocks, .recompute: Rule(phases: open.union([.notAccepted]), relation: .anyone, clause: .audit)
        case .reopen: Rule(phases: [.closed, .withdrawn, .merged, .transferred, .notAccepted], relation: .involved, clause: .review)
        case .archive: Rule(phases: [.closed, .withdrawn, .transferred, .merged], relation: .anyone, clause: .closing)
        case .declareInterest: Rule(phases: open, relation: .involved, clause: .recusal)
        }
    }

    /// Roles that oversee cases they do not own.
    public static let overseers: Set<Role> = [.intakeOfficer, .intakeHead, .serviceStandards, .seniorManager]

    private static let beforeDecision: Set<Phase> = [.registered, .accepted, .investigating]
    private static let open: Set<Phase> = [.registered, .accepted, .investigating, .decided, .replied, .callbackDone]
}
