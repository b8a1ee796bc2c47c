import RecordForm
import Wording

/// 归档: put the closed case's papers away.
public struct ArchiveCase: CaseStep {
    /// Where they are found.
    public var reference = ""

    /// Blank, to be read into.
    public init() {}

    /// An archiving under `reference`.
    public init(reference: String) {
        self.reference = reference
    }

    public static let name = "archive"
    public static let eventName: EventName = "archived"
    public static let acts = [Act.archive]
    public var act: Act { .archive }
    /// Papers are put away once there are no more to come.
    public static let rule = StepRule(
        [.closed, .withdrawn, .transferred, .merged], by: [.owner, .unit, .intake, .overseer, .head], .closing, after: .everything)
    public static let gives = [TriggerEvent.archived]
    public var triggers: [TriggerEvent] { [.archived] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("reference", &reference)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reference, .reference, .closing)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.archiveReference = reference
        state.phase = .archived
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "archived: \(reference)", zh: "归档：\(reference)")
    }
}

extension Act {
    /// 归档.
    public static let archive = Act("archive", en: "archive", zh: "归档")
}

extension TriggerEvent {
    /// 归档.
    public static let archived = TriggerEvent("archived", en: "archived", zh: "归档")
}
