import RecordForm
import Wording

/// 受理: the institution takes the matter on.
public struct Accept: CaseStep {
    /// What the customer is told or colleagues should know; may be empty.
    public var note = ""

    /// Blank, to be read into.
    public init() {}

    /// Accepts, with an optional note.
    public init(note: String = "") {
        self.note = note
    }

    public static let name = "accept"
    public static let eventName: EventName = "accepted"
    public static let acts = [Act.accept]
    public var act: Act { .accept }
    public static let rule = StepRule([.registered], by: [.owner, .broughtBefore, .overseer], .acceptance)
    public static let gives = [TriggerEvent.accepted]
    public var triggers: [TriggerEvent] { [.accepted] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("note", &note)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.requireNotRepeated(context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.phase = .accepted
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "accepted", zh: "受理").noted(note)
    }
}

extension Act {
    /// 受理.
    public static let accept = Act("accept", en: "accept", zh: "受理")
}

extension TriggerEvent {
    /// 受理.
    public static let accepted = TriggerEvent("accepted", en: "accepted", zh: "受理")
}
