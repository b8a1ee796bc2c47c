import BusinessCalendar

/// *What if*: a case's history run again under another rule book. Reads only; the case itself is not touched.
///
/// Every command of the history is put to the new rules at its own time, by its own person. One that they refuse is noted, and what
/// really happened is taken as happened, so that the rest of the history can follow.
public struct Replay: Sendable {
    /// What a history shows under one set of rules.
    public struct Tally: Hashable, Sendable {
        /// Limits that passed unmet, by name, in order.
        public var missed: [String] = []
        /// Roles it was brought before, in order.
        public var escalated: [Role] = []
        /// Breaches recorded, in order.
        public var breaches: [String] = []
        /// What was met after its limit.
        public var late: [String] = []

        /// Nothing seen yet.
        public init() {}

        mutating func note(_ event: Event) {
            switch event {
            case .deadlineMissed(let missed): self.missed.append(missed.name)
            case .escalated(let escalation): escalated.append(escalation.role)
            case .breachRecorded(let breach): breaches.append(breach.breach)
            case .deadlineMet(let met): if met.late { late.append(met.name) }
            default: break
            }
        }
    }

    /// A command that the new rules refuse.
    public struct Refusal: Hashable, Sendable {
        /// The event it had become, by the old rules.
        public let type: EventType
        /// Its place in the case's history.
        public let version: Int64
        /// Why the new rules refuse it.
        public let rejection: Rejection
    }

    /// The case's number, as in its history.
    public let number: String
    /// What the history holds.
    public let before: Tally
    /// What it would hold.
    public let after: Tally
    /// What would have been refused.
    public let refusals: [Refusal]

    /// Whether anything would have been otherwise.
    public var differs: Bool { before != after || !refusals.isEmpty }

    /// Runs a history again; nil if it does not begin a case.
    ///
    /// - Parameters:
    ///   - history: the case's events in order.
    ///   - rules: the other book with its calendar.
    ///   - units: the units of the organisation.
    ///   - end: the moment up to which open clocks run.
    public init?(_ history: [RecordedEvent], under rules: InstitutionRules, units: Set<UnitID>, until end: Timestamp) {
        guard let first = history.first, case .registered(let registered) = first.content.event else { return nil }
        number = registered.number
        var before = Tally()
        for record in history { before.note(record.content.event) }
        self.before = before
        var run = Run(rules: rules, units: units, history: history)
        run.play()
        run.finish(at: end)
        after = run.tally
        refusals = run.refusals
    }
}

/// One run of a history.
private struct Run {
    let rules: InstitutionRules
    let units: Set<UnitID>
    let history: [RecordedEvent]
    var state: Case?
    var tally = Replay.Tally()
    var refusals: [Replay.Refusal] = []

    init(rules: InstitutionRules, units: Set<UnitID>, history: [RecordedEvent]) {
        self.rules = rules
        self.units = units
        self.history = history
    }

    mutating func play() {
        let response = history.lazy.compactMap { record -> ImportedResponse? in
            guard case .responseImported(let response) = record.content.event else { return nil }
            return response
        }.first
        for (index, record) in history.enumerated() where record.content.ownMoment == nil && record.actor.role != .system {
            guard let command = record.content.event.command(importedWith: response) else { continue }
            put(command, record, version: Int64(index + 1))
        }
    }

    mutating func finish(at end: Timestamp) {
        guard let state else { return }
        for event in state.fallenDue(by: end, rules).events { tally.note(event.event) }
    }

    private mutating func put(_ command: Command, _ record: RecordedEvent, version: Int64) {
        let context = DecisionContext(
            actor: record.actor, happenedAt: record.happenedAt, now: record.recordedAt, units: units, rules: rules)
        do throws(Rejection) {
            let events =
                if let state { try state.decide(command, in: context) } else {
                    try Case.begin(command, number: CaseNumber(number(of: record)) ?? CaseNumber(year: 1000, serial: 1), in: context)
                }
            for event in events { apply(event, record) }
        } catch {
            refusals.append(Replay.Refusal(type: record.content.event.type, version: version, rejection: error))
            apply(record.content, record)
        }
    }

    private mutating func apply(_ event: GroundedEvent, _ record: RecordedEvent) {
        tally.note(event.event)
        state = Case.evolve(
            state, RecordedEvent(event, by: record.actor, happenedAt: event.ownMoment ?? record.happenedAt, recordedAt: record.recordedAt))
    }

    private func number(of record: RecordedEvent) -> String {
        guard case .registered(let registered) = record.content.event else { return "" }
        return registered.number
    }
}
