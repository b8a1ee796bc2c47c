import BusinessCalendar
import CaseDomain
import Wording
import YAMLPlaces

/// Turns the keys of a book's file into the value, and looks at the whole once it is there.
struct BookLoader {
    let fields: BookFields
    let reader: BookReader
    /// What the book consists of, with places for the checks across sections.
    var draft = BookDraft()

    init(_ fields: BookFields, _ reader: BookReader) {
        self.fields = fields
        self.reader = reader
    }

    /// The book; nil when it lacks something without which there is none. Anything reported means that it is refused.
    mutating func book() -> RuleBook? {
        if let schema = fields.number("schema", in: 1...1_000_000), schema != RuleBookFile.schema {
            reader.report(
                fields.place(of: "schema"), en: "schema \(schema) is not known", "this software reads schema \(RuleBookFile.schema)",
                zh: "未知的格式版本 \(schema)", "本软件可读的版本为 \(RuleBookFile.schema)")
        } else if !fields.has("schema") {
            reader.report(
                .start, en: "the book lacks 'schema'", "add 'schema: \(RuleBookFile.schema)'", zh: "规则文件缺少“schema”",
                "请补充“schema: \(RuleBookFile.schema)”")
        }
        let id = identifier()
        let title = fields.required("title").flatMap { BookFields($0, BilingualText(en: "title", zh: "名称"), reader) }.flatMap(title)
        let source = fields.text("source")
        let effectiveFrom = date("effective_from")
        reader.book = (id ?? "", effectiveFrom?.description ?? "")
        let isOverlay = fields.flag("overlay")
        draft.isOverlay = isOverlay
        let working = workingTerms()
        let clauses = clauseTable(source ?? "")
        let roles = roleTitles()
        let registers = registerRules()
        var book = RuleBook(
            id: id ?? "", title: title ?? BilingualText(en: "", zh: ""), source: source ?? "",
            effectiveFrom: effectiveFrom ?? CivilDate(dayNumber: 0), isOverlay: isOverlay, working: working, clauses: clauses, roles: roles,
            kinds: reader.words(isOverlay ? fields.list("kinds") : fields.requiredList("kinds"), BilingualText(en: "kind", zh: "事项类型")),
            registers: registers,
            authority: Authority(grants: grants()), deadlines: [])
        book.facts = facts()
        book.deadlines = deadlineRules(restDays: working.restDays)
        fillCaseRules(&book)
        fillHouseRules(&book)
        fields.finish()
        BookCheck(book: book, draft: draft, reader: reader).run()
        return book
    }

    private func title(_ fields: BookFields) -> BilingualText? {
        defer { fields.finish() }
        return fields.wording()
    }

    private func identifier() -> String? {
        guard let text = fields.text("id") else { return nil }
        let known = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        if text.count > 64 || !text.allSatisfy(known.contains) {
            reader.report(
                fields.place(of: "id"), en: "'\(text)' is no id", "use small letters, digits and hyphens, at most 64", zh: "“\(text)”不能作编号",
                "用小写字母、数字和连字符，最多 64 个")
        }
        return text
    }

    func date(_ key: String) -> CivilDate? {
        guard let text = fields.text(key) else { return nil }
        if let date = CivilDate(text) { return date }
        reader.report(fields.place(of: key), en: "'\(text)' is no date", "write e.g. 2020-03-01", zh: "“\(text)”不是日期", "例：2020-03-01")
        return nil
    }

    private func workingTerms() -> WorkingTerms {
        var terms = WorkingTerms()
        if let text = fields.optionalText("calendar") {
            terms.calendar = text
            let known = CalendarCatalogue.shipped.calendars.keys.sorted()
            if !known.contains(text) {
                reader.report(
                    fields.place(of: "calendar"), BilingualText(en: "unknown calendar '\(text)'", zh: "未知日历“\(text)”"),
                    reader.advice(for: text, among: known))
            }
        }
        if let text = fields.optionalText("zone") {
            terms.zone = text
            let known = ZoneRules.known.keys.sorted()
            if !known.contains(text) {
                reader.report(
                    fields.place(of: "zone"), BilingualText(en: "unknown zone '\(text)'", zh: "未知时区“\(text)”"),
                    reader.advice(for: text, among: known))
            }
        }
        if let text = fields.optionalText("hours") {
            if let hours = OpeningHours(text) {
                terms.hours = hours
            } else {
                reader.report(
                    fields.place(of: "hours"), en: "'\(text)' are no hours", "write e.g. 09:00-17:00 or 09:00-12:00 14:00-17:30",
                    zh: "“\(text)”不是营业时间", "例：09:00-17:00 或 09:00-12:00 14:00-17:30")
            }
        }
        if let text = fields.optionalText("daytime") {
            if let hours = OpeningHours(text), hours.segments.count == 1 {
                terms.daytime = hours.segments[0]
            } else {
                reader.report(
                    fields.place(of: "daytime"), en: "'\(text)' is no stretch of the day", "write e.g. 08:00-20:00",
                    zh: "“\(text)”不是一天中的一段", "例：08:00-20:00")
            }
        }
        if let node = fields.node("rest_days"), let rule: RestDayRule = reader.word(node, BilingualText(en: "rest-day rule", zh: "休息日规则")) {
            terms.restDays = rule
        }
        return terms
    }

