// Made by Scripts/generate-wire from Protos/. Do not edit.

import WireMessages
import Wording

/// Every act that can be asked for: its name in scenarios, its title, its request, and where it is asked for.
public enum ActCatalogue {
    /// The acts, in the order of the API.
    public static let all: [Entry] = [
        register,
        accept,
        refuseAcceptance,
        handOver,
        take,
        supervise,
        recordInvestigation,
        decide,
        reply,
        recordCallback,
        close,
        requestReview,
        decideReview,
        withdraw,
        decideWithdrawal,
        recordStep,
        establishFacts,
        raiseSeverity,
        declareInterest,
        proposeRecusal,
        decideRecusal,
        liftRecusal,
        extend,
        transfer,
        merge,
        reopen,
        archive,
        `import`,
    ]
    /// Register a matter; --text says what happened.
    public static let register = Entry(
        name: "register", title: BilingualText(en: "register", zh: "登记"),
        request: RegisterCaseRequest.self,
        methods: [
            BranchDeskMethods.registerCase.erased,
            CallCentreMethods.registerCase.erased,
            HeadquartersMethods.registerCase.erased,
        ])
    /// Accept a case; --text is a note.
    public static let accept = Entry(
        name: "accept", title: BilingualText(en: "accept", zh: "受理"),
        request: AcceptCaseRequest.self,
        methods: [
            BranchDeskMethods.acceptCase.erased,
            CallCentreMethods.acceptCase.erased,
            HeadquartersMethods.acceptCase.erased,
        ])
    /// Refuse to take a matter on; --text is what the customer was told.
    public static let refuseAcceptance = Entry(
        name: "refuse_acceptance", title: BilingualText(en: "refuse acceptance", zh: "不予受理"),
        request: RefuseAcceptanceRequest.self,
        methods: [
            BranchDeskMethods.refuseAcceptance.erased,
            CallCentreMethods.refuseAcceptance.erased,
            HeadquartersMethods.refuseAcceptance.erased,
        ])
    /// Offer the case to another unit or person, the giver staying responsible until it is taken; --text is the reason.
    public static let handOver = Entry(
        name: "hand_over", title: BilingualText(en: "hand over", zh: "移交"),
        request: HandOverCaseRequest.self,
        methods: [
            BranchDeskMethods.handOverCase.erased,
            CallCentreMethods.handOverCase.erased,
            HeadquartersMethods.handOverCase.erased,
        ])
    /// Take a case that was offered; --text is a note.
    public static let take = Entry(
        name: "take", title: BilingualText(en: "take", zh: "签收"),
        request: TakeCaseRequest.self,
        methods: [
            BranchDeskMethods.takeCase.erased,
            CallCentreMethods.takeCase.erased,
            HeadquartersMethods.takeCase.erased,
        ])
    /// Issue a supervision order; --text is the instruction.
    public static let supervise = Entry(
        name: "supervise", title: BilingualText(en: "supervise", zh: "督办"),
        request: SuperviseCaseRequest.self,
        methods: [
            BranchDeskMethods.superviseCase.erased,
            CallCentreMethods.superviseCase.erased,
            HeadquartersMethods.superviseCase.erased,
        ])
    /// Record an investigation; --text is the finding.
    public static let recordInvestigation = Entry(
        name: "record_investigation", title: BilingualText(en: "record investigation", zh: "调查核实"),
        request: RecordInvestigationRequest.self,
        methods: [
            BranchDeskMethods.recordInvestigation.erased,
            CallCentreMethods.recordInvestigation.erased,
            HeadquartersMethods.recordInvestigation.erased,
        ])
    /// Decide a case; --text is the reasoning.
    public static let decide = Entry(
        name: "decide", title: BilingualText(en: "decide", zh: "处理决定"),
        request: DecideCaseRequest.self,
        methods: [
            BranchDeskMethods.decideCase.erased,
            CallCentreMethods.decideCase.erased,
            HeadquartersMethods.decideCase.erased,
        ])
    /// Record the reply to the customer; --text is the reply.
    public static let reply = Entry(
        name: "reply", title: BilingualText(en: "reply", zh: "答复"),
        request: ReplyToCustomerRequest.self,
        methods: [
            BranchDeskMethods.replyToCustomer.erased,
            CallCentreMethods.replyToCustomer.erased,
            HeadquartersMethods.replyToCustomer.erased,
        ])
    /// Record an attempt to call the customer back; --text is a note.
    public static let recordCallback = Entry(
        name: "record_callback", title: BilingualText(en: "record callback", zh: "回访"),
        request: RecordCallbackRequest.self,
        methods: [
            BranchDeskMethods.recordCallback.erased,
            CallCentreMethods.recordCallback.erased,
            HeadquartersMethods.recordCallback.erased,
        ])
    /// Close a case; --text is the summary.
    public static let close = Entry(
        name: "close", title: BilingualText(en: "close", zh: "结案"),
        request: CloseCaseRequest.self,
        methods: [
            BranchDeskMethods.closeCase.erased,
            CallCentreMethods.closeCase.erased,
            HeadquartersMethods.closeCase.erased,
        ])
    /// Record that the customer asks a higher level to look again; --text is the reason.
    public static let requestReview = Entry(
        name: "request_review", title: BilingualText(en: "request review", zh: "要求复核"),
        request: RequestReviewRequest.self,
        methods: [
            BranchDeskMethods.requestReview.erased,
            CallCentreMethods.requestReview.erased,
            HeadquartersMethods.requestReview.erased,
        ])
    /// Record what the higher level found when it looked again; --text is the reasoning.
    public static let decideReview = Entry(
        name: "decide_review", title: BilingualText(en: "decide review", zh: "复核结论"),
        request: DecideReviewRequest.self,
        methods: [
            BranchDeskMethods.decideReview.erased,
            CallCentreMethods.decideReview.erased,
            HeadquartersMethods.decideReview.erased,
        ])
    /// Record that the customer withdraws; --text is the reason. Limits run on until another person confirms it.
    public static let withdraw = Entry(
        name: "withdraw", title: BilingualText(en: "withdraw", zh: "登记撤回申请"),
        request: WithdrawCaseRequest.self,
        methods: [
            BranchDeskMethods.withdrawCase.erased,
            CallCentreMethods.withdrawCase.erased,
            HeadquartersMethods.withdrawCase.erased,
        ])
    /// Confirm, as another person who oversees the case, that the customer withdraws, or not; --text says how it was made sure of.
    public static let decideWithdrawal = Entry(
        name: "decide_withdrawal", title: BilingualText(en: "decide withdrawal", zh: "确认撤回"),
        request: DecideWithdrawalRequest.self,
        methods: [
            BranchDeskMethods.decideWithdrawal.erased,
            CallCentreMethods.decideWithdrawal.erased,
            HeadquartersMethods.decideWithdrawal.erased,
        ])
    /// Record a step that the rule book names; --text says what was done.
    public static let recordStep = Entry(
        name: "record_step", title: BilingualText(en: "record step", zh: "登记步骤"),
        request: RecordStepRequest.self,
        methods: [
            BranchDeskMethods.recordStep.erased,
            CallCentreMethods.recordStep.erased,
            HeadquartersMethods.recordStep.erased,
        ])
    /// State what is known now; grade and limits follow.
    public static let establishFacts = Entry(
        name: "establish_facts", title: BilingualText(en: "establish facts", zh: "认定事实"),
        request: EstablishFactsRequest.self,
        methods: [
            BranchDeskMethods.establishFacts.erased,
            CallCentreMethods.establishFacts.erased,
            HeadquartersMethods.establishFacts.erased,
        ])
    /// Raise the grade; nobody lowers it.
    public static let raiseSeverity = Entry(
        name: "raise_severity", title: BilingualText(en: "raise severity", zh: "提级"),
        request: RaiseSeverityRequest.self,
        methods: [
            BranchDeskMethods.raiseSeverity.erased,
            CallCentreMethods.raiseSeverity.erased,
            HeadquartersMethods.raiseSeverity.erased,
        ])
    /// Step aside with an interest of one's own in the case; --text says which.
    public static let declareInterest = Entry(
        name: "declare_interest", title: BilingualText(en: "declare interest", zh: "声明回避"),
        request: DeclareInterestRequest.self,
        methods: [
            BranchDeskMethods.declareInterest.erased,
            CallCentreMethods.declareInterest.erased,
            HeadquartersMethods.declareInterest.erased,
        ])
    /// Propose that somebody else step aside; --text says why. Nothing changes until somebody who oversees the case decides.
    public static let proposeRecusal = Entry(
        name: "propose_recusal", title: BilingualText(en: "propose recusal", zh: "提请回避"),
        request: ProposeRecusalRequest.self,
        methods: [
            BranchDeskMethods.proposeRecusal.erased,
            CallCentreMethods.proposeRecusal.erased,
            HeadquartersMethods.proposeRecusal.erased,
        ])
    /// Decide, as somebody who oversees the case, whether another steps aside; --text is the reason.
    public static let decideRecusal = Entry(
        name: "decide_recusal", title: BilingualText(en: "decide recusal", zh: "决定回避"),
        request: DecideRecusalRequest.self,
        methods: [
            BranchDeskMethods.decideRecusal.erased,
            CallCentreMethods.decideRecusal.erased,
            HeadquartersMethods.decideRecusal.erased,
        ])
    /// Let somebody act again who stepped aside; --text is the reason.
    public static let liftRecusal = Entry(
        name: "lift_recusal", title: BilingualText(en: "lift recusal", zh: "解除回避"),
        request: LiftRecusalRequest.self,
        methods: [
            BranchDeskMethods.liftRecusal.erased,
            CallCentreMethods.liftRecusal.erased,
            HeadquartersMethods.liftRecusal.erased,
        ])
    /// Put a limit off, within its cap.
    public static let extend = Entry(
        name: "extend", title: BilingualText(en: "extend", zh: "延期"),
        request: ExtendDeadlineRequest.self,
        methods: [
            BranchDeskMethods.extendDeadline.erased,
            CallCentreMethods.extendDeadline.erased,
            HeadquartersMethods.extendDeadline.erased,
        ])
    /// Hand the matter to a regulator or an arbitration body.
    public static let transfer = Entry(
        name: "transfer", title: BilingualText(en: "transfer", zh: "转外部机构"),
        request: TransferCaseRequest.self,
        methods: [
            BranchDeskMethods.transferCase.erased,
            CallCentreMethods.transferCase.erased,
            HeadquartersMethods.transferCase.erased,
        ])
    /// Let the case go on in another one about the same matter.
    public static let merge = Entry(
        name: "merge", title: BilingualText(en: "merge", zh: "并案"),
        request: MergeCaseRequest.self,
        methods: [
            BranchDeskMethods.mergeCase.erased,
            CallCentreMethods.mergeCase.erased,
            HeadquartersMethods.mergeCase.erased,
        ])
    /// Open a closed case again.
    public static let reopen = Entry(
        name: "reopen", title: BilingualText(en: "reopen", zh: "重新受理"),
        request: ReopenCaseRequest.self,
        methods: [
            BranchDeskMethods.reopenCase.erased,
            CallCentreMethods.reopenCase.erased,
            HeadquartersMethods.reopenCase.erased,
        ])
    /// Archive a closed case.
    public static let archive = Entry(
        name: "archive", title: BilingualText(en: "archive", zh: "归档"),
        request: ArchiveCaseRequest.self,
        methods: [
            BranchDeskMethods.archiveCase.erased,
            CallCentreMethods.archiveCase.erased,
            HeadquartersMethods.archiveCase.erased,
        ])
    /// Carry a case over from another system; one already here is not made again.
    public static let `import` = Entry(
        name: "import", title: BilingualText(en: "import", zh: "转入"),
        request: ImportCaseRequest.self,
        methods: [
            HeadquartersMethods.importCase.erased
        ])
}
