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
        for trigger in record.content.event.triggers { next.occurred[trigger] = record.happenedAt }
        return next
    }

    private static func begin(_ registered: Registered, _ record: RecordedEvent) -> Case? {
        guard let number = CaseNumber(registered.number) else { return nil }
        let registration = registered.registration
        return Case(
            number: number, version: 1, phase: .registered, registration: registration, register: registered.register,
            recordedAt: record.recordedAt, firstContact: record.actor,
            owner: Owner(unit: record.actor.unit, staff: record.actor.staff), offer: nil, supervisedUnit: nil, facts: registration.facts,
            occurred: [.registered: registration.receivedAt], findings: [], decision: nil, decider: nil, callbacks: [], reviews: 0,
            isUnderReview: false, gradeFloor: nil, level: 0, escalatedTo: nil, recused: Set(registration.staff), absorbed: [],
            closedAt: nil, response: nil, clocks: [])
    }

    private mutating func apply(_ record: RecordedEvent) {
        switch record.content.event {
        case .registered, .breachRecorded, .speechFlagged: break
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
        case .decided(let decision): decide(decision, record)
        case .reviewDecided(let review):
            isUnderReview = false
            decide(Decide(outcome: review.outcome, reasoning: review.reasoning), record)
        case .replied:
            callbacks = []
            phase = .replied
        case .callbackRecorded(let callback):
            callbacks.append(callback)
            if callback.reached { phase = .callbackDone }
        case .closed: finish(.closed, record)
        case .supervisionOrdered(let order):
            supervisedUnit = order.unit
            offer = HandOver(unit: order.unit, reason: order.instruction)
        case .reviewRequested:
            reviews += 1
            isUnderReview = true
            reopen()
        case .withdrawn: finish(.withdrawn, record)
        case .transferred: finish(.transferred, record)
        case .merged: finish(.merged, record)
        case .archived: phase = .archived
        case .reopened: reopen()
        case .absorbed(let other): absorbed.append(other.number)
        case .interestDeclared(let interest): recused.insert(interest.staff)
        case .stepRecorded(let step): apply(step)
        case .factsEstablished(let established): facts.merge(established.facts) { $1 }
        case .severityGraded(let graded):
            facts[FactDeclaration.severity] = graded.grade
            if graded.byPerson { gradeFloor = graded.grade }
        case .escalated(let escalation):
            level = max(level, escalation.level)
            escalatedTo = escalation.role
        case .deadlineSet, .deadlineMet, .deadlineCancelled, .deadlineWarned, .deadlineMissed, .deadlineChanged, .deadlineExtended:
            applyToClocks(record)
        }
    }

    private mutating func apply(_ step: RecordStep) {
        facts.merge(step.facts) { $1 }
        if let unit = step.unit { offer = HandOver(unit: unit, reason: step.text) }
    }

    private mutating func decide(_ decision: Decide, _ record: RecordedEvent) {
        self.decision = decision
        decider = record.actor.staff
        phase = .decided
    }

    private mutating func finish(_ phase: Phase, _ record: RecordedEvent) {
        self.phase = phase
        closedAt = record.happenedAt
        offer = nil
        supervisedUnit = nil
    }

    /// The matter is looked at again: what was found stays, decision, reply and callback are owed anew.
    private mutating func reopen() {
        phase = .accepted
        decision = nil
        callbacks = []
        closedAt = nil
        for trigger in [TriggerEvent.decided, .replied, .completed, .callbackRecorded, .closed, .withdrawn, .merged, .transferred] {
            occurred[trigger] = nil
        }
    }
}
