import RecordForm
import Wording

/// Something that happened to a case, as it stands in the log: a step that somebody took, or what the system did.
///
/// Released shapes are frozen; golden files hold them. A later shape is a type of its own under a name of its own (`accepted.2`).
public protocol CaseEvent: Recordable, Hashable {
    /// The frozen name under which it stands in the log.
    static var eventName: EventName { get }
    /// The triggers of rule books that it can give.
    static var gives: [TriggerEvent] { get }
    /// The triggers of rule books that this one gives.
    var triggers: [TriggerEvent] { get }
    /// Changes the case. Total: an event that was accepted once is applied, whatever came before it.
    func apply(to state: inout Case, _ circumstances: Circumstances)
    /// Units it names, for who must know them when a history is run elsewhere.
    var unitsNamed: [UnitID] { get }
    /// Whether grade and clocks are computed anew after it even where no fact changed.
    var asksForGrading: Bool { get }
    /// One line of the history.
    func story(_ titles: Titles) -> BilingualText
}

extension CaseEvent {
    /// Most events name no unit.
    public var unitsNamed: [UnitID] { [] }
    /// Most events need it only where facts changed.
    public var asksForGrading: Bool { false }
}

/// The frozen name of an event in the log.
public struct EventName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// Lower snake case; from a second shape on with its number: `accepted.2`.
    public let rawValue: String
    /// A name as the log holds it.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A name as its event declares it.
    public init(stringLiteral value: String) { rawValue = value }
}
