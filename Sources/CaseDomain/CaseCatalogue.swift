/// Everything that can be done to a case and that can happen to one. A step or happening that is not listed does not exist.
public enum CaseCatalogue {
    /// Steps that begin a case.
    public static let openings: [any OpeningStep.Type] = [Register.self, ImportCase.self]

    /// Steps on a case that exists.
    public static let steps: [any CaseStep.Type] = [
        Accept.self, RefuseAcceptance.self, HandOver.self, Take.self, RecordInvestigation.self, Decide.self, Reply.self,
        RecordCallback.self, Close.self, Supervise.self, RequestReview.self, DecideReview.self, Withdraw.self, DecideWithdrawal.self,
        RecordStep.self, EstablishFacts.self, RaiseSeverity.self, ExtendDeadline.self, TransferCase.self, MergeCase.self,
        ReopenCase.self, ProposeRecusal.self, DecideRecusal.self, LiftRecusal.self,
        ArchiveCase.self, DeclareInterest.self,
    ]

    /// What the system does to a case.
    public static let happenings: [any CaseEvent.Type] = [
        Registered.self, ImportedResponse.self, DeadlineSet.self, DeadlineMet.self, DeadlineCancelled.self, DeadlineWarned.self,
        DeadlineMissed.self, DeadlineChanged.self, SeverityGraded.self, FactsComputed.self, Escalated.self, BreachRecorded.self,
        SpeechFlagged.self, Absorbed.self, Released.self, FellBack.self,
    ]

    /// Everything that can stand in the log.
    public static let events: [any CaseEvent.Type] = steps.map { $0 as any CaseEvent.Type } + happenings

    /// The acts that a rule book can grant: those of the steps, and two that are parts of others.
    public static let acts: [Act] = openings.flatMap { $0.acts } + steps.flatMap { $0.acts } + [.compensate, .unmask]

    /// The triggers that a rule book can name.
    public static let triggers: [TriggerEvent] = events.flatMap { $0.gives }.reduce(into: []) { list, trigger in
        if !list.contains(trigger) { list.append(trigger) }
    }

    /// The acts of people that give a trigger; what the system computes comes of facts, which whoever registers may state.
    public static func acts(giving trigger: TriggerEvent) -> [Act] {
        if trigger == .registered { return openings.flatMap { $0.acts } }
        let done = steps.filter { $0.gives.contains(trigger) }.flatMap { $0.acts(giving: trigger) }
        return happenings.contains { $0.gives.contains(trigger) } ? done + Register.acts : done
    }
}
