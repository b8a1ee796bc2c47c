import BusinessCalendar
import CaseDomain
import Wording
import YAMLPlaces

/// The checks that need the whole book: everything named exists, everything can happen, nothing contradicts itself.
struct BookCheck {
    let book: RuleBook
    let draft: BookDraft
    let reader: BookReader

    func run() {
        clauses()
        roles()
        conditions()
        events()
        acts()
        deadlines()
        ladder()
        breaches()
        categories()
    }

    private func clauses() {
        let known = draft.clauseIDs
        for (id, place) in reader.clauseUses where !known.contains(id) {
            reader.report(
                place, BilingualText(en: "unknown clause '\(id)'", zh: "未知条款“\(id)”"), reader.advice(for: id, among: known.sorted()))
        }
    }

    /// An overlay names roles of the institutions it is laid over, so it need not have them.
    private func roles() {
        guard !book.isOverlay else { return }
        let known = Set(book.roles.map(\.role))
        for (role, purpose, place) in reader.roleUses where !known.contains(role) {
            reader.report(
                place, en: "role '\(role.rawValue)' \(purpose.english), and nobody has it",
                "give it a title under 'roles', or name a role that is there", zh: "\(purpose.chinese)的岗位“\(role.rawValue)”无人担任",
                "在“roles”中给出其名称，或改用已有岗位")
        }
    }

    private func conditions() {
        for (condition, place) in reader.conditionUses {
            if condition.fact == WordFact.severity.name {
                values(condition, .words(book.severity.map(\.id)), place)
            } else if let fact = book.fact(condition.fact) {
                values(condition, fact.domain, place)
            } else {
                let known = book.facts.map(\.name) + [WordFact.severity.name]
                reader.report(
                    place,
                    BilingualText(
                        en: "unknown fact '\(condition.fact)', so the rule can never apply", zh: "未知要素“\(condition.fact)”，该规则永不适用"),
                    reader.advice(for: condition.fact, among: known))
            }
        }
    }

    private func values(_ condition: FactCondition, _ domain: FactDeclaration.Domain, _ place: Place) {
        switch (condition.test, domain) {
        case (.oneOf(let values), .words), (.oneOf(let values), .number):
            // An empty list stands for the fact of an agreed date.
            guard values.isEmpty else { break }
            reader.report(
                place, en: "fact '\(condition.fact)' is no date", "declare it with 'type: date'", zh: "要素“\(condition.fact)”不是日期",
                "声明时写“type: date”")
            return
        default: break
        }
        switch (condition.test, domain) {
        case (.oneOf(let values), .words(let words)):
            for value in values.sorted() where !words.contains(value) {
                reader.report(
                    place,
                    BilingualText(
                        en: "fact '\(condition.fact)' is never '\(value)', so the rule can never apply",
                        zh: "要素“\(condition.fact)”不会是“\(value)”，该规则永不适用"), reader.advice(for: value, among: words))
            }
        case (.oneOf(let values), .number):
            for value in values.sorted() where NumberFact.number(value) == nil {
                reader.report(
                    place, en: "fact '\(condition.fact)' is a number, not '\(value)'", "write \">= 5\" or a number",
                    zh: "要素“\(condition.fact)”是数字，不是“\(value)”", "写作 \">= 5\" 或一个数字")
            }
        case (.atLeast(let number), .number(let range)), (.atMost(let number), .number(let range)):
            guard !range.contains(number) else { break }
            reader.report(
                place, en: "fact '\(condition.fact)' is a number from \(range.lowerBound) to \(range.upperBound), not \(number)",
                "compare with a number in its range",
                zh: "要素“\(condition.fact)”是 \(range.lowerBound) 至 \(range.upperBound) 的数字，不是 \(number)",
                "请与范围内的数字比较")
        case (.oneOf, .date): break
        case (.atLeast, _), (.atMost, _):
            reader.report(place, en: "fact '\(condition.fact)' is no number", "name its values", zh: "要素“\(condition.fact)”不是数字", "请列出其取值")
        }
    }

    /// An event can occur when somebody may do one of the acts that bring it about.
    private func events() {
        guard !book.isOverlay else { return }
        for (event, purpose, place) in reader.eventUses where !canOccur(event) {
            let acts = event.acts.map { "'\($0.rawValue)'" }.joined(separator: " or ")
            reader.report(
                place, en: "'\(event.rawValue)' \(purpose.english) and can never occur", "nobody may do \(acts): give a role the authority",
                zh: "\(purpose.chinese)的事件“\(event.rawValue)”不会发生", "无人可办理 \(acts)：请授权给某一岗位")
        }
        for (rule, place) in draft.deadlines where !rule.stopsOn.isEmpty && !rule.stopsOn.contains(where: canOccur) {
            reader.report(
                place, en: "nothing can stop deadline '\(rule.name)'", "give a role the authority for an event under 'stops_on'",
                zh: "时限“\(rule.name)”无法终止", "请将“stops_on”中某一事件的权限授予某一岗位")
        }
    }

    private func canOccur(_ event: TriggerEvent) -> Bool {
        event.acts.contains { !book.authority.roles(for: $0).isEmpty }
    }

