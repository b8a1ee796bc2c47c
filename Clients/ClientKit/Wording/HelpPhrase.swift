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
    public var words: Words {
        switch self {
        case .shouwen: Words("The client of Shouwen, the complaint-case server for banks.", "首问：银行投诉案件服务器的客户端。")
        case .shouwenLong:
            Words(
                "Completion scripts: shouwen --generate-completion-script bash|zsh|fish. Exit codes: shouwen help exit-codes.",
                "补全脚本：shouwen --generate-completion-script bash|zsh|fish。退出码：shouwen help exit-codes。")
        case .branch: Words("Work at the counter and in branches.", "网点与分支行业务。")
        case .call: Words("Work in the call centre.", "客户服务中心业务。")
        case .headquarters: Words("Work at headquarters.", "总行业务。")
        case .caseGroup: Words("Look at one case.", "查看一件投诉。")
        case .caseLong:
            Words("The desk that is asked is --desk, else SHOUWEN_DESK, else branch.", "所用前台由 --desk 指定，否则取 SHOUWEN_DESK，默认 branch。")
        case .importGroup: Words("Carry cases over from other systems.", "从其他系统导入。")
        case .auditGroup: Words("Prove that the log is whole.", "核验日志完整性。")
        case .register: Words("Register a matter; --text says what happened.", "登记；--text 为事情经过。")
        case .accept: Words("Accept a case; --text is a note.", "受理；--text 为备注。")
        case .refuse: Words("Refuse acceptance; --text is what the customer was told.", "不予受理；--text 为向客户所作说明。")
        case .handOver: Words("Hand a case over; --text is the reason.", "移交；--text 为理由。")
        case .take: Words("Take a case that was offered; --text is a note.", "接办；--text 为备注。")
        case .supervise: Words("Issue a supervision order; --text is the instruction.", "督办；--text 为督办要求。")
        case .investigate: Words("Record an investigation; --text is the finding.", "登记调查核实情况；--text 为核实结果。")
        case .decide: Words("Decide a case; --text is the reasoning.", "作出处理决定；--text 为理由。")
        case .reply: Words("Record the reply to the customer; --text is the reply.", "答复客户；--text 为答复内容。")
        case .callback: Words("Record a callback; --text is a note.", "登记回访；--text 为备注。")
        case .close: Words("Close a case; --text is the summary.", "办结；--text 为办结小结。")
        case .review: Words("Record that the customer asks for review; --text is the reason.", "登记复核申请；--text 为理由。")
        case .withdraw: Words("Record that the customer withdraws; --text is the reason.", "登记撤回；--text 为理由。")
        case .list: Words("List cases.", "列出案件。")
        case .counts: Words("Count cases by phase.", "按状态统计件数。")
        case .show: Words("Tell the story of a case, with the person and clause behind each step.", "讲述一件投诉的全过程，含每步的经办人与依据。")
        case .why:
            Words("Say who must act next, by when, under which clause, and what is missing before closing.", "说明下一步由谁、何时、依据何条办理，以及办结前尚缺什么。")
        case .get: Words("Print a case without its history.", "查看案件本身，不含过程。")
        case .importCFPB:
            Words("Carry over complaints of the US Consumer Complaint Database (CSV, plain or gzip).", "导入美国 CFPB 消费者投诉数据库（CSV，可为 gzip）。")
        case .importCFPBLong:
            Words(
                """
                Interrupt with Ctrl-C and run again: the rest follows. Run it twice: nothing is made twice. Rows that cannot be carried \
                over go to the reject file with line number and reason; the exit code is then 1.
                """,
                "可用 Ctrl-C 中断，再次执行即从断点继续；重复执行不会重复建案。无法导入的行连同行号与原因写入退回文件，此时退出码为 1。")
        case .verify: Words("Recompute the audit chain.", "重新计算审计链。")
        case .verifyLong:
            Words(
                "Every hash is computed on this machine. A break ends with exit code 7 and the first broken entry.",
                "全部哈希均在本机计算。如有断裂，报告首个断裂处并以退出码 7 结束。")
        case .ping: Words("Ask whether the server answers.", "检查服务器是否应答。")
        case .exitCodes: Words("List the exit codes.", "列出退出码。")
        case .server: Words("The server as HOST:PORT (or SHOUWEN_SERVER).", "服务器，格式为 HOST:PORT（或用 SHOUWEN_SERVER）。")
        case .tokenFile:
            Words(
                "The file with the token (or SHOUWEN_TOKEN_FILE; or the token itself in SHOUWEN_TOKEN).",
                "令牌文件（或 SHOUWEN_TOKEN_FILE；或将令牌置于 SHOUWEN_TOKEN）。")
        case .lang: Words("The language: zh or en; by default the locale's.", "语言：zh 或 en；默认随系统区域设置。")
        case .json:
            Words("Print the reply as JSON: keys as in the API, times in milliseconds since 1970.", "以 JSON 输出：键名与接口一致，时间为自 1970 年起的毫秒数。")
        case .timeout: Words("Seconds a call may take.", "单次调用的最长秒数。")
        case .zone: Words("The time zone in which times are shown and read.", "显示和读取时间所用时区。")
        case .desk: Words("The desk that is asked: branch, call or hq.", "所用前台：branch、call 或 hq。")
        case .commonTitle: Words("Common options", "通用选项")
        case .changeTitle: Words("Options of every change", "变更通用选项")
        case .caseNumber: Words("The case number, as on the receipt.", "投诉编号，见回执。")
        case .key:
            Words("The idempotency key; the same key again changes nothing twice. By default a new one.", "幂等键；相同的键重复提交不会重复办理。默认新生成。")
        case .expectVersion: Words("Refuse if the case is at another version.", "若案件版本不符则拒绝。")
        case .happenedAt: Words("When it happened, if not now: ISO 8601.", "实际发生时间（非当前时间时填写），ISO 8601 格式。")
        case .text: Words("The text.", "文本。")
        case .textFile: Words("A file with the text; - for standard input.", "文本所在文件；- 表示标准输入。")
        case .kind: Words("What the matter is; a complaint by default.", "类别；默认为投诉。")
        case .channel: Words("How it came in; by default as is usual at the desk.", "渠道；默认为该前台的常用渠道。")
        case .receivedAt: Words("When the institution received it, if not now.", "收到时间（非当前时间时填写）。")
        case .incidentAt: Words("When the thing complained about happened.", "所投诉事项发生时间。")
        case .place: Words("Where it happened.", "发生地点。")
        case .demand: Words("What the customer wants.", "客户诉求。")
        case .product: Words("The business line.", "业务种类。")
        case .subProduct: Words("Its subdivision.", "业务细类。")
        case .issue: Words("The reason.", "事由。")
        case .subIssue: Words("Its subdivision.", "事由细类。")
        case .name: Words("The customer's name.", "客户姓名。")
        case .telephone: Words("The customer's telephone.", "客户电话。")
        case .identityDocument: Words("The customer's identity document.", "客户证件号码。")
        case .account: Words("The customer's account or card.", "客户账号或卡号。")
        case .address: Words("The customer's address.", "客户地址。")
        case .aboutUnit: Words("A unit complained about.", "被投诉单位。")
        case .aboutStaff: Words("A staff member complained about.", "被投诉人员。")
        case .fact: Words("Something the rule book looks at, e.g. complexity=simple.", "规则所需要素，如 complexity=simple。")
        case .reference: Words("The matter's name in another system: SOURCE:ID.", "外部系统编号，格式为 SOURCE:ID。")
        case .toUnit: Words("The unit.", "单位。")
        case .toStaff: Words("The staff member; without: anybody of the unit.", "人员；不填则该单位任一人员。")
        case .ground: Words("A ground that the rule book lists.", "规则列明的不予受理情形。")
        case .source: Words("A paper consulted or a party contacted; at least one.", "查阅的资料或接触的当事方，至少一项。")
        case .outcome: Words("How the decision stands to the customer's demand.", "处理结果对客户诉求而言。")
        case .measure:
            Words(
                "A measure: KIND[:AMOUNTCURRENCY][:NOTE], e.g. compensation:100.00CNY:fee refunded.",
                "措施，格式为 KIND[:AMOUNTCURRENCY][:NOTE]，如 compensation:100.00CNY:退还手续费。")
        case .means: Words("How the reply went out; by default as is usual at the desk.", "答复方式；默认为该前台的常用方式。")
        case .reached: Words("Whether the customer was reached.", "是否联系到客户。")
        case .satisfaction: Words("How the customer took the outcome; by default not asked.", "客户满意度；默认为未询问。")
        case .rootCause: Words("The root cause.", "根本原因。")
        case .prevention: Words("What prevents a repetition.", "预防措施。")
        case .ownerUnit: Words("Only cases of this unit.", "仅该单位负责的案件。")
        case .ownerStaff: Words("Only cases of this staff member.", "仅该人员负责的案件。")
        case .phase: Words("Only cases in this phase.", "仅该状态的案件。")
        case .from: Words("Only cases received from then on.", "仅该时间起收到的案件。")
        case .before: Words("Only cases received before then.", "仅该时间前收到的案件。")
        case .dueBy: Words("Only cases with something due by then.", "仅该时间前有事项到期的案件。")
        case .limit: Words("Rows of a page, 1 to 500.", "每页行数，1 至 500。")
        case .after: Words("Continue after the page that named this.", "从上一页所给位置继续。")
        case .all: Words("All pages.", "全部页。")
        case .file: Words("The file.", "文件。")
        case .rejects: Words("Where rejected rows go; by default FILE.rejects.csv in this folder.", "退回文件；默认为当前目录下的 文件名.rejects.csv。")
        case .journal: Words("Where the place to resume from is kept; by default beside the reject file.", "断点日志；默认与退回文件同目录。")
        case .acknowledged: Words("Append one line for each acknowledged row: id, tab, case number.", "逐行追加已确认的记录：编号、制表符、投诉编号。")
        case .window: Words("Rows in flight at most.", "同时在途的最多行数。")
        case .fromGenesis: Words("From the log's first entry; this is the default.", "自日志首条起；此为默认。")
        case .afterReceipt: Words("Begin after an entry whose hash is known: SEQUENCE:SHA256.", "自哈希已知的一条之后开始，格式为 SEQUENCE:SHA256。")
        case .receipt: Words("A receipt that the log must contain: SEQUENCE:SHA256.", "日志中必须存在的凭证，格式为 SEQUENCE:SHA256。")
        case .wait: Words("Keep asking for so many seconds until the server takes work.", "持续询问至多若干秒，直到服务器可用。")
        case .step: Words("Record a step that the rule book names; --text says what was done.", "登记规则册所列步骤；--text 为办理内容。")
        case .facts: Words("State what is known now; grade and limits follow.", "补充要素；等级与时限随之重算。")
        case .raise: Words("Raise the grade; nobody lowers it.", "调高严重程度；不可调低。")
        case .interest: Words("Keep somebody with an interest from the case.", "登记须回避的人员。")
        case .extend: Words("Put a limit off, within its cap.", "延长时限，不得超过上限。")
        case .reviewDecide: Words("Record what the review found; --text is the reasoning.", "作出复核决定；--text 为理由。")
        case .transfer: Words("Hand the matter to a regulator or an arbitration body.", "转交监管机构或仲裁机构。")
        case .merge: Words("Let the case go on in another one about the same matter.", "并入同一事项的另一件投诉。")
        case .reopen: Words("Open a closed case again.", "重新开启已办结的投诉。")
        case .archive: Words("Archive a closed case.", "归档。")
        case .stepName:
            Words(
                "The step, e.g. order_work, set_agreed_date or give_interim_notice.", "步骤，如 order_work、set_agreed_date、give_interim_notice。"
            )
        case .stepUnit: Words("To which unit the matter goes, for a step that passes it on.", "转办步骤的去向单位。")
        case .grade: Words("A grade of the rule book, above the present one.", "规则册所列等级，须高于现等级。")
        case .interestedStaff: Words("Who is kept from the case from now on.", "自此须回避的人员。")
        case .deadlineName: Words("The limit's name, e.g. reply.", "时限名称，如 reply。")
        case .until: Words("The new limit: ISO 8601.", "新的到期时间，ISO 8601 格式。")
        case .customerTold: Words("The customer was told.", "已告知客户。")
        case .recipient: Words("The body that received it.", "接收机构。")
        case .into: Words("The number of the case that goes on.", "继续办理的投诉编号。")
        case .archiveReference: Words("Where the papers are found.", "案卷存放处。")
        case .reason: Words("The reason.", "理由。")
        case .whyAll:
            Words("Every deadline there ever was, with its arithmetic day by day.", "列出全部时限（含已了结的）及逐日推算过程。")
        case .ruleBook: Words("Check, read, compare and try out rule books.", "检查、查看、比较和试行规则册。")
        case .ruleBookLong:
            Words(
                "A book is named by its id (see 'list') or by a file's path. Only 'replay' needs a server.",
                "规则册以编号（见 list）或文件路径指定。仅 replay 需要服务器。")
        case .ruleBookList: Words("List the rule books at hand.", "列出现有规则册。")
        case .ruleBookCheck: Words("Check rule books and name every problem with its line.", "检查规则册，逐行指出全部问题。")
        case .ruleBookCheckLong:
            Words("Problems are FILE:LINE:COLUMN: what: what to do. The exit code is then 1.", "问题格式为 文件:行:列: 问题: 建议；此时退出码为 1。")
        case .ruleBookShow: Words("Print a rule book for people, every rule with its clause.", "以易读形式打印规则册，逐条注明依据。")
        case .ruleBookDiff: Words("Say what differs between two rule books.", "比较两本规则册。")
        case .ruleBookDue: Words("Compute deadlines for lines of JSON.", "按 JSON 行批量计算到期时间。")
        case .ruleBookDueLong:
            Words(
                """
                A line is {"rulebook": "gdrcu", "event": "registered", "at": "2019-05-02T09:00:00+08:00", "facts": {}, "deadline": "reply"}, \
                overlays optional; it comes back with due, clause and provisional, or with error. With an error the exit code is 1.
                """,
                """
                每行形如 {"rulebook": "gdrcu", "event": "registered", "at": "2019-05-02T09:00:00+08:00", "facts": {}, "deadline": "reply"}，\
                可另含 overlays；返回时加 due、clause、provisional，无法计算则加 error。有 error 时退出码为 1。
                """)
        case .ruleBookReplay: Words("Run the stored history again under another rule book.", "用另一规则册重新推演已有案件。")
        case .ruleBookReplayLong:
            Words(
                "Reads the log up to its present head with an auditor's token; changes nothing. The rules run on this machine.",
                "以审计令牌读取日志至当前最新一条，不作任何变更；规则在本机推演。")
        case .bookName: Words("The book's id, or a file.", "规则册编号或文件。")
        case .bookFile: Words("The files, or ids of books at hand.", "文件，或现有规则册编号。")
        case .secondBook: Words("The book compared with it.", "与之比较的规则册。")
        case .onDate: Words("The version in force on that day; by default the latest.", "该日有效的版本；默认最新版本。")
        case .asYAML: Words("The file itself, to start one's own from.", "输出原文件，可据以编写本行规则册。")
        case .batch: Words("The lines; - for standard input.", "输入文件；- 表示标准输入。")
        case .out: Words("Where the answers go; by default standard output.", "结果文件；默认标准输出。")
        case .overlay: Words("A book, usually a law, laid over it.", "叠加的规则册（通常为法规）。")
        case .ownBooks: Words("More rule books: a file, or a folder of .yaml files.", "另加规则册：文件，或含 .yaml 文件的目录。")
        case .ownCalendars: Words("More calendars: a folder of ID/YEAR.json files.", "另加日历：含 ID/年份.json 的目录。")
        case .newBook: Words("The book to try.", "试行的规则册。")
        case .allCases: Words("All cases that differ, not just the first.", "列出全部结果有变的案件。")
        case .localJSON: Words("Print JSON.", "以 JSON 输出。")
        }
    }
}
