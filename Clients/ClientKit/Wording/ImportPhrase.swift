/// What the client says while it carries cases over.
public enum ImportPhrase: Phrase {
    case progress, progressUnknown, finished, rate, rejectsIn, unbalanced
    case resuming, startsAgain, interrupted, resumeWith, stopped, retrying, reconnected
    case fileEmpty, headerUnreadable, columnsMissing, columnTwice, columnsTooMany
    case strayQuote, unclosedQuote, recordTooLong, columnCount, notUTF8, containsNUL, emptyColumn, badNumber, badDate, badAnswer
    case tooLong, tooManyItems, refused, noAnswer

    /// Both languages.
    public var words: Words {
        switch self {
        case .progress: Words("{1} {2} rows, {3}/s, {4} left", "{1} {2} 行，每秒 {3} 行，剩余 {4}")
        case .progressUnknown: Words("{1} rows, {2}/s", "{1} 行，每秒 {2} 行")
        case .finished:
            Words(
                "read {1} = created {2} + already there {3} + rejected {4}; every row is accounted for",
                "读取 {1} 行 = 新建 {2} + 已存在 {3} + 退回 {4}；逐行核对无误")
        case .rate: Words("{1} rows in {2} s: {3} rows/s", "{2} 秒内处理 {1} 行：每秒 {3} 行")
        case .rejectsIn: Words("rejected rows with line number and reason: {1}", "退回的行、行号及原因见：{1}")
        case .unbalanced:
            Words(
                "rows do not add up: read {1}, accounted for {2}; this is a fault of the program, please report it",
                "行数不符：读取 {1} 行，入账 {2} 行；此为程序缺陷，请报告")
        case .resuming: Words("resuming after line {1} ({2} rows done)", "从第 {1} 行之后继续（已完成 {2} 行）")
        case .startsAgain:
            Words(
                "the server does not know what the journal says it acknowledged: starting from the first row",
                "服务器没有断点日志所载的记录：从首行重新开始")
        case .interrupted: Words("interrupted after line {1}: {2} rows done, {3} rejected", "已中断于第 {1} 行：完成 {2} 行，退回 {3} 行")
        case .resumeWith: Words("run the same command again to carry over the rest", "再次执行同一命令即可继续导入其余部分")
        case .stopped: Words("stopped after line {1}: {2} rows done", "已停止于第 {1} 行：完成 {2} 行")
        case .retrying: Words("{1}; trying again in {2} ms", "{1}；{2} 毫秒后重试")
        case .reconnected: Words("connected again; {1} rows are sent again under their keys", "已重新连接；{1} 行将按原幂等键重新发送")
        case .fileEmpty: Words("the file is empty", "文件为空")
        case .headerUnreadable: Words("the first line is not CSV in UTF-8", "首行不是 UTF-8 编码的 CSV")
        case .columnsMissing: Words("columns are missing: {1}", "缺少列：{1}")
        case .columnTwice: Words("two columns mean the same: {1}", "列重复：{1}")
        case .columnsTooMany: Words("{1} columns; at most {2}", "共 {1} 列，最多 {2} 列")
        case .strayQuote: Words("a quotation mark where none may stand, on line {1}", "第 {1} 行出现多余的引号")
        case .unclosedQuote: Words("a quotation mark is not closed", "引号未闭合")
        case .recordTooLong:
            Words("longer than {1} bytes (a quotation mark that is not closed?)", "超过 {1} 字节（引号未闭合？）")
        case .columnCount: Words("{1} columns instead of {2}", "列数为 {1}，应为 {2}")
        case .notUTF8: Words("{1}: not valid UTF-8", "{1}：不是有效的 UTF-8")
        case .containsNUL: Words("{1}: contains a NUL character", "{1}：含有 NUL 字符")
        case .emptyColumn: Words("{1}: empty", "{1}：为空")
        case .badNumber: Words("complaint_id: not 1 to 18 digits: {1}", "complaint_id：不是 1 至 18 位数字：{1}")
        case .badDate: Words("{1}: not a date: {2}", "{1}：不是日期：{2}")
        case .badAnswer: Words("{1}: neither Yes, No nor N/A: {2}", "{1}：应为 Yes、No 或 N/A：{2}")
        case .tooLong: Words("{1}: {2} bytes; at most {3}", "{1}：{2} 字节，最多 {3} 字节")
        case .tooManyItems: Words("{1}: more than {2} items", "{1}：超过 {2} 项")
        case .refused: Words("refused by the server: {1}: {2}", "服务器拒绝：{1}：{2}")
        case .noAnswer: Words("no answer for {1} s", "{1} 秒内没有应答")
        }
    }
}
