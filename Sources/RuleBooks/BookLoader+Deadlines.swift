import BusinessCalendar
import CaseDomain
import Wording
import YAMLPlaces

extension BookLoader {
    mutating func deadlineRules(restDays: RestDayRule) -> [DeadlineRule] {
        for node in draft.isOverlay ? fields.requiredList("deadlines") : fields.list("deadlines") {
            guard let entry = BookFields(node, BilingualText(en: "deadline", zh: "时限"), reader) else { continue }
            if let rule = deadline(entry, restDays) { draft.deadlines.append((rule, entry.place)) }
            entry.finish()
        }
        return draft.deadlines.map(\.rule)
    }

    private mutating func deadline(_ entry: BookFields, _ restDays: RestDayRule) -> DeadlineRule? {
        let name = entry.text("name")
        let title = entry.wording()
        let starts = entry.event("starts_on")
        let stopNodes = entry.requiredList("stops_on")
        let stops = entry.events(stopNodes)
        if let starts {
            reader.eventUses.append(
                (starts, BilingualText(en: "starts deadline '\(name ?? "")'", zh: "起算时限“\(name ?? "")”"), entry.place(of: "starts_on")))
        }
        if let starts, stops.contains(starts) {
            reader.report(
                entry.place(of: "stops_on"), en: "'\(starts.rawValue)' both starts and stops the deadline",
                "name another event that stops it", zh: "“\(starts.rawValue)”既起算又终止该时限", "请另写终止事件")
        }
        let length = length(entry)
        let conditions = entry.conditions("when")
        let warnAt = warnings(entry)
        let miss = miss(entry)
        let put = putOff(entry)
        let repeats = entry.flag("repeats")
        let clause = entry.clause()
        guard let name, let title, let starts, let length, let clause else { return nil }
        return DeadlineRule(
            name: name, title: title, startsOn: starts, stopsOn: stops, length: length, conditions: conditions, warnAt: warnAt,
            onMiss: miss,
            extension: put, repeats: repeats, restDays: restDays, clause: clause)
    }

    /// `period: 3 working days`, or `agreed: <fact that holds the date>`.
    private func length(_ entry: BookFields) -> DeadlineRule.Length? {
        if entry.has("agreed") {
            if entry.has("period") {
                reader.report(
                    entry.place, en: "a deadline has both 'period' and 'agreed'", "keep one of them", zh: "时限同时写了“period”和“agreed”", "只保留一项"
                )
            }
            guard let fact = entry.optionalText("agreed") else { return nil }
            reader.conditionUses.append((FactCondition(fact: fact, test: .oneOf([])), entry.place(of: "agreed")))
            return .agreed(fact: fact)
        }
        return entry.period("period").map { .period($0) }
    }

    private func warnings(_ entry: BookFields) -> [Int] {
        guard entry.has("warn_at") else { return DeadlineRule.warnAtByDefault }
        var shares: [Int] = []
        for node in entry.list("warn_at") {
            guard let text = reader.text(node, "warn_at") else { continue }
            if let share = Int(text), (1...99).contains(share), share > shares.last ?? 0 {
                shares.append(share)
            } else {
                reader.report(
                    node.place, en: "'\(text)' is no share to warn at", "write rising percentages from 1 to 99, e.g. [75, 90]",
                    zh: "“\(text)”不是预警比例", "写作 1 至 99 的递增百分比，例：[75, 90]")
            }
        }
        return shares
    }

    private mutating func miss(_ entry: BookFields) -> DeadlineRule.Miss {
        guard let node = entry.node("on_miss"), let miss = BookFields(node, BilingualText(en: "on_miss", zh: "逾期处理"), reader) else {
            return DeadlineRule.Miss()
        }
        defer { miss.finish() }
        var escalation: DeadlineRule.Escalation?
        if let target = miss.node("escalate_to") {
            if target.text == "next_level" {
                escalation = .nextLevel
                draft.nextLevelUses.append(target.place)
            } else {
                escalation = miss.role("escalate_to", for: BilingualText(en: "is escalated to", zh: "接收升级")).map { .role($0) }
            }
        }
        let breach = miss.optionalText("breach")
        if let breach { draft.breachUses.append((breach, miss.place(of: "breach"))) }
        if escalation == nil, breach == nil, reader.problems.isEmpty {
            reader.report(
                miss.place, en: "on_miss does nothing", "add 'escalate_to' or 'breach', or leave 'on_miss' out", zh: "“on_miss”未作任何安排",
                "请补充“escalate_to”或“breach”，或删去“on_miss”")
        }
        return DeadlineRule.Miss(escalation: escalation, breach: breach)
    }

    private mutating func putOff(_ entry: BookFields) -> DeadlineRule.Extension? {
        guard let node = entry.node("extension"), let put = BookFields(node, BilingualText(en: "extension", zh: "延期"), reader) else {
            return nil
        }
        defer { put.finish() }
        let cap = put.period("cap")
        let from = put.event("from")
        let approvers = put.roles(put.requiredList("approvers"), for: BilingualText(en: "approves an extension", zh: "批准延期"))
        let tells = put.flag("tell_customer")
        let clause = put.clause()
        if let from {
            reader.eventUses.append((from, BilingualText(en: "starts the count of an extension", zh: "起算延期"), put.place(of: "from")))
        }
        draft.actUses.append(([.extend], approvers, BilingualText(en: "approves an extension", zh: "批准延期"), put.place))
        guard let cap, let from, let clause else { return nil }
        return DeadlineRule.Extension(cap: cap, from: from, approvers: approvers, tellsCustomer: tells, clause: clause)
    }
}
