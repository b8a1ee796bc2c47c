import RecordForm
import Wording

/// 确认撤回: another person, who oversees the unit that answers, confirms that the customer takes the matter back, or not. Confirmed, the
/// procedure ended on the day on which the customer said so, and every limit is cancelled.
public struct DecideWithdrawal: CaseStep {
    /// Whether the customer's word was confirmed.
    public var verdict: Verdict = .rejected
    /// How it was made sure of, or why it does not stand; required.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// A verdict with its reason.
    public init(verdict: Verdict, reason: String) {
        self.verdict = verdict
        self.reason = reason
    }

    public static let name = "decide_withdrawal"
    public static let eventName: EventName = "withdrawal_decided"
    /// Granted with supervision: whoever may order a unit to answer may let it off.
    public static let acts: [Act] = []
    public var act: Act { .supervise }
    /// Confirmed, it ends the case.
    public static let rule = StepRule(.open, by: .above, .withdrawal, after: .everything)
    public static let gives = [TriggerEvent.withdrawn]
    public static func acts(giving trigger: TriggerEvent) -> [Act] { [.supervise] }
    public var triggers: [TriggerEvent] { verdict == .confirmed ? [.withdrawn] : [] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("verdict", &verdict)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .withdrawal)
        guard let asked = state.withdrawal else { throw Rejection(.nothingProposed(.withdrawal), under: CoreClause.withdrawal.reference) }
        try state.requireSecondPerson(after: asked.circumstances.actor.staff, .withdrawal, context)
        try state.requireNotComplainedAbout(.withdrawal, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        let asked = state.withdrawal
        state.withdrawal = nil
        guard verdict == .confirmed else { return }
        state.finish(.withdrawn, circumstances)
        if let asked { state.closedAt = asked.step.word.at }
    }

    public func story(_ titles: Titles) -> BilingualText {
        switch verdict {
        case .confirmed: BilingualText(en: "withdrawal confirmed: \(reason)", zh: "确认撤回：\(reason)")
        case .rejected: BilingualText(en: "withdrawal not confirmed: \(reason)", zh: "未予确认撤回：\(reason)")
        }
    }
}

extension TriggerEvent {
    /// 撤回.
    public static let withdrawn = TriggerEvent("withdrawn", en: "withdrawn", zh: "撤回")
}
