// Made by Scripts/generate-wire from Protos/. Do not edit.

/// Everything that can travel.
public enum WireCatalogue {
    /// Every method of every service.
    public static let allMethods: [AnyMethod] = services.flatMap { $0 }

    private static let services: [[AnyMethod]] = [
        BranchDeskMethods.all,
        CallCentreMethods.all,
        HeadquartersMethods.all,
        HealthMethods.all,
    ]

    /// Every message type.
    public static let allMessages: [any WireMessage.Type] = [
        ProtobufAny.self,
        RPCStatus.self,
        Complainant.self,
        Classification.self,
        Fact.self,
        ExternalReference.self,
        Registration.self,
        Change.self,
        ChangeReply.self,
        RegisterCaseRequest.self,
        AcceptCaseRequest.self,
        RefuseAcceptanceRequest.self,
        HandOverCaseRequest.self,
        TakeCaseRequest.self,
        RecordInvestigationRequest.self,
        Measure.self,
        DecideCaseRequest.self,
        ReplyToCustomerRequest.self,
        RecordCallbackRequest.self,
        CloseCaseRequest.self,
        SuperviseCaseRequest.self,
        RequestReviewRequest.self,
        WithdrawCaseRequest.self,
        ImportedResponse.self,
        ImportCaseRequest.self,
        GetCaseRequest.self,
        Clause.self,
        Deadline.self,
        CaseView.self,
        GetCaseReply.self,
        GetHistoryRequest.self,
        HistoryEntry.self,
        GetHistoryReply.self,
        ExplainCaseRequest.self,
        Obligation.self,
        ExplainCaseReply.self,
        ListCasesRequest.self,
        CaseLine.self,
        ListCasesReply.self,
        Refusal.self,
        CountCasesRequest.self,
        PhaseCount.self,
        CountCasesReply.self,
        ReadLogRequest.self,
        SealedEntry.self,
        ReadLogReply.self,
        PingRequest.self,
        PingReply.self,
        CheckRequest.self,
        CheckReply.self,
        TTRPCRequest.self,
        TTRPCResponse.self,
        TTRPCKeyValue.self,
    ]
}
