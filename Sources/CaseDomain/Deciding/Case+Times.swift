import BusinessCalendar
import ShouwenLimits
import Wording

/// When a step may have happened: after the matter was received, after what it builds on, and not after now.
///
/// The clocks of counters differ: a step may lie `Limits.clockSkewMillisecondsMax` on the wrong side. A limit that was missed gains nothing
/// by any of it: see `DeadlineMet.late`.
extension Case {
    func requireTimes(_ step: some CaseStep, _ context: DecisionContext) throws(Rejection) {
        try context.requireNotInFuture()
        let stated = context.happenedAt
        guard stated >= min(registration.receivedAt, context.now) else {
            throw Rejection(.timeBeforeReceipt(.happenedAt), under: CoreClause.truthfulTimes.reference)
        }
        let (milestone, moment) = milestone(before: step)
        guard stated.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax) >= min(moment, context.now) else {
            throw Rejection(.timeBeforeStep(stated, milestone, moment), under: CoreClause.truthfulTimes.reference)
        }
    }

    /// The latest of what the step depends on: what it builds on, and the coming of the case into the phases that admit it.
    private func milestone(before step: some CaseStep) -> (Milestone, Timestamp) {
        var latest = stay(in: type(of: step).rule.phases)
        switch step.basis {
        case .these(let triggers):
            for trigger in triggers {
                if let moment = occurred[trigger], moment > latest.1 { latest = (.trigger(trigger), moment) }
            }
        case .everything: if lastStepAt > latest.1 { latest = (.lastStep, lastStepAt) }
        }
        return latest
    }

    /// With which phase and when the case came into these phases last, without having left them since.
    private func stay(in phases: Set<Phase>) -> (Milestone, Timestamp) {
        let first = stays.reversed().prefix { phases.contains($0.phase) }.last ?? stays[stays.endIndex - 1]
        return (.phase(first.phase), first.since)
    }
}

/// What a step cannot lie before.
public enum Milestone: Hashable, Sendable {
    /// That happened.
    case trigger(TriggerEvent)
    /// The case came into that phase.
    case phase(Phase)
    /// The latest step of all.
    case lastStep
}

extension DecisionContext {
    /// Nothing happens after now, but for the difference of two clocks.
    func requireNotInFuture() throws(Rejection) {
        guard happenedAt <= now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax) else {
            throw Rejection(.timeInFuture(.happenedAt), under: CoreClause.truthfulTimes.reference)
        }
    }
}

extension Milestone {
    /// As a sentence names it.
    var title: BilingualText {
        switch self {
        case .trigger(let trigger): BilingualText(en: "“\(trigger.title.english)”", zh: "「\(trigger.title.chinese)」")
        case .phase(let phase): BilingualText(en: "the case was \(phase.title.english)", zh: "事项进入「\(phase.title.chinese)」状态")
        case .lastStep: BilingualText(en: "the latest step recorded", zh: "最近一次登记的步骤")
        }
    }
}
