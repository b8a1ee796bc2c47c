import BusinessCalendar

/// A case as its events have made it. Only `evolve` changes it.
public struct Case: Hashable, Sendable {
    /// The number the customer holds.
    public let number: CaseNumber
    /// The number of events so far.
    public internal(set) var version: Int64
    public internal(set) var phase: Phase
    /// What was written down when the matter came in.
    public let registration: Registration
    /// The register it is kept in.
    public let register: String
    public let recordedAt: Timestamp
    /// Who was asked first.
    public let firstContact: Actor
    public internal(set) var owner: Owner
    /// To whom the case is offered while nobody has taken it.
    public internal(set) var offer: HandOver?
    /// The unit under a supervision order, if one stands.
    public internal(set) var supervisedUnit: UnitID?
    public internal(set) var findings: [RecordInvestigation]
    public internal(set) var decision: Decide?
    /// Who decided: the review goes to somebody else.
    public internal(set) var decider: Actor?
    public internal(set) var replies: Int
    public internal(set) var callbacks: [RecordCallback]
    /// Reviews asked for so far.
    public internal(set) var reviews: Int
    public internal(set) var closedAt: Timestamp?
    public internal(set) var response: ImportedResponse?
    public internal(set) var clocks: [Clock]

    /// The person and unit answerable for a case.
    public struct Owner: Hashable, Sendable {
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

    public let setting: DeadlineSet
    /// The clause that set it.
    public let clause: ClauseReference
    public internal(set) var state: State
}

extension Case {
    /// Whether the case is the unit's business: it owns it, took it in, is offered it, is ordered to handle it, or is complained about.
    public func concerns(_ unit: UnitID) -> Bool {
        owner.unit == unit || firstContact.unit == unit || offer?.unit == unit || supervisedUnit == unit
            || registration.units.contains(unit)
    }
}
