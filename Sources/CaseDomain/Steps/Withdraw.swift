import RecordForm
import Wording

/// 申请撤回: the customer takes the matter back, as somebody at a counter puts on record. Nothing ends by it: clocks run on until another
/// person, who oversees the unit that answers, confirms it with `DecideWithdrawal`.
public struct Withdraw: CaseStep {
    /// Why the customer takes it back, in their words; required.
    public var reason = ""
    /// Who said so, when and how.
    public var word = CustomerWord()

    /// Blank, to be read into.
    public init() {}

    /// A withdrawal with the customer's reason and word.
    public init(reason: String, word: CustomerWord) {
        self.reason = reason
        self.word = word
    }

    public static let name = "withdraw"
    public static let eventName: EventName = "withdrawal_asked"
    public static let acts = [Act.withdraw]
    public var act: Act { .withdraw }
    /// A customer may take the matter back at any time: it builds on nothing that was done meanwhile.
    public static let rule = StepRule(.open, by: .involvedOrTold, .withdrawal)
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }
    public var spoken: String { "" }
    public var customerWord: CustomerWord? { word }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("reason", &reason)
        try coder.field("word", &word)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .withdrawal)
        try state.requireWord(word, .withdrawal, context)
        try state.requireMayWithdraw(context)
        guard state.withdrawal == nil else { throw Rejection(.proposedAlready(.withdrawal), under: CoreClause.withdrawal.reference) }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.withdrawal = Done(self, circumstances)
    }

    public func story(_ titles: Titles) -> BilingualText {
        let word = word.story(titles)
        return BilingualText(
            en: "withdrawal asked for (\(word.english)), to be confirmed: \(reason)", zh: "客户申请撤回（\(word.chinese)），待确认：\(reason)")
    }
}

extension Act {
    /// 申请撤回.
    public static let withdraw = Act("withdraw", en: "put a withdrawal on record", zh: "登记撤回申请")
}
