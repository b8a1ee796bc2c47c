import Wording

/// How failures are said, and what can be done about them.
public enum FailurePhrase: Phrase {
    case whatToDo, under
    case unreachable, noToken, badAddress, badZone, badTime, badToken, fileNotUTF8, twoTextSources, badMeasure, badFact, badValue,
        badCaseNumber, badReference, noText, outOfRange
    case withKey, remedyUsage
    case remedyCancelled, remedyUnknown, remedyInvalid, remedyDeadline, remedyNotFound, remedyExists, remedyDenied, remedyExhausted
    case remedyPrecondition, remedyAborted, remedyRange, remedyUnimplemented, remedyInternal, remedyUnavailable, remedyDataLoss
    case remedyUnauthenticated, remedyVersion, remedyReceipt, remedyFile, remedyFault
    case exitOK, exitRefused, exitUsage, exitNotAllowed, exitNotFound, exitConflict, exitUnavailable, exitBroken, exitInterrupted
    case exitHeading

    /// Both languages.
    public var words: BilingualText {
        switch self {
        case .whatToDo: BilingualText(en: "{1}; what to do: {2}", zh: "{1}；处理建议：{2}")
        case .under: BilingualText(en: "{1} (under {2})", zh: "{1}（依据 {2}）")
        case .unreachable: BilingualText(en: "cannot reach {1}: {2}", zh: "无法连接 {1}：{2}")
        case .noToken:
            BilingualText(
                en:
                    "no token: name a file with --token-file or SHOUWEN_TOKEN_FILE, or set SHOUWEN_TOKEN",
                zh: "没有令牌：请用 --token-file 或 SHOUWEN_TOKEN_FILE 指定令牌文件，或设置 SHOUWEN_TOKEN")
        case .badAddress: BilingualText(en: "not an address of the form HOST:PORT: {1}", zh: "地址格式应为 HOST:PORT：{1}")
        case .badZone: BilingualText(en: "not a time zone such as Asia/Shanghai: {1}", zh: "时区应如 Asia/Shanghai：{1}")
        case .badTime: BilingualText(en: "not a time such as 2026-07-15T10:30+08:00: {1}", zh: "时间格式应如 2026-07-15T10:30+08:00：{1}")
        case .badToken: BilingualText(en: "{1}: no token in the file: its first line must be the token", zh: "{1}：文件中没有令牌：首行应为令牌")
        case .fileNotUTF8: BilingualText(en: "not valid UTF-8: save it in that encoding", zh: "不是有效的 UTF-8：请以该编码保存")
        case .twoTextSources: BilingualText(en: "give the text either as {1} or with {2}, once", zh: "文本请用 {1} 或 {2} 给出，且只给一次")
        case .badMeasure:
            BilingualText(
                en:
                    "not a measure such as apology, apology:note or compensation:100.00CNY:note: {1}",
                zh: "措施格式应如 apology、apology:说明 或 compensation:100.00CNY:说明：{1}")
        case .badFact: BilingualText(en: "not of the form name=value: {1}", zh: "格式应为 名称=值：{1}")
        case .badCaseNumber:
            BilingualText(
                en: "not a case number, or mistyped (its check digit does not fit): {1}; compare it with the receipt",
                zh: "不是投诉编号，或有误（校验位不符）：{1}；请与回执核对")
        case .badReference: BilingualText(en: "not of the form source:id: {1}", zh: "格式应为 SOURCE:ID：{1}")
        case .outOfRange: BilingualText(en: "{1}: {3} is outside {2}", zh: "{1}：{3} 超出允许范围 {2}")
        case .noText: BilingualText(en: "the text is missing: give {1} or {2}", zh: "缺少文本：请用 {1} 或 {2} 给出")
        case .remedyUsage: BilingualText(en: "add --help to see what the command takes", zh: "加 --help 查看命令用法")
        case .withKey: BilingualText(en: "repeat with --key {1}", zh: "请加 --key {1} 重新执行")
        case .badValue: BilingualText(en: "{1} is none of: {2}", zh: "{1} 不在可选值之内：{2}")
        case .remedyCancelled: BilingualText(en: "repeat the command with the same --key", zh: "用相同的 --key 重新执行")
        case .remedyUnknown: BilingualText(en: "tell the operator of the server the time of this call", zh: "请将本次调用的时间告知服务器管理员")
        case .remedyInvalid: BilingualText(en: "correct what the message names", zh: "请更正所提示的内容")
        case .remedyDeadline:
            BilingualText(
                en:
                    "the outcome is not known: repeat with the same --key, or allow more time with --timeout",
                zh: "结果未知：请用相同的 --key 重试，或用 --timeout 延长等待")
        case .remedyNotFound: BilingualText(en: "check the case number", zh: "请核对投诉编号")
        case .remedyExists: BilingualText(en: "read what is there; use another --key for another change", zh: "请查看已有记录；不同的变更请用不同的 --key")
        case .remedyDenied: BilingualText(en: "let somebody do it whose role allows it", zh: "请由有权限的岗位办理")
        case .remedyExhausted: BilingualText(en: "wait a little and repeat with the same --key", zh: "请稍候，用相同的 --key 重试")
        case .remedyPrecondition: BilingualText(en: "'shouwen case why' names what comes first", zh: "可用 shouwen case why 查看须先办理的事项")
        case .remedyAborted: BilingualText(en: "read the case again, then decide again", zh: "请重新查看案件后再办理")
        case .remedyRange: BilingualText(en: "begin at an earlier place", zh: "请从较前的位置开始")
        case .remedyUnimplemented: BilingualText(en: "the server is of another release: compare versions", zh: "服务器版本不符：请核对版本")
        case .remedyInternal: BilingualText(en: "tell the operator of the server; its log names the fault", zh: "请告知服务器管理员；服务器日志中有故障记录")
        case .remedyUnavailable:
            BilingualText(en: "check that the server runs and the address is right, then repeat", zh: "请确认服务器已启动且地址无误，然后重试")
        case .remedyDataLoss: BilingualText(en: "stop changing anything and tell the operator of the server", zh: "请停止一切变更并告知服务器管理员")
        case .remedyFile:
            BilingualText(en: "check the path, and that the file is whole and may be used", zh: "请检查路径，以及文件是否完整、是否有权使用")
        case .remedyFault:
            BilingualText(en: "this is a fault of the program: please report it", zh: "此为程序缺陷，请报告")
        case .remedyReceipt:
            BilingualText(
                en: "compare the receipt with its paper; if it stands there so, stop changing anything and tell the operator of the server",
                zh: "请与凭证原件核对；若原件确实如此，请停止一切变更并告知服务器管理员")
        case .remedyUnauthenticated:
            BilingualText(
                en: "present a valid token with --token-file or SHOUWEN_TOKEN_FILE", zh: "请用 --token-file 或 SHOUWEN_TOKEN_FILE 提供有效令牌")
        case .remedyVersion: BilingualText(en: "the case is at version {1} now: read it again", zh: "案件当前版本为 {1}：请重新查看")
        case .exitOK: BilingualText(en: "done", zh: "成功")
        case .exitRefused: BilingualText(en: "refused: by a rule, or because the content is not acceptable", zh: "被拒绝：违反规则或内容不合要求")
        case .exitUsage: BilingualText(en: "the command line, or a file it names, is wrong", zh: "命令行或所给文件有误")
        case .exitNotAllowed: BilingualText(en: "not allowed: no valid token, or no right to do this", zh: "无权：没有有效令牌或没有相应权限")
        case .exitNotFound: BilingualText(en: "not found", zh: "未找到")
        case .exitConflict: BilingualText(en: "conflict: changed by somebody else meanwhile, or there already", zh: "冲突：已被他人变更或已存在")
        case .exitUnavailable:
            BilingualText(
                en: "the server is unreachable, overloaded or did not answer in time; trying again is safe", zh: "服务器不可达、过载或超时；可安全重试")
        case .exitBroken: BilingualText(en: "the audit chain or data are broken, or the program is at fault", zh: "审计链或数据损坏，或程序故障")
        case .exitInterrupted: BilingualText(en: "interrupted by the user", zh: "被用户中断")
        case .exitHeading: BilingualText(en: "Exit codes of shouwen:", zh: "shouwen 的退出码：")
        }
    }
}
