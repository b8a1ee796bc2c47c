import ShouwenLimits

/// The only place where a case changes. Total: an event that was accepted once is applied, whatever came before it.
extension Case {
    /// The case that `record` begins; nil unless its event begins one.
    public init?(beginningWith record: RecordedEvent) {
        guard let registered = record.content.event as? Registered else { return nil }
        let registration = registered.registration
        self.init(
            number: registered.number, version: 1, phase: .registered, registration: registration, register: registered.register,
            recordedAt: record.recordedAt, firstContact: record.actor,
            owner: Owner(unit: record.actor.unit, staff: record.actor.staff), facts: registration.facts,
            factsStatedBy: registration.facts.mapValues { _ in record.actor.staff },
            occurred: [.registered: registration.receivedAt],
            stays: [Stay(phase: .registered, since: registration.receivedAt)], lastStepAt: registration.receivedAt,
            recused: Set(registration.staff))
    }

    /// The case that `events` begin as they are decided; nil unless the first begins one.
    public init?(_ events: [GroundedEvent], in context: DecisionContext) {
        var state: Case?
        for event in events {
            let moment = event.fellDueAt ?? context.happenedAt
            Case.advance(&state, by: RecordedEvent(event, by: context.actor, happenedAt: moment, recordedAt: context.recordedAt))
        }
        guard let state else { return nil }
        self = state
    }

    /// Changes the case as `record` says.
    public mutating func apply(_ record: RecordedEvent) {
        version += 1
        let event = record.content.event
        let before = phase
        event.apply(to: &self, record.circumstances)
        for trigger in event.triggers { occurred[trigger] = record.happenedAt }
        if phase != before {
            if stays.count == 2 * Phase.allCases.count { stays.removeFirst() }
            stays.append(Stay(phase: phase, since: record.happenedAt))
        }
        if record.content.fellDueAt == nil, record.actor.role != .system { lastStepAt = max(lastStepAt, record.happenedAt) }
    }

    /// Changes `state` as `record` says; nil stays nil unless the event begins a case. In place: a case that is copied for every event of a
    /// history copies its findings, clocks and steps each time.
    public static func advance(_ state: inout Case?, by record: RecordedEvent) {
        if state == nil { state = Case(beginningWith: record) } else { state?.apply(record) }
    }
}

/// What several events do to a case.
extension Case {
    mutating func decided(_ decision: Decide, _ circumstances: Circumstances) {
        self.decision = Done(decision, circumstances)
        decider = circumstances.actor.staff
        phase = .decided
    }

    mutating func state(_ facts: Facts, by staff: StaffID) {
        self.facts.merge(facts) { $1 }
        for name in facts.keys { factsStatedBy[name] = staff }
    }

    mutating func finish(_ phase: Phase, _ circumstances: Circumstances) {
        self.phase = phase
        closedAt = circumstances.happenedAt
        offer = nil
        supervisedUnit = nil
        withdrawal = nil
    }

    /// The matter is looked at again: what was found stays, decision, reply and callback are owed anew.
    mutating func reopen() {
        phase = .accepted
        decision = nil
        callbackAttempts = 0
        closing = nil
        closedAt = nil
        mergedInto = nil
        withdrawal = nil
        for trigger in [TriggerEvent.decided, .replied, .completed, .callbackRecorded, .closed, .withdrawn, .merged, .transferred] {
            occurred[trigger] = nil
        }
    }

    /// The next clock begins.
    mutating func begin(_ setting: DeadlineSet, _ circumstances: Circumstances) {
        // A matter written down late is not warned of moments that had passed by then.
        let moot = setting.warnAt.count { $0 <= circumstances.asOf }
        clocksBegun += 1
        clockNames.insert(setting.name)
        var setting = setting
        setting.clock = clocksBegun
        clocks.append(Clock(setting: setting, clause: circumstances.clause, state: .running, warnings: moot, isExtended: false))
        forgetClocksOver()
    }

    /// Changes the clock of that number; nothing where there is none.
    mutating func change(_ clock: Int, _ body: (inout Clock) -> Void) {
        guard let place = clocks.lastIndex(where: { $0.id == clock }) else { return }
        body(&clocks[place])
        forgetClocksOver()
    }

    /// Lets go of clocks that are over and no longer shown: a case with a limit a day must not grow day by day.
    private mutating func forgetClocksOver() {
        guard clocks.count > Limits.clocksShownMax else { return }
        let shownFrom = clocksBegun - Limits.clocksShownMax + 1
        clocks.removeAll { !$0.isOpen && $0.id < shownFrom }
    }
}
