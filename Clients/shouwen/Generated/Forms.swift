// Made by Scripts/generate-wire from Protos/. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import ClientKit
import WireMessages
import Wording

/// Register a matter; --text says what happened.
struct RegisterCaseForm: ChangeForm {
    typealias Subject = NoCase
    static let verb = VerbText(word: "register", purpose: BilingualText(en: "Register a matter; --text says what happened.", zh: "登记事项；--text 为事情经过。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} register --text 'The machine kept my card.' --name 'Zhang San' --telephone 13800000000", "{desk} register --kind inquiry --channel telephone --text-file call.txt --fact complexity=simple"])
    @Option(name: .customLong("kind"), help: help(BilingualText(en: "What the matter is. By default complaint.", zh: "事项类别。默认为 complaint。"))) var kind: CaseKind?
    @Option(name: .customLong("channel"), help: help(BilingualText(en: "How it came in. By default as is usual at the desk.", zh: "来件渠道。默认为该前台的常用渠道。"))) var channel: Channel?
    @Option(name: .customLong("received-at"), help: help(BilingualText(en: "When the institution received it; not given: now.", zh: "收到时间；不填即当前时间。"), "time")) var receivedAt: String?
    @Option(name: .customLong("incident-at"), help: help(BilingualText(en: "When the thing complained about happened; not given: unknown.", zh: "所投诉事项发生时间；不填即不详。"), "time")) var incidentAt: String?
    @Option(name: .customLong("place"), help: help(BilingualText(en: "Where it happened.", zh: "发生地点。"))) var place = ""
    @Option(name: [.customLong("text"), .customLong("narrative")], help: help(BilingualText(en: "What happened, in the customer's words.", zh: "客户所述事情经过。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("demand"), help: help(BilingualText(en: "What the customer wants.", zh: "客户诉求。"))) var demand = ""
    @Option(name: .customLong("product"), help: help(BilingualText(en: "The business line.", zh: "业务种类。"))) var product = ""
    @Option(name: .customLong("sub-product"), help: help(BilingualText(en: "The subdivision of the business line.", zh: "业务细类。"))) var subProduct = ""
    @Option(name: .customLong("issue"), help: help(BilingualText(en: "The cause of the matter.", zh: "事由。"))) var issue = ""
    @Option(name: .customLong("sub-issue"), help: help(BilingualText(en: "The subdivision of the cause.", zh: "事由细类。"))) var subIssue = ""
    @Option(name: .customLong("name"), help: help(BilingualText(en: "The customer's name.", zh: "客户姓名。"))) var name = ""
    @Option(name: .customLong("telephone"), help: help(BilingualText(en: "The customer's telephone.", zh: "客户电话。"))) var telephone = ""
    @Option(name: .customLong("identity-document"), help: help(BilingualText(en: "The customer's identity document.", zh: "客户证件号码。"))) var identityDocument = ""
    @Option(name: .customLong("account"), help: help(BilingualText(en: "The customer's account or card.", zh: "客户账号或卡号。"))) var account = ""
    @Option(name: .customLong("address"), help: help(BilingualText(en: "The customer's address.", zh: "客户地址。"))) var address = ""
    @Option(name: .customLong("about-unit"), help: help(BilingualText(en: "A unit complained about.", zh: "被投诉单位。"))) var aboutUnit: [String] = []
    @Option(name: .customLong("about-staff"), help: help(BilingualText(en: "A staff member complained about, who may neither handle nor close the case.", zh: "被投诉人员，不得经办或办结本案。"))) var aboutStaff: [String] = []
    @Option(name: .customLong("fact"), help: help(BilingualText(en: "Something the rule book looks at, e.g. complexity=simple.", zh: "规则所看的要素，如 complexity=simple。"), "name=value")) var fact: [String] = []
    @Option(name: .customLong("reference"), help: help(BilingualText(en: "The matter's name in another system. Written source:id.", zh: "外部系统编号。格式为 source:id。"), "source:id")) var reference: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RegisterCaseRequest {
        try RegisterCaseRequest(change: change, registration: Registration(kind: kind ?? .complaint, channel: channel ?? usualChannel, receivedAt: common.milliseconds(receivedAt), incidentAt: common.milliseconds(incidentAt), place: place, narrative: oneText(mainText, file: textFile, "--text", needed: true), demand: demand, classification: given(Classification(product: product, subProduct: subProduct, issue: issue, subIssue: subIssue)), complainant: given(Complainant(name: name, telephone: telephone, identityDocument: identityDocument, account: account, address: address)), units: aboutUnit, staff: aboutStaff, facts: fact.map(Fact.init(commandLine:)), reference: reference.map(ExternalReference.init(commandLine:))))
    }
}

/// Accept a case; --text is a note.
struct AcceptCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "accept", purpose: BilingualText(en: "Accept a case; --text is a note.", zh: "受理；--text 为备注。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} accept 2026-00000001-1"])
    @Option(name: [.customLong("text"), .customLong("note")], help: help(BilingualText(en: "A note.", zh: "备注。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> AcceptCaseRequest {
        try AcceptCaseRequest(change: change, note: oneText(mainText, file: textFile, "--text", needed: false))
    }
}

/// Refuse to take a matter on; --text is what the customer was told.
struct RefuseAcceptanceForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "refuse", purpose: BilingualText(en: "Refuse to take a matter on; --text is what the customer was told.", zh: "不予受理；--text 为向客户所作说明。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} refuse 2026-00000001-1 --ground not_our_business --text 'We told the customer where to turn.'"])
    @Option(name: .customLong("ground"), help: help(BilingualText(en: "A ground listed in the rule book.", zh: "规则列明的不予受理情形。"))) var ground: String
    @Option(name: [.customLong("text"), .customLong("explanation")], help: help(BilingualText(en: "What the customer was told, with the ways of appeal.", zh: "向客户所作说明，含申诉途径。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RefuseAcceptanceRequest {
        try RefuseAcceptanceRequest(change: change, ground: ground, explanation: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Offer the case to another unit or person, the giver staying responsible until it is taken; --text is the reason.
struct HandOverCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "hand-over", purpose: BilingualText(en: "Offer the case to another unit or person, the giver staying responsible until it is taken; --text is the reason.", zh: "移交其他单位或人员，对方签收前仍由移交人负责；--text 为理由。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} hand-over 2026-00000001-1 --unit cards --text 'The card department keeps the machines.'", "{desk} hand-over 2026-00000001-1 --unit outlet-east --staff 1002 --text 'For the complaint officer.'"])
    @Option(name: .customLong("unit"), help: help(BilingualText(en: "To which unit.", zh: "接办单位。"))) var unit: String
    @Option(name: .customLong("staff"), help: help(BilingualText(en: "To whom; not given: anybody of the unit may take it.", zh: "接办人员；不填则该单位任一人员均可签收。"))) var staff = ""
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> HandOverCaseRequest {
        try HandOverCaseRequest(change: change, unit: unit, staff: staff, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Take a case that was offered; --text is a note.
struct TakeCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "take", purpose: BilingualText(en: "Take a case that was offered; --text is a note.", zh: "签收移交来的事项；--text 为备注。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} take 2026-00000001-1"])
    @Option(name: [.customLong("text"), .customLong("note")], help: help(BilingualText(en: "A note.", zh: "备注。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> TakeCaseRequest {
        try TakeCaseRequest(change: change, note: oneText(mainText, file: textFile, "--text", needed: false))
    }
}

/// Issue a supervision order; --text is the instruction.
struct SuperviseCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "supervise", purpose: BilingualText(en: "Issue a supervision order; --text is the instruction.", zh: "督办；--text 为督办要求。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} supervise 2026-00000001-1 --unit cards --text 'Answer within two days.'"])
    @Option(name: .customLong("unit"), help: help(BilingualText(en: "The handling unit that must investigate and answer.", zh: "须调查并答复的承办单位。"))) var unit: String
    @Option(name: [.customLong("text"), .customLong("instruction")], help: help(BilingualText(en: "What it must do.", zh: "督办要求。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> SuperviseCaseRequest {
        try SuperviseCaseRequest(change: change, unit: unit, instruction: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Record an investigation; --text is the finding.
struct RecordInvestigationForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "investigate", purpose: BilingualText(en: "Record an investigation; --text is the finding.", zh: "登记调查核实情况；--text 为核实结果。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} investigate 2026-00000001-1 --source 'machine log' --source 'camera 3' --text 'The card lay in the machine.'"])
    @Option(name: [.customLong("text"), .customLong("finding")], help: help(BilingualText(en: "What was found.", zh: "核实结果。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("source"), help: help(BilingualText(en: "A paper consulted or a party contacted; at least one.", zh: "查阅的资料或接触的当事方，至少一项。"))) var source: [String] = []

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RecordInvestigationRequest {
        try RecordInvestigationRequest(change: change, finding: oneText(mainText, file: textFile, "--text", needed: true), sources: source)
    }
}

/// Decide a case; --text is the reasoning.
struct DecideCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "decide", purpose: BilingualText(en: "Decide a case; --text is the reasoning.", zh: "作出处理决定；--text 为理由。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} decide 2026-00000001-1 --outcome favourable --measure 'compensation:100.00CNY:fee refunded' --text 'It was not announced.'"])
    @Option(name: .customLong("outcome"), help: help(BilingualText(en: "How the decision stands to the customer's demand.", zh: "支持、不支持或部分支持客户诉求。"))) var outcome: Outcome
    @Option(name: [.customLong("text"), .customLong("reasoning")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("measure"), help: help(BilingualText(en: "What is done, e.g. compensation:100.00CNY:fee refunded. Written kind[:amountCURRENCY][:note].", zh: "措施，如 compensation:100.00CNY:退还手续费。格式为 kind[:amountCURRENCY][:note]。"), "kind[:amountCURRENCY][:note]")) var measure: [String] = []

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> DecideCaseRequest {
        try DecideCaseRequest(change: change, outcome: outcome, reasoning: oneText(mainText, file: textFile, "--text", needed: true), measures: measure.map(Measure.init(commandLine:)))
    }
}

/// Record the reply to the customer; --text is the reply.
struct ReplyToCustomerForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "reply", purpose: BilingualText(en: "Record the reply to the customer; --text is the reply.", zh: "答复客户；--text 为答复内容。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} reply 2026-00000001-1 --means letter --text-file reply.txt"])
    @Option(name: [.customLong("text")], help: help(BilingualText(en: "What the customer was told.", zh: "答复内容。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("means"), help: help(BilingualText(en: "How the reply went out. By default as is usual at the desk.", zh: "答复方式。默认为该前台的常用渠道。"))) var means: Channel?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ReplyToCustomerRequest {
        try ReplyToCustomerRequest(change: change, text: oneText(mainText, file: textFile, "--text", needed: true), means: means ?? usualChannel)
    }
}

/// Record an attempt to call the customer back; --text is a note.
struct RecordCallbackForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "callback", purpose: BilingualText(en: "Record an attempt to call the customer back; --text is a note.", zh: "登记回访；--text 为备注。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} callback 2026-00000001-1 --satisfaction satisfied", "{desk} callback 2026-00000001-1 --no-reached --text 'Nobody answered.'"])
    @Flag(name: .customLong("reached"), inversion: .prefixedNo, help: help(BilingualText(en: "Whether the customer was reached.", zh: "是否联系到客户。"))) var reached = true
    @Option(name: .customLong("satisfaction"), help: help(BilingualText(en: "How the customer took the outcome. By default not-asked.", zh: "客户满意度。默认为 not-asked。"))) var satisfaction: Satisfaction?
    @Option(name: [.customLong("text"), .customLong("note")], help: help(BilingualText(en: "A note.", zh: "备注。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RecordCallbackRequest {
        try RecordCallbackRequest(change: change, reached: reached, satisfaction: satisfaction ?? .notAsked, note: oneText(mainText, file: textFile, "--text", needed: false))
    }
}

/// Close a case; --text is the summary.
struct CloseCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "close", purpose: BilingualText(en: "Close a case; --text is the summary.", zh: "办结；--text 为办结小结。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} close 2026-00000001-1 --root-cause 'worn card reader' --prevention 'reader exchanged' --text 'Card handed out.'"])
    @Option(name: [.customLong("text"), .customLong("summary")], help: help(BilingualText(en: "What became of it.", zh: "办结小结。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("root-cause"), help: help(BilingualText(en: "The root cause.", zh: "根本原因。"))) var rootCause = ""
    @Option(name: .customLong("prevention"), help: help(BilingualText(en: "What prevents a repetition.", zh: "预防措施。"))) var prevention = ""

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> CloseCaseRequest {
        try CloseCaseRequest(change: change, summary: oneText(mainText, file: textFile, "--text", needed: true), rootCause: rootCause, prevention: prevention)
    }
}

/// Record that the customer asks a higher level to look again; --text is the reason.
struct RequestReviewForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "review", purpose: BilingualText(en: "Record that the customer asks a higher level to look again; --text is the reason.", zh: "登记客户的复核申请；--text 为理由。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} review 2026-00000001-1 --said-by 'Wang Xiaoming' --text 'The customer wants the fee back, not an apology.'"])
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("said-by"), help: help(BilingualText(en: "The customer, by the name that stands in the case.", zh: "作出表示的客户，姓名须与案件所载一致。"))) var saidBy: String
    @Option(name: .customLong("said-at"), help: help(BilingualText(en: "When they said it; not given: now.", zh: "作出表示的时间；不填即当前时间。"), "time")) var saidAt: String?
    @Option(name: .customLong("said-via"), help: help(BilingualText(en: "How they said it. By default as is usual at the desk.", zh: "作出表示的方式。默认为该前台的常用渠道。"))) var saidVia: Channel?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RequestReviewRequest {
        try RequestReviewRequest(change: change, reason: oneText(mainText, file: textFile, "--text", needed: true), word: CustomerWord(saidBy: saidBy, saidAt: common.milliseconds(saidAt), saidVia: saidVia ?? usualChannel))
    }
}

/// Record what the higher level found when it looked again; --text is the reasoning.
struct DecideReviewForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "review-decide", purpose: BilingualText(en: "Record what the higher level found when it looked again; --text is the reasoning.", zh: "作出复核决定；--text 为理由。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} review-decide 2026-00000001-1 --outcome unfavourable --text 'The first decision stands.'"])
    @Option(name: .customLong("outcome"), help: help(BilingualText(en: "How the decision stands to the customer's demand.", zh: "复核结论：支持、不支持或部分支持客户诉求。"))) var outcome: Outcome
    @Option(name: [.customLong("text"), .customLong("reasoning")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> DecideReviewRequest {
        try DecideReviewRequest(change: change, outcome: outcome, reasoning: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Record that the customer withdraws; --text is the reason. Limits run on until another person confirms it.
struct WithdrawCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "withdraw", purpose: BilingualText(en: "Record that the customer withdraws; --text is the reason. Limits run on until another person confirms it.", zh: "登记客户的撤回申请；--text 为理由。经另一人确认前，各项时限照常计算。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} withdraw 2026-00000001-1 --said-by 'Wang Xiaoming' --text 'The customer found the card.'"])
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("said-by"), help: help(BilingualText(en: "The customer, by the name that stands in the case.", zh: "作出表示的客户，姓名须与案件所载一致。"))) var saidBy: String
    @Option(name: .customLong("said-at"), help: help(BilingualText(en: "When they said it; not given: now.", zh: "作出表示的时间；不填即当前时间。"), "time")) var saidAt: String?
    @Option(name: .customLong("said-via"), help: help(BilingualText(en: "How they said it. By default as is usual at the desk.", zh: "作出表示的方式。默认为该前台的常用渠道。"))) var saidVia: Channel?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> WithdrawCaseRequest {
        try WithdrawCaseRequest(change: change, reason: oneText(mainText, file: textFile, "--text", needed: true), word: CustomerWord(saidBy: saidBy, saidAt: common.milliseconds(saidAt), saidVia: saidVia ?? usualChannel))
    }
}

/// Confirm, as another person who oversees the case, that the customer withdraws, or not; --text says how it was made sure of.
struct DecideWithdrawalForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "decide-withdrawal", purpose: BilingualText(en: "Confirm, as another person who oversees the case, that the customer withdraws, or not; --text says how it was made sure of.", zh: "由另一名有权监督的人员确认或不予确认客户的撤回申请；--text 为核实情况。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} decide-withdrawal 2026-00000001-1 --verdict confirmed --text 'Called back: she found the card.'"])
    @Option(name: .customLong("verdict"), help: help(BilingualText(en: "Whether it stands.", zh: "是否确认。"))) var verdict: Verdict
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "How it was made sure of, or why it does not stand.", zh: "核实情况，或不予确认的理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> DecideWithdrawalRequest {
        try DecideWithdrawalRequest(change: change, verdict: verdict, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Record a step that the rule book names; --text says what was done.
struct RecordStepForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "step", purpose: BilingualText(en: "Record a step that the rule book names; --text says what was done.", zh: "登记规则册所列步骤；--text 为办理内容。"), more: BilingualText(en: "Steps: confirm_receipt, pass_to_intake_department, order_work, pass_on, report_up, record_measure, promise, set_agreed_date, give_interim_notice, report_progress, report_to_superior, issue_rectification, verify_rectification, make_handling_sheet, clear_machine, settle_incident, hand_out_card or submit_report.", zh: "步骤：confirm_receipt、pass_to_intake_department、order_work、pass_on、report_up、record_measure、promise、set_agreed_date、give_interim_notice、report_progress、report_to_superior、issue_rectification、verify_rectification、make_handling_sheet、clear_machine、settle_incident、hand_out_card、submit_report。"), examples: ["{desk} step confirm_receipt 2026-00000001-1 --text 'The customer has the number.'", "{desk} step set_agreed_date 2026-00000001-1 --fact agreed_date=2026-03-20 --text 'We answer by then.'"])
    @Argument(help: help(BilingualText(en: "The step, e.g. order_work, set_agreed_date or give_interim_notice.", zh: "步骤，如 order_work、set_agreed_date、give_interim_notice。"))) var step: String
    @Option(name: [.customLong("text")], help: help(BilingualText(en: "What was done or said.", zh: "办理内容。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("fact"), help: help(BilingualText(en: "A fact it establishes, e.g. the agreed date.", zh: "由此认定的要素，如约定日期。"), "name=value")) var fact: [String] = []
    @Option(name: .customLong("unit"), help: help(BilingualText(en: "To which unit the matter goes, for a step that passes it on.", zh: "转办步骤的去向单位。"))) var unit = ""

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RecordStepRequest {
        try RecordStepRequest(change: change, step: step.replacing("-", with: "_"), text: oneText(mainText, file: textFile, "--text", needed: true), facts: fact.map(Fact.init(commandLine:)), unit: unit)
    }
}

/// State what is known now; grade and limits follow.
struct EstablishFactsForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "facts", purpose: BilingualText(en: "State what is known now; grade and limits follow.", zh: "补充要素；等级与时限随之重算。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} facts 2026-00000001-1 --fact at_fault=true --reason 'The recording shows it.'"])
    @Option(name: .customLong("fact"), help: help(BilingualText(en: "Something the rule book looks at, e.g. complexity=simple.", zh: "规则所看的要素，如 complexity=simple。"), "name=value")) var fact: [String]
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> EstablishFactsRequest {
        try EstablishFactsRequest(change: change, facts: fact.map(Fact.init(commandLine:)), reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Raise the grade; nobody lowers it.
struct RaiseSeverityForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "raise", purpose: BilingualText(en: "Raise the grade; nobody lowers it.", zh: "调高等级；不可调低。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} raise 2026-00000001-1 --grade major --reason 'A newspaper asks.'"])
    @Option(name: .customLong("grade"), help: help(BilingualText(en: "A grade of the rule book, above the present one.", zh: "规则所列等级，须高于现等级。"))) var grade: String
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RaiseSeverityRequest {
        try RaiseSeverityRequest(change: change, grade: grade, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Step aside with an interest of one's own in the case; --text says which.
struct DeclareInterestForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "interest", purpose: BilingualText(en: "Step aside with an interest of one's own in the case; --text says which.", zh: "本人与事项有利害关系，声明回避；--text 为理由。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} interest 2026-00000001-1 --text 'The customer is a relative of mine.'"])
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Which interest.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> DeclareInterestRequest {
        try DeclareInterestRequest(change: change, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Propose that somebody else step aside; --text says why. Nothing changes until somebody who oversees the case decides.
struct ProposeRecusalForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "propose-recusal", purpose: BilingualText(en: "Propose that somebody else step aside; --text says why. Nothing changes until somebody who oversees the case decides.", zh: "提请他人回避；--text 为理由。经有权监督的人员决定后方生效。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} propose-recusal 2026-00000001-1 --staff 1001 --text 'The customer is a relative of the teller.'"])
    @Option(name: .customLong("staff"), help: help(BilingualText(en: "Who should step aside.", zh: "提请回避的人员。"))) var staff: String
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ProposeRecusalRequest {
        try ProposeRecusalRequest(change: change, staff: staff, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Decide, as somebody who oversees the case, whether another steps aside; --text is the reason.
struct DecideRecusalForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "decide-recusal", purpose: BilingualText(en: "Decide, as somebody who oversees the case, whether another steps aside; --text is the reason.", zh: "由有权监督的人员决定他人是否回避；--text 为理由。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} decide-recusal 2026-00000001-1 --staff 1001 --verdict confirmed --text 'They are related.'"])
    @Option(name: .customLong("staff"), help: help(BilingualText(en: "Of whom it was proposed.", zh: "被提请回避的人员。"))) var staff: String
    @Option(name: .customLong("verdict"), help: help(BilingualText(en: "Whether they step aside.", zh: "是否回避。"))) var verdict: Verdict
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> DecideRecusalRequest {
        try DecideRecusalRequest(change: change, staff: staff, verdict: verdict, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Let somebody act again who stepped aside; --text is the reason.
struct LiftRecusalForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "lift-recusal", purpose: BilingualText(en: "Let somebody act again who stepped aside; --text is the reason.", zh: "由有权监督的人员解除他人的回避；--text 为理由。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} lift-recusal 2026-00000001-1 --staff 1001 --text 'Another person of the same name was meant.'"])
    @Option(name: .customLong("staff"), help: help(BilingualText(en: "Who may act again.", zh: "解除回避的人员。"))) var staff: String
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> LiftRecusalRequest {
        try LiftRecusalRequest(change: change, staff: staff, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Put a limit off, within its cap.
struct ExtendDeadlineForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "extend", purpose: BilingualText(en: "Put a limit off, within its cap.", zh: "延长时限，不得超过上限。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} extend 2026-00000001-1 --deadline reply --until 2026-03-20T17:00 --customer-told --reason 'An expert is asked.'"])
    @Option(name: .customLong("deadline"), help: help(BilingualText(en: "The limit's name, e.g. reply.", zh: "时限名称，如 reply。"))) var deadline: String
    @Option(name: .customLong("until"), help: help(BilingualText(en: "The new limit.", zh: "新的到期时间。"), "time")) var until: String
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Flag(name: .customLong("customer-told"), help: help(BilingualText(en: "The customer was told.", zh: "已告知客户。"))) var customerTold = false
    @Option(name: .customLong("clock"), help: help(BilingualText(en: "Which of several limits of that name, by its number in `case why`; 0: the only one that is open.", zh: "同名时限有多个时，指明 case why 所列序号；0 表示唯一未了结的一个。"))) var clock: Int32 = 0

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ExtendDeadlineRequest {
        try ExtendDeadlineRequest(change: change, name: deadline, dueAt: common.milliseconds(until), reason: oneText(mainText, file: textFile, "--text", needed: true), customerTold: customerTold, clock: clock)
    }
}

/// Hand the matter to a regulator or an arbitration body.
struct TransferCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "transfer", purpose: BilingualText(en: "Hand the matter to a regulator or an arbitration body.", zh: "转交监管机构或仲裁机构。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} transfer 2026-00000001-1 --to 'the arbitration commission' --reason 'The customer went there.'"])
    @Option(name: .customLong("to"), help: help(BilingualText(en: "The body that received it.", zh: "接收机构。"))) var to: String
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> TransferCaseRequest {
        try TransferCaseRequest(change: change, recipient: to, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Let the case go on in another one about the same matter.
struct MergeCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "merge", purpose: BilingualText(en: "Let the case go on in another one about the same matter.", zh: "并入同一事项的另一件投诉。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} merge 2026-00000001-1 --into 2026-00000002-2 --reason 'The same card.'"])
    @Option(name: .customLong("into"), help: help(BilingualText(en: "The number of the case that goes on.", zh: "继续办理的投诉编号。"), "case-number")) var into: String
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> MergeCaseRequest {
        try MergeCaseRequest(change: change, into: validCaseNumber(into), reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Open a closed case again.
struct ReopenCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "reopen", purpose: BilingualText(en: "Open a closed case again.", zh: "重新开启已办结的投诉。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} reopen 2026-00000001-1 --reason 'The fee was taken again.'"])
    @Option(name: [.customLong("text"), .customLong("reason")], help: help(BilingualText(en: "Why.", zh: "理由。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ReopenCaseRequest {
        try ReopenCaseRequest(change: change, reason: oneText(mainText, file: textFile, "--text", needed: true))
    }
}

/// Archive a closed case.
struct ArchiveCaseForm: ChangeForm {
    typealias Subject = OneCase
    static let verb = VerbText(word: "archive", purpose: BilingualText(en: "Archive a closed case.", zh: "归档。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} archive 2026-00000001-1 --reference 'room 3, shelf 12'"])
    @Option(name: .customLong("reference"), help: help(BilingualText(en: "Where the papers are found.", zh: "案卷存放处。"))) var reference: String

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ArchiveCaseRequest {
        ArchiveCaseRequest(change: change, reference: reference)
    }
}

/// Carry a case over from another system; one already here is not made again.
struct ImportCaseForm: ChangeForm {
    typealias Subject = NoCase
    static let verb = VerbText(word: "import-case", purpose: BilingualText(en: "Carry a case over from another system; one already here is not made again.", zh: "从外部系统转入一件；已转入者不重复建案。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} import-case --reference cfpb:3141592 --channel web --text 'Wrong fee.' --response 'Closed with explanation' --closed"])
    @Option(name: .customLong("kind"), help: help(BilingualText(en: "What the matter is. By default complaint.", zh: "事项类别。默认为 complaint。"))) var kind: CaseKind?
    @Option(name: .customLong("channel"), help: help(BilingualText(en: "How it came in. By default as is usual at the desk.", zh: "来件渠道。默认为该前台的常用渠道。"))) var channel: Channel?
    @Option(name: .customLong("received-at"), help: help(BilingualText(en: "When the institution received it; not given: now.", zh: "收到时间；不填即当前时间。"), "time")) var receivedAt: String?
    @Option(name: .customLong("incident-at"), help: help(BilingualText(en: "When the thing complained about happened; not given: unknown.", zh: "所投诉事项发生时间；不填即不详。"), "time")) var incidentAt: String?
    @Option(name: .customLong("place"), help: help(BilingualText(en: "Where it happened.", zh: "发生地点。"))) var place = ""
    @Option(name: [.customLong("text"), .customLong("narrative")], help: help(BilingualText(en: "What happened, in the customer's words.", zh: "客户所述事情经过。"))) var mainText: String?
    @Option(help: help(HelpPhrase.textFile.words, "file"), completion: .file()) var textFile: String?
    @Option(name: .customLong("demand"), help: help(BilingualText(en: "What the customer wants.", zh: "客户诉求。"))) var demand = ""
    @Option(name: .customLong("product"), help: help(BilingualText(en: "The business line.", zh: "业务种类。"))) var product = ""
    @Option(name: .customLong("sub-product"), help: help(BilingualText(en: "The subdivision of the business line.", zh: "业务细类。"))) var subProduct = ""
    @Option(name: .customLong("issue"), help: help(BilingualText(en: "The cause of the matter.", zh: "事由。"))) var issue = ""
    @Option(name: .customLong("sub-issue"), help: help(BilingualText(en: "The subdivision of the cause.", zh: "事由细类。"))) var subIssue = ""
    @Option(name: .customLong("name"), help: help(BilingualText(en: "The customer's name.", zh: "客户姓名。"))) var name = ""
    @Option(name: .customLong("telephone"), help: help(BilingualText(en: "The customer's telephone.", zh: "客户电话。"))) var telephone = ""
    @Option(name: .customLong("identity-document"), help: help(BilingualText(en: "The customer's identity document.", zh: "客户证件号码。"))) var identityDocument = ""
    @Option(name: .customLong("account"), help: help(BilingualText(en: "The customer's account or card.", zh: "客户账号或卡号。"))) var account = ""
    @Option(name: .customLong("address"), help: help(BilingualText(en: "The customer's address.", zh: "客户地址。"))) var address = ""
    @Option(name: .customLong("about-unit"), help: help(BilingualText(en: "A unit complained about.", zh: "被投诉单位。"))) var aboutUnit: [String] = []
    @Option(name: .customLong("about-staff"), help: help(BilingualText(en: "A staff member complained about, who may neither handle nor close the case.", zh: "被投诉人员，不得经办或办结本案。"))) var aboutStaff: [String] = []
    @Option(name: .customLong("fact"), help: help(BilingualText(en: "Something the rule book looks at, e.g. complexity=simple.", zh: "规则所看的要素，如 complexity=simple。"), "name=value")) var fact: [String] = []
    @Option(name: .customLong("reference"), help: help(BilingualText(en: "The matter's name in another system. Written source:id.", zh: "外部系统编号。格式为 source:id。"), "source:id")) var reference: String?
    @Option(name: .customLong("response"), help: help(BilingualText(en: "How the company answered.", zh: "机构的答复。"))) var response = ""
    @Option(name: .customLong("public-response"), help: help(BilingualText(en: "What the company says in public.", zh: "机构的公开答复。"))) var publicResponse = ""
    @Option(name: .customLong("timely"), help: help(BilingualText(en: "Whether the answer came in time.", zh: "答复是否及时。"))) var timely: Tristate?
    @Option(name: .customLong("disputed"), help: help(BilingualText(en: "Whether the customer disputes it.", zh: "客户是否有异议。"))) var disputed: Tristate?
    @Flag(name: .customLong("closed"), help: help(BilingualText(en: "Whether the matter is over there.", zh: "该系统中是否已了结。"))) var closed = false
    @Option(name: .customLong("remainder"), help: help(BilingualText(en: "Whatever else the other system holds, name by name.", zh: "外部系统所载其他内容，逐项列名。"), "name=value")) var remainder: [String] = []

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ImportCaseRequest {
        try ImportCaseRequest(change: change, registration: Registration(kind: kind ?? .complaint, channel: channel ?? usualChannel, receivedAt: common.milliseconds(receivedAt), incidentAt: common.milliseconds(incidentAt), place: place, narrative: oneText(mainText, file: textFile, "--text", needed: true), demand: demand, classification: given(Classification(product: product, subProduct: subProduct, issue: issue, subIssue: subIssue)), complainant: given(Complainant(name: name, telephone: telephone, identityDocument: identityDocument, account: account, address: address)), units: aboutUnit, staff: aboutStaff, facts: fact.map(Fact.init(commandLine:)), reference: reference.map(ExternalReference.init(commandLine:))), response: ImportedResponse(response: response, publicResponse: publicResponse, timely: timely ?? .unspecified, disputed: disputed ?? .unspecified, closed: closed, remainder: remainder.map(Fact.init(commandLine:))))
    }
}

/// List cases; what is not given means any.
struct ListCasesForm: QueryForm {
    static let verb = VerbText(word: "list", purpose: BilingualText(en: "List cases; what is not given means any.", zh: "列出案件；未指定的条件不限。"), more: BilingualText(en: "", zh: ""), examples: ["{desk} list --phase accepted --due-by 2026-03-31", "{desk} list --unit cards --kind complaint --all"])
    @Option(name: .customLong("unit"), help: help(BilingualText(en: "Only cases of this unit.", zh: "仅该单位负责的案件。"))) var unit = ""
    @Option(name: .customLong("staff"), help: help(BilingualText(en: "Only cases of this staff member.", zh: "仅该人员负责的案件。"))) var staff = ""
    @Option(name: .customLong("phase"), help: help(BilingualText(en: "Only cases in this phase.", zh: "仅该状态的案件。"))) var phase: Phase?
    @Option(name: .customLong("kind"), help: help(BilingualText(en: "Only cases of this kind.", zh: "仅该类别的案件。"))) var kind: CaseKind?
    @Option(name: .customLong("from"), help: help(BilingualText(en: "Only cases received from then on.", zh: "仅该时间起收到的案件。"), "time")) var from: String?
    @Option(name: .customLong("before"), help: help(BilingualText(en: "Only cases received before then.", zh: "仅该时间前收到的案件。"), "time")) var before: String?
    @Option(name: .customLong("due-by"), help: help(BilingualText(en: "Only cases with something due by then.", zh: "仅该时间前有事项到期的案件。"), "time")) var dueBy: String?
    @Option(name: .customLong("limit"), help: help(BilingualText(en: "Rows of a page; 0: 50.", zh: "每页行数；0 为 50。"))) var limit: Int32 = 50
    @Option(name: .customLong("after"), help: help(BilingualText(en: "Continue after the page that named this in `next`; empty: the first page.", zh: "从上一页 next 所给位置继续；空为首页。"))) var after = ""

    func request(common: CommonOptions) throws -> ListCasesRequest {
        try ListCasesRequest(ownerUnit: unit, ownerStaff: staff, phase: phase ?? .unspecified, kind: kind ?? .unspecified, receivedFrom: common.milliseconds(from), receivedBefore: common.milliseconds(before), dueBy: common.milliseconds(dueBy), limit: limit, after: after)
    }
}
