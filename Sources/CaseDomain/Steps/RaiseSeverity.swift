import RecordForm
import Wording

/// 提级: raise a case's grade by hand, with a reason. It never lowers one.
public struct RaiseSeverity: CaseStep {
    /// The grade, by its name in the rule book.
    public var grade = ""
    /// Why.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// A grade and the reason for it.
    public init(grade: String, reason: String) {
        self.grade = grade
        self.reason = reason
    }

    public static let name = "raise_severity"
    public static let eventName: EventName = "severity_raised"
    public static let acts = [Act.raiseSeverity]
    public var act: Act { .raiseSeverity }
    public static let rule = StepRule(.open, by: .involved, .audit)
    public static let gives = [TriggerEvent.severityRaised]
    public var triggers: [TriggerEvent] { [.severityRaised] }
    public var spoken: String { "" }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("grade", &grade)
        try coder.field("reason", &reason)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .audit)
        try state.requireHigher(grade, context)
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.facts[.severity] = grade
        state.gradeFloor = grade
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.grade(grade)
        return BilingualText(en: "grade raised to \(title.english): \(reason)", zh: "人工提级为\(title.chinese)：\(reason)")
    }
}

extension Act {
    /// 提级.
    public static let raiseSeverity = Act("raise_severity", en: "raise the grade", zh: "提级")
}
