// Made by Scripts/generate-wire from Protos/. Do not edit.

import WireMessages
import Wording

/// Every act that can be asked for: its name in scenarios, its title, and its request.
public enum ActCatalogue {
    /// The acts, in the order of the API.
    public static let all: [Entry] = [
        Entry(
            name: "register", title: BilingualText(en: "register", zh: "登记"),
            request: RegisterCaseRequest.self),
        Entry(
            name: "accept", title: BilingualText(en: "accept", zh: "受理"),
            request: AcceptCaseRequest.self),
        Entry(
            name: "refuse_acceptance", title: BilingualText(en: "refuse acceptance", zh: "不予受理"),
            request: RefuseAcceptanceRequest.self),
        Entry(
            name: "hand_over", title: BilingualText(en: "hand over", zh: "移交"),
            request: HandOverCaseRequest.self),
        Entry(
            name: "take", title: BilingualText(en: "take", zh: "签收"),
            request: TakeCaseRequest.self),
        Entry(
            name: "supervise", title: BilingualText(en: "supervise", zh: "督办"),
            request: SuperviseCaseRequest.self),
        Entry(
            name: "record_investigation", title: BilingualText(en: "record investigation", zh: "调查核实"),
            request: RecordInvestigationRequest.self),
        Entry(
            name: "decide", title: BilingualText(en: "decide", zh: "处理决定"),
            request: DecideCaseRequest.self),
        Entry(
            name: "reply", title: BilingualText(en: "reply", zh: "答复"),
            request: ReplyToCustomerRequest.self),
        Entry(
            name: "record_callback", title: BilingualText(en: "record callback", zh: "回访"),
            request: RecordCallbackRequest.self),
        Entry(
            name: "close", title: BilingualText(en: "close", zh: "结案"),
            request: CloseCaseRequest.self),
        Entry(
            name: "request_review", title: BilingualText(en: "request review", zh: "要求复核"),
            request: RequestReviewRequest.self),
        Entry(
            name: "decide_review", title: BilingualText(en: "decide review", zh: "复核结论"),
            request: DecideReviewRequest.self),
        Entry(
            name: "withdraw", title: BilingualText(en: "withdraw", zh: "撤回"),
            request: WithdrawCaseRequest.self),
        Entry(
            name: "record_step", title: BilingualText(en: "record step", zh: "登记步骤"),
            request: RecordStepRequest.self),
        Entry(
            name: "establish_facts", title: BilingualText(en: "establish facts", zh: "认定事实"),
            request: EstablishFactsRequest.self),
        Entry(
            name: "raise_severity", title: BilingualText(en: "raise severity", zh: "提级"),
            request: RaiseSeverityRequest.self),
        Entry(
            name: "declare_interest", title: BilingualText(en: "declare interest", zh: "声明回避"),
            request: DeclareInterestRequest.self),
        Entry(
            name: "extend", title: BilingualText(en: "extend", zh: "延期"),
            request: ExtendDeadlineRequest.self),
        Entry(
            name: "transfer", title: BilingualText(en: "transfer", zh: "转外部机构"),
            request: TransferCaseRequest.self),
        Entry(
            name: "merge", title: BilingualText(en: "merge", zh: "并案"),
            request: MergeCaseRequest.self),
        Entry(
            name: "reopen", title: BilingualText(en: "reopen", zh: "重新受理"),
            request: ReopenCaseRequest.self),
        Entry(
            name: "archive", title: BilingualText(en: "archive", zh: "归档"),
            request: ArchiveCaseRequest.self),
        Entry(
            name: "import", title: BilingualText(en: "import", zh: "转入"),
            request: ImportCaseRequest.self),
    ]
}
