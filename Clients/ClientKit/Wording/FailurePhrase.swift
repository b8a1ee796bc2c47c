/// How failures are said, and what can be done about them.
public enum FailurePhrase: Phrase {
    case whatToDo, under
    case unreachable, noToken, badAddress, badZone, badTime, badToken, fileNotUTF8, twoTextSources, badMeasure, badFact, badValue,
        badCaseNumber, badReference, noText
    case withKey, remedyUsage
    case remedyCancelled, remedyUnknown, remedyInvalid, remedyDeadline, remedyNotFound, remedyExists, remedyDenied, remedyExhausted
    case remedyPrecondition, remedyAborted, remedyRange, remedyUnimplemented, remedyInternal, remedyUnavailable, remedyDataLoss
    case remedyUnauthenticated, remedyVersion
    case exitOK, exitRefused, exitUsage, exitNotAllowed, exitNotFound, exitConflict, exitUnavailable, exitBroken, exitInterrupted
    case exitHeading

    /// Both languages.
    public var words: Words {
        switch self {
        case .whatToDo: Words("{1}; what to do: {2}", "{1}；处理建议：{2}")
        case .under: Words("{1} (under {2})", "{1}（依据{2}）")
        case .unreachable: Words("cannot reach {1}: {2}", "无法连接 {1}：{2}")
        case .noToken:
            Words(
                "no token: name a file with --token-file or SHOUWEN_TOKEN_FILE, or set SHOUWEN_TOKEN",
                "没有令牌：请用 --token-file 或 SHOUWEN_TOKEN_FILE 指定令牌文件，或设置 SHOUWEN_TOKEN")
        case .badAddress: Words("not an address of the form HOST:PORT: {1}", "地址格式应为 HOST:PORT：{1}")
        case .badZone: Words("not a time zone: {1}", "不是有效时区：{1}")
        case .badTime: Words("not a time such as 2026-07-15T10:30+08:00: {1}", "时间格式应如 2026-07-15T10:30+08:00：{1}")
        case .badToken: Words("{1}: no token in the file", "{1}：文件中没有令牌")
        case .fileNotUTF8: Words("not valid UTF-8", "不是有效的 UTF-8")
        case .twoTextSources: Words("give the text either as {1} or with {2}, once", "文本请用 {1} 或 {2} 给出，且只给一次")
        case .badMeasure:
            Words(
                "not a measure such as apology, apology:note or compensation:100.00CNY:note: {1}",
                "措施格式应如 apology、apology:说明 或 compensation:100.00CNY:说明：{1}")
        case .badFact: Words("not of the form name=value: {1}", "格式应为 名称=值：{1}")
        case .badCaseNumber: Words("not a case number, or mistyped (its check digit does not fit): {1}", "不是投诉编号，或有误（校验位不符）：{1}")
        case .badReference: Words("not of the form source:id: {1}", "格式应为 SOURCE:ID：{1}")
        case .noText: Words("the text is missing: give {1} or {2}", "缺少文本：请用 {1} 或 {2} 给出")
        case .remedyUsage: Words("add --help to see what the command takes", "加 --help 查看命令用法")
        case .withKey: Words("repeat with --key {1}", "请加 --key {1} 重新执行")
        case .badValue: Words("{1} is none of: {2}", "{1} 不在可选值之内：{2}")
        case .remedyCancelled: Words("repeat the command with the same --key", "用相同的 --key 重新执行")
        case .remedyUnknown: Words("tell the operator of the server the time of this call", "请将本次调用的时间告知服务器管理员")
        case .remedyInvalid: Words("correct what the message names", "请更正所提示的内容")
        case .remedyDeadline:
            Words(
                "the outcome is not known: repeat with the same --key, or allow more time with --timeout",
                "结果未知：请用相同的 --key 重试，或用 --timeout 延长等待")
        case .remedyNotFound: Words("check the case number", "请核对投诉编号")
        case .remedyExists: Words("read what is there; use another --key for another change", "请查看已有记录；不同的变更请用不同的 --key")
        case .remedyDenied: Words("let somebody do it whose role allows it", "请由有权限的岗位办理")
        case .remedyExhausted: Words("wait a little and repeat with the same --key", "请稍候，用相同的 --key 重试")
        case .remedyPrecondition: Words("'shouwen case why' names what comes first", "可用 shouwen case why 查看须先办理的事项")
        case .remedyAborted: Words("read the case again, then decide again", "请重新查看案件后再办理")
        case .remedyRange: Words("begin at an earlier place", "请从较前的位置开始")
        case .remedyUnimplemented: Words("the server is of another release: compare versions", "服务器版本不符：请核对版本")
        case .remedyInternal: Words("tell the operator of the server; its log names the fault", "请告知服务器管理员；服务器日志中有故障记录")
        case .remedyUnavailable: Words("check that the server runs and the address is right, then repeat", "请确认服务器已启动且地址无误，然后重试")
        case .remedyDataLoss: Words("stop changing anything and tell the operator of the server", "请停止一切变更并告知服务器管理员")
        case .remedyUnauthenticated:
            Words("present a valid token with --token-file or SHOUWEN_TOKEN_FILE", "请用 --token-file 或 SHOUWEN_TOKEN_FILE 提供有效令牌")
        case .remedyVersion: Words("the case is at version {1} now: read it again", "案件当前版本为 {1}：请重新查看")
        case .exitOK: Words("done", "成功")
        case .exitRefused: Words("refused: by a rule, or because the content is not acceptable", "被拒绝：违反规则或内容不合要求")
        case .exitUsage: Words("the command line, or a file it names, is wrong", "命令行或所给文件有误")
        case .exitNotAllowed: Words("not allowed: no valid token, or no right to do this", "无权：没有有效令牌或没有相应权限")
        case .exitNotFound: Words("not found", "未找到")
        case .exitConflict: Words("conflict: changed by somebody else meanwhile, or there already", "冲突：已被他人变更或已存在")
        case .exitUnavailable:
            Words("the server is unreachable, overloaded or did not answer in time; trying again is safe", "服务器不可达、过载或超时；可安全重试")
        case .exitBroken: Words("the audit chain or data are broken, or the program is at fault", "审计链或数据损坏，或程序故障")
        case .exitInterrupted: Words("interrupted by the user", "被用户中断")
        case .exitHeading: Words("Exit codes of shouwen:", "shouwen 的退出码：")
        }
    }
}