    private func acts() {
        guard !book.isOverlay else { return }
        for (acts, roles, purpose, place) in draft.actUses {
            let holders = acts.flatMap { book.authority.roles(for: $0) }
            let names = acts.map { "'\($0.rawValue)'" }.joined(separator: " or ")
            if roles.isEmpty, holders.isEmpty {
                reader.report(
                    place, en: "nobody may do \(names), which \(purpose.english)", "give a role the authority",
                    zh: "无人可办理 \(names)（\(purpose.chinese)）", "请授权给某一岗位")
            }
            for role in roles where !holders.contains(role) {
                reader.report(
                    place, en: "role '\(role.rawValue)' \(purpose.english) but may not do \(names)", "give it the authority",
                    zh: "\(purpose.chinese)的岗位“\(role.rawValue)”无权办理 \(names)", "请授予该权限")
            }
        }
    }

    private func deadlines() {
        let names = Set(draft.deadlines.map(\.rule.name))
        for (name, place) in draft.deadlineUses where !names.contains(name) {
            reader.report(
                place, BilingualText(en: "unknown deadline '\(name)'", zh: "未知时限“\(name)”"), reader.advice(for: name, among: names.sorted())
            )
        }
        for (index, (rule, place)) in draft.deadlines.enumerated() {
            for (earlier, first) in draft.deadlines[..<index] where earlier.name == rule.name && earlier.startsOn == rule.startsOn {
                guard canBothApply(earlier, rule) else { continue }
                reader.report(
                    place, en: "deadline '\(rule.name)' is set twice for the same cases",
                    "make the conditions exclude those of line \(first.line), or use another name", zh: "同一类事项的时限“\(rule.name)”重复设定",
                    "使其条件与第 \(first.line) 行互斥，或另取名称")
            }
            if case .period(let period) = rule.length, let put = rule.extension, put.cap.roughHours <= period.roughHours {
                reader.report(
                    place, en: "the extension of deadline '\(rule.name)' to \(put.cap) does not exceed its period of \(period)",
                    "'cap' is the whole length from 'from' on, period included", zh: "时限“\(rule.name)”延长至 \(put.cap)，未超过其期限 \(period)",
                    "“cap”是自“from”起的总时长，含原期限")
            }
        }
    }

    /// Whether some case meets both rules' conditions.
    private func canBothApply(_ left: DeadlineRule, _ right: DeadlineRule) -> Bool {
        for condition in left.conditions {
            for other in right.conditions where other.fact == condition.fact {
                if !condition.overlaps(other) { return false }
            }
        }
        return true
    }

    private func ladder() {
        let levels = draft.ladder.map(\.level.level)
        for (index, (level, place)) in draft.ladder.enumerated() {
            if levels[..<index].contains(level.level) {
                reader.report(
                    place, en: "level \(level.level) of the ladder is named twice", "number the levels 1, 2, 3 from below",
                    zh: "升级阶梯第 \(level.level) 级重复", "自下而上编号 1、2、3")
            } else if level.level > 1, !levels.contains(level.level - 1) {
                reader.report(
                    place, en: "the ladder has a hole below level \(level.level)", "add level \(level.level - 1)",
                    zh: "升级阶梯在第 \(level.level) 级之下有缺级", "请补充第 \(level.level - 1) 级")
            }
        }
        if book.ladder.isEmpty {
            for place in draft.nextLevelUses {
                reader.report(
                    place, en: "there is no ladder to climb", "add 'ladder', or name a role", zh: "没有可供升级的阶梯", "请补充“ladder”，或写明岗位")
            }
        }
    }

    private func breaches() {
        let known = draft.breaches.map(\.breach)
        for (id, place) in draft.breachUses {
            guard let breach = known.first(where: { $0.id == id }) else {
                reader.report(
                    place, BilingualText(en: "unknown breach '\(id)'", zh: "未知违规“\(id)”"), reader.advice(for: id, among: known.map(\.id)))
                continue
            }
            if breach.detection != .deadlineMissed {
                reader.report(
                    place, en: "breach '\(id)' is not seen by a missed deadline", "write 'seen_by: deadline_missed' there",
                    zh: "违规“\(id)”不由逾期认定", "请在该处写“seen_by: deadline_missed”")
            }
        }
        for (breach, place) in draft.breaches where breach.detection == .deadlineMissed {
            if !draft.breachUses.contains(where: { $0.id == breach.id }) {
                reader.report(
                    place, en: "no deadline records breach '\(breach.id)'", "name it under some deadline's 'on_miss'",
                    zh: "没有时限记录违规“\(breach.id)”", "请在某一时限的“on_miss”中写明")
            }
        }
    }

    private func categories() {
        let codes = Set(draft.categories.map(\.category.code))
        for (category, place) in draft.categories where !category.parent.isEmpty && !codes.contains(category.parent) {
            reader.report(
                place, BilingualText(en: "unknown parent '\(category.parent)'", zh: "未知上级类目“\(category.parent)”"),
                reader.advice(for: category.parent, among: codes.sorted()))
        }
    }
}

extension Period {
    /// How long it is at least, in hours: good enough to see that a cap lies below a period.
    var roughHours: Double {
        switch self {
        case .minutes(let count): Double(count) / 60
        case .hours(let count): Double(count)
        case .workingHours(let count): Double(count) * 3
        case .days(let count): Double(count) * 24
        case .workingDays(let count): Double(count) * 24 * 7 / 5
        case .months(let count): Double(count) * 24 * 30
        case .sameDay, .dailyBy: 12
        case .nextDay, .firstThing: 24
        case .monthlyBy: 24 * 15
        case .yearlyBy: 24 * 90
        }
    }
}
