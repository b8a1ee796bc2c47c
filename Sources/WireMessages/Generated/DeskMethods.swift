// Made by Scripts/generate-wire from Protos/. Do not edit.

/// The calls that every desk offers, under the same names.
public protocol DeskMethods {
    /// Register a matter; --text says what happened.
    static var registerCase: UnaryMethod<RegisterCaseRequest, ChangeReply> { get }
    /// Accept a case; --text is a note.
    static var acceptCase: UnaryMethod<AcceptCaseRequest, ChangeReply> { get }
    /// Refuse to take a matter on; --text is what the customer was told.
    static var refuseAcceptance: UnaryMethod<RefuseAcceptanceRequest, ChangeReply> { get }
    /// Offer the case to another unit or person, the giver staying responsible until it is taken; --text is the reason.
    static var handOverCase: UnaryMethod<HandOverCaseRequest, ChangeReply> { get }
    /// Take a case that was offered; --text is a note.
    static var takeCase: UnaryMethod<TakeCaseRequest, ChangeReply> { get }
    /// Issue a supervision order; --text is the instruction.
    static var superviseCase: UnaryMethod<SuperviseCaseRequest, ChangeReply> { get }
    /// Record an investigation; --text is the finding.
    static var recordInvestigation: UnaryMethod<RecordInvestigationRequest, ChangeReply> { get }
    /// Decide a case; --text is the reasoning.
    static var decideCase: UnaryMethod<DecideCaseRequest, ChangeReply> { get }
    /// Record the reply to the customer; --text is the reply.
    static var replyToCustomer: UnaryMethod<ReplyToCustomerRequest, ChangeReply> { get }
    /// Record an attempt to call the customer back; --text is a note.
    static var recordCallback: UnaryMethod<RecordCallbackRequest, ChangeReply> { get }
    /// Close a case; --text is the summary.
    static var closeCase: UnaryMethod<CloseCaseRequest, ChangeReply> { get }
    /// Record that the customer asks a higher level to look again; --text is the reason.
    static var requestReview: UnaryMethod<RequestReviewRequest, ChangeReply> { get }
    /// Record what the higher level found when it looked again; --text is the reasoning.
    static var decideReview: UnaryMethod<DecideReviewRequest, ChangeReply> { get }
    /// Record that the customer withdraws; --text is the reason. Limits run on until another person confirms it.
    static var withdrawCase: UnaryMethod<WithdrawCaseRequest, ChangeReply> { get }
    /// Confirm, as another person who oversees the case, that the customer withdraws, or not; --text says how it was made sure of.
    static var decideWithdrawal: UnaryMethod<DecideWithdrawalRequest, ChangeReply> { get }
    /// Record a step that the rule book names; --text says what was done.
    static var recordStep: UnaryMethod<RecordStepRequest, ChangeReply> { get }
    /// State what is known now; grade and limits follow.
    static var establishFacts: UnaryMethod<EstablishFactsRequest, ChangeReply> { get }
    /// Raise the grade; nobody lowers it.
    static var raiseSeverity: UnaryMethod<RaiseSeverityRequest, ChangeReply> { get }
    /// Step aside with an interest of one's own in the case; --text says which.
    static var declareInterest: UnaryMethod<DeclareInterestRequest, ChangeReply> { get }
    /// Propose that somebody else step aside; --text says why. Nothing changes until somebody who oversees the case decides.
    static var proposeRecusal: UnaryMethod<ProposeRecusalRequest, ChangeReply> { get }
    /// Decide, as somebody who oversees the case, whether another steps aside; --text is the reason.
    static var decideRecusal: UnaryMethod<DecideRecusalRequest, ChangeReply> { get }
    /// Let somebody act again who stepped aside; --text is the reason.
    static var liftRecusal: UnaryMethod<LiftRecusalRequest, ChangeReply> { get }
    /// Put a limit off, within its cap.
    static var extendDeadline: UnaryMethod<ExtendDeadlineRequest, ChangeReply> { get }
    /// Hand the matter to a regulator or an arbitration body.
    static var transferCase: UnaryMethod<TransferCaseRequest, ChangeReply> { get }
    /// Let the case go on in another one about the same matter.
    static var mergeCase: UnaryMethod<MergeCaseRequest, ChangeReply> { get }
    /// Open a closed case again.
    static var reopenCase: UnaryMethod<ReopenCaseRequest, ChangeReply> { get }
    /// Archive a closed case.
    static var archiveCase: UnaryMethod<ArchiveCaseRequest, ChangeReply> { get }
    /// Print a case without its history.
    static var getCase: UnaryMethod<GetCaseRequest, GetCaseReply> { get }
    /// Tell the story of a case, with the person and clause behind each step.
    static var getHistory: UnaryMethod<GetHistoryRequest, GetHistoryReply> { get }
    /// Say who must act next, by when, under which clause, and what is missing before closing.
    static var explainCase: UnaryMethod<ExplainCaseRequest, ExplainCaseReply> { get }
    /// List cases; what is not given means any.
    static var listCases: UnaryMethod<ListCasesRequest, ListCasesReply> { get }
}

extension BranchDeskMethods: DeskMethods {}
extension CallCentreMethods: DeskMethods {}
extension HeadquartersMethods: DeskMethods {}
