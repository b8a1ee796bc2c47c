/// What the client says about the audit chain and the server's state.
public enum AuditPhrase: Phrase {
    case intact, head, verified, broken, gap, reordered, changed, cutOff, progress, notFromBeginning
    case answers, serving, draining

    /// Both languages.
    public var words: Words {
        switch self {
        case .intact: Words("the audit chain is intact", "审计链完整")
        case .head: Words("head: entry {1}, SHA-256 {2}", "最新一条：第 {1} 条，SHA-256 {2}")
        case .verified: Words("{1} entries recomputed, log {2}", "已重新计算 {1} 条，日志标识 {2}")
        case .broken: Words("the audit chain is BROKEN at entry {1}: {2}", "审计链在第 {1} 条处断裂：{2}")
        case .gap: Words("entry {1} is missing, {2} follows", "缺少第 {1} 条，其后为第 {2} 条")
        case .reordered: Words("entry {1} stands where {2} belongs", "第 {1} 条出现在第 {2} 条的位置")
        case .changed: Words("entry {1} was changed after it was sealed", "第 {1} 条在封存后被改动")
        case .cutOff: Words("the log ends at entry {1}, but reached {2}", "日志止于第 {1} 条，但曾达到第 {2} 条")
        case .progress: Words("{1} of {2} entries", "{1} / {2} 条")
        case .notFromBeginning: Words("began after entry {1}, whose hash was taken from the receipt", "自第 {1} 条之后开始，该条哈希取自所给凭证")
        case .answers: Words("{1} answers in {2} ms: {3}, release {4}", "{1} 在 {2} 毫秒内应答：{3}，版本 {4}")
        case .serving: Words("takes work", "正常服务")
        case .draining: Words("finishing, takes nothing new", "正在停止，不再接收新请求")
        }
    }
}
