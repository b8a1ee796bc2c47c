import BusinessCalendar
import CaseDomain
import RPC
import WireMessages

/// A message that asks for a change: what every one carries, and the step it stands for.
///
/// Every request of a changing method conforms, by hand, in `ChangeMessage+Steps.swift`: the generated tables of the desks do not
/// compile without.
public protocol ChangeMessage: NamedFieldMessage {
    /// Key, case, version and time.
    var change: Change { get set }
    /// The step. `now` stands in for times not given.
    func step(now: Timestamp) throws(Status) -> StepAsked
}

/// A step as a message asks for it.
public enum StepAsked: Sendable {
    /// One that begins a case.
    case opening(any OpeningStep)
    /// One on the case that the message names.
    case onCase(any CaseStep)
}
