import RecordForm
import Wording

/// The other side of a merge: the case that goes on takes in the other and its complainants.
public struct Absorbed: CaseEvent {
    /// The number of the case that was merged.
    public var number = CaseNumber.blank
    /// How many complainants it brings: as many are given back when the merge is undone.
    public var complainants: Int = 1
    /// Merges behind each other that it brings, its own counted: 1 for a case that took none in itself.
    public var depth: Int = 1

    /// Blank, to be read into.
    public init() {}

    /// The case `number` is taken in.
    public init(number: CaseNumber, complainants: Int, depth: Int = 1) {
        self.number = number
        self.complainants = complainants
        self.depth = depth
    }

    public static let eventName: EventName = "absorbed"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("number", &number)
        try coder.field("complainants", &complainants)
        try coder.field("depth", &depth)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.absorbed.append(self)
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "took in case \(number)", zh: "\(number) 号事项并入本事项")
    }
}
