import Wording

/// What the client says about rule books, and about a history run again under another one.
public enum RuleBookPhrase: Phrase {
    case unknownBook, badDate, notBoth, noCalendar, isOverlay
    case book, title, from, limits, source, sound, overlay
    case equal, differences
    case batchFailed
    case progress, replayed, snapshot, tried, laidOver
    case before, after, item, nothing
    case missed, escalated, breaches, late, refused, reason, times, differing, refusing, noDifference, andMore, wasRefused

    /// Both languages.
    public var words: BilingualText {
        switch self {
        case .unknownBook: BilingualText(en: "no rule book {1}: name a file, or one of {2}", zh: "没有规则册 {1}：请给出文件，或下列之一：{2}")
        case .badDate: BilingualText(en: "not a day such as 2026-07-15: {1}", zh: "日期格式应如 2026-07-15：{1}")
        case .notBoth: BilingualText(en: "{1} and {2} exclude each other", zh: "{1} 与 {2} 不能同时使用")
        case .noCalendar:
            BilingualText(
                en: "the calendar {1} of book {2} is not at hand: add it with --calendars", zh: "缺少规则册 {2} 所用日历 {1}：请用 --calendars 提供")
        case .isOverlay: BilingualText(en: "{1} is laid over other books: name it with --overlay", zh: "{1} 为叠加规则：请用 --overlay 指定")
        case .book: BilingualText(en: "book", zh: "规则册")
        case .title: BilingualText(en: "title", zh: "名称")
        case .from: BilingualText(en: "in force from", zh: "施行日期")
        case .limits: BilingualText(en: "limits", zh: "时限数")
        case .source: BilingualText(en: "source", zh: "来源")
        case .sound:
            BilingualText(en: "{1}: sound ({2}, in force from {3}, {4} limits, {5} clauses)", zh: "{1}：合格（{2}，{3}起施行，时限 {4} 项，条款 {5} 条）")
        case .overlay: BilingualText(en: "overlay", zh: "叠加规则")
        case .equal: BilingualText(en: "no difference", zh: "没有差异")
        case .differences: BilingualText(en: "differences: {1}", zh: "差异：{1} 处")
        case .batchFailed:
            BilingualText(en: "{1} of {2} lines could not be computed: they carry \"error\"", zh: "{2} 行中有 {1} 行无法计算，其结果含 \"error\"")
        case .progress: BilingualText(en: "{1} of {2} entries", zh: "{1} / {2} 条")
        case .replayed: BilingualText(en: "cases run again: {1}, with {2} entries", zh: "重新推演案件 {1} 件，共 {2} 条记录")
        case .snapshot: BilingualText(en: "as the log stood at entry {1}, {2}", zh: "以日志第 {1} 条（{2}）为准")
        case .tried: BilingualText(en: "under {1}, in force from {2}", zh: "所用规则册：{1}，{2}起施行")
        case .laidOver: BilingualText(en: "with {1} laid over it", zh: "叠加 {1}")
        case .before: BilingualText(en: "before", zh: "原")
        case .after: BilingualText(en: "after", zh: "新")
        case .item: BilingualText(en: "what", zh: "事项")
        case .nothing: BilingualText(en: "nothing", zh: "无")
        case .missed: BilingualText(en: "limit missed", zh: "逾期")
        case .escalated: BilingualText(en: "escalated", zh: "升级")
        case .breaches: BilingualText(en: "breach", zh: "违规")
        case .late: BilingualText(en: "met late", zh: "逾期完成")
        case .refused: BilingualText(en: "Refused under the new rules", zh: "新规则下被拒绝")
        case .reason: BilingualText(en: "reason", zh: "原因")
        case .times: BilingualText(en: "times", zh: "次数")
        case .differing: BilingualText(en: "Cases that would have gone otherwise: {1} of {2}", zh: "结果有变的案件：{2} 件中的 {1} 件")
        case .refusing: BilingualText(en: "in {1} of them something would have been refused", zh: "其中 {1} 件有步骤会被拒绝")
        case .noDifference: BilingualText(en: "every case would have gone the same way", zh: "全部案件结果不变")
        case .andMore: BilingualText(en: "{1} more: --all lists them", zh: "另有 {1} 件：加 --all 全部列出")
        case .wasRefused: BilingualText(en: "step {1} ({2}) refused: {3}", zh: "第 {1} 步（{2}）被拒绝：{3}")
        }
    }
}
