import RecordForm
import Wording

/// 并案: this case is the same matter as another and goes on there.
public struct MergeCase: CaseStep {
    /// The number of the case that goes on.
    public var into = CaseNumber.blank
    /// Why they are one matter.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// A merge into the case `into`.
    public init(into: CaseNumber, reason: String) {
        self.into = into
        self.reason = reason
    }

    public static let name = "merge"
    public static let eventName: EventName = "merged"
    public static let acts = [Act.merge]
    public var act: Act { .merge }
    /// What was done before stays with this case; from here on it goes on in the other.
    public static let rule = StepRule(.open, by: [.owner, .broughtBefore, .overseer], .audit, after: .everything)
    public static let gives = [TriggerEvent.merged]
    public var triggers: [TriggerEvent] { [.merged] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("into", &into)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .audit)
        guard into != state.number else { throw Rejection(.mergedWithItself(into)) }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.finish(.merged, circumstances)
        state.mergedInto = into
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "merged into case \(into): \(reason)", zh: "并入 \(into) 号事项：\(reason)")
    }
}

extension Act {
    /// 并案.
    public static let merge = Act("merge", en: "merge", zh: "并案")
}

extension TriggerEvent {
    /// 并案.
    public static let merged = TriggerEvent("merged", en: "merged", zh: "并案")
}
