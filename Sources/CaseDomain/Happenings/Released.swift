import RecordForm
import Wording

/// The other side of a merge that is undone: the case that took another in gives back what that one had brought.
///
/// Where the case that goes on had been merged on into a third, that one gives back as much: there `number` is the case in between, and
/// `behind` is true.
public struct Released: CaseEvent {
    /// The number of the case, among those taken in, that had brought the complainants.
    public var number = CaseNumber.blank
    /// How many complainants are given back.
    public var complainants: Int = 1
    /// Whether only a case behind that one goes on by itself again; false: that case itself does.
    public var behind: Bool = false

    /// Blank, to be read into.
    public init() {}

    /// `complainants` that the case `number` had brought are given back.
    public init(number: CaseNumber, complainants: Int, behind: Bool) {
        self.number = number
        self.complainants = complainants
        self.behind = behind
    }

    public static let eventName: EventName = "released"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("number", &number)
        try coder.field("complainants", &complainants)
        try coder.field("behind", &behind)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        guard let index = state.absorbed.lastIndex(where: { $0.number == number }) else { return }
        if behind {
            state.absorbed[index].complainants = NumberFact.less(state.absorbed[index].complainants, complainants)
        } else {
            state.absorbed.remove(at: index)
        }
    }

    public func story(_ titles: Titles) -> BilingualText {
        behind
            ? BilingualText(en: "case \(number) gave complainants back", zh: "\(number) 号事项撤销并案，相应减少投诉人数")
            : BilingualText(en: "case \(number) goes on by itself again", zh: "\(number) 号事项撤销并案，单独办理")
    }
}
