/// What a person does to a case. Each stands in a file of its own with all that is its own: what it carries, when and by whom it may be
/// done, what it asks of the matter, how it changes the case, which triggers of rule books it gives, and how it is told.
///
/// `CaseCatalogue` lists them; coding, authority, history and replay follow from the list.
public protocol Step: Sendable {
    /// Its name in logs and scenarios, in lower snake case.
    static var name: String { get }
    /// When it may be done, what its doer must be to the case, and the rule that says so.
    static var rule: StepRule { get }
    /// The acts that rule books may grant and that exist through this step; empty where it is granted with another's.
    static var acts: [Act] { get }
    /// The act that the rule book must grant whoever does it.
    var act: Act { get }
    /// What its doer must be to the case; the rule's own standings but for a step that is several acts in one.
    var standings: Set<Standing> { get }
}

extension Step {
    /// Those of the rule.
    public var standings: Set<Standing> { Self.rule.standings }
}

/// A step on a case that exists: recorded as it was done, it is the event as well.
public protocol CaseStep: Step, CaseEvent {
    /// Checks what the matter itself needs, once role, recusal, phase, relation and times are right.
    ///
    /// - Returns: the step as it is recorded: as it was asked, with what the case adds to it (which clock is meant).
    /// - Throws: a rejection with its clause.
    func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self
    /// What is said in it, as far as norms of speech look at it; empty: nothing.
    var spoken: String { get }
    /// The customer's own word behind it, where it is the customer's step and not the institution's.
    var customerWord: CustomerWord? { get }
    /// The acts of this step that give a trigger.
    static func acts(giving trigger: TriggerEvent) -> [Act]
    /// The step as it is asked of another rule book when a history is run again.
    var asAsked: Self { get }
    /// What this one builds on: what the rule says, but for a step that is several acts in one.
    var basis: StepRule.Basis { get }
}

extension CaseStep {
    /// The name under which it is counted: its act, or its own where it is granted with another's.
    public var countedName: String { Self.acts.isEmpty ? Self.name : act.rawValue }
    /// All of them, but for a step that is several acts in one.
    public static func acts(giving trigger: TriggerEvent) -> [Act] { acts }
    /// Most steps hold nothing that a case adds.
    public var asAsked: Self { self }
    /// As the rule says.
    public var basis: StepRule.Basis { Self.rule.basis }
    /// Most steps are the institution's own.
    public var customerWord: CustomerWord? { nil }
}

/// A step that begins a case.
public protocol OpeningStep: Step {
    /// What is written down.
    var registration: Registration { get }
    /// What another system says became of it, where it is carried over.
    var response: ImportedResponse? { get }
    /// Whether the actor may begin a case this way, and what it asks of the matter.
    ///
    /// - Throws: a rejection with its clause.
    func admit(in context: DecisionContext) throws(Rejection)
}
