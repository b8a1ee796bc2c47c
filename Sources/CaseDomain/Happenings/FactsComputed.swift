import RecordForm
import Wording

/// Facts that the system computes: counts, ages.
public struct FactsComputed: CaseEvent {
    /// Names and values.
    public var facts: Facts = [:]
    /// What they were computed from.
    public var reason: Reason = .unsolved

    /// Blank, to be read into.
    public init() {}

    /// A count and what it was computed from.
    public init(_ fact: NumberFact, _ number: Int, reason: Reason) {
        facts = [fact.name: "\(number)"]
        self.reason = reason
    }

    /// What facts are computed from.
    public enum Reason: String, CaseIterable, Sendable {
        /// Days since receipt, through the institution's own cause.
        case unsolved
        /// Another case was merged into this one.
        case merged
        /// A merge was undone.
        case released
        /// Complaints of the same type within the book's window.
        case sameType = "same_type"

        var title: BilingualText {
            switch self {
            case .unsolved: BilingualText(en: "days since receipt", zh: "自收到之日起的天数")
            case .merged: BilingualText(en: "merged", zh: "并案")
            case .released: BilingualText(en: "a merge undone", zh: "撤销并案")
            case .sameType: BilingualText(en: "same type within the window", zh: "窗口期内的同类投诉")
            }
        }
    }

    public static let eventName: EventName = "facts_computed"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("facts", &facts)
        try coder.field("reason", &reason)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.facts.merge(facts) { $1 }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let known = titles.facts(facts)
        return BilingualText(en: "facts: \(known.english) (\(reason.title.english))", zh: "计算事实：\(known.chinese)（\(reason.title.chinese)）")
    }
}
