import BusinessCalendar
import CaseDomain
import Wording
import YAMLPlaces

extension BookLoader {
    /// Reports, forms, speech, calls, breaches, duties, officers, categories.
    mutating func fillHouseRules(_ book: inout RuleBook) {
        book.reports = reports()
        book.forms = forms()
        book.speech = speech()
        book.callNorms = each("call_norms", BilingualText(en: "call norm", zh: "通话规范")) { entry in
            let measure: CallNorm.Measure? = entry.word("measure", BilingualText(en: "measure", zh: "指标"))
            if !entry.has("max") {
                entry.reader.report(entry.place, en: "a call norm lacks 'max'", "add the most it may be", zh: "通话规范缺少“max”", "请填写上限")
            }
            let max = entry.number("max", in: 0...100_000)
            let longer = entry.flag("longer_with_consent")
            let clause = entry.clause()
            guard let measure, let max, let clause else { return nil }
            return CallNorm(measure: measure, max: max, longerWithConsent: longer, clause: clause)
        }
        breaches()
        book.breaches = draft.breaches.map(\.breach)
        book.duties = duties()
        book.requiredOfficers = each("required_officers", BilingualText(en: "required officer", zh: "必设岗位")) { entry in
            let role = entry.role("role", for: BilingualText(en: "must be named", zh: "必须设立"))
            let unit: Organisation.Unit.Kind? = entry.word("unit", BilingualText(en: "kind of unit", zh: "机构类型"))
            let clause = entry.clause()
            guard let role, let unit, let clause else { return nil }
            return RequiredOfficer(role: role, unitKind: unit, clause: clause)
        }
        categories()
        book.categories = draft.categories.map(\.category)
    }

    /// Named entries in a mapping, each read by `make`.
    private func named<Rule>(_ key: String, _ what: BilingualText, _ make: (String, BookFields) -> Rule?) -> [Rule] {
        fields.entries(key).compactMap { name, _, value in
            guard let entry = BookFields(value, BilingualText(en: "\(what.english) '\(name)'", zh: "\(what.chinese)“\(name)”"), reader)
            else { return nil }
            let rule = make(name, entry)
            entry.finish()
            return rule
        }
    }

    private mutating func reports() -> [ReportRule] {
        let rules: [(ReportRule, Place)] = named("reports", BilingualText(en: "report", zh: "报告")) { name, entry in
            let title = entry.wording()
            let schedule = entry.period("schedule")
            switch schedule {
            case nil, .monthlyBy, .yearlyBy, .dailyBy: break
            case .minutes, .hours, .workingHours, .days, .workingDays, .months, .sameDay, .nextDay, .firstThing:
                reader.report(
                    entry.place(of: "schedule"), en: "a report needs dates", "write 'monthly by 25' or 'yearly by 06-15 12-15'",
                    zh: "报告须有日期", "写作“monthly by 25”或“yearly by 06-15 12-15”")
            }
            let author = entry.role("author", for: BilingualText(en: "makes a report", zh: "编制报告"))
            let recipients = wordings(entry, "recipients")
            let contents = wordings(entry, "contents")
            let clause = entry.clause()
            guard let title, let schedule, let author, let clause else { return nil }
            let rule = ReportRule(
                id: name, title: title, schedule: schedule, author: author, recipients: recipients, contents: contents, clause: clause)
            return (rule, entry.place)
        }
        for (rule, place) in rules {
            draft.actUses.append(
                ([.submitReport], [rule.author], BilingualText(en: "makes report '\(rule.id)'", zh: "编制报告“\(rule.id)”"), place))
        }
        return rules.map(\.0)
    }

    private mutating func forms() -> [FormRule] {
        named("forms", BilingualText(en: "form", zh: "表单")) { name, entry in
            let title = entry.wording()
            let event = entry.event("arises_on")
            let conditions = entry.conditions("when")
            let clause = entry.clause()
            if let event {
                reader.eventUses.append(
                    (event, BilingualText(en: "makes form '\(name)' arise", zh: "产生表单“\(name)”"), entry.place(of: "arises_on")))
            }
            guard let title, let event, let clause else { return nil }
            return FormRule(id: name, title: title, arisesOn: event, conditions: conditions, clause: clause)
        }
    }

    private func speech() -> SpeechNorms {
        guard let node = fields.node("speech"), let entry = BookFields(node, BilingualText(en: "speech", zh: "用语"), reader) else {
            return SpeechNorms()
        }
        defer { entry.finish() }
        var phrases: [SpeechNorms.Phrase] = []
        for node in entry.list("forbidden") {
            guard let phrase = BookFields(node, BilingualText(en: "forbidden phrase", zh: "禁用语"), reader) else { continue }
            let text = phrase.text("phrase")
            let wrong: SpeechNorms.Phrase.Wrong? = phrase.word("wrong", BilingualText(en: "kind of wrong", zh: "不当类型"))
            let whole = phrase.flag("whole_sentence")
            let clause = phrase.clause()
            phrase.finish()
            guard let text, let wrong, let clause else { continue }
            phrases.append(SpeechNorms.Phrase(text: text, wrong: wrong, asWholeSentence: whole, clause: clause))
        }
        let suggested = entry.list("suggested").compactMap { reader.text($0, "suggested") }
        let roles = entry.roles(
            entry.list("may_not_agree_compensation"), for: BilingualText(en: "may not agree to compensation", zh: "不得同意赔偿"))
        return SpeechNorms(forbidden: phrases, suggested: suggested, mayNotAgreeCompensation: roles)
    }

    private mutating func breaches() {
        draft.breaches = named("breaches", BilingualText(en: "breach", zh: "违规")) { name, entry in
            let title = entry.wording()
            let detection = detection(entry)
            let clause = entry.clause()
            guard let title, let detection, let clause else { return nil }
            return (BreachRule(id: name, title: title, detection: detection, clause: clause), entry.place)
        }
    }

    /// `seen_by: deadline_missed | refusal_overturned | hand`, or `seen_when: {fact: value}`.
    private func detection(_ entry: BookFields) -> BreachRule.Detection? {
        if entry.has("seen_when") {
            if entry.has("seen_by") {
                reader.report(
                    entry.place, en: "a breach has both 'seen_by' and 'seen_when'", "keep one of them", zh: "违规同时写了“seen_by”和“seen_when”",
                    "只保留一项")
            }
            return .facts(entry.conditions("seen_when"))
        }
        guard let text = entry.text("seen_by") else { return nil }
        switch text {
        case "deadline_missed": return .deadlineMissed
        case "refusal_overturned": return .refusalOverturned
        case "hand": return .byHand
        default:
            let advice = reader.advice(for: text, among: ["deadline_missed", "refusal_overturned", "hand"])
            reader.report(
                entry.place(of: "seen_by"), BilingualText(en: "unknown way of seeing a breach '\(text)'", zh: "未知的违规认定方式“\(text)”"), advice)
            return nil
        }
    }

    private func duties() -> [DutyRule] {
        named("duties", BilingualText(en: "duty", zh: "义务")) { name, entry in
            let wording = entry.wording()
            let after: TriggerEvent? = entry.has("after") ? entry.event("after") : nil
            let clause = entry.clause()
            guard let wording, let clause else { return nil }
            return DutyRule(id: name, wording: wording, after: after, clause: clause)
        }
    }

    private mutating func categories() {
        draft.categories = named("categories", BilingualText(en: "category", zh: "类目")) { name, entry in
            let title = entry.wording()
            let parent = entry.optionalText("parent") ?? ""
            guard let title else { return nil }
            return (CategoryRule(code: name, title: title, parent: parent), entry.place)
        }
    }
}
