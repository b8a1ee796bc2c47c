import Wording

/// What the client says about the audit chain and the server's state.
public enum AuditPhrase: Phrase {
    case intact, head, verified, broken, gap, reordered, changed, cutOff, progress, notFromBeginning
    case receiptForm, receiptMistyped, digitDiffers, receiptElsewhere, receiptBeyond, receiptUnmet
    case anchorOfOther, anchorBeyond, anchorUnmet, anchorMet, anchorUnreadable, storeAct, storeAccepted, storeRestored, storeRebuilt
    case clockAccepted
    case answers

    /// Both languages.
    public var words: BilingualText {
        switch self {
        case .intact: BilingualText(en: "the audit chain is intact", zh: "审计链完整")
        case .head: BilingualText(en: "head: entry {1}, SHA-256 {2}", zh: "最新一条：第 {1} 条，SHA-256 {2}")
        case .verified: BilingualText(en: "{1} entries recomputed, log {2}", zh: "已重新计算 {1} 条，日志标识 {2}")
        case .broken: BilingualText(en: "the audit chain is BROKEN at entry {1}: {2}", zh: "审计链在第 {1} 条处断裂：{2}")
        case .gap: BilingualText(en: "entry {1} is missing, {2} follows", zh: "缺少第 {1} 条，其后为第 {2} 条")
        case .reordered: BilingualText(en: "entry {1} stands where {2} belongs", zh: "第 {1} 条出现在第 {2} 条的位置")
        case .changed: BilingualText(en: "entry {1} was changed after it was sealed", zh: "第 {1} 条在封存后被改动")
        case .cutOff: BilingualText(en: "the log ends at entry {1}, but reached {2}", zh: "日志止于第 {1} 条，但曾达到第 {2} 条")
        case .progress: BilingualText(en: "{1} of {2} entries", zh: "{1} / {2} 条")
        case .notFromBeginning:
            BilingualText(en: "began after entry {1}, whose hash was taken from the receipt", zh: "自第 {1} 条之后开始，该条哈希取自所给凭证")
        case .receiptForm:
            BilingualText(
                en: "a receipt is SEQUENCE:SHA256, a number from 1 and 64 digits 0-9 a-f; here: {1}, digits {2}",
                zh: "凭证格式为 SEQUENCE:SHA256，即从 1 起的序号和 64 位 0-9、a-f；所给序号：{1}，位数：{2}")
        case .receiptMistyped:
            BilingualText(
                en: "the receipt for entry {1} is mistyped: {2}; the chain itself is intact",
                zh: "第 {1} 条的凭证有误：{2}；审计链本身完整。请核对所输入的凭证")
        case .digitDiffers:
            BilingualText(en: "digit {1} is {2} and should be {3}", zh: "第 {1} 位为 {2}，应为 {3}")
        case .receiptElsewhere:
            BilingualText(
                en: "the receipt given for entry {1} is that of entry {2}: check its number; the chain itself is intact",
                zh: "所给第 {1} 条的凭证实为第 {2} 条的凭证：请核对序号；审计链本身完整")
        case .receiptBeyond:
            BilingualText(
                en: "the receipt names entry {1}, but the log ends at entry {2}; up to there the chain is intact",
                zh: "凭证为第 {1} 条，但日志止于第 {2} 条；至此审计链完整")
        case .receiptUnmet:
            BilingualText(
                en: "the receipt does not fit entry {1}, whose hash here is {2}; the chain is intact in itself",
                zh: "凭证与第 {1} 条不符，该条哈希为 {2}；审计链自身完整")
        case .anchorOfOther:
            BilingualText(en: "the anchor is that of log {1}, the server has log {2}", zh: "锚点属于日志 {1}，服务器上的日志为 {2}")
        case .anchorBeyond:
            BilingualText(en: "the log ends at entry {1}, but the anchor says that it had reached {2}", zh: "日志止于第 {1} 条，但锚点表明曾达到第 {2} 条")
        case .anchorUnmet:
            BilingualText(en: "entry {1} is not the one that was anchored", zh: "第 {1} 条与锚点所记不符")
        case .anchorMet: BilingualText(en: "the log holds what was anchored: entry {1}", zh: "日志与锚点相符：第 {1} 条")
        case .anchorUnreadable: BilingualText(en: "{1} is no anchor", zh: "{1} 不是锚点文件")
        case .storeAct:
            BilingualText(en: "entry {1}, {2}: {3} ({4}), by {5}: {6}", zh: "第 {1} 条，{2}：{3}（{4}），操作人 {5}：{6}")
        case .storeAccepted: BilingualText(en: "a store that did not fit its anchor was accepted", zh: "接受与锚点不符的存储")
        case .storeRestored: BilingualText(en: "the store was restored from a backup", zh: "自备份恢复存储")
        case .clockAccepted: BilingualText(en: "a clock far from the log's last entry was accepted", zh: "接受与日志末条相差过大的时钟")
        case .storeRebuilt: BilingualText(en: "the derived tables were made anew", zh: "重建派生表")
        case .answers: BilingualText(en: "{1} answers in {2} ms: {3}, release {4}", zh: "{1} 在 {2} 毫秒内应答：{3}，版本 {4}")
        }
    }
}
