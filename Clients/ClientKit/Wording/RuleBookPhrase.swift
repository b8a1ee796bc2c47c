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
    public var words: Words {
        switch self {
        case .unknownBook: Words("no rule book {1}: name a file, or one of {2}", "没有规则册 {1}：请给出文件，或下列之一：{2}")
        case .badDate: Words("not a day such as 2026-07-15: {1}", "日期格式应如 2026-07-15：{1}")
        case .notBoth: Words("{1} and {2} exclude each other", "{1} 与 {2} 不能同时使用")
        case .noCalendar:
            Words("the calendar {1} of book {2} is not at hand: add it with --calendars", "缺少规则册 {2} 所用日历 {1}：请用 --calendars 提供")
        case .isOverlay: Words("{1} is laid over other books: name it with --overlay", "{1} 为叠加规则：请用 --overlay 指定")
        case .book: Words("book", "规则册")
        case .title: Words("title", "名称")
        case .from: Words("in force from", "施行日期")
        case .limits: Words("limits", "时限数")
        case .source: Words("source", "来源")
        case .sound: Words("{1}: sound ({2}, in force from {3}, {4} limits, {5} clauses)", "{1}：合格（{2}，{3}起施行，时限 {4} 项，条款 {5} 条）")
        case .overlay: Words("overlay", "叠加规则")
        case .equal: Words("no difference", "没有差异")
        case .differences: Words("differences: {1}", "差异：{1} 处")
        case .batchFailed: Words("{1} of {2} lines could not be computed: they carry \"error\"", "{2} 行中有 {1} 行无法计算，其结果含 \"error\"")
        case .progress: Words("{1} of {2} entries", "{1} / {2} 条")
        case .replayed: Words("cases run again: {1}, with {2} entries", "重新推演案件 {1} 件，共 {2} 条记录")
        case .snapshot: Words("as the log stood at entry {1}, {2}", "以日志第 {1} 条（{2}）为准")
        case .tried: Words("under {1}, in force from {2}", "所用规则册：{1}，{2}起施行")
        case .laidOver: Words("with {1} laid over it", "叠加 {1}")
        case .before: Words("before", "原")
        case .after: Words("after", "新")
        case .item: Words("what", "事项")
        case .nothing: Words("nothing", "无")
        case .missed: Words("limit missed", "逾期")
        case .escalated: Words("escalated", "升级")
        case .breaches: Words("breach", "违规")
        case .late: Words("met late", "逾期完成")
        case .refused: Words("Refused under the new rules", "新规则下被拒绝")
        case .reason: Words("reason", "原因")
        case .times: Words("times", "次数")
        case .differing: Words("Cases that would have gone otherwise: {1} of {2}", "结果有变的案件：{2} 件中的 {1} 件")
        case .refusing: Words("in {1} of them something would have been refused", "其中 {1} 件有步骤会被拒绝")
        case .noDifference: Words("every case would have gone the same way", "全部案件结果不变")
        case .andMore: Words("{1} more: --all lists them", "另有 {1} 件：加 --all 全部列出")
        case .wasRefused: Words("step {1} ({2}) refused: {3}", "第 {1} 步（{2}）被拒绝：{3}")
        }
    }
}
