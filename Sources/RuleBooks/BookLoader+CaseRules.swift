import BusinessCalendar
import CaseDomain
import Yams
import Wording

extension BookLoader {
    /// Ladder, severity, acceptance, recusal, review, callback, closing.
    mutating func fillCaseRules(_ book: inout RuleBook) {
        book.ladder = ladder()
        book.severity = severity()
        book.hotSpot = hotSpot()
        book.acceptance = acceptance()
        book.recusal = each("recusal", "recusal") { entry in
            let party: RecusalRule.Party? = entry.word("party", "party")
            let acts: [Act] = entry.reader.words(entry.list("acts"), "act")
            let clause = entry.clause()
            guard let party, let clause else { return nil }
            return RecusalRule(party: party, acts: acts, clause: clause)
        }
        book.reviews = reviews()
        book.callbacks = callbacks()
        book.closing = closing()
    }

    /// The entries of a list, each read by `make`; unknown keys are reported.
    func each<Rule>(_ key: String, _ what: String, _ make: (BookFields) -> Rule?) -> [Rule] {
        fields.list(key).compactMap { node in
            guard let entry = BookFields(node, what, reader) else { return nil }
            let rule = make(entry)
            entry.finish()
            return rule
        }
    }

    private mutating func ladder() -> [LadderLevel] {
        for node in fields.list("ladder") {
            guard let entry = BookFields(node, "level of the ladder", reader) else { continue }
            if !entry.has("level") {
                reader.report(entry.place, "a level of the ladder lacks 'level'", "number the levels 1, 2, 3 from below")
            }
            let level = entry.number("level", in: 1...99)
            let role = entry.role("role", for: "answers for a level of the ladder")
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
            guard let entry = BookFields(node, "severity grade", reader) else { continue }
            let id = entry.text("grade")
            let title = entry.wording()
            let raisedBy = entry.list("any_of").map { BookFields.conditions($0, reader) }
            let duties = wordings(entry, "duties")
            let clause = entry.clause()
            entry.finish()
            guard let id, let title, let clause else { continue }
            if grades.contains(where: { $0.id == id }) {
                reader.report(entry.place, "severity grade '\(id)' is named twice", "name it once")
            }
            grades.append(SeverityGrade(id: id, title: title, rank: grades.count, raisedBy: raisedBy, duties: duties, clause: clause))
        }
        return grades
    }

    /// A list of `{zh, en}`.
    func wordings(_ entry: BookFields, _ key: String) -> [BilingualText] {
        entry.list(key).compactMap { node in
            guard let text = BookFields(node, "entry of '\(key)'", reader) else { return nil }
            defer { text.finish() }
            return text.wording()
        }
    }

    private func hotSpot() -> HotSpotRule? {
        guard let node = fields.node("hot_spot"), let entry = BookFields(node, "hot_spot", reader) else { return nil }
        defer { entry.finish() }
        if !entry.has("complainants") { reader.report(entry.place, "hot_spot lacks 'complainants'", "add how many make one") }
        let complainants = entry.number("complainants", in: 2...1_000_000)
        let window = entry.period("window")
        let clause = entry.clause()
        guard let complainants, let window, let clause else { return nil }
        return HotSpotRule(complainants: complainants, window: window, clause: clause)
    }

    private mutating func acceptance() -> AcceptanceRules {
        guard let node = fields.node("acceptance"), let entry = BookFields(node, "acceptance", reader) else { return AcceptanceRules() }
        defer { entry.finish() }
        let accepted = grounds(entry, "accepted")
        let refused = grounds(entry, "refused")
        let approvers = entry.roles(entry.list("approvers"), for: "approves a refusal")
        let again = entry.optionalText("repeat_after_review")
        let ways = wordings(entry, "ways_of_appeal")
        let clause = entry.has("clause") || !refused.isEmpty ? entry.clause() : nil
        if !refused.isEmpty, approvers.isEmpty {
            reader.report(entry.place, "nobody may approve a refusal", "add 'approvers: [intake_head]'")
        }
        if !refused.isEmpty, ways.isEmpty {
            reader.report(entry.place, "a refusal names no way of appeal", "add 'ways_of_appeal' with at least one {zh, en}")
        }
        if let again, !refused.contains(where: { $0.id == again }) {
            let advice = reader.advice(for: again, among: refused.map(\.id))
            reader.report(entry.place(of: "repeat_after_review"), "'\(again)' is no ground of refusal", advice)
        }
        if !refused.isEmpty { draft.actUses.append(([.refuseAcceptance], approvers, "approves a refusal", entry.place)) }
        return AcceptanceRules(
            accepted: accepted, refused: refused, approvers: approvers, repeatAfterReview: again, waysOfAppeal: ways, clause: clause)
    }

    private func grounds(_ entry: BookFields, _ key: String) -> [AcceptanceGround] {
        var grounds: [AcceptanceGround] = []
        for (name, key, value) in entry.entries(key) {
            guard let ground = BookFields(value, "ground '\(name)'", reader) else { continue }
            let title = ground.wording()
            let clause = ground.clause()
            ground.finish()
            if name.isEmpty { reader.report(key.place, "a ground needs an id", "write 'id: {zh, en, clause}'") }
            if let title, let clause { grounds.append(AcceptanceGround(id: name, title: title, clause: clause)) }
        }
        return grounds
    }

    private mutating func reviews() -> [ReviewRules] {
        var reviews: [ReviewRules] = []
        for node in fields.list("reviews") {
            guard let entry = BookFields(node, "review", reader) else { continue }
            let deciders = entry.roles(entry.requiredList("deciders"), for: "decides reviews")
            let within = entry.has("request_within") ? entry.period("request_within") : nil
            let answer = entry.optionalText("answer_deadline")
            let rounds = entry.number("rounds_max", in: 1...99)
            let clause = entry.clause()
            entry.finish()
            if let answer { draft.deadlineUses.append((answer, entry.place(of: "answer_deadline"))) }
            draft.actUses.append(([.decideReview], deciders, "decides reviews", entry.place))
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
            guard let entry = BookFields(node, "callback", reader) else { continue }
            let conditions = entry.conditions("when")
            let attempts = entry.number("attempts_max", in: 1...99) ?? 3
            let deadline = entry.optionalText("deadline")
            let clause = entry.clause()
            entry.finish()
            if let deadline { draft.deadlineUses.append((deadline, entry.place(of: "deadline"))) }
            draft.actUses.append(([.recordCallback], [], "is needed for the callback", entry.place))
            if let clause {
                rules.append(CallbackRule(conditions: conditions, attemptsMax: attempts, deadline: deadline, clause: clause))
            }
        }
        return rules
    }

    private mutating func closing() -> [ClosingRule] {
        var rules: [ClosingRule] = []
        for node in fields.list("closing") {
            guard let entry = BookFields(node, "closing requirement", reader) else { continue }
            let requirement: ClosingRule.Requirement? = entry.word("requires", "requirement")
            let conditions = entry.conditions("when")
            let clause = entry.clause()
            entry.finish()
            guard let requirement, let clause else { continue }
            draft.actUses.append((requirement.acts, [], "is needed for '\(requirement.rawValue)'", entry.place))
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
