// Made by Scripts/generate-wire from Protos/shouwen/v1/call_centre.proto. Do not edit.

import CaseProtos

/// `shouwen.v1.CallCentre`.
public enum CallCentreMethods {
    /// Register a matter from a call; the agent owns it from then on.
    public static let registerCase = UnaryMethod<RegisterCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RegisterCase", changes: true)
    /// `AcceptCase`.
    public static let acceptCase = UnaryMethod<AcceptCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "AcceptCase", changes: true)
    /// `HandOverCase`.
    public static let handOverCase = UnaryMethod<HandOverCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "HandOverCase", changes: true)
    /// `TakeCase`.
    public static let takeCase = UnaryMethod<TakeCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "TakeCase", changes: true)
    /// `RecordInvestigation`.
    public static let recordInvestigation = UnaryMethod<RecordInvestigationRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RecordInvestigation", changes: true)
    /// `DecideCase`.
    public static let decideCase = UnaryMethod<DecideCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "DecideCase", changes: true)
    /// `ReplyToCustomer`.
    public static let replyToCustomer = UnaryMethod<ReplyToCustomerRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "ReplyToCustomer", changes: true)
    /// `RecordCallback`.
    public static let recordCallback = UnaryMethod<RecordCallbackRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RecordCallback", changes: true)
    /// `CloseCase`.
    public static let closeCase = UnaryMethod<CloseCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "CloseCase", changes: true)
    /// The customer asks by telephone that a higher level look again.
    public static let requestReview = UnaryMethod<RequestReviewRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RequestReview", changes: true)
    /// `WithdrawCase`.
    public static let withdrawCase = UnaryMethod<WithdrawCaseRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "WithdrawCase", changes: true)
    /// A step that the rule book names, with the facts it establishes.
    public static let recordStep = UnaryMethod<RecordStepRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RecordStep", changes: true)
    /// State what is known now; grade and limits follow.
    public static let establishFacts = UnaryMethod<EstablishFactsRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "EstablishFacts", changes: true)
    /// Raise the grade with a reason; nobody lowers it.
    public static let raiseSeverity = UnaryMethod<RaiseSeverityRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "RaiseSeverity", changes: true)
    /// Keep somebody with an interest from the case.
    public static let declareInterest = UnaryMethod<DeclareInterestRequest, ChangeReply>(
        service: "shouwen.v1.CallCentre", name: "DeclareInterest", changes: true)
    /// `GetCase`.
    public static let getCase = UnaryMethod<GetCaseRequest, GetCaseReply>(
        service: "shouwen.v1.CallCentre", name: "GetCase", changes: false)
    /// `GetHistory`.
    public static let getHistory = UnaryMethod<GetHistoryRequest, GetHistoryReply>(
        service: "shouwen.v1.CallCentre", name: "GetHistory", changes: false)
    /// `ExplainCase`.
    public static let explainCase = UnaryMethod<ExplainCaseRequest, ExplainCaseReply>(
        service: "shouwen.v1.CallCentre", name: "ExplainCase", changes: false)
    /// `ListCases`.
    public static let listCases = UnaryMethod<ListCasesRequest, ListCasesReply>(
        service: "shouwen.v1.CallCentre", name: "ListCases", changes: false)

    /// Every method of the service.
    public static let all: [AnyMethod] = [
        registerCase.erased,
        acceptCase.erased,
        handOverCase.erased,
        takeCase.erased,
        recordInvestigation.erased,
        decideCase.erased,
        replyToCustomer.erased,
        recordCallback.erased,
        closeCase.erased,
        requestReview.erased,
        withdrawCase.erased,
        recordStep.erased,
        establishFacts.erased,
        raiseSeverity.erased,
        declareInterest.erased,
        getCase.erased,
        getHistory.erased,
        explainCase.erased,
        listCases.erased,
    ]
}
