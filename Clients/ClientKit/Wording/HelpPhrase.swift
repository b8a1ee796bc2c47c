import Wording

/// What `--help` says.
public enum HelpPhrase: Phrase {
    case shouwen, shouwenLong, branch, call, headquarters, caseGroup, caseLong, importGroup, auditGroup
    case register, accept, refuse, handOver, take, supervise, investigate, decide, reply, callback, close, review, withdraw
    case list, counts, show, why, get, importCFPB, importCFPBLong, verify, verifyLong, ping, exitCodes
    case server, tokenFile, lang, json, timeout, zone, desk, commonTitle, changeTitle
    case caseNumber, key, expectVersion, happenedAt, text, textFile
    case kind, channel, receivedAt, incidentAt, place, demand, product, subProduct, issue, subIssue, name, telephone, identityDocument
    case account, address, aboutUnit, aboutStaff, fact, reference
    case toUnit, toStaff, ground, source, outcome, measure, means, reached, satisfaction, rootCause, prevention
    case ownerUnit, ownerStaff, phase, from, before, dueBy, limit, after, all
    case file, rejects, journal, acknowledged, window, fromGenesis, afterReceipt, receipt, wait
    case step, facts, raise, interest, extend, reviewDecide, transfer, merge, reopen, archive
    case stepName, stepUnit, grade, interestedStaff, deadlineName, until, customerTold, recipient, into, archiveReference, reason, whyAll
    case ruleBook, ruleBookLong, ruleBookList, ruleBookCheck, ruleBookCheckLong, ruleBookShow, ruleBookDiff, ruleBookDue, ruleBookDueLong
    case ruleBookReplay, ruleBookReplayLong
    case bookName, bookFile, secondBook, onDate, asYAML, batch, out, overlay, ownBooks, ownCalendars, newBook, allCases, localJSON

