import RecordForm
import Wording

/// 认定事实: state what is known now: complexity, number of complainants, litigation, media, …
public struct EstablishFacts: CaseStep {
    /// Names and values.
    public var facts: Facts = [:]
    /// Why.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// Facts and the reason for stating them.
    public init(facts: Facts, reason: String) {
        self.facts = facts
        self.reason = reason
    }

    public static let name = "establish_facts"
    public static let eventName: EventName = "facts_established"
    public static let acts: [Act] = []
    public var act: Act { .register }
    public static let rule = StepRule(.open, by: .involved, .audit)
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("facts", &facts)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .audit)
        guard !facts.isEmpty else { throw Rejection(.missing(.facts), under: CoreClause.audit.reference) }
        try state.requireStatable(facts, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.state(facts, by: circumstances.actor.staff)
    }

    public func story(_ titles: Titles) -> BilingualText {
        let known = titles.facts(facts)
        return BilingualText(en: "facts: \(known.english) (\(reason))", zh: "认定事实：\(known.chinese)（\(reason)）")
    }
}
