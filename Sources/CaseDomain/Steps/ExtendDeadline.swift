import BusinessCalendar
import RecordForm
import Wording

/// 延期: put a limit off, within its cap.
public struct ExtendDeadline: CaseStep {
    /// The limit's name in the rule book.
    public var deadline = ""
    /// Which clock of the case; 0 where the asker leaves it to the only one of that name that is open.
    public var clock: Int = 0
    /// Its new end.
    public var dueAt: Timestamp = Timestamp(milliseconds: 0)
    /// Why.
    public var reason = ""
    /// Whether the customer was told.
    public var customerTold: Bool = false

    /// Blank, to be read into.
    public init() {}

    /// An extension of the limit `deadline` to `dueAt`.
    public init(deadline: String, clock: Int = 0, dueAt: Timestamp, reason: String, customerTold: Bool) {
        self.deadline = deadline
        self.clock = clock
        self.dueAt = dueAt
        self.reason = reason
        self.customerTold = customerTold
    }

    public static let name = "extend"
    public static let eventName: EventName = "deadline_extended"
    public static let acts = [Act.extend]
    public var act: Act { .extend }
    public static let rule = StepRule(.open, by: [.broughtBefore, .overseer, .head], .supervision)
    public static let gives = [TriggerEvent.extended]
    public var triggers: [TriggerEvent] { [.extended] }
    public var spoken: String { "" }
    /// Under another book the clocks of a case are others: the limit is named, not its clock.
    public var asAsked: Self {
        var asked = self
        asked.clock = 0
        return asked
    }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("deadline", &deadline)
        try coder.field("clock", &clock)
        try coder.field("due_at", &dueAt)
        try coder.field("reason", &reason)
        try coder.field("customer_told", &customerTold)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.require(reason, .reason, .supervision)
        let meant = try state.openClock(deadline, clock)
        try state.requireExtension(self, of: meant, context)
        var recorded = self
        recorded.clock = meant.id
        return recorded
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.change(clock) { clock in
            clock.setting.dueAt = dueAt
            clock.setting.warnAt = []
            clock.isExtended = true
            clock.move(at: circumstances)
        }
    }

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.deadline(deadline)
        let until = titles.moment(dueAt)
        return BilingualText(
            en: "limit “\(title.english)” extended to \(until): \(reason)", zh: "时限「\(title.chinese)」延至 \(until)：\(reason)")
    }
}

extension Act {
    /// 延期.
    public static let extend = Act("extend", en: "extend a limit", zh: "延期")
}

extension TriggerEvent {
    /// 延期.
    public static let extended = TriggerEvent("extended", en: "extended", zh: "延期")
}
