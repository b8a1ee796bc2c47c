import Wording

/// What the client says while it carries cases over.
public enum ImportPhrase: Phrase {
    case progress, progressUnknown, finished, unfinished, rate, rejectsIn, unbalanced
    case resuming, startsAgain, interrupted, resumeWith, wholeFileNeeded, stopped, retrying, reconnected
    case fileEmpty, headerUnreadable, columnsMissing, columnTwice, columnsTooMany
    case strayQuote, unclosedQuote, recordTooLong, columnCount, notUTF8, emptyColumn, badNumber, badDate, badAnswer
    case refused, noAnswer

    /// Both languages.
    public var words: BilingualText {
        switch self {
        case .progress: BilingualText(en: "{1} {2} rows, {3}/s, {4} left", zh: "{1} {2} 行，每秒 {3} 行，剩余 {4}")
        case .progressUnknown: BilingualText(en: "{1} rows, {2}/s", zh: "{1} 行，每秒 {2} 行")
        case .finished:
            BilingualText(
                en:
                    "read {1} = created {2} + already there {3} + rejected {4}; every row is accounted for",
                zh: "读取 {1} 行 = 新建 {2} + 已存在 {3} + 退回 {4}；逐行核对无误")
        case .unfinished:
            BilingualText(
                en: "NOT COMPLETE: up to here {1} rows = created {2} + already there {3} + rejected {4}",
                zh: "未完成：至此共 {1} 行 = 新建 {2} + 已存在 {3} + 退回 {4}")
        case .rate: BilingualText(en: "{1} rows in {2} s: {3} rows/s", zh: "{2} 秒内处理 {1} 行：每秒 {3} 行")
        case .rejectsIn: BilingualText(en: "rejected rows with line number and reason: {1}", zh: "退回的行、行号及原因见：{1}")
        case .unbalanced:
            BilingualText(
                en:
                    "rows do not add up: read {1}, accounted for {2}",
                zh: "行数不符：读取 {1} 行，入账 {2} 行")
        case .resuming: BilingualText(en: "resuming after line {1} ({2} rows done)", zh: "从第 {1} 行之后继续（已完成 {2} 行）")
        case .startsAgain:
            BilingualText(
                en:
                    "the server does not know what the journal says it acknowledged: starting from the first row",
                zh: "服务器没有断点日志所载的记录：从首行重新开始")
        case .interrupted: BilingualText(en: "interrupted after line {1}: {2} rows done, {3} rejected", zh: "已中断于第 {1} 行：完成 {2} 行，退回 {3} 行")
        case .resumeWith: BilingualText(en: "run the same command again to carry over the rest", zh: "再次执行同一命令即可继续导入其余部分")
        case .wholeFileNeeded:
            BilingualText(
                en: "get the whole file and run the same command again: what is done is not done twice",
                zh: "请取得完整文件后再次执行同一命令：已完成的行不会重复导入")
        case .stopped: BilingualText(en: "stopped after line {1}: {2} rows done", zh: "已停止于第 {1} 行：完成 {2} 行")
        case .retrying: BilingualText(en: "{1}; trying again in {2} ms", zh: "{1}；{2} 毫秒后重试")
        case .reconnected: BilingualText(en: "connected again; {1} rows are sent again under their keys", zh: "已重新连接；{1} 行将按原幂等键重新发送")
        case .fileEmpty: BilingualText(en: "the file is empty", zh: "文件为空")
        case .headerUnreadable: BilingualText(en: "the first line is not CSV in UTF-8", zh: "首行不是 UTF-8 编码的 CSV")
        case .columnsMissing: BilingualText(en: "columns are missing: {1}", zh: "缺少列：{1}")
        case .columnTwice: BilingualText(en: "two columns mean the same: {1}", zh: "列重复：{1}")
        case .columnsTooMany: BilingualText(en: "{1} columns; at most {2}", zh: "共 {1} 列，最多 {2} 列")
        case .strayQuote: BilingualText(en: "a quotation mark where none may stand, on line {1}", zh: "第 {1} 行出现多余的引号")
        case .unclosedQuote: BilingualText(en: "a quotation mark is not closed", zh: "引号未闭合")
        case .recordTooLong:
            BilingualText(en: "longer than {1} bytes (a quotation mark that is not closed?)", zh: "超过 {1} 字节（引号未闭合？）")
        case .columnCount: BilingualText(en: "{1} columns instead of {2}", zh: "列数为 {1}，应为 {2}")
        case .notUTF8: BilingualText(en: "{1}: not valid UTF-8", zh: "{1}：不是有效的 UTF-8")
        case .emptyColumn: BilingualText(en: "{1}: empty", zh: "{1}：为空")
        case .badNumber: BilingualText(en: "complaint_id: not 1 to 18 digits: {1}", zh: "complaint_id：不是 1 至 18 位数字：{1}")
        case .badDate: BilingualText(en: "{1}: not a date: {2}", zh: "{1}：不是日期：{2}")
        case .badAnswer: BilingualText(en: "{1}: neither Yes, No nor N/A: {2}", zh: "{1}：应为 Yes、No 或 N/A：{2}")
        case .refused: BilingualText(en: "refused by the server: {1}: {2}", zh: "服务器拒绝：{1}：{2}")
        case .noAnswer: BilingualText(en: "no answer for {1} s", zh: "{1} 秒内没有应答")
        }
    }
}
