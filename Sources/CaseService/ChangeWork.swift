import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// One change: look for the key, recall the case, decide, append, keep the reply.
struct ChangeWork: CaseWork {
    let request: ChangeRequest
    let settings: CaseService.Settings

    func perform(on cases: WorkingCases) throws -> ChangeReceipt {
        let transaction = cases.transaction
        if let kept = try transaction.keptReply(for: request.callersKey) { return try request.repeated(kept) }
        try settings.requireClock()
        let receipt: ChangeReceipt
        switch request.wish {
        case .open(let step):
            if let already = try existing(step, on: cases) { return already }
            receipt = try begin(step, on: cases)
        case .take(let step, let number): receipt = try change(try cases.id(of: number), step, on: cases)
        }
        let kept = KeptReply(fingerprint: request.fingerprint, receipt: receipt.stored, recordedAt: receipt.recordedAt)
        try transaction.keep(kept, for: request.callersKey)
        return receipt
    }

    /// A case already carried over from the other system is answered, not made again.
    private func existing(_ step: any OpeningStep, on cases: WorkingCases) throws -> ChangeReceipt? {
        guard let reference = step.registration.reference, let id = try cases.transaction.caseID(reference: reference) else { return nil }
        let state = try cases.state(of: id)
        guard step.response != nil else { throw request.referenceTaken(by: state, settings) }
        guard let last = try cases.transaction.events(of: id, after: state.version - 1, limit: 1).first else {
            throw ServiceFailure.broken("a case without its last event")
        }
        var receipt = ChangeReceipt(state, last)
        receipt.isRepeated = true
        return receipt
    }

    private func begin(_ step: any OpeningStep, on cases: WorkingCases) throws -> ChangeReceipt {
        let transaction = cases.transaction
        let context = settings.context(request.actor, happenedAt: request.happenedAt)
        // Before a number is drawn, so that a refusal uses none up.
        try step.admit(in: context)
        let year = context.rules.calendar.zone.local(context.now).date.year
        let number = CaseNumber(year: year, serial: try transaction.nextSerial(year: year))
        let id = try transaction.nextCaseID()
        var events = Case.begin(step, number: number, in: context)
        let spots = HotSpots(settings, context.rules, cases, now: context.now)
        let joined = try spots.join(&events, id: id, context)
        let (state, last) = try cases.append(events, to: nil, id: id, context)
        try spots.tellOthers(joined)
        return ChangeReceipt(state, last)
    }

    private func change(_ id: CaseID, _ step: any CaseStep, on cases: WorkingCases) throws -> ChangeReceipt {
        let state = try cases.state(of: id)
        let context = settings.context(request.actor, happenedAt: request.happenedAt)
        try request.requireVersion(of: state, step, context)
        let events = try state.decide(step, in: context)
        let others = try otherSides(of: step, state, context, on: cases)
        let (next, last) = try cases.append(events, to: state, id: id, context)
        for other in others {
            _ = try cases.append(other.events, to: other.state, id: other.id, context)
        }
        try HotSpots(settings, context.rules, cases, now: context.now).follow(next, from: state, id: id)
        return ChangeReceipt(next, last)
    }

    /// What a change does to other cases.
    private typealias OtherSide = (id: CaseID, state: Case, events: [GroundedEvent])

    /// What the step does to other cases, decided before anything is written.
    private func otherSides(of step: any CaseStep, _ state: Case, _ context: DecisionContext, on cases: WorkingCases) throws -> [OtherSide]
    {
        if let merge = step as? MergeCase { return [try absorbing(state, merge, context, on: cases)] }
        return step is ReopenCase ? try releasing(state, context, on: cases) : []
    }

    /// The other side of a merge, decided before anything is written: the case that goes on takes in the complainants.
    private func absorbing(_ state: Case, _ merge: MergeCase, _ context: DecisionContext, on cases: WorkingCases) throws -> OtherSide {
        let id = try cases.id(of: merge.into)
        let other = try cases.state(of: id)
        try other.requireSight(request.actor, in: settings.units, context.rules.book)
        return (id, other, try other.carryOut(.absorb(state.broughtByMerging), in: context))
    }

    /// A merged case is taken up again: the case that had taken it in gives back what it had brought, and so does each one into which that
    /// was merged in turn. Costs a look at each of them, `Limits.mergeDepthMax` at the most.
    private func releasing(_ state: Case, _ context: DecisionContext, on cases: WorkingCases) throws -> [OtherSide] {
        var sides: [OtherSide] = []
        var from = state
        var people = Int.max
        while let number = from.mergedInto {
            let id = try cases.id(of: number)
            let other = try cases.state(of: id)
            guard let taken = other.absorbed.last(where: { $0.number == from.number }) else { break }
            people = min(people, taken.complainants)
            let released = Released(number: from.number, complainants: people, behind: !sides.isEmpty)
            sides.append((id, other, try other.carryOut(.release(released), in: context)))
            from = other
        }
        return sides
    }
}
