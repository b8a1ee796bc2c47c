import RecordForm
import Wording

/// 回访: one attempt to reach the customer after the reply.
public struct RecordCallback: CaseStep, Worded {
    /// Whether the customer was reached.
    public var reached: Bool = false
    /// How the customer took the outcome; `notAsked` where nobody was reached.
    public var satisfaction: Satisfaction = .notAsked
    /// What was said, or why nobody was reached; may be empty.
    public var note = ""

    /// Blank, to be read into.
    public init() {}

    /// One attempt and its result.
    public init(reached: Bool, satisfaction: Satisfaction, note: String = "") {
        self.reached = reached
        self.satisfaction = satisfaction
        self.note = note
    }

    public static let name = "record_callback"
    public static let eventName: EventName = "callback_recorded"
    public static let acts = [Act.recordCallback]
    public var act: Act { .recordCallback }
    public static let rule = StepRule([.replied], by: [.owner, .broughtBefore, .follower], .callback)
    public static let gives = [TriggerEvent.callbackRecorded]
    public var triggers: [TriggerEvent] { reached ? [.callbackRecorded] : [] }
    public var spoken: String { note }
    public var textBytes: Int { note.utf8.count }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("reached", &reached)
        try coder.field("satisfaction", &satisfaction)
        try coder.field("note", &note)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.requireSpeech(note, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.callbackAttempts += 1
        state.callbackHistory.append(Done(self, circumstances))
        if reached { state.phase = .callbackDone }
    }

    public func story(_ titles: Titles) -> BilingualText {
        guard reached else { return BilingualText(en: "callback: not reached", zh: "回访未接通").noted(note) }
        return BilingualText(en: "called back: \(satisfaction.title.english)", zh: "回访：\(satisfaction.title.chinese)").noted(note)
    }
}

extension Act {
    /// 回访.
    public static let recordCallback = Act("record_callback", en: "call back", zh: "回访")
}

extension TriggerEvent {
    /// 回访.
    public static let callbackRecorded = TriggerEvent("callback_recorded", en: "called back", zh: "回访")
}