    private mutating func clauseTable(_ source: String) -> ClauseTable {
        if fields.required("clauses") == nil { return ClauseTable([]) }
        var clauses: [Clause] = []
        for (name, key, value) in fields.entries("clauses") {
            draft.clauseIDs.insert(name)
            guard let entry = BookFields(value, BilingualText(en: "clause '\(name)'", zh: "条款“\(name)”"), reader) else { continue }
            let cite = entry.optionalText("cite")
            let choice = entry.optionalText("choice")
            let document = entry.optionalText("document") ?? source
            let chinese = entry.text("zh")
            let english = entry.text("en")
            entry.finish()
            if (cite == nil) == (choice == nil) {
                reader.report(
                    key.place,
                    cite == nil
                        ? BilingualText(en: "clause '\(name)' has no citation", zh: "条款“\(name)”没有出处")
                        : BilingualText(en: "clause '\(name)' has both 'cite' and 'choice'", zh: "条款“\(name)”同时写了“cite”和“choice”"),
                    BilingualText(
                        en: "add 'cite: <article or section>', or 'choice: <why>' for a rule of your own",
                        zh: "请补充“cite: <条款>”，自定规则则写“choice: <理由>”"))
            }
            guard let chinese, let english else { continue }
            let citation = cite.map { document.isEmpty ? $0 : "\(document) \($0)" } ?? "本系统所定：\(choice ?? "")"
            clauses.append(Clause(reader.reference(name), citation: citation, english: english, chinese: chinese))
        }
        return ClauseTable(clauses)
    }

    private mutating func roleTitles() -> [RoleTitle] {
        if !draft.isOverlay, fields.required("roles") == nil { return [] }
        var titles: [RoleTitle] = []
        for (_, key, value) in fields.entries("roles") {
            let role: Role? = reader.word(key, BilingualText(en: "role", zh: "岗位"))
            guard let entry = BookFields(value, BilingualText(en: "role", zh: "岗位"), reader) else { continue }
            let title = entry.wording()
            entry.finish()
            if let role, let title { titles.append(RoleTitle(role: role, title: title)) }
        }
        return titles
    }

    private mutating func registerRules() -> [RegisterRule] {
        if !draft.isOverlay, fields.required("registers") == nil { return [] }
        var rules: [RegisterRule] = []
        var seen: Set<Channel> = []
        for (name, _, value) in fields.entries("registers") {
            guard let entry = BookFields(value, BilingualText(en: "register '\(name)'", zh: "登记簿“\(name)”"), reader) else { continue }
            let title = entry.wording()
            let nodes = entry.requiredList("channels")
            let channels: [Channel] = reader.words(nodes, BilingualText(en: "channel", zh: "渠道"))
            for channel in channels where !seen.insert(channel).inserted {
                reader.report(
                    entry.place(of: "channels"), en: "channel '\(channel.rawValue)' is kept in two registers", "name it in one",
                    zh: "渠道“\(channel.rawValue)”登记于两个登记簿", "只写一处")
            }
            let keeper = entry.has("keeper") ? entry.role("keeper", for: BilingualText(en: "keeps a register", zh: "保管登记簿")) : nil
            let clause = entry.clause()
            entry.finish()
            if let title, let clause {
                rules.append(RegisterRule(id: name, title: title, channels: channels, keeper: keeper, clause: clause))
            }
        }
        return rules
    }

    private mutating func grants() -> [Authority.Grant] {
        var grants: [Authority.Grant] = []
        for node in draft.isOverlay ? fields.list("authority") : fields.requiredList("authority") {
            guard let entry = BookFields(node, BilingualText(en: "grant of authority", zh: "授权"), reader) else { continue }
            let acts: [Act] = reader.words(entry.requiredList("acts"), BilingualText(en: "act", zh: "操作"))
            let roles = entry.roles(entry.requiredList("roles"), for: BilingualText(en: "is given authority", zh: "获得授权"))
            let amount = entry.optionalText("up_to").flatMap { minorUnits($0, entry) }
            if amount != nil, acts != [.compensate] {
                reader.report(
                    entry.place(of: "up_to"), en: "'up_to' limits compensation only", "give 'compensate' a grant of its own",
                    zh: "“up_to”只限制赔偿金额", "请为“compensate”单独授权")
            }
            let clause = entry.clause()
            entry.finish()
            if let clause {
                grants += acts.map { Authority.Grant(act: $0, roles: roles, amountMaxMinor: amount, clause: clause) }
            }
        }
        return grants
    }

    /// `500` or `500.00` in the currency's smallest unit.
    private func minorUnits(_ text: String, _ entry: BookFields) -> Int64? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count <= 2, let whole = Int64(parts[0]), (0...1_000_000_000_000).contains(whole), !parts[0].hasPrefix("+") {
            if parts.count == 1 { return whole * 100 }
            if parts[1].count == 2, parts[1].allSatisfy(\.isWholeNumber), let cents = Int64(parts[1]) { return whole * 100 + cents }
        }
        reader.report(
            entry.place(of: "up_to"), en: "'\(text)' is no amount", "write e.g. 500 or 500.00", zh: "“\(text)”不是金额", "例：500 或 500.00")
        return nil
    }
}

/// What was read, with places, for the checks that need the whole book.
struct BookDraft {
    var isOverlay = false
    var clauseIDs: Set<String> = []
    var deadlines: [(rule: DeadlineRule, place: Place)] = []
    var ladder: [(level: LadderLevel, place: Place)] = []
    var breaches: [(breach: BreachRule, place: Place)] = []
    var nextLevelUses: [Place] = []
    var breachUses: [(id: String, place: Place)] = []
    var deadlineUses: [(name: String, place: Place)] = []
    var categories: [(category: CategoryRule, place: Place)] = []
    /// Acts that somebody must be allowed to do, with why.
    var actUses: [(acts: [Act], roles: [Role], purpose: BilingualText, place: Place)] = []
}
