import BusinessCalendar

/// A case as its events have made it. Only its events change it: see `advance`.
public struct Case: Hashable, Sendable {
    /// The number the customer holds.
    public let number: CaseNumber
    /// The number of events so far.
    public internal(set) var version: Int64
    /// Where the case stands.
    public internal(set) var phase: Phase
    /// What was written down when the matter came in.
    public let registration: Registration
    /// The register it is kept in.
    public let register: String
    /// When it was written down.
    public let recordedAt: Timestamp
    /// Who was asked first.
    public let firstContact: Actor
    /// Who is answerable now.
    public internal(set) var owner: Owner
    /// To whom the case is offered while nobody has taken it.
    public internal(set) var offer: HandOver?
    /// The unit under a supervision order, if one stands.
    public internal(set) var supervisedUnit: UnitID?
    /// What is known now: what was registered, and what was established since.
    public internal(set) var facts: Facts
    /// Who stated each of them last; those of the system are not here.
    public internal(set) var factsStatedBy: [String: StaffID]
    /// When each event that rule books name happened last.
    public internal(set) var occurred: [TriggerEvent: Timestamp]
    /// The phases it stood in, in order, each with the moment at which it came into it: the latest, twice as many as there are phases.
    public internal(set) var stays: [Stay]
    /// When the latest of the steps that people took happened.
    public internal(set) var lastStepAt: Timestamp
    /// What was found: the latest.
    public internal(set) var findings = Latest<RecordInvestigation>()
    /// The decision of the present round.
    public internal(set) var decision: Done<Decide>?
    /// Who decided last: the review goes to somebody else.
    public internal(set) var decider: StaffID?
    /// What the customer was told: the latest.
    public internal(set) var replies = Latest<Reply>()
    /// How many attempts to call back there were since the last reply.
    public internal(set) var callbackAttempts = 0
    /// Attempts to call back: the latest.
    public internal(set) var callbackHistory = Latest<RecordCallback>()
    /// Steps that the rule book names: the latest.
    public internal(set) var steps = Latest<RecordStep>()
    /// The closing, with what was learned, while it stands.
    public internal(set) var closing: Done<Close>?
    /// Where the archived papers are found; empty before.
    public internal(set) var archiveReference = ""
    /// Reviews asked for so far.
    public internal(set) var reviews = 0
    /// Whether a review was asked for and is not decided yet.
    public internal(set) var isUnderReview = false
    /// The grade below which the facts do not bring the case, because a person raised it.
    public internal(set) var gradeFloor: String?
    /// The level of the ladder it was brought before; 0 at the start.
    public internal(set) var level = 0
    /// The role it was brought before last, if any.
    public internal(set) var escalatedTo: Role?
    /// Staff kept from the case: complained about, or with an interest.
    public internal(set) var recused: Set<StaffID>
    /// Of whom it was proposed that they step aside, and who proposed it, while nobody has decided.
    public internal(set) var proposedRecusals: [StaffID: StaffID] = [:]
    /// The withdrawal that was put on record and is to be confirmed by another person.
    public internal(set) var withdrawal: Done<Withdraw>?
    /// The cases merged into this one, each with what it brought.
    public internal(set) var absorbed: [Absorbed] = []
    /// The number of the case into which this one is merged, while it is.
    public internal(set) var mergedInto: CaseNumber?
    /// When it ended.
    public internal(set) var closedAt: Timestamp?
    /// What another system said of it, for an imported case.
    public internal(set) var response: ImportedResponse?
    /// Its deadlines in the order in which they began: all that are open, and of those that are over the ones among the
    /// `Limits.clocksShownMax` that began last.
    public internal(set) var clocks: [Clock] = []
    /// How many deadlines began so far: the number of the last.
    public internal(set) var clocksBegun = 0
    /// The names of all deadlines that ever began.
    public internal(set) var clockNames: Set<String> = []

    /// A phase and since when.
    public struct Stay: Hashable, Sendable {
        /// The phase.
        public let phase: Phase
        /// When the case came into it.
        public let since: Timestamp
    }

    /// The person and unit answerable for a case.
    public struct Owner: Hashable, Sendable {
        /// The unit.
        public var unit: UnitID
        /// Nil: the unit as a whole; its head answers.
        public var staff: StaffID?
    }
}

extension Case {
    /// Whether the person works on this case and may therefore see personal data.
    public func isHandled(by actor: Actor) -> Bool {
        if isRecused(actor.staff) { return false }
        if owner.staff == actor.staff { return true }
        if owner.staff == nil && owner.unit == actor.unit { return true }
        if offer?.unit == actor.unit { return isOffered(to: actor) }
        return supervisedUnit == actor.unit
    }

    /// Whether the case is offered to the person, or to their unit as a whole.
    public func isOffered(to actor: Actor) -> Bool {
        guard let offer, offer.unit == actor.unit else { return false }
        return offer.staff == nil || offer.staff == actor.staff
    }

    /// 回避: whether the person is complained about or has an interest.
    public func isRecused(_ staff: StaffID) -> Bool {
        recused.contains(staff)
    }

    /// Whether the case is the unit's business: it owns it, took it in, is offered it, is ordered to handle it, or is complained about.
    public func concerns(_ unit: UnitID) -> Bool {
        owner.unit == unit || firstContact.unit == unit || offer?.unit == unit || supervisedUnit == unit
            || registration.units.contains(unit)
    }

    /// What a rule book's conditions look at: the facts, with kind and channel among them.
    public var ruleFacts: Facts {
        registration.ruleFacts(facts)
    }

    /// Clocks that still run.
    public var runningClocks: [Clock] { clocks.filter { $0.state == .running } }
}

extension Registration {
    /// `facts` with kind and channel among them.
    func ruleFacts(_ facts: Facts) -> Facts {
        var facts = facts
        facts[.kind] = kind.rawValue
        facts[.channel] = channel.rawValue
        return facts
    }
}