    /// Both languages.
    public var words: BilingualText {
        switch self {
        case .shouwen: BilingualText(en: "The client of Shouwen, the complaint-case server for banks.", zh: "首问：银行投诉案件服务器的客户端。")
        case .shouwenLong:
            BilingualText(
                en:
                    "Completion scripts: shouwen --generate-completion-script bash|zsh|fish. Exit codes: shouwen help exit-codes.",
                zh: "补全脚本：shouwen --generate-completion-script bash|zsh|fish。退出码：shouwen help exit-codes。")
        case .branch: BilingualText(en: "Work at the counter and in branches.", zh: "网点与分支行业务。")
        case .call: BilingualText(en: "Work in the call centre.", zh: "客户服务中心业务。")
        case .headquarters: BilingualText(en: "Work at headquarters.", zh: "总行业务。")
        case .caseGroup: BilingualText(en: "Look at one case.", zh: "查看一件投诉。")
        case .caseLong:
            BilingualText(
                en: "The desk that is asked is --desk, else SHOUWEN_DESK, else branch.", zh: "所用前台由 --desk 指定，否则取 SHOUWEN_DESK，默认 branch。")
        case .importGroup: BilingualText(en: "Carry cases over from other systems.", zh: "从其他系统导入。")
        case .auditGroup: BilingualText(en: "Prove that the log is whole.", zh: "核验日志完整性。")
        case .register: BilingualText(en: "Register a matter; --text says what happened.", zh: "登记；--text 为事情经过。")
        case .accept: BilingualText(en: "Accept a case; --text is a note.", zh: "受理；--text 为备注。")
        case .refuse: BilingualText(en: "Refuse acceptance; --text is what the customer was told.", zh: "不予受理；--text 为向客户所作说明。")
        case .handOver: BilingualText(en: "Hand a case over; --text is the reason.", zh: "移交；--text 为理由。")
        case .take: BilingualText(en: "Take a case that was offered; --text is a note.", zh: "接办；--text 为备注。")
        case .supervise: BilingualText(en: "Issue a supervision order; --text is the instruction.", zh: "督办；--text 为督办要求。")
        case .investigate: BilingualText(en: "Record an investigation; --text is the finding.", zh: "登记调查核实情况；--text 为核实结果。")
        case .decide: BilingualText(en: "Decide a case; --text is the reasoning.", zh: "作出处理决定；--text 为理由。")
        case .reply: BilingualText(en: "Record the reply to the customer; --text is the reply.", zh: "答复客户；--text 为答复内容。")
        case .callback: BilingualText(en: "Record a callback; --text is a note.", zh: "登记回访；--text 为备注。")
        case .close: BilingualText(en: "Close a case; --text is the summary.", zh: "办结；--text 为办结小结。")
        case .review: BilingualText(en: "Record that the customer asks for review; --text is the reason.", zh: "登记复核申请；--text 为理由。")
        case .withdraw: BilingualText(en: "Record that the customer withdraws; --text is the reason.", zh: "登记撤回；--text 为理由。")
        case .list: BilingualText(en: "List cases.", zh: "列出案件。")
        case .counts: BilingualText(en: "Count cases by phase.", zh: "按状态统计件数。")
        case .show:
            BilingualText(en: "Tell the story of a case, with the person and clause behind each step.", zh: "讲述一件投诉的全过程，含每步的经办人与依据。")
        case .why:
            BilingualText(
                en: "Say who must act next, by when, under which clause, and what is missing before closing.",
                zh: "说明下一步由谁、何时、依据何条办理，以及办结前尚缺什么。")
        case .get: BilingualText(en: "Print a case without its history.", zh: "查看案件本身，不含过程。")
        case .importCFPB:
            BilingualText(
                en: "Carry over complaints of the US Consumer Complaint Database (CSV, plain or gzip).",
                zh: "导入美国 CFPB 消费者投诉数据库（CSV，可为 gzip）。")
        case .importCFPBLong:
            BilingualText(
                en:
                    """
                    Interrupt with Ctrl-C and run again: the rest follows. Run it twice: nothing is made twice. Rows that cannot be carried \
                    over go to the reject file with line number and reason; the exit code is then 1.
                    """,
                zh: "可用 Ctrl-C 中断，再次执行即从断点继续；重复执行不会重复建案。无法导入的行连同行号与原因写入退回文件，此时退出码为 1。")
        case .verify: BilingualText(en: "Recompute the audit chain.", zh: "重新计算审计链。")
        case .verifyLong:
            BilingualText(
                en:
                    "Every hash is computed on this machine. A break ends with exit code 7 and the first broken entry.",
                zh: "全部哈希均在本机计算。如有断裂，报告首个断裂处并以退出码 7 结束。")
        case .ping: BilingualText(en: "Ask whether the server answers.", zh: "检查服务器是否应答。")
        case .exitCodes: BilingualText(en: "List the exit codes.", zh: "列出退出码。")
        case .server: BilingualText(en: "The server as HOST:PORT (or SHOUWEN_SERVER).", zh: "服务器，格式为 HOST:PORT（或用 SHOUWEN_SERVER）。")
        case .tokenFile:
            BilingualText(
                en:
                    "The file with the token (or SHOUWEN_TOKEN_FILE; or the token itself in SHOUWEN_TOKEN).",
                zh: "令牌文件（或 SHOUWEN_TOKEN_FILE；或将令牌置于 SHOUWEN_TOKEN）。")
        case .lang: BilingualText(en: "The language: zh or en; by default the locale's.", zh: "语言：zh 或 en；默认随系统区域设置。")
        case .json:
            BilingualText(
                en: "Print the reply as JSON: keys as in the API, times in milliseconds since 1970.",
                zh: "以 JSON 输出：键名与接口一致，时间为自 1970 年起的毫秒数。")
        case .timeout: BilingualText(en: "Seconds a call may take.", zh: "单次调用的最长秒数。")
        case .zone: BilingualText(en: "The time zone in which times are shown and read.", zh: "显示和读取时间所用时区。")
        case .desk: BilingualText(en: "The desk that is asked: branch, call or hq.", zh: "所用前台：branch、call 或 hq。")
        case .commonTitle: BilingualText(en: "Common options", zh: "通用选项")
        case .changeTitle: BilingualText(en: "Options of every change", zh: "变更通用选项")
        case .caseNumber: BilingualText(en: "The case number, as on the receipt.", zh: "投诉编号，见回执。")
        case .key:
            BilingualText(
                en: "The idempotency key; the same key again changes nothing twice. By default a new one.", zh: "幂等键；相同的键重复提交不会重复办理。默认新生成。")
        case .expectVersion: BilingualText(en: "Refuse if the case is at another version.", zh: "若案件版本不符则拒绝。")
        case .happenedAt: BilingualText(en: "When it happened, if not now: ISO 8601.", zh: "实际发生时间（非当前时间时填写），ISO 8601 格式。")
        case .text: BilingualText(en: "The text.", zh: "文本。")
        case .textFile: BilingualText(en: "A file with the text; - for standard input.", zh: "文本所在文件；- 表示标准输入。")
        case .kind: BilingualText(en: "What the matter is; a complaint by default.", zh: "类别；默认为投诉。")
        case .channel: BilingualText(en: "How it came in; by default as is usual at the desk.", zh: "渠道；默认为该前台的常用渠道。")
        case .receivedAt: BilingualText(en: "When the institution received it, if not now.", zh: "收到时间（非当前时间时填写）。")
        case .incidentAt: BilingualText(en: "When the thing complained about happened.", zh: "所投诉事项发生时间。")
        case .place: BilingualText(en: "Where it happened.", zh: "发生地点。")
        case .demand: BilingualText(en: "What the customer wants.", zh: "客户诉求。")
        case .product: BilingualText(en: "The business line.", zh: "业务种类。")
        case .subProduct: BilingualText(en: "Its subdivision.", zh: "业务细类。")
        case .issue: BilingualText(en: "The reason.", zh: "事由。")
        case .subIssue: BilingualText(en: "Its subdivision.", zh: "事由细类。")
        case .name: BilingualText(en: "The customer's name.", zh: "客户姓名。")
        case .telephone: BilingualText(en: "The customer's telephone.", zh: "客户电话。")
        case .identityDocument: BilingualText(en: "The customer's identity document.", zh: "客户证件号码。")
        case .account: BilingualText(en: "The customer's account or card.", zh: "客户账号或卡号。")
        case .address: BilingualText(en: "The customer's address.", zh: "客户地址。")
        case .aboutUnit: BilingualText(en: "A unit complained about.", zh: "被投诉单位。")
        case .aboutStaff: BilingualText(en: "A staff member complained about.", zh: "被投诉人员。")
        case .fact: BilingualText(en: "Something the rule book looks at, e.g. complexity=simple.", zh: "规则所需要素，如 complexity=simple。")
        case .reference: BilingualText(en: "The matter's name in another system: SOURCE:ID.", zh: "外部系统编号，格式为 SOURCE:ID。")
        case .toUnit: BilingualText(en: "The unit.", zh: "单位。")
        case .toStaff: BilingualText(en: "The staff member; without: anybody of the unit.", zh: "人员；不填则该单位任一人员。")
        case .ground: BilingualText(en: "A ground that the rule book lists.", zh: "规则列明的不予受理情形。")
        case .source: BilingualText(en: "A paper consulted or a party contacted; at least one.", zh: "查阅的资料或接触的当事方，至少一项。")
        case .outcome: BilingualText(en: "How the decision stands to the customer's demand.", zh: "处理结果对客户诉求而言。")
        case .measure:
            BilingualText(
                en:
                    "A measure: KIND[:AMOUNTCURRENCY][:NOTE], e.g. compensation:100.00CNY:fee refunded.",
                zh: "措施，格式为 KIND[:AMOUNTCURRENCY][:NOTE]，如 compensation:100.00CNY:退还手续费。")
        case .means: BilingualText(en: "How the reply went out; by default as is usual at the desk.", zh: "答复方式；默认为该前台的常用方式。")
        case .reached: BilingualText(en: "Whether the customer was reached.", zh: "是否联系到客户。")
        case .satisfaction: BilingualText(en: "How the customer took the outcome; by default not asked.", zh: "客户满意度；默认为未询问。")
        case .rootCause: BilingualText(en: "The root cause.", zh: "根本原因。")
        case .prevention: BilingualText(en: "What prevents a repetition.", zh: "预防措施。")
        case .ownerUnit: BilingualText(en: "Only cases of this unit.", zh: "仅该单位负责的案件。")
        case .ownerStaff: BilingualText(en: "Only cases of this staff member.", zh: "仅该人员负责的案件。")
        case .phase: BilingualText(en: "Only cases in this phase.", zh: "仅该状态的案件。")
        case .from: BilingualText(en: "Only cases received from then on.", zh: "仅该时间起收到的案件。")
        case .before: BilingualText(en: "Only cases received before then.", zh: "仅该时间前收到的案件。")
        case .dueBy: BilingualText(en: "Only cases with something due by then.", zh: "仅该时间前有事项到期的案件。")
        case .limit: BilingualText(en: "Rows of a page, 1 to 500.", zh: "每页行数，1 至 500。")
        case .after: BilingualText(en: "Continue after the page that named this.", zh: "从上一页所给位置继续。")
        case .all: BilingualText(en: "All pages.", zh: "全部页。")
        case .file: BilingualText(en: "The file.", zh: "文件。")
        case .rejects:
            BilingualText(en: "Where rejected rows go; by default FILE.rejects.csv in this folder.", zh: "退回文件；默认为当前目录下的 文件名.rejects.csv。")
        case .journal:
            BilingualText(en: "Where the place to resume from is kept; by default beside the reject file.", zh: "断点日志；默认与退回文件同目录。")
        case .acknowledged:
            BilingualText(en: "Append one line for each acknowledged row: id, tab, case number.", zh: "逐行追加已确认的记录：编号、制表符、投诉编号。")
        case .window: BilingualText(en: "Rows in flight at most.", zh: "同时在途的最多行数。")
        case .fromGenesis: BilingualText(en: "From the log's first entry; this is the default.", zh: "自日志首条起；此为默认。")
        case .afterReceipt:
            BilingualText(en: "Begin after an entry whose hash is known: SEQUENCE:SHA256.", zh: "自哈希已知的一条之后开始，格式为 SEQUENCE:SHA256。")
        case .receipt: BilingualText(en: "A receipt that the log must contain: SEQUENCE:SHA256.", zh: "日志中必须存在的凭证，格式为 SEQUENCE:SHA256。")
        case .wait: BilingualText(en: "Keep asking for so many seconds until the server takes work.", zh: "持续询问至多若干秒，直到服务器可用。")
        case .step: BilingualText(en: "Record a step that the rule book names; --text says what was done.", zh: "登记规则册所列步骤；--text 为办理内容。")
        case .facts: BilingualText(en: "State what is known now; grade and limits follow.", zh: "补充要素；等级与时限随之重算。")
        case .raise: BilingualText(en: "Raise the grade; nobody lowers it.", zh: "调高严重程度；不可调低。")
        case .interest: BilingualText(en: "Keep somebody with an interest from the case.", zh: "登记须回避的人员。")
        case .extend: BilingualText(en: "Put a limit off, within its cap.", zh: "延长时限，不得超过上限。")
        case .reviewDecide: BilingualText(en: "Record what the review found; --text is the reasoning.", zh: "作出复核决定；--text 为理由。")
        case .transfer: BilingualText(en: "Hand the matter to a regulator or an arbitration body.", zh: "转交监管机构或仲裁机构。")
        case .merge: BilingualText(en: "Let the case go on in another one about the same matter.", zh: "并入同一事项的另一件投诉。")
        case .reopen: BilingualText(en: "Open a closed case again.", zh: "重新开启已办结的投诉。")
        case .archive: BilingualText(en: "Archive a closed case.", zh: "归档。")
        case .stepName:
            BilingualText(
                en:
                    "The step, e.g. order_work, set_agreed_date or give_interim_notice.",
                zh: "步骤，如 order_work、set_agreed_date、give_interim_notice。")
        case .stepUnit: BilingualText(en: "To which unit the matter goes, for a step that passes it on.", zh: "转办步骤的去向单位。")
        case .grade: BilingualText(en: "A grade of the rule book, above the present one.", zh: "规则册所列等级，须高于现等级。")
        case .interestedStaff: BilingualText(en: "Who is kept from the case from now on.", zh: "自此须回避的人员。")
        case .deadlineName: BilingualText(en: "The limit's name, e.g. reply.", zh: "时限名称，如 reply。")
        case .until: BilingualText(en: "The new limit: ISO 8601.", zh: "新的到期时间，ISO 8601 格式。")
        case .customerTold: BilingualText(en: "The customer was told.", zh: "已告知客户。")
        case .recipient: BilingualText(en: "The body that received it.", zh: "接收机构。")
        case .into: BilingualText(en: "The number of the case that goes on.", zh: "继续办理的投诉编号。")
        case .archiveReference: BilingualText(en: "Where the papers are found.", zh: "案卷存放处。")
        case .reason: BilingualText(en: "The reason.", zh: "理由。")
        case .whyAll:
            BilingualText(en: "Every deadline there ever was, with its arithmetic day by day.", zh: "列出全部时限（含已了结的）及逐日推算过程。")
        case .ruleBook: BilingualText(en: "Check, read, compare and try out rule books.", zh: "检查、查看、比较和试行规则册。")
        case .ruleBookLong:
            BilingualText(
                en:
                    "A book is named by its id (see 'list') or by a file's path. Only 'replay' needs a server.",
                zh: "规则册以编号（见 list）或文件路径指定。仅 replay 需要服务器。")
        case .ruleBookList: BilingualText(en: "List the rule books at hand.", zh: "列出现有规则册。")
        case .ruleBookCheck: BilingualText(en: "Check rule books and name every problem with its line.", zh: "检查规则册，逐行指出全部问题。")
        case .ruleBookCheckLong:
            BilingualText(
                en: "Problems are FILE:LINE:COLUMN: what: what to do. The exit code is then 1.",
                zh: "每个问题一行，以 FILE:LINE:COLUMN 开头，含问题与建议；此时退出码为 1。")
        case .ruleBookShow: BilingualText(en: "Print a rule book for people, every rule with its clause.", zh: "以易读形式打印规则册，逐条注明依据。")
        case .ruleBookDiff: BilingualText(en: "Say what differs between two rule books.", zh: "比较两本规则册。")
        case .ruleBookDue: BilingualText(en: "Compute deadlines for lines of JSON.", zh: "按 JSON 行批量计算到期时间。")
        case .ruleBookDueLong:
            BilingualText(
                en:
                    """
                    A line is {"rulebook": "gdrcu", "event": "registered", "at": "2019-05-02T09:00:00+08:00", "facts": {}, "deadline": "reply"}, \
                    overlays optional; it comes back with due, clause and provisional, or with error. With an error the exit code is 1.
                    """,
                zh: """
                    每行形如 {"rulebook": "gdrcu", "event": "registered", "at": "2019-05-02T09:00:00+08:00", "facts": {}, "deadline": "reply"}，\
                    可另含 overlays；返回时加 due、clause、provisional，无法计算则加 error。有 error 时退出码为 1。
                    """)
        case .ruleBookReplay: BilingualText(en: "Run the stored history again under another rule book.", zh: "用另一规则册重新推演已有案件。")
        case .ruleBookReplayLong:
            BilingualText(
                en:
                    "Reads the log up to its present head with an auditor's token; changes nothing. The rules run on this machine.",
                zh: "以审计令牌读取日志至当前最新一条，不作任何变更；规则在本机推演。")
        case .bookName: BilingualText(en: "The book's id, or a file.", zh: "规则册编号或文件。")
        case .bookFile: BilingualText(en: "The files, or ids of books at hand.", zh: "文件，或现有规则册编号。")
        case .secondBook: BilingualText(en: "The book compared with it.", zh: "与之比较的规则册。")
        case .onDate: BilingualText(en: "The version in force on that day; by default the latest.", zh: "该日有效的版本；默认最新版本。")
        case .asYAML: BilingualText(en: "The file itself, to start one's own from.", zh: "输出原文件，可据以编写本行规则册。")
        case .batch: BilingualText(en: "The lines; - for standard input.", zh: "输入文件；- 表示标准输入。")
        case .out: BilingualText(en: "Where the answers go; by default standard output.", zh: "结果文件；默认标准输出。")
        case .overlay: BilingualText(en: "A book, usually a law, laid over it.", zh: "叠加的规则册（通常为法规）。")
        case .ownBooks: BilingualText(en: "More rule books: a file, or a folder of .yaml files.", zh: "另加规则册：文件，或含 .yaml 文件的目录。")
        case .ownCalendars: BilingualText(en: "More calendars: a folder of ID/YEAR.json files.", zh: "另加日历：含 ID/年份.json 的目录。")
        case .newBook: BilingualText(en: "The book to try.", zh: "试行的规则册。")
        case .allCases: BilingualText(en: "All cases that differ, not just the first.", zh: "列出全部结果有变的案件。")
        case .localJSON: BilingualText(en: "Print JSON.", zh: "以 JSON 输出。")
        }
    }
}
