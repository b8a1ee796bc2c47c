import BusinessCalendar
import CaseDomain
import ShouwenLimits
import Wording
import YAMLPlaces

extension BookLoader {
    /// Ladder, severity, acceptance, recusal, review, callback, closing.
    mutating func fillCaseRules(_ book: inout RuleBook) {
        book.ladder = ladder()
        book.severity = severity()
        book.hotSpots = hotSpot().map { [$0] } ?? []
        book.acceptance = acceptance()
        book.recusal = each("recusal", BilingualText(en: "recusal", zh: "回避")) { entry in
            let party: RecusalRule.Party? = entry.word("party", BilingualText(en: "party", zh: "当事方"))
            let acts: [Act] = entry.reader.words(entry.list("acts"), BilingualText(en: "act", zh: "操作"))
            let clause = entry.clause()
            guard let party, let clause else { return nil }
            return RecusalRule(party: party, acts: acts, clause: clause)
        }
        book.reviews = reviews()
        book.callbacks = callbacks()
        book.closing = closing()
    }

    /// The entries of a list, each read by `make`; unknown keys are reported.
    func each<Rule>(_ key: String, _ what: BilingualText, _ make: (BookFields) -> Rule?) -> [Rule] {
        fields.list(key).compactMap { node in
            guard let entry = BookFields(node, what, reader) else { return nil }
            let rule = make(entry)
            entry.finish()
            return rule
        }
    }

    private mutating func ladder() -> [LadderLevel] {
        for node in fields.list("ladder") {
            guard let entry = BookFields(node, BilingualText(en: "level of the ladder", zh: "升级阶梯"), reader) else { continue }
            if !entry.has("level") {
                reader.report(
                    entry.place, en: "a level of the ladder lacks 'level'", "number the levels 1, 2, 3 from below", zh: "升级阶梯的一级缺少“level”",
                    "自下而上编号 1、2、3")
            }
            let level = entry.number("level", in: 1...99)
            let role = entry.role("role", for: BilingualText(en: "answers for a level of the ladder", zh: "负责升级阶梯一级"))
            let title = entry.wording()
            let skip = entry.conditions("skip_when")
            let clause = entry.clause()
            entry.finish()
            guard let level, let role, let title, let clause else { continue }
            draft.ladder.append((LadderLevel(level: level, role: role, title: title, skipWhen: skip, clause: clause), entry.place))
        }
        return draft.ladder.map(\.level).sorted { $0.level < $1.level }
    }

    private mutating func severity() -> [SeverityGrade] {
        var grades: [SeverityGrade] = []
        for node in fields.list("severity") {
            guard let entry = BookFields(node, BilingualText(en: "severity grade", zh: "严重程度"), reader) else { continue }
            let id = entry.text("grade")
            let title = entry.wording()
            let raisedBy = entry.list("any_of").map { BookFields.conditions($0, reader) }
            let duties = wordings(entry, "duties")
            let clause = entry.clause()
            entry.finish()
            guard let id, let title, let clause else { continue }
            if grades.contains(where: { $0.id == id }) {
                reader.report(entry.place, en: "severity grade '\(id)' is named twice", "name it once", zh: "严重程度“\(id)”重复", "只写一次")
            }
            if raisedBy.joined().contains(where: { $0.asksForMoreThanHotSpotsCount }) {
                let (fact, most) = (NumberFact.sameTypeComplainants.name, Limits.hotSpotPeopleMax)
                reader.report(
                    entry.place, en: "\(fact) is counted up to \(most)", "ask for \(most) at the most", zh: "“\(fact)”最多计到 \(most)",
                    "请不超过 \(most)")
            }
            grades.append(SeverityGrade(id: id, title: title, rank: grades.count, raisedBy: raisedBy, duties: duties, clause: clause))
        }
        return grades
    }

    /// A list of `{zh, en}`.
    func wordings(_ entry: BookFields, _ key: String) -> [BilingualText] {
        entry.list(key).compactMap { node in
            guard let text = BookFields(node, BilingualText(en: "entry of '\(key)'", zh: "\(key)"), reader) else { return nil }
            defer { text.finish() }
            return text.wording()
        }
    }

    private func hotSpot() -> HotSpotRule? {
        guard let node = fields.node("hot_spot"), let entry = BookFields(node, BilingualText(en: "hot_spot", zh: "热点"), reader) else {
            return nil
        }
        defer { entry.finish() }
        if !entry.has("complainants") {
            reader.report(
                entry.place, en: "hot_spot lacks 'complainants'", "add how many make one", zh: "“hot_spot”缺少“complainants”", "请填写多少人构成热点")
        }
        let complainants = entry.number("complainants", in: 2...Limits.hotSpotPeopleMax)
        let window = entry.period("window")
        let clause = entry.clause()
        guard let complainants, let window, let clause else { return nil }
        return HotSpotRule(complainants: complainants, window: window, clause: clause)
    }

