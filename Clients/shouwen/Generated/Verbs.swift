// Made by Scripts/generate-wire from Protos/. Do not edit.
// swift-format-ignore-file

import Wording

/// What `--help` says of the commands that only read.
enum Verbs {
    static let getCase = VerbText(word: "get", purpose: BilingualText(en: "Print a case without its history.", zh: "查看案件本身，不含过程。"), more: BilingualText(en: "", zh: ""), examples: ["case get 2026-00000001-1", "case get 2026-00000001-1 --desk hq --json"])
    static let getHistory = VerbText(word: "show", purpose: BilingualText(en: "Tell the story of a case, with the person and clause behind each step.", zh: "讲述一件投诉的全过程，含每步的经办人与依据。"), more: BilingualText(en: "", zh: ""), examples: ["case show 2026-00000001-1", "case show 2026-00000001-1 --desk call --zone Europe/London"])
    static let explainCase = VerbText(word: "why", purpose: BilingualText(en: "Say who must act next, by when, under which clause, and what is missing before closing.", zh: "说明下一步由谁、何时、依据何条办理，以及办结前尚缺什么。"), more: BilingualText(en: "", zh: ""), examples: ["case why 2026-00000001-1", "case why 2026-00000001-1 --all"])
    static let countCases = VerbText(word: "counts", purpose: BilingualText(en: "Count cases by phase.", zh: "按状态统计件数。"), more: BilingualText(en: "", zh: ""), examples: ["hq counts", "hq counts --json"])
    static let readLog = VerbText(word: "verify", purpose: BilingualText(en: "Recompute the audit chain: a page of the log with what is needed to compute its chain again.", zh: "重新计算审计链：读取一页日志及重算所需内容。"), more: BilingualText(en: "", zh: ""), examples: ["audit verify", "audit verify --receipt 17:SHA256"])
    static let ping = VerbText(word: "ping", purpose: BilingualText(en: "Ask whether the server answers.", zh: "检查服务器是否应答。"), more: BilingualText(en: "", zh: ""), examples: ["ping --wait 10"])
    static let check = VerbText(word: "ping", purpose: BilingualText(en: "Asks for the state of the server.", zh: "查询服务器状态。"), more: BilingualText(en: "", zh: ""), examples: ["ping --json"])
}
