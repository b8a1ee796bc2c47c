import BusinessCalendar
import CaseDomain
import ShouwenLimits
import Wording
import YAMLPlaces

extension BookLoader {
    /// The standard facts, and those the book declares or declares again.
    mutating func facts() -> [FactDeclaration] {
        var facts = FactDeclaration.standard
        for (name, key, value) in fields.entries("facts") {
            guard let entry = BookFields(value, BilingualText(en: "fact '\(name)'", zh: "要素“\(name)”"), reader) else { continue }
            let title = entry.wording()
            let words = words(entry)
            let domain = domain(entry, words.map(\.word), key.place)
            let fallback = entry.optionalText("default")
            let standard = facts.first { $0.name == name }
            let statedBy = source(entry, name, standard)
            let approvers = approvers(entry)
            entry.finish()
            guard let title, let domain else { continue }
            let fact = FactDeclaration(
                name: name, title: title, domain: domain, fallback: fallback,
                valueTitles: Dictionary(words.compactMap { word, title in title.map { (word, $0) } }) { first, _ in first },
                statedBy: statedBy, approvers: approvers)
            if let fallback, !fact.admits(fallback) {
                reader.report(
                    entry.place(of: "default"), en: "'\(fallback)' is no value of fact '\(name)'", "name one of its values",
                    zh: "“\(fallback)”不是要素“\(name)”的取值", "请用其取值之一")
            }
            facts.removeAll { $0.name == name }
            facts.append(fact)
        }
        return facts
    }

    /// `values: {site: {zh: …, en: …}}`, or a list of words that every book has titles for: `["true", "false"]`.
    private func words(_ entry: BookFields) -> [(word: String, title: BilingualText?)] {
        guard entry.node("values")?.entries != nil else {
            return entry.list("values").compactMap { reader.text($0, "values") }.map { ($0, nil) }
        }
        return entry.entries("values").map { word, _, value in
            let fields = BookFields(value, BilingualText(en: "value '\(word)'", zh: "取值“\(word)”"), reader)
            defer { fields?.finish() }
            return (word, fields?.wording())
        }
    }

    private func domain(_ entry: BookFields, _ words: [String], _ place: Place) -> FactDeclaration.Domain? {
        let type = entry.optionalText("type")
        let least = entry.number("min", in: 0...Limits.factNumberMax)
        let most = entry.number("max", in: 0...Limits.factNumberMax)
        let within = entry.has("within") ? entry.period("within") : nil
        if type != "number", entry.has("min") || entry.has("max") {
            reader.report(place, en: "'min' and 'max' bound a number", "add 'type: number'", zh: "“min”“max”只用于数字", "请补充“type: number”")
        }
        if type != "date", entry.has("within") {
            reader.report(place, en: "'within' bounds a date", "add 'type: date'", zh: "“within”只用于日期", "请补充“type: date”")
        }
        switch type {
        case nil where !words.isEmpty: return .words(words)
        case "number" where words.isEmpty:
            let (least, most) = (least ?? 0, most ?? Limits.factNumberMax)
            guard least <= most else {
                reader.report(place, en: "'min' lies above 'max'", "exchange them", zh: "“min”大于“max”", "请对调")
                return nil
            }
            return .number(least...most)
        case "date" where words.isEmpty: return .date(within: within ?? FactDeclaration.agreedWithinByDefault)
        default:
            reader.report(
                place, en: "a fact needs its values", "add 'values: {a: {zh: …, en: …}}', 'type: number' or 'type: date'", zh: "要素须写明取值",
                "请补充“values: {a: {zh: …, en: …}}”“type: number”或“type: date”")
            return nil
        }
    }

    /// `stated_by: [intake_head]`; left out: whoever may take the step. What the system computes stays the system's.
    private func source(_ entry: BookFields, _ name: String, _ standard: FactDeclaration?) -> FactDeclaration.Source {
        let isSystems = standard?.statedBy == .system
        guard entry.has("stated_by") else { return isSystems ? .system : .anyone }
        let roles = entry.roles(entry.requiredList("stated_by"), for: BilingualText(en: "states a fact", zh: "登记要素"))
        guard isSystems else { return .roles(roles) }
        reader.report(
            entry.place(of: "stated_by"), en: "fact '\(name)' is computed by the system", "leave 'stated_by' out", zh: "要素“\(name)”由系统计算",
            "请删去“stated_by”")
        return .system
    }

    /// `approved_by: [intake_head]`; left out: heads and overseers.
    private mutating func approvers(_ entry: BookFields) -> [Role] {
        guard entry.has("approved_by") else { return FactDeclaration.approversByDefault }
        let purpose = BilingualText(en: "approves a fact", zh: "核准要素")
        let roles = entry.roles(entry.requiredList("approved_by"), for: purpose)
        // Facts are stated by those who may register.
        draft.actUses.append(([.register], roles, purpose, entry.place))
        return roles
    }
}
