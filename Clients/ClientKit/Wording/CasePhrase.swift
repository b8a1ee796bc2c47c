/// What the client says about cases: headings of lists, the story of a case, the answer to *why*.
public enum CasePhrase: Phrase {
    case number, kind, channel, phase, received, recorded, closed, owner, offeredTo, nextDue, product, issue, reference, register
    case place, incident, customer, anonymous, demand, narrative, aboutUnits, aboutStaff, facts, version, masked
    case deadlines, deadline, started, due, state, clause, provisional
    case history, time, who, step, happenedEarlier
    case next, beforeClosing, nothingOwed, nothingMissing, anybody, noLimit, overdue, mustAct
    case changed, repeated, receipt, logEntry
    case noCases, moreCases, cases, events, total
    case escalatedTo, absorbed
    case startedBy, bookFrom, calendar, otherLimit, arithmetic
    case tallyBreaches, tallyMissed, tallySpeech, tallyOther, name, count

    /// Both languages.
    public var words: Words {
        switch self {
        case .number: Words("case number", "投诉编号")
        case .kind: Words("kind", "类别")
        case .channel: Words("channel", "渠道")
        case .phase: Words("phase", "状态")
        case .received: Words("received", "收到时间")
        case .recorded: Words("recorded", "登记时间")
        case .closed: Words("closed", "办结时间")
        case .owner: Words("owner", "责任人")
        case .offeredTo: Words("offered to", "待接办")
        case .nextDue: Words("next due", "最近时限")
        case .product: Words("product", "业务")
        case .issue: Words("issue", "事由")
        case .reference: Words("reference", "外部编号")
        case .register: Words("register", "登记簿")
        case .place: Words("place", "地点")
        case .incident: Words("happened", "发生时间")
        case .customer: Words("customer", "客户")
        case .anonymous: Words("anonymous", "匿名")
        case .demand: Words("demand", "诉求")
        case .narrative: Words("what happened", "事情经过")
        case .aboutUnits: Words("units complained about", "被投诉单位")
        case .aboutStaff: Words("staff complained about", "被投诉人员")
        case .facts: Words("facts", "要素")
        case .version: Words("version", "版本")
        case .masked: Words("personal data are masked in this view", "本视图中的个人信息已脱敏")
        case .deadlines: Words("Deadlines", "时限")
        case .deadline: Words("deadline", "时限")
        case .started: Words("from", "起算")
        case .due: Words("due", "到期")
        case .state: Words("state", "情况")
        case .clause: Words("clause", "依据")
        case .provisional: Words("provisional: the holiday calendar is not announced yet", "暂定：节假日安排尚未公布")
        case .history: Words("History", "办理过程")
        case .time: Words("time", "时间")
        case .who: Words("by", "经办")
        case .step: Words("step", "步骤")
        case .happenedEarlier: Words("recorded {1}", "{1} 补录")
        case .next: Words("Next", "下一步")
        case .beforeClosing: Words("Missing before closing", "办结前尚缺")
        case .nothingOwed: Words("nothing is owed", "无待办事项")
        case .nothingMissing: Words("nothing: the case may be closed", "无：可以办结")
        case .anybody: Words("anybody of the unit", "本单位任一人员")
        case .noLimit: Words("no limit", "无时限")
        case .overdue: Words("OVERDUE", "已逾期")
        case .mustAct: Words("must act", "办理责任")
        case .changed: Words("{1}: {2} (version {3}, recorded {4})", "{1}：{2}（版本 {3}，登记于 {4}）")
        case .repeated: Words("this had been done before; the first answer is given again", "此前已办理，现返回首次办理结果")
        case .receipt: Words("proof: log entry {1}, SHA-256 {2}", "凭证：日志第 {1} 条，SHA-256 {2}")
        case .logEntry: Words("log entry", "日志序号")
        case .noCases: Words("no cases", "没有符合条件的记录")
        case .moreCases: Words("more: repeat with --after {1}", "还有更多：加 --after {1} 继续查看")
        case .cases: Words("cases", "件数")
        case .events: Words("events", "事件数")
        case .total: Words("total", "合计")
        case .escalatedTo: Words("brought before", "已升级至")
        case .absorbed: Words("merged into it", "已并入")
        case .startedBy: Words("started by {1} at {2}", "自 {1} 起算，{2}")
        case .bookFrom: Words("rule book in force from {1}", "规则册自 {1} 起施行")
        case .calendar: Words("calendar {1}", "日历 {1}")
        case .otherLimit: Words("also limited until {1} under {2}", "另有时限 {1}，依据 {2}")
        case .arithmetic: Words("day by day", "逐日推算")
        case .tallyBreaches: Words("Breaches", "违规")
        case .tallyMissed: Words("Limits missed", "逾期时限")
        case .tallySpeech: Words("Forbidden words, by staff", "禁用语（按人员）")
        case .tallyOther: Words("Other counters", "其他计数")
        case .name: Words("name", "名称")
        case .count: Words("times", "次数")
        }
    }
}
