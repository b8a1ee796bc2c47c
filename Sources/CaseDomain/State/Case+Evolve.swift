/// The only place where a case changes. Total: an event that was accepted once is applied, whatever came before it.
extension Case {
    /// The case after `record`; nil stays nil unless the event begins a case.
    public static func evolve(_ state: Case?, _ record: RecordedEvent) -> Case? {
        guard var next = state else {
            guard case .registered(let registered) = record.content.event else { return nil }
            return begin(registered, record)
        }
        next.version += 1
        next.apply(record)
        return next
    }

    private static func begin(_ registered: Registered, _ record: RecordedEvent) -> Case? {
        guard let number = CaseNumber(registered.number) else { return nil }
        return Case(
            number: number, version: 1, phase: .registered, registration: registered.registration, register: registered.register,
            recordedAt: record.recordedAt, firstContact: record.actor,
            owner: Owner(unit: record.actor.unit, staff: record.actor.staff), offer: nil, supervisedUnit: nil, findings: [], decision: nil,
            decider: nil, replies: 0, callbacks: [], reviews: 0, closedAt: nil, response: nil, clocks: [])
    }

    private mutating func apply(_ record: RecordedEvent) {
        switch record.content.event {
        case .registered: break
        case .responseImported(let response):
            self.response = response
            if response.isClosed { finish(.closed, record) }
        case .accepted: phase = .accepted
        case .acceptanceRefused: phase = .notAccepted
        case .handedOver(let offer): self.offer = offer
        case .taken:
            offer = nil
            owner = Owner(unit: record.actor.unit, staff: record.actor.staff)
        case .investigationRecorded(let finding):
            findings.append(finding)
            phase = .investigating
        case .decided(let decision):
            self.decision = decision
            decider = record.actor
            phase = .decided
        case .replied:
            replies += 1
            phase = .replied
        case .callbackRecorded(let callback):
            callbacks.append(callback)
            if callback.reached { phase = .callbackDone }
        case .closed: finish(.closed, record)
        case .supervisionOrdered(let order):
            supervisedUnit = order.unit
            offer = HandOver(unit: order.unit, reason: order.instruction)
        case .reviewRequested: reopenForReview()
        case .withdrawn: finish(.withdrawn, record)
        case .deadlineSet(let setting):
            clocks.append(Clock(setting: setting, clause: record.content.clause, state: .running))
        case .deadlineMet(let met): endClock(met.name, met.late ? .metLate : .met)
        case .deadlineCancelled(let cancelled): endClock(cancelled.name, .cancelled)
        }
    }

    private mutating func finish(_ phase: Phase, _ record: RecordedEvent) {
        self.phase = phase
        closedAt = record.happenedAt
        offer = nil
        supervisedUnit = nil
    }

    /// The matter is looked at again from the investigation on: what was found stays, decision, reply and callback are owed anew.
    private mutating func reopenForReview() {
        reviews += 1
        phase = .accepted
        decision = nil
        callbacks = []
        closedAt = nil
    }

    private mutating func endClock(_ name: String, _ state: Clock.State) {
        guard let index = clocks.lastIndex(where: { $0.setting.name == name && $0.state == .running }) else { return }
        clocks[index].state = state
    }
}
