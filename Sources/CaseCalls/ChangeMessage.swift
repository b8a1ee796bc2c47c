import BusinessCalendar
import CaseDomain
import RPC
import WireMessages

/// A message that asks for a change: what every one carries, and the command it stands for.
///
/// Every request of a changing method conforms, by hand, here: the generated tables of the desks do not compile without.
public protocol ChangeMessage: NamedFieldMessage {
    /// Key, case, version and time.
    var change: Change { get set }
    /// The command. `now` stands in for times not given.
    func command(now: Timestamp) throws(Status) -> Command
}

extension RegisterCaseRequest: ChangeMessage {
    /// Register the matter.
    public func command(now: Timestamp) throws(Status) -> Command {
        .register(try Registration(registration, now: now))
    }
}

extension ImportCaseRequest: ChangeMessage {
    /// Carry the case over.
    public func command(now: Timestamp) throws(Status) -> Command {
        let wire = response
        let response = ImportedResponse(
            response: wire.response, publicResponse: wire.publicResponse, timely: wire.timely.asBool, disputed: wire.disputed.asBool,
            isClosed: wire.closed, remainder: try Facts.named(wire.remainder, "response.remainder"))
        return .importCase(ImportCase(registration: try Registration(registration, now: now), response: response))
    }
}

extension AcceptCaseRequest: ChangeMessage {
    /// Accept the matter.
    public func command(now: Timestamp) throws(Status) -> Command { .accept(Accept(note: note)) }
}

extension RefuseAcceptanceRequest: ChangeMessage {
    /// Refuse to take the matter on.
    public func command(now: Timestamp) throws(Status) -> Command {
        .refuseAcceptance(RefuseAcceptance(ground: ground, explanation: explanation))
    }
}

extension HandOverCaseRequest: ChangeMessage {
    /// Offer the case to another.
    public func command(now: Timestamp) throws(Status) -> Command {
        .handOver(HandOver(unit: UnitID(rawValue: unit), staff: staff.isEmpty ? nil : StaffID(rawValue: staff), reason: reason))
    }
}

extension TakeCaseRequest: ChangeMessage {
    /// Take the case.
    public func command(now: Timestamp) throws(Status) -> Command { .take(Take(note: note)) }
}

extension RecordInvestigationRequest: ChangeMessage {
    /// Record a finding.
    public func command(now: Timestamp) throws(Status) -> Command {
        .recordInvestigation(RecordInvestigation(finding: finding, sources: sources))
    }
}

extension DecideCaseRequest: ChangeMessage {
    /// Decide the matter.
    public func command(now: Timestamp) throws(Status) -> Command {
        var list: [CaseDomain.Measure] = []
        for (index, measure) in measures.enumerated() {
            list.append(
                CaseDomain.Measure(
                    kind: try Vocabulary.domain(measure.kind, "measures[\(index)].kind"), amountMinor: measure.amountMinor,
                    currency: measure.currency, note: measure.note))
        }
        return .decide(Decide(outcome: try Vocabulary.domain(outcome, "outcome"), reasoning: reasoning, measures: list))
    }
}

extension ReplyToCustomerRequest: ChangeMessage {
    /// Answer the customer.
    public func command(now: Timestamp) throws(Status) -> Command {
        .reply(Reply(text: text, means: try Vocabulary.domain(means, "means")))
    }
}

extension RecordCallbackRequest: ChangeMessage {
    /// Record an attempt to call back.
    public func command(now: Timestamp) throws(Status) -> Command {
        .recordCallback(
            RecordCallback(reached: reached, satisfaction: try Vocabulary.domain(satisfaction, "satisfaction"), note: note))
    }
}

extension CloseCaseRequest: ChangeMessage {
    /// Close the case.
    public func command(now: Timestamp) throws(Status) -> Command {
        .close(Close(summary: summary, rootCause: rootCause, prevention: prevention))
    }
}

extension SuperviseCaseRequest: ChangeMessage {
    /// Order a unit to handle the case.
    public func command(now: Timestamp) throws(Status) -> Command {
        .supervise(Supervise(unit: UnitID(rawValue: unit), instruction: instruction))
    }
}

extension RequestReviewRequest: ChangeMessage {
    /// Ask that the matter be looked at again.
    public func command(now: Timestamp) throws(Status) -> Command { .requestReview(RequestReview(reason: reason)) }
}

extension WithdrawCaseRequest: ChangeMessage {
    /// Take the matter back.
    public func command(now: Timestamp) throws(Status) -> Command { .withdraw(Withdraw(reason: reason)) }
}

extension RecordStepRequest: ChangeMessage {
    /// Record a step of the rule book.
    public func command(now: Timestamp) throws(Status) -> Command {
        guard let act = Act(rawValue: step), RecordStep.acts.contains(act) else {
            let known = RecordStep.acts.map(\.rawValue).sorted()
            throw Status(
                .invalidArgument, en: "step: \(step) is not a step; use one of: \(known.joined(separator: ", "))",
                zh: "step：「\(step)」不是可登记的步骤；请选用：\(known.joined(separator: "、"))")
        }
        return .recordStep(
            RecordStep(act: act, text: text, facts: try Facts.named(facts, "facts"), unit: unit.isEmpty ? nil : UnitID(rawValue: unit)))
    }
}

extension EstablishFactsRequest: ChangeMessage {
    /// State what is known.
    public func command(now: Timestamp) throws(Status) -> Command {
        .establishFacts(EstablishFacts(facts: try Facts.named(facts, "facts"), reason: reason))
    }
}

extension RaiseSeverityRequest: ChangeMessage {
    /// Raise the grade.
    public func command(now: Timestamp) throws(Status) -> Command { .raiseSeverity(RaiseSeverity(grade: grade, reason: reason)) }
}

extension ExtendDeadlineRequest: ChangeMessage {
    /// Put a limit off.
    public func command(now: Timestamp) throws(Status) -> Command {
        .extend(ExtendDeadline(name: name, dueAt: Timestamp(milliseconds: dueAt), reason: reason, customerTold: customerTold))
    }
}

extension DecideReviewRequest: ChangeMessage {
    /// Decide the review.
    public func command(now: Timestamp) throws(Status) -> Command {
        .decideReview(DecideReview(outcome: try Vocabulary.domain(outcome, "outcome"), reasoning: reasoning))
    }
}

extension TransferCaseRequest: ChangeMessage {
    /// Hand the matter to another body.
    public func command(now: Timestamp) throws(Status) -> Command { .transfer(TransferCase(recipient: recipient, reason: reason)) }
}

extension MergeCaseRequest: ChangeMessage {
    /// Go on under another number.
    public func command(now: Timestamp) throws(Status) -> Command {
        .merge(MergeCase(into: CaseNumber(into)?.description ?? into, reason: reason))
    }
}

extension ReopenCaseRequest: ChangeMessage {
    /// Take the case up again.
    public func command(now: Timestamp) throws(Status) -> Command { .reopen(ReopenCase(reason: reason)) }
}

extension ArchiveCaseRequest: ChangeMessage {
    /// Put the papers away.
    public func command(now: Timestamp) throws(Status) -> Command { .archive(ArchiveCase(reference: reference)) }
}

extension DeclareInterestRequest: ChangeMessage {
    /// Keep somebody from the case.
    public func command(now: Timestamp) throws(Status) -> Command {
        .declareInterest(DeclareInterest(staff: StaffID(rawValue: staff), reason: reason))
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
