import BusinessCalendar

/// A case as its events have made it. Only `evolve` changes it.
public struct Case: Hashable, Sendable {
    /// The number the customer holds.
    public let number: CaseNumber
    /// The number of events so far.
    public internal(set) var version: Int64
    /// Where the case is in its life.
    public internal(set) var phase: Phase
    /// What was written down when the matter came in.
    public let registration: Registration
    /// The register it is kept in.
    public let register: String
    /// When the registration was recorded (UTC, milliseconds). Limits count from `registration.receivedAt` instead.
    public let recordedAt: Timestamp
    /// Who was asked first.
    public let firstContact: Actor
    /// Who answers for it now.
    public internal(set) var owner: Owner
    /// To whom the case is offered while nobody has taken it.
    public internal(set) var offer: HandOver?
    /// The unit under a supervision order, if one stands.
    public internal(set) var supervisedUnit: UnitID?
    /// The findings of the investigation, in the order recorded.
    public internal(set) var findings: [RecordInvestigation]
    /// The decision that stands; nil before the first.
    public internal(set) var decision: Decide?
    /// Who decided: the review goes to somebody else.
    public internal(set) var decider: Actor?
    /// Replies given to the customer so far.
    public internal(set) var replies: Int
    /// Attempts to reach the customer, in the order made; a review begins the count anew.
    public internal(set) var callbacks: [RecordCallback]
    /// Reviews asked for so far.
    public internal(set) var reviews: Int
    /// When it ended: closed, not accepted or withdrawn (UTC, milliseconds). Nil while it is open.
    public internal(set) var closedAt: Timestamp?
    /// What another system says became of it; nil for a case registered here.
    public internal(set) var response: ImportedResponse?
    /// Every deadline the case has had, in the order set.
    public internal(set) var clocks: [Clock]

    /// The person and unit answerable for a case.
    public struct Owner: Hashable, Sendable {
        /// The unit answerable.
        public var unit: UnitID
        /// Nil: the unit as a whole; its head answers.
        public var staff: StaffID?
    }

    /// Whether the person works on this case and may therefore see personal data.
    public func isHandled(by actor: Actor) -> Bool {
        if isAbout(actor) { return false }
        if owner.staff == actor.staff { return true }
        if owner.staff == nil && owner.unit == actor.unit { return true }
        if let offer, offer.unit == actor.unit { return offer.staff == nil || offer.staff == actor.staff }
        return supervisedUnit == actor.unit
    }

    /// 回避: whether the complaint is about this person.
    public func isAbout(_ actor: Actor) -> Bool {
        registration.staff.contains(actor.staff)
    }
}

/// One deadline of a case and what became of it.
public struct Clock: Hashable, Sendable {
    /// What became of a deadline.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case running, met, cancelled
        case metLate = "met_late"
    }

    /// The deadline as it was set.
    public let setting: DeadlineSet
    /// The clause that set it.
    public let clause: ClauseReference
    /// What became of it so far.
    public internal(set) var state: State
}

extension Case {
    /// Whether the case is the unit's business: it owns it, took it in, is offered it, is ordered to handle it, or is complained about.
    public func concerns(_ unit: UnitID) -> Bool {
        owner.unit == unit || firstContact.unit == unit || offer?.unit == unit || supervisedUnit == unit
            || registration.units.contains(unit)
    }
}
