// Made by Scripts/generate-wire from Protos/shouwen/v1/call_centre.proto. Do not edit.

import CaseProtos

/// `shouwen.v1.CallCentre`.
public enum CallCentreMethods {
    /// Who sits there.
    public static let staff: Set<StaffRole> = [
        .agent,
        .callCentreSupervisor,
    ]
    /// Register a matter; --text says what happened.
    public static let registerCase = UnaryMethod<RegisterCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RegisterCase", changes: true, roles: staff)
    /// Accept a case; --text is a note.
    public static let acceptCase = UnaryMethod<AcceptCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "AcceptCase", changes: true, roles: staff)
    /// Refuse to take a matter on; --text is what the customer was told.
    public static let refuseAcceptance = UnaryMethod<RefuseAcceptanceRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RefuseAcceptance", changes: true, roles: staff)
    /// Offer the case to another unit or person, the giver staying responsible until it is taken; --text is the reason.
    public static let handOverCase = UnaryMethod<HandOverCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "HandOverCase", changes: true, roles: staff)
    /// Take a case that was offered; --text is a note.
    public static let takeCase = UnaryMethod<TakeCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "TakeCase", changes: true, roles: staff)
    /// Issue a supervision order; --text is the instruction.
    public static let superviseCase = UnaryMethod<SuperviseCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "SuperviseCase", changes: true, roles: staff)
    /// Record an investigation; --text is the finding.
    public static let recordInvestigation = UnaryMethod<RecordInvestigationRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RecordInvestigation", changes: true, roles: staff)
    /// Decide a case; --text is the reasoning.
    public static let decideCase = UnaryMethod<DecideCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "DecideCase", changes: true, roles: staff)
    /// Record the reply to the customer; --text is the reply.
    public static let replyToCustomer = UnaryMethod<ReplyToCustomerRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "ReplyToCustomer", changes: true, roles: staff)
    /// Record an attempt to call the customer back; --text is a note.
    public static let recordCallback = UnaryMethod<RecordCallbackRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RecordCallback", changes: true, roles: staff)
    /// Close a case; --text is the summary.
    public static let closeCase = UnaryMethod<CloseCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "CloseCase", changes: true, roles: staff)
    /// Record that the customer asks a higher level to look again; --text is the reason.
    public static let requestReview = UnaryMethod<RequestReviewRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RequestReview", changes: true, roles: staff)
    /// Record what the higher level found when it looked again; --text is the reasoning.
    public static let decideReview = UnaryMethod<DecideReviewRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "DecideReview", changes: true, roles: staff)
    /// Record that the customer withdraws; --text is the reason. Limits run on until another person confirms it.
    public static let withdrawCase = UnaryMethod<WithdrawCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "WithdrawCase", changes: true, roles: staff)
    /// Confirm, as another person who oversees the case, that the customer withdraws, or not; --text says how it was made sure of.
    public static let decideWithdrawal = UnaryMethod<DecideWithdrawalRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "DecideWithdrawal", changes: true, roles: staff)
    /// Record a step that the rule book names; --text says what was done.
    ///
    /// Steps: confirm_receipt, pass_to_intake_department, order_work, pass_on, report_up, record_measure, promise, set_agreed_date,
    /// give_interim_notice, report_progress, report_to_superior, issue_rectification, verify_rectification, make_handling_sheet,
    /// clear_machine, settle_incident, hand_out_card or submit_report.
    public static let recordStep = UnaryMethod<RecordStepRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RecordStep", changes: true, roles: staff)
    /// State what is known now; grade and limits follow.
    public static let establishFacts = UnaryMethod<EstablishFactsRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "EstablishFacts", changes: true, roles: staff)
    /// Raise the grade; nobody lowers it.
    public static let raiseSeverity = UnaryMethod<RaiseSeverityRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RaiseSeverity", changes: true, roles: staff)
    /// Step aside with an interest of one's own in the case; --text says which.
    public static let declareInterest = UnaryMethod<DeclareInterestRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "DeclareInterest", changes: true, roles: staff)
    /// Propose that somebody else step aside; --text says why. Nothing changes until somebody who oversees the case decides.
    public static let proposeRecusal = UnaryMethod<ProposeRecusalRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "ProposeRecusal", changes: true, roles: staff)
    /// Decide, as somebody who oversees the case, whether another steps aside; --text is the reason.
    public static let decideRecusal = UnaryMethod<DecideRecusalRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "DecideRecusal", changes: true, roles: staff)
    /// Let somebody act again who stepped aside; --text is the reason.
    public static let liftRecusal = UnaryMethod<LiftRecusalRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "LiftRecusal", changes: true, roles: staff)
    /// Put a limit off, within its cap.
    public static let extendDeadline = UnaryMethod<ExtendDeadlineRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "ExtendDeadline", changes: true, roles: staff)
    /// Hand the matter to a regulator or an arbitration body.
    public static let transferCase = UnaryMethod<TransferCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "TransferCase", changes: true, roles: staff)
    /// Let the case go on in another one about the same matter.
    public static let mergeCase = UnaryMethod<MergeCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "MergeCase", changes: true, roles: staff)
    /// Open a closed case again.
    public static let reopenCase = UnaryMethod<ReopenCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "ReopenCase", changes: true, roles: staff)
    /// Archive a closed case.
    public static let archiveCase = UnaryMethod<ArchiveCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "ArchiveCase", changes: true, roles: staff)
    /// Print a case without its history.
    public static let getCase = UnaryMethod<GetCaseRequest, GetCaseReply>(
        service: "shouwen.v1.CallCentre", name: "GetCase", changes: false, roles: staff)
    /// Tell the story of a case, with the person and clause behind each step.
    public static let getHistory = UnaryMethod<GetHistoryRequest, GetHistoryReply>(
        service: "shouwen.v1.CallCentre", name: "GetHistory", changes: false, roles: staff)
    /// Say who must act next, by when, under which clause, and what is missing before closing.
    public static let explainCase = UnaryMethod<ExplainCaseRequest, ExplainCaseReply>(
        service: "shouwen.v1.CallCentre", name: "ExplainCase", changes: false, roles: staff)
    /// List cases; what is not given means any.
    public static let listCases = UnaryMethod<ListCasesRequest, ListCasesReply>(
        service: "shouwen.v1.CallCentre", name: "ListCases", changes: false, roles: staff)

    /// Every method of the service.
    public static let all: [AnyMethod] = [
        registerCase.erased,
        acceptCase.erased,
        refuseAcceptance.erased,
        handOverCase.erased,
        takeCase.erased,
        superviseCase.erased,
        recordInvestigation.erased,
        decideCase.erased,
        replyToCustomer.erased,
        recordCallback.erased,
        closeCase.erased,
        requestReview.erased,
        decideReview.erased,
        withdrawCase.erased,
        decideWithdrawal.erased,
        recordStep.erased,
        establishFacts.erased,
        raiseSeverity.erased,
        declareInterest.erased,
        proposeRecusal.erased,
        decideRecusal.erased,
        liftRecusal.erased,
        extendDeadline.erased,
        transferCase.erased,
        mergeCase.erased,
        reopenCase.erased,
        archiveCase.erased,
        getCase.erased,
        getHistory.erased,
        explainCase.erased,
        listCases.erased,
    ]
}
