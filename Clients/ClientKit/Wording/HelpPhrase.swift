import Wording

/// What `--help` says.
public enum HelpPhrase: Phrase {
    case shouwen, shouwenLong, caseGroup, caseLong, importGroup, auditGroup, importCFPB, importCFPBLong, verifyLong, exitCodes
    case server, tokenFile, lang, json, timeout, zone, desk, commonTitle, changeTitle, caseNumber, key, expectVersion
    case happenedAt, textFile, all, file, rejects, journal, acknowledged, window, fromGenesis, afterReceipt, receipt, anchorFile, wait
    case whyAll, ruleBook, ruleBookLong, ruleBookList, ruleBookCheck, ruleBookCheckLong, ruleBookShow, ruleBookDiff, ruleBookDue
    case ruleBookDueLong, ruleBookReplay, ruleBookReplayLong, bookName, bookFile, secondBook, onDate, asYAML, batch, out
    case overlay, ownBooks, ownCalendars, newBook, allCases, localJSON, examples, ownTitle

    /// Both languages.
    public var words: BilingualText {
        switch self {
        case .shouwen: BilingualText(en: "The client of Shouwen, the complaint-case server for banks.", zh: "首问：银行投诉案件服务器的客户端。")
        case .shouwenLong:
            BilingualText(
                en:
                    "Completion scripts: shouwen --generate-completion-script bash|zsh|fish. Exit codes: shouwen help exit-codes.",
                zh: "补全脚本：shouwen --generate-completion-script bash|zsh|fish。退出码：shouwen help exit-codes。")
        case .caseGroup: BilingualText(en: "Look at one case.", zh: "查看一件投诉。")
        case .caseLong:
            BilingualText(
                en: "The desk that is asked is --desk, else SHOUWEN_DESK, else branch.", zh: "所用前台由 --desk 指定，否则取 SHOUWEN_DESK，默认 branch。")
        case .importGroup: BilingualText(en: "Carry cases over from other systems.", zh: "从其他系统导入。")
        case .auditGroup: BilingualText(en: "Prove that the log is whole.", zh: "核验日志完整性。")
        case .importCFPB:
            BilingualText(
                en: "Carry over complaints of the US Consumer Complaint Database (CSV, plain or gzip).",
                zh: "导入美国 CFPB 消费者投诉数据库（CSV，可为 gzip）。")
        case .importCFPBLong:
            BilingualText(
                en:
                    """
                    Interrupt with Ctrl-C and run again: the rest follows. Run it twice: nothing is made twice. Rows that cannot be \
                    carried over go to the reject file with line number and reason; the exit code is then 1.
                    """,
                zh: "可用 Ctrl-C 中断，再次执行即从断点继续；重复执行不会重复建案。无法导入的行连同行号与原因写入退回文件，此时退出码为 1。")
        case .verifyLong:
            BilingualText(
                en:
                    "Every hash is computed on this machine. A break ends with exit code 7 and the first broken entry.",
                zh: "全部哈希均在本机计算。如有断裂，报告首个断裂处并以退出码 7 结束。")
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
        case .textFile: BilingualText(en: "A file with the text; - for standard input.", zh: "文本所在文件；- 表示标准输入。")
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
        case .anchorFile:
            BilingualText(en: "An anchor, or a copy of one, that the log must hold.", zh: "日志须与之相符的锚点文件或其副本。")
        case .wait: BilingualText(en: "Keep asking for so many seconds until the server takes work.", zh: "持续询问至多若干秒，直到服务器可用。")
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
                    A line is {"rulebook": "gdrcu", "event": "registered", "at": "2019-05-02T09:00:00+08:00", "facts": {}, \
                    "deadline": "reply"}, overlays optional; it comes back with due, clause and provisional, \
                    or with error. With an error the exit code is 1.
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
        case .ownTitle: BilingualText(en: "Options of this command", zh: "本命令选项")
        case .examples: BilingualText(en: "Examples:", zh: "示例：")
        case .localJSON: BilingualText(en: "Print JSON.", zh: "以 JSON 输出。")
        }
    }
}
