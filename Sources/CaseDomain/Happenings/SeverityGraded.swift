import RecordForm
import Wording

/// A case's grade of severity, as the facts give it.
public struct SeverityGraded: CaseEvent {
    /// The grade, by its name in the rule book.
    public var grade = ""
    /// The grade before; empty for the first.
    public var before = ""
    /// Whether whoever registered stated it, above what the facts give.
    public var stated: Bool = false

    /// Blank, to be read into.
    public init() {}

    /// A grade.
    public init(grade: String, before: String, stated: Bool = false) {
        self.grade = grade
        self.before = before
        self.stated = stated
    }

    public static let eventName: EventName = "severity_graded"
    public static let gives: [TriggerEvent] = [.severityRaised]
    public var triggers: [TriggerEvent] { before.isEmpty ? [] : [.severityRaised] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("grade", &grade)
        try coder.field("before", &before)
        try coder.field("stated", &stated)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.facts[.severity] = grade
        if stated { state.gradeFloor = grade }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.grade(grade)
        return BilingualText(en: "grade: \(title.english)", zh: "等级：\(title.chinese)")
    }
}

extension TriggerEvent {
    /// 提级.
    public static let severityRaised = TriggerEvent("severity_raised", en: "grade raised", zh: "提级")
}
