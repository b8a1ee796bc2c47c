import RecordForm
import Wording

/// 转外部机构: hand the matter to a regulator or an arbitration body: it is beyond the institution.
public struct TransferCase: CaseStep {
    /// Who received it.
    public var recipient = ""
    /// Why.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// A transfer to `recipient`.
    public init(recipient: String, reason: String) {
        self.recipient = recipient
        self.reason = reason
    }

    public static let name = "transfer"
    public static let eventName: EventName = "transferred"
    public static let acts = [Act.transferExternally]
    public var act: Act { .transferExternally }
    /// What was done before was done here; from here on another body acts.
    public static let rule = StepRule(.open, by: [.owner, .broughtBefore, .overseer], .transfer, after: .everything)
    public static let gives = [TriggerEvent.transferred]
    public var triggers: [TriggerEvent] { [.transferred] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("recipient", &recipient)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(recipient, .recipient, .transfer)
        try state.require(reason, .reason, .transfer)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.finish(.transferred, circumstances)
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "transferred to \(recipient): \(reason)", zh: "转交\(recipient)：\(reason)")
    }
}

extension Act {
    /// 转外部机构.
    public static let transferExternally = Act("transfer_externally", en: "transfer", zh: "转外部机构")
}

extension TriggerEvent {
    /// 转外部机构.
    public static let transferred = TriggerEvent("transferred", en: "transferred", zh: "转外部机构")
}
