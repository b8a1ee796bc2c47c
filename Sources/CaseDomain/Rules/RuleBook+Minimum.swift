import BusinessCalendar
import Wording

extension RuleBook {
    /// `bank-default`: what every Chinese bank owes a complainant, for an institution that has no figures of its own.
    ///
    /// Acknowledged on the same day, answered within 15 days; the authority table is the least that lets a case be led to its end.
    public static let minimum = RuleBook.makeMinimum()

    private static func makeMinimum() -> RuleBook {
        var book = RuleBook(
            id: "bank-default", title: BilingualText(en: "Bank default", zh: "银行通用规则"),
            source: "银行业保险业消费投诉处理管理办法（中国银保监会令2020年第3号）", effectiveFrom: CivilDate("2020-03-01")!, isOverlay: false,
            working: WorkingTerms(), clauses: ClauseTable(minimumClauses), roles: minimumRoles, kinds: CaseKind.allCases,
            registers: minimumRegisters, authority: Authority(grants: minimumGrants), deadlines: minimumDeadlines)
        book.acceptance = AcceptanceRules(
            accepted: [ground("consumer_complaint", "属于本机构的消费投诉", "a complaint of a consumer about this institution", "accept")],
            refused: [
                ground("no_substance", "无实际内容或无事实依据", "no substance or no basis in fact", "refuse"),
                ground("not_lawful", "不符合法律法规规定", "not in line with the law", "refuse"),
                ground("repeat_after_review", "核查后以同一事实和理由再次投诉", "repeated on the same facts and grounds after review", "refuse"),
            ], approvers: [.intakeHead], repeatAfterReview: "repeat_after_review",
            waysOfAppeal: [
                BilingualText(en: "ask the superior institution for a review", zh: "向上级机构申请核查"),
                BilingualText(en: "turn to the regulator, mediation, arbitration or a court", zh: "向监管机构反映或申请调解、仲裁、诉讼"),
            ], clause: "refuse")
        book.recusal = [
            RecusalRule(party: .complainedAbout, clause: "recusal"), RecusalRule(party: .withInterest, clause: "recusal"),
        ]
        book.reviews = [
            ReviewRules(deciders: [.seniorManager], requestWithin: .days(30), answerDeadline: "review_reply", clause: "review")
        ]
        book.callbacks = [
            CallbackRule(conditions: [isComplaint], attemptsMax: 3, clause: "callback")
        ]
        book.closing = [
            ClosingRule(requirement: .investigationRecorded, conditions: [isComplaint], clause: "decision"),
            ClosingRule(requirement: .decided, conditions: [isComplaint], clause: "decision"),
            ClosingRule(requirement: .replied, clause: "decision"),
            ClosingRule(requirement: .callbackDone, conditions: [isComplaint], clause: "callback"),
        ]
        book.breaches = [
            BreachRule(
                id: "late_reply", title: BilingualText(en: "not answered in time", zh: "未在规定期限内答复"), detection: .deadlineMissed,
                clause: "decision")
        ]
        return book
    }

    private static let isComplaint = FactCondition(fact: "kind", test: .oneOf([CaseKind.complaint.rawValue]))

    private static func ground(_ id: String, _ chinese: String, _ english: String, _ clause: String) -> AcceptanceGround {
        AcceptanceGround(id: id, title: BilingualText(en: english, zh: chinese), clause: clause)
    }

    private static let minimumClauses = [
        Clause(
            id: "acknowledge", citation: "关于进一步加强消费投诉处理工作的通知(2022);当日为本系统所定",
            english: "The complainant is contacted promptly: receipt is acknowledged on the day itself (the day is our choice).",
            chinese: "及时联系投诉人：收到当日确认受理（“当日”为本系统所定）。"),
        Clause(
            id: "decision", citation: "银行业保险业消费投诉处理管理办法（2020年第3号） 第三章 处理时限",
            english: "A complaint whose facts are clear is decided, and the complainant told, within 15 days of its receipt.",
            chinese: "事实清楚、争议简单的投诉，自收到之日起十五日内作出处理决定并告知投诉人。"),
        Clause(
            id: "extension", citation: "银行业保险业消费投诉处理管理办法（2020年第3号） 第三章 处理时限",
            english:
                "A complex case may take 30 days, and 30 more with the approval of the superior or headquarters, the complainant told.",
            chinese: "情况复杂的可延长至三十日；特殊情况经上级机构或总行批准并告知投诉人，可再延长三十日。"),
        Clause(
            id: "accept", citation: "银行业保险业消费投诉处理管理办法（2020年第3号）",
            english: "Whoever a customer asks first takes the matter on; nobody passes it around.", chinese: "首问负责，不得推诿。"),
        Clause(
            id: "refuse", citation: "银行业保险业消费投诉处理管理办法（2020年第3号）",
            english: "What is not taken on is refused on a stated ground by the head of the intake department, and explained.",
            chinese: "不予受理须有列明的理由，由受理部门负责人核准，并向投诉人说明。"),
        Clause(
            id: "recusal", citation: "银行业保险业消费投诉处理管理办法（2020年第3号）",
            english: "Nobody with a direct interest in the matter handles it.", chinese: "与投诉人或投诉事项有直接利害关系的人员不得参与处理。"),
        Clause(
            id: "review", citation: "银行业保险业消费投诉处理管理办法（2020年第3号） 第三章 核查",
            english: "Within 30 days of the decision the complainant may ask the superior for a review, which is answered within 30 days.",
            chinese: "投诉人可在收到处理决定之日起三十日内向上级机构申请核查，核查机构三十日内答复。"),
        Clause(
            id: "callback", citation: "本系统所定", english: "The complainant is called back after the reply (our choice).",
            chinese: "答复后回访投诉人（本系统所定）。"),
        Clause(
            id: "authority", citation: "本系统所定",
            english: "Who may do what, and up to which amount, where the institution has not said so itself (our choice).",
            chinese: "机构未自行规定时的权限与限额（本系统所定）。"),
    ]

