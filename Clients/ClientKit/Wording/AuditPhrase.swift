/// What the client says about the audit chain and the server's state.
public enum AuditPhrase: Phrase {
    case intact, empty, head, verified, range, broken, headDiffers, shortened, progress, notFromGenesis
    case ping, serving, draining

    /// Both languages.
    public var words: Words {
        switch self {
        case .intact: Words("the audit chain is intact", "审计链完整")
        case .empty: Words("the log is empty", "日志为空")
        case .head: Words("head: entry {1}, SHA-256 {2}", "链首:第 {1} 条,SHA-256 {2}")
        case .verified: Words("{1} entries recomputed", "已重新计算 {1} 条")
        case .range: Words("entries {1} to {2}", "第 {1} 条至第 {2} 条")
        case .broken: Words("the audit chain is BROKEN at entry {1}: {2}", "审计链在第 {1} 条处断裂:{2}")
        case .headDiffers:
            Words("the newest entry read is {1}, but the server names {2} as its head", "读到的最新一条为 {1},但服务器所报链首为 {2}")
        case .shortened: Words("the log ends at entry {1}, before the head {2} that the server named", "日志止于第 {1} 条,早于服务器所报链首 {2}")
        case .progress: Words("{1} of {2} entries", "{1} / {2} 条")
        case .notFromGenesis: Words("began after entry {1}: what lies before was taken on trust", "自第 {1} 条之后开始:此前部分未经核验")
        case .ping: Words("{1} answers in {2} ms (release {3}, {4})", "{1} 在 {2} 毫秒内应答(版本 {3},{4})")
        case .serving: Words("takes work", "正常服务")
        case .draining: Words("finishing, takes nothing new", "正在停止,不再接收")
        }
    }
}
