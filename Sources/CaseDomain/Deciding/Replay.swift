import BusinessCalendar
import ShouwenLimits

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

        mutating func note(_ event: any CaseEvent) {
            if let missed = event as? DeadlineMissed { self.missed += Array(repeating: missed.name, count: Replay.times(missed.rounds)) }
            if let escalation = event as? Escalated { escalated.append(escalation.role) }
            if let breach = event as? BreachRecorded { breaches += Array(repeating: breach.breach, count: Replay.times(breach.count)) }
            if let met = event as? DeadlineMet, met.late { late.append(met.name) }
        }
    }

    /// A step that the new rules refuse.
    public struct Refusal: Hashable, Sendable {
        /// The event it had become, by the old rules.
        public let event: EventName
        /// Its place in the case's history.
        public let version: Int64
        /// Why the new rules refuse it.
        public let rejection: Rejection
    }

    /// How many times an event from a log counts: what no clock records is cut off.
    private static func times(_ count: Int) -> Int { min(max(1, count), Limits.roundsMadeUpMax) }

    /// The case's number, as in its history.
    public let number: CaseNumber
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
        guard let registered = history.first?.content.event as? Registered else { return nil }
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
        let response = history.lazy.compactMap { $0.content.event as? ImportedResponse }.first
        for (index, record) in history.enumerated() where record.content.fellDueAt == nil && record.actor.role != .system {
            let version = Int64(index + 1)
            if let registered = record.content.event as? Registered { begin(registered, response, record, version: version) }
            if let step = record.content.event as? any CaseStep { put(step.asAsked, record, version: version) }
        }
    }

    mutating func finish(at end: Timestamp) {
        var isMore = true
        while isMore { isMore = makeUp(by: end) }
    }

    /// Makes up what fell due, as much as one call does; whether there is more.
    private mutating func makeUp(by moment: Timestamp) -> Bool {
        guard let fallen = state?.fallenDue(by: moment, rules) else { return false }
        for event in fallen.events { tally.note(event.event) }
        state = fallen.state
        return fallen.isMore
    }

    private mutating func begin(_ registered: Registered, _ response: ImportedResponse?, _ record: RecordedEvent, version: Int64) {
        let step: any OpeningStep =
            response.map { ImportCase(registration: registered.registration, response: $0) } ?? Register(registered.registration)
        let context = context(of: record)
        do throws(Rejection) { try step.admit(in: context) } catch { note(error, record, version) }
        for event in Case.begin(step, number: registered.number, in: context) { apply(event, record) }
    }

    private mutating func put(_ step: any CaseStep, _ record: RecordedEvent, version: Int64) {
        let context = context(of: record)
        var isMore = state?.fallenDue(by: context.now, rules).isMore ?? false
        while isMore { isMore = makeUp(by: context.now) }
        do throws(Rejection) {
            for event in try state?.decide(step, in: context) ?? [] { apply(event, record) }
        } catch {
            note(error, record, version)
            apply(record.content, record)
        }
    }

    private mutating func note(_ rejection: Rejection, _ record: RecordedEvent, _ version: Int64) {
        refusals.append(Replay.Refusal(event: record.content.event.eventName, version: version, rejection: rejection))
    }

    private func context(of record: RecordedEvent) -> DecisionContext {
        DecisionContext(actor: record.actor, happenedAt: record.happenedAt, now: record.recordedAt, units: .names(units), rules: rules)
    }

    private mutating func apply(_ event: GroundedEvent, _ record: RecordedEvent) {
        tally.note(event.event)
        Case.advance(
            &state,
            by: RecordedEvent(event, by: record.actor, happenedAt: event.fellDueAt ?? record.happenedAt, recordedAt: record.recordedAt))
    }
}