    private static let minimumDeadlines = [
        DeadlineRule(
            name: "acknowledge", title: BilingualText(en: "acknowledge receipt", zh: "确认收到"), startsOn: .registered,
            stopsOn: [.confirmed, .accepted, .acceptanceRefused, .replied, .withdrawn], length: .period(.sameDay),
            onMiss: DeadlineRule.Miss(escalation: .role(.outletHead)), clause: "acknowledge", book: "bank-default"),
        DeadlineRule(
            name: "reply", title: BilingualText(en: "reply", zh: "答复"), startsOn: .registered,
            stopsOn: [.replied, .acceptanceRefused, .withdrawn], length: .period(.days(15)),
            onMiss: DeadlineRule.Miss(escalation: .role(.intakeHead), breach: "late_reply"),
            extension: DeadlineRule.Extension(
                cap: .days(60), from: .registered, approvers: [.intakeHead, .seniorManager], tellsCustomer: true, clause: "extension"),
            clause: "decision", book: "bank-default"),
        DeadlineRule(
            name: "review_reply", title: BilingualText(en: "answer to a review", zh: "核查答复"), startsOn: .reviewRequested,
            stopsOn: [.reviewDecided, .withdrawn], length: .period(.days(30)),
            onMiss: DeadlineRule.Miss(escalation: .role(.seniorManager), breach: "late_reply"), clause: "review", book: "bank-default"),
    ]

    private static let minimumRegisters = [
        RegisterRule(
            id: "opinion_book", title: BilingualText(en: "opinion book", zh: "客户意见簿"), channels: [.opinionBook], clause: "accept"),
        RegisterRule(
            id: "opinion_register", title: BilingualText(en: "opinion register", zh: "意见登记簿"),
            channels: Channel.allCases.filter { $0 != .opinionBook }, keeper: .complaintOfficer, clause: "accept"),
    ]

    private static let minimumRoles: [RoleTitle] = [
        title(.teller, "柜员", "teller"), title(.complaintOfficer, "投诉管理人", "complaint officer"),
        title(.outletHead, "网点负责人", "outlet head"), title(.agent, "座席代表", "agent"),
        title(.callCentreSupervisor, "客服主管", "call-centre supervisor"), title(.handler, "承办人", "handler"),
        title(.intakeOfficer, "受理部门经办", "intake officer"), title(.intakeHead, "受理部门负责人", "intake head"),
        title(.serviceStandards, "规范服务管理部门", "service standards"), title(.seniorManager, "高级管理层", "senior manager"),
        title(.auditor, "审计", "auditor"), title(.importer, "系统导入", "importer"), title(.system, "系统", "system"),
    ]

    private static func title(_ role: Role, _ chinese: String, _ english: String) -> RoleTitle {
        RoleTitle(role: role, title: BilingualText(en: english, zh: chinese))
    }

    private static let desks: [Role] = [
        .teller, .complaintOfficer, .outletHead, .agent, .callCentreSupervisor, .handler, .intakeOfficer, .intakeHead, .serviceStandards,
    ]
    private static let officers: [Role] = [
        .complaintOfficer, .outletHead, .callCentreSupervisor, .handler, .intakeOfficer, .intakeHead, .serviceStandards,
    ]

    private static let minimumGrants: [Authority.Grant] = [
        [.init(act: .importCase, roles: [.importer], clause: "authority")],
        grant([.register, .confirmReceipt, .requestReview, .withdraw, .recordCallback, .giveInterimNotice], desks),
        grant([.handOver, .take, .reply, .recordInvestigation, .reportUp], desks),
        grant([.accept, .passOn, .passToIntakeDepartment, .recordMeasure, .promise, .setAgreedDate, .reportProgress], officers + [.agent]),
        grant([.decide], officers + [.seniorManager]),
        grant([.close], desks),
        [.init(act: .refuseAcceptance, roles: [.intakeHead], clause: "refuse")],
        grant(
            [.supervise, .transferExternally, .issueRectification, .verifyRectification],
            [.intakeOfficer, .intakeHead, .serviceStandards, .seniorManager]),
        [.init(act: .extend, roles: [.intakeHead, .seniorManager], clause: "extension")],
        [.init(act: .decideReview, roles: [.seniorManager], clause: "review")],
        grant([.raiseSeverity, .merge, .reopen, .reportToSuperior, .submitReport, .makeHandlingSheet], officers),
        grant([.archive], [.intakeOfficer, .intakeHead]),
        [
            .init(act: .compensate, roles: [.complaintOfficer, .outletHead], amountMaxMinor: 50_000, clause: "authority"),
            .init(act: .compensate, roles: [.intakeOfficer, .intakeHead], amountMaxMinor: 500_000, clause: "authority"),
            .init(act: .compensate, roles: [.seniorManager], clause: "authority"),
        ],
    ].flatMap { $0 }

    private static func grant(_ acts: [Act], _ roles: [Role]) -> [Authority.Grant] {
        acts.map { Authority.Grant(act: $0, roles: roles, clause: "authority") }
    }
}
