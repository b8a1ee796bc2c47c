import BusinessCalendar
import CaseDomain
import RPC
import WireMessages

// Each request and the step it stands for. A request without one does not compile: the desks offer every changing method.

extension RegisterCaseRequest: ChangeMessage {
    /// Register the matter.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .opening(Register(try Registration(registration, now: now)))
    }
}

extension ImportCaseRequest: ChangeMessage {
    /// Carry the case over.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        let wire = response
        let response = ImportedResponse(
            response: wire.response, publicResponse: wire.publicResponse, timely: wire.timely.asBool, disputed: wire.disputed.asBool,
            isClosed: wire.closed, remainder: try Facts.named(wire.remainder, "response.remainder"))
        return .opening(ImportCase(registration: try Registration(registration, now: now), response: response))
    }
}

extension AcceptCaseRequest: ChangeMessage {
    /// Accept the matter.
    public func step(now: Timestamp) throws(Status) -> StepAsked { .onCase(Accept(note: note)) }
}

extension RefuseAcceptanceRequest: ChangeMessage {
    /// Refuse to take the matter on.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(RefuseAcceptance(ground: ground, explanation: explanation))
    }
}

extension HandOverCaseRequest: ChangeMessage {
    /// Offer the case to another.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(HandOver(unit: UnitID(rawValue: unit), staff: staff.isEmpty ? nil : StaffID(rawValue: staff), reason: reason))
    }
}

extension TakeCaseRequest: ChangeMessage {
    /// Take the case.
    public func step(now: Timestamp) throws(Status) -> StepAsked { .onCase(Take(note: note)) }
}

extension RecordInvestigationRequest: ChangeMessage {
    /// Record a finding.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(RecordInvestigation(finding: finding, sources: sources))
    }
}

extension DecideCaseRequest: ChangeMessage {
    /// Decide the matter.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        var list: [CaseDomain.Measure] = []
        for (index, measure) in measures.enumerated() {
            list.append(
                CaseDomain.Measure(
                    kind: try Vocabulary.domain(measure.kind, "measures[\(index)].kind"), amountMinor: measure.amountMinor,
                    currency: measure.currency, note: measure.note))
        }
        return .onCase(Decide(outcome: try Vocabulary.domain(outcome, "outcome"), reasoning: reasoning, measures: list))
    }
}

extension ReplyToCustomerRequest: ChangeMessage {
    /// Answer the customer.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(Reply(text: text, means: try Vocabulary.domain(means, "means")))
    }
}

extension RecordCallbackRequest: ChangeMessage {
    /// Record an attempt to call back.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(RecordCallback(reached: reached, satisfaction: try Vocabulary.domain(satisfaction, "satisfaction"), note: note))
    }
}

extension CloseCaseRequest: ChangeMessage {
    /// Close the case.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(Close(summary: summary, rootCause: rootCause, prevention: prevention))
    }
}

extension SuperviseCaseRequest: ChangeMessage {
    /// Order a unit to handle the case.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(Supervise(unit: UnitID(rawValue: unit), instruction: instruction))
    }
}

extension RequestReviewRequest: ChangeMessage {
    /// Ask that the matter be looked at again.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(RequestReview(reason: reason, word: try CustomerWord(word, now: now)))
    }
}

extension WithdrawCaseRequest: ChangeMessage {
    /// Take the matter back.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(Withdraw(reason: reason, word: try CustomerWord(word, now: now)))
    }
}

extension RecordStepRequest: ChangeMessage {
    /// Record a step of the rule book.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        guard let act = Act(rawValue: step), RecordStep.acts.contains(act) else {
            let known = RecordStep.acts.map(\.rawValue).sorted()
            throw Status(
                .invalidArgument, en: "step: \(step) is not a step; use one of: \(known.joined(separator: ", "))",
                zh: "step：「\(step)」不是可登记的步骤；请选用：\(known.joined(separator: "、"))")
        }
        return .onCase(
            RecordStep(step: act, text: text, facts: try Facts.named(facts, "facts"), unit: unit.isEmpty ? nil : UnitID(rawValue: unit)))
    }
}

extension EstablishFactsRequest: ChangeMessage {
    /// State what is known.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(EstablishFacts(facts: try Facts.named(facts, "facts"), reason: reason))
    }
}

extension RaiseSeverityRequest: ChangeMessage {
    /// Raise the grade.
    public func step(now: Timestamp) throws(Status) -> StepAsked { .onCase(RaiseSeverity(grade: grade, reason: reason)) }
}

extension ExtendDeadlineRequest: ChangeMessage {
    /// Put a limit off.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(
            ExtendDeadline(
                deadline: name, clock: Int(clock), dueAt: Timestamp(milliseconds: dueAt), reason: reason, customerTold: customerTold))
    }
}

extension DecideReviewRequest: ChangeMessage {
    /// Decide the review.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(DecideReview(outcome: try Vocabulary.domain(outcome, "outcome"), reasoning: reasoning))
    }
}

extension TransferCaseRequest: ChangeMessage {
    /// Hand the matter to another body.
    public func step(now: Timestamp) throws(Status) -> StepAsked { .onCase(TransferCase(recipient: recipient, reason: reason)) }
}

extension MergeCaseRequest: ChangeMessage {
    /// Go on under another number.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(MergeCase(into: try CaseNumber(typed: into, "into"), reason: reason))
    }
}

extension ReopenCaseRequest: ChangeMessage {
    /// Take the case up again.
    public func step(now: Timestamp) throws(Status) -> StepAsked { .onCase(ReopenCase(reason: reason)) }
}

extension ArchiveCaseRequest: ChangeMessage {
    /// Put the papers away.
    public func step(now: Timestamp) throws(Status) -> StepAsked { .onCase(ArchiveCase(reference: reference)) }
}

extension DeclareInterestRequest: ChangeMessage {
    /// Step aside.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(DeclareInterest(reason: reason))
    }
}

extension DecideWithdrawalRequest: ChangeMessage {
    /// Confirm a withdrawal, or not.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(DecideWithdrawal(verdict: try Vocabulary.domain(verdict, "verdict"), reason: reason))
    }
}

extension ProposeRecusalRequest: ChangeMessage {
    /// Propose that somebody step aside.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(ProposeRecusal(staff: StaffID(rawValue: staff), reason: reason))
    }
}

extension DecideRecusalRequest: ChangeMessage {
    /// Decide whether somebody steps aside.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(DecideRecusal(staff: StaffID(rawValue: staff), verdict: try Vocabulary.domain(verdict, "verdict"), reason: reason))
    }
}

extension LiftRecusalRequest: ChangeMessage {
    /// Let somebody act again.
    public func step(now: Timestamp) throws(Status) -> StepAsked {
        .onCase(LiftRecusal(staff: StaffID(rawValue: staff), reason: reason))
    }
}

extension CaseDomain.CustomerWord {
    /// What a message says the customer said; `now` unless it says when.
    fileprivate init(_ wire: WireMessages.CustomerWord, now: Timestamp) throws(Status) {
        self.init(
            saidBy: wire.saidBy, at: Timestamp(wire: wire.saidAt) ?? now, means: try Vocabulary.domain(wire.saidVia, "word.said_via"))
    }
}

extension Tristate {
    var asBool: Bool? {
        switch self {
        case .unspecified: nil
        case .yes: true
        case .no: false
        }
    }
}
