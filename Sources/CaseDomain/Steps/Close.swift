import RecordForm
import Wording

/// 结案: close the case.
public struct Close: CaseStep {
    /// How the matter ended; required.
    public var summary = ""
    /// What caused it; may be empty.
    public var rootCause = ""
    /// What keeps it from happening again; may be empty.
    public var prevention = ""

    /// Blank, to be read into.
    public init() {}

    /// A closing with what was learned.
    public init(summary: String, rootCause: String = "", prevention: String = "") {
        self.summary = summary
        self.rootCause = rootCause
        self.prevention = prevention
    }

    public static let name = "close"
    public static let eventName: EventName = "closed"
    public static let acts = [Act.close]
    public var act: Act { .close }
    /// The closing looks back on everything that was done.
    public static let rule = StepRule(
        [.replied, .callbackDone, .notAccepted], by: [.owner, .broughtBefore, .overseer], .closing, after: .everything)
    public static let gives = [TriggerEvent.closed]
    public var triggers: [TriggerEvent] { [.closed] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("summary", &summary)
        try coder.field("root_cause", &rootCause)
        try coder.field("prevention", &prevention)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(summary, .summary, .closing)
        try state.requireClosable(self, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.closing = Done(self, circumstances)
        state.finish(.closed, circumstances)
    }

    public func story(_ titles: Titles) -> BilingualText {
        var english = "closed: \(summary)"
        var chinese = "结案：\(summary)"
        if !rootCause.isEmpty { (english, chinese) = ("\(english); cause: \(rootCause)", "\(chinese)；原因：\(rootCause)") }
        if !prevention.isEmpty { (english, chinese) = ("\(english); prevention: \(prevention)", "\(chinese)；防范：\(prevention)") }
        return BilingualText(en: english, zh: chinese)
    }
}

extension Act {
    /// 结案.
    public static let close = Act("close", en: "close", zh: "结案")
}

extension TriggerEvent {
    /// 结案.
    public static let closed = TriggerEvent("closed", en: "closed", zh: "结案")
}
