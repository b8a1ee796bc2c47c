import RecordForm
import Wording

/// 签收: take a case that was handed over: from now on the taker is responsible.
public struct Take: CaseStep {
    /// What the next reader should know; may be empty.
    public var note = ""

    /// Blank, to be read into.
    public init() {}

    /// Takes what was offered.
    public init(note: String = "") {
        self.note = note
    }

    public static let name = "take"
    public static let eventName: EventName = "taken"
    public static let acts = [Act.take]
    public var act: Act { .take }
    /// What is taken was offered before.
    public static let rule = StepRule(
        .notOver, by: [.offered], .firstContact,
        after: .these([.handedOver, .supervisionOrderReceived, .passedOn, .passedToIntakeDepartment]))
    public static let gives = [TriggerEvent.taken]
    public var triggers: [TriggerEvent] { [.taken] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("note", &note)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.offer = nil
        state.owner = Case.Owner(unit: circumstances.actor.unit, staff: circumstances.actor.staff)
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "taken over", zh: "签收").noted(note)
    }
}

extension Act {
    /// 签收.
    public static let take = Act("take", en: "take over", zh: "签收")
}

extension TriggerEvent {
    /// 签收.
    public static let taken = TriggerEvent("taken", en: "taken over", zh: "签收")
}