    private mutating func acceptance() -> AcceptanceRules {
        guard let node = fields.node("acceptance"), let entry = BookFields(node, BilingualText(en: "acceptance", zh: "受理"), reader) else {
            return AcceptanceRules()
        }
        defer { entry.finish() }
        let accepted = grounds(entry, "accepted")
        let refused = grounds(entry, "refused")
        let approvers = entry.roles(entry.list("approvers"), for: BilingualText(en: "approves a refusal", zh: "核准不予受理"))
        let again = entry.optionalText("repeat_after_review")
        let ways = wordings(entry, "ways_of_appeal")
        let clause = entry.has("clause") || !refused.isEmpty ? entry.clause() : nil
        if !refused.isEmpty, approvers.isEmpty {
            reader.report(
                entry.place, en: "nobody may approve a refusal", "add 'approvers: [intake_head]'", zh: "没有人可核准不予受理",
                "请补充“approvers: [intake_head]”")
        }
        if !refused.isEmpty, ways.isEmpty {
            reader.report(
                entry.place, en: "a refusal names no way of appeal", "add 'ways_of_appeal' with at least one {zh, en}", zh: "不予受理未写明救济途径",
                "请补充“ways_of_appeal”，至少一项 {zh, en}")
        }
        if let again, !refused.contains(where: { $0.id == again }) {
            let advice = reader.advice(for: again, among: refused.map(\.id))
            reader.report(
                entry.place(of: "repeat_after_review"), BilingualText(en: "'\(again)' is no ground of refusal", zh: "“\(again)”不是不予受理的理由"),
                advice)
        }
        if !refused.isEmpty {
            draft.actUses.append(([.refuseAcceptance], approvers, BilingualText(en: "approves a refusal", zh: "核准不予受理"), entry.place))
        }
        return AcceptanceRules(
            accepted: accepted, refused: refused, approvers: approvers, repeatAfterReview: again, waysOfAppeal: ways, clause: clause)
    }

    private func grounds(_ entry: BookFields, _ key: String) -> [AcceptanceGround] {
        var grounds: [AcceptanceGround] = []
        for (name, key, value) in entry.entries(key) {
            guard let ground = BookFields(value, BilingualText(en: "ground '\(name)'", zh: "理由“\(name)”"), reader) else { continue }
            let title = ground.wording()
            let clause = ground.clause()
            ground.finish()
            if name.isEmpty {
                reader.report(
                    key.place, en: "a ground needs an id", "write 'id: {zh, en, clause}'", zh: "理由须有编号", "写作“id: {zh, en, clause}”")
            }
            if let title, let clause { grounds.append(AcceptanceGround(id: name, title: title, clause: clause)) }
        }
        return grounds
    }

    private mutating func reviews() -> [ReviewRules] {
        var reviews: [ReviewRules] = []
        for node in fields.list("reviews") {
            guard let entry = BookFields(node, BilingualText(en: "review", zh: "核查"), reader) else { continue }
            let deciders = entry.roles(entry.requiredList("deciders"), for: BilingualText(en: "decides reviews", zh: "作出核查决定"))
            let within = entry.has("request_within") ? entry.period("request_within") : nil
            let answer = entry.optionalText("answer_deadline")
            let rounds = entry.number("rounds_max", in: 1...99)
            let clause = entry.clause()
            entry.finish()
            if let answer { draft.deadlineUses.append((answer, entry.place(of: "answer_deadline"))) }
            draft.actUses.append(([.decideReview], deciders, BilingualText(en: "decides reviews", zh: "作出核查决定"), entry.place))
            if let clause {
                reviews.append(
                    ReviewRules(deciders: deciders, requestWithin: within, answerDeadline: answer, roundsMax: rounds, clause: clause))
            }
        }
        return reviews
    }

    private mutating func callbacks() -> [CallbackRule] {
        var rules: [CallbackRule] = []
        for node in fields.list("callbacks") {
            guard let entry = BookFields(node, BilingualText(en: "callback", zh: "回访"), reader) else { continue }
            let conditions = entry.conditions("when")
            let attempts = entry.number("attempts_max", in: 1...99) ?? 3
            let deadline = entry.optionalText("deadline")
            let clause = entry.clause()
            entry.finish()
            if let deadline { draft.deadlineUses.append((deadline, entry.place(of: "deadline"))) }
            draft.actUses.append(([.recordCallback], [], BilingualText(en: "is needed for the callback", zh: "回访所需"), entry.place))
            if let clause {
                rules.append(CallbackRule(conditions: conditions, attemptsMax: attempts, deadline: deadline, clause: clause))
            }
        }
        return rules
    }

    private mutating func closing() -> [ClosingRule] {
        var rules: [ClosingRule] = []
        for node in fields.list("closing") {
            guard let entry = BookFields(node, BilingualText(en: "closing requirement", zh: "结案条件"), reader) else { continue }
            let requirement: ClosingRule.Requirement? = entry.word("requires", BilingualText(en: "requirement", zh: "结案条件"))
            let conditions = entry.conditions("when")
            let clause = entry.clause()
            entry.finish()
            guard let requirement, let clause else { continue }
            draft.actUses.append(
                (
                    requirement.acts, [], BilingualText(en: "is needed for '\(requirement.rawValue)'", zh: "“\(requirement.rawValue)”所需"),
                    entry.place
                ))
            rules.append(ClosingRule(requirement: requirement, conditions: conditions, clause: clause))
        }
        return rules
    }
}

extension ClosingRule.Requirement {
    /// The acts by which it can be met; any one will do.
    var acts: [Act] {
        switch self {
        case .investigationRecorded, .findingsRecorded: [.recordInvestigation]
        case .decided, .measuresRecorded, .natureDetermined: [.decide, .recordMeasure]
        case .replied: [.reply]
        case .callbackDone: [.recordCallback]
        case .handlingFormFilled: [.makeHandlingSheet, .close]
        case .rectificationVerified, .correctiveActionVerified: [.verifyRectification]
        case .identityChecked: [.handOutCard]
        case .incidentSettled: [.settleIncident]
        case .rootCauseRecorded, .filed: [.close]
        case .reportedToSuperior: [.reportToSuperior]
        case .specialReportMade: [.reportToSuperior, .submitReport]
        }
    }
}

extension FactCondition {
    /// Whether it asks for more people than hot spots count.
    fileprivate var asksForMoreThanHotSpotsCount: Bool {
        guard fact == NumberFact.sameTypeComplainants.name, case .atLeast(let people) = test else { return false }
        return people > Limits.hotSpotPeopleMax
    }
}
