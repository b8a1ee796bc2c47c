import RecordForm
import Wording

/// A limit no longer applies.
public struct DeadlineCancelled: CaseEvent {
    /// Which clock of the case, from 1 in the order in which they began.
    public var clock: Int = 0
    /// The limit's name in its rule book.
    public var name = ""
    /// Why.
    public var reason: Reason = .recomputed

    /// Blank, to be read into.
    public init() {}

    /// The clock `clock` no longer applies.
    public init(clock: Int, name: String, reason: Reason) {
        self.clock = clock
        self.name = name
        self.reason = reason
    }

    /// Why a limit no longer applies.
    public enum Reason: String, CaseIterable, Sendable {
        /// The case ended.
        case caseEnded = "case_ended"
        /// By facts, book and calendar as they are now nothing starts it.
        case recomputed

        var title: BilingualText {
            switch self {
            case .caseEnded: BilingualText(en: "the case ended", zh: "事项已终结")
            case .recomputed: BilingualText(en: "it no longer applies", zh: "重新计算后不再适用")
            }
        }
    }

    public static let eventName: EventName = "deadline_cancelled"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("clock", &clock)
        try coder.field("name", &name)
        try coder.field("reason", &reason)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        // A miss stays a miss: it is owed no more, and still shows.
        state.change(clock) { clock in
            if clock.state == .missed { clock.isOver = true } else { clock.state = .cancelled }
        }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.deadline(name)
        return BilingualText(
            en: "limit “\(title.english)” no longer runs (\(reason.title.english))", zh: "时限「\(title.chinese)」不再计算（\(reason.title.chinese)）"
        )
    }
}
