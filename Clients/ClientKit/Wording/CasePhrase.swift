import Wording

/// What the client says about cases: headings of lists, the story of a case, the answer to *why*.
public enum CasePhrase: Phrase {
    case number, kind, channel, phase, received, recorded, closed, owner, offeredTo, nextDue, product, issue, reference, register
    case place, incident, customer, anonymous, demand, narrative, aboutUnits, aboutStaff, facts, version, masked
    case deadlines, deadline, due, state, clause, provisional
    case history, time, who, step, happenedEarlier
    case next, beforeClosing, nothingOwed, nothingMissing, anybody, noLimit, overdue, mustAct
    case changed, repeated, receipt
    case noCases, moreCases, cases, events, total
    case escalatedTo, absorbed
    case startedBy, bookFrom, calendar, otherLimit, arithmetic
    case mayAct, afterHandover
    case archivedAt, findings, sources, decision, outcome, measures, replies, means, callbacks, reached, satisfaction, steps
    case closing, rootCause, prevention, elsewhere, answer, publicAnswer, timely, disputed, closedThere, abridged, yes, no, yuan
    case withdrawal, saidBy, saidVia, recused, proposedRecusals
    case tallyBreaches, tallyMissed, tallySpeech, tallyOther, name, count

    /// Both languages.
    public var words: BilingualText {
        switch self {
        case .number: BilingualText(en: "case number", zh: "投诉编号")
        case .kind: BilingualText(en: "kind", zh: "类别")
        case .channel: BilingualText(en: "channel", zh: "渠道")
        case .phase: BilingualText(en: "phase", zh: "状态")
        case .received: BilingualText(en: "received", zh: "收到时间")
        case .recorded: BilingualText(en: "recorded", zh: "登记时间")
        case .closed: BilingualText(en: "closed", zh: "办结时间")
        case .owner: BilingualText(en: "owner", zh: "责任人")
        case .offeredTo: BilingualText(en: "offered to", zh: "待接办")
        case .withdrawal: BilingualText(en: "Withdrawal, to be confirmed by another person", zh: "撤回申请（待另一人确认）")
        case .saidBy: BilingualText(en: "said by", zh: "表示人")
        case .saidVia: BilingualText(en: "by way of", zh: "方式")
        case .recused: BilingualText(en: "kept from the case", zh: "已回避")
        case .proposedRecusals: BilingualText(en: "recusal proposed, not decided", zh: "提请回避待决")
        case .nextDue: BilingualText(en: "next due", zh: "最近时限")
        case .product: BilingualText(en: "product", zh: "业务")
        case .issue: BilingualText(en: "issue", zh: "事由")
        case .reference: BilingualText(en: "reference", zh: "外部编号")
        case .register: BilingualText(en: "register", zh: "登记簿")
        case .place: BilingualText(en: "place", zh: "地点")
        case .incident: BilingualText(en: "happened", zh: "发生时间")
        case .customer: BilingualText(en: "customer", zh: "客户")
        case .anonymous: BilingualText(en: "anonymous", zh: "匿名")
        case .demand: BilingualText(en: "demand", zh: "诉求")
        case .narrative: BilingualText(en: "what happened", zh: "事情经过")
        case .aboutUnits: BilingualText(en: "units complained about", zh: "被投诉单位")
        case .aboutStaff: BilingualText(en: "staff complained about", zh: "被投诉人员")
        case .facts: BilingualText(en: "facts", zh: "要素")
        case .version: BilingualText(en: "version", zh: "版本")
        case .masked: BilingualText(en: "personal data are masked in this view", zh: "本视图中的个人信息已脱敏")
        case .deadlines: BilingualText(en: "Deadlines", zh: "时限")
        case .deadline: BilingualText(en: "deadline", zh: "时限")
        case .due: BilingualText(en: "due", zh: "到期")
        case .state: BilingualText(en: "state", zh: "情况")
        case .clause: BilingualText(en: "clause", zh: "依据")
        case .provisional: BilingualText(en: "provisional: the holiday calendar is not announced yet", zh: "暂定：节假日安排尚未公布")
        case .history: BilingualText(en: "History", zh: "办理过程")
        case .time: BilingualText(en: "time", zh: "时间")
        case .who: BilingualText(en: "by", zh: "经办")
        case .step: BilingualText(en: "step", zh: "步骤")
        case .happenedEarlier: BilingualText(en: "recorded {1}", zh: "{1} 补录")
        case .next: BilingualText(en: "Next", zh: "下一步")
        case .beforeClosing: BilingualText(en: "Missing before closing", zh: "办结前尚缺")
        case .nothingOwed: BilingualText(en: "nothing is owed", zh: "无待办事项")
        case .nothingMissing: BilingualText(en: "nothing: the case may be closed", zh: "无：可以办结")
        case .anybody: BilingualText(en: "anybody of the unit", zh: "本单位任一人员")
        case .noLimit: BilingualText(en: "no limit", zh: "无时限")
        case .overdue: BilingualText(en: "OVERDUE", zh: "已逾期")
        case .mustAct: BilingualText(en: "must act", zh: "办理责任")
        case .changed: BilingualText(en: "{1}: {2} (version {3}, recorded {4})", zh: "{1}：{2}（版本 {3}，登记于 {4}）")
        case .repeated: BilingualText(en: "this had been done before; the first answer is given again", zh: "此前已办理，现返回首次办理结果")
        case .receipt: BilingualText(en: "proof: log entry {1}, SHA-256 {2}", zh: "凭证：日志第 {1} 条，SHA-256 {2}")
        case .noCases: BilingualText(en: "no cases", zh: "没有符合条件的记录")
        case .moreCases: BilingualText(en: "more: repeat with --after {1}", zh: "还有更多：加 --after {1} 继续查看")
        case .cases: BilingualText(en: "cases", zh: "件数")
        case .events: BilingualText(en: "events", zh: "事件数")
        case .total: BilingualText(en: "total", zh: "合计")
        case .escalatedTo: BilingualText(en: "brought before", zh: "已升级至")
        case .absorbed: BilingualText(en: "merged into it", zh: "已并入")
        case .startedBy: BilingualText(en: "started by {1} at {2}", zh: "自{1}起算，{2}")
        case .bookFrom: BilingualText(en: "rule book in force from {1}", zh: "规则册自 {1} 起施行")
        case .calendar: BilingualText(en: "calendar {1}", zh: "日历 {1}")
        case .otherLimit: BilingualText(en: "also limited until {1} under {2}", zh: "另有时限 {1}，依据 {2}")
        case .arithmetic: BilingualText(en: "day by day", zh: "逐日推算")
        case .mayAct: BilingualText(en: "may act", zh: "可办理人员")
        case .afterHandover: BilingualText(en: "once it is handed over to them", zh: "移交后可办")
        case .archivedAt: BilingualText(en: "archived at", zh: "归档位置")
        case .findings: BilingualText(en: "Findings", zh: "调查核实")
        case .sources: BilingualText(en: "papers and parties", zh: "查阅资料和沟通对象")
        case .decision: BilingualText(en: "Decision", zh: "处理决定")
        case .outcome: BilingualText(en: "outcome", zh: "处理结果")
        case .measures: BilingualText(en: "measures", zh: "处理措施")
        case .replies: BilingualText(en: "Replies", zh: "答复")
        case .means: BilingualText(en: "by", zh: "答复方式")
        case .callbacks: BilingualText(en: "Callbacks", zh: "回访")
        case .reached: BilingualText(en: "reached", zh: "是否联系到客户")
        case .satisfaction: BilingualText(en: "satisfaction", zh: "满意情况")
        case .steps: BilingualText(en: "Steps recorded", zh: "已登记步骤")
        case .closing: BilingualText(en: "Closing", zh: "办结")
        case .rootCause: BilingualText(en: "root cause", zh: "根本原因")
        case .prevention: BilingualText(en: "prevention", zh: "预防措施")
        case .elsewhere: BilingualText(en: "In the system it came from", zh: "原系统处理情况")
        case .answer: BilingualText(en: "response", zh: "处理结果")
        case .publicAnswer: BilingualText(en: "public response", zh: "公开答复")
        case .timely: BilingualText(en: "in time", zh: "是否按时")
        case .disputed: BilingualText(en: "disputed", zh: "客户是否有异议")
        case .closedThere: BilingualText(en: "closed there", zh: "原系统是否办结")
        case .abridged:
            BilingualText(en: "the earliest records are left out here; the history has them all", zh: "内容过长，最早的若干项未列出；办理过程中有全部内容")
        case .yes: BilingualText(en: "yes", zh: "是")
        case .no: BilingualText(en: "no", zh: "否")
        case .yuan: BilingualText(en: "CNY {1}", zh: "人民币 {1} 元")
        case .tallyBreaches: BilingualText(en: "Breaches", zh: "违规")
        case .tallyMissed: BilingualText(en: "Limits missed", zh: "逾期时限")
        case .tallySpeech: BilingualText(en: "Forbidden words, by staff", zh: "禁用语（按人员）")
        case .tallyOther: BilingualText(en: "Other counters", zh: "其他计数")
        case .name: BilingualText(en: "name", zh: "名称")
        case .count: BilingualText(en: "times", zh: "次数")
        }
    }
}
