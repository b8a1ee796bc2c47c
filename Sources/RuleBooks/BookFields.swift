import BusinessCalendar
import CaseDomain
import Wording
import YAMLPlaces

/// The keys of one mapping of a book.
typealias BookFields = YAMLFields<BookReader>

extension YAMLFields where Reader == BookReader {
    /// The clause a rule stands on.
    func clause(_ key: String = "clause") -> ClauseReference? {
        guard let node = node(key) else {
            reader.report(
                place, en: "\(what.english) has no citation", "add '\(key): <id of a clause>'; every rule names the clause it stands on",
                zh: "“\(what.chinese)”没有依据", "请补充“\(key): <条款编号>”；每条规则须写明其所依据的条款")
            return nil
        }
        guard let id = reader.text(node, key) else { return nil }
        reader.clauseUses.append((id, node.place))
        return reader.reference(id)
    }

    func role(_ key: String, for purpose: BilingualText) -> Role? {
        guard let node = required(key), let role: Role = reader.word(node, BilingualText(en: "role", zh: "岗位")) else { return nil }
        reader.roleUses.append((role, purpose, node.place))
        return role
    }

    func roles(_ nodes: [YAMLNode], for purpose: BilingualText) -> [Role] {
        for node in nodes {
            if let role = node.text.flatMap(Role.init(rawValue:)) { reader.roleUses.append((role, purpose, node.place)) }
        }
        return reader.words(nodes, BilingualText(en: "role", zh: "岗位"))
    }

    func period(_ key: String) -> Period? {
        guard let node = required(key), let text = reader.text(node, key) else { return nil }
        if let period = Period(text) { return period }
        reader.report(
            node.place, en: "'\(text)' is no period",
            "write e.g. '30 minutes', '12 hours', '8 working hours', '3 days', '5 working days', '3 months', 'same day', 'next day', "
                + "'first thing', 'daily by 17:00', 'monthly by 25', 'yearly by 06-15 12-15'", zh: "“\(text)”不是时长",
            "例：30 minutes、12 hours、8 working hours、3 days、5 working days、3 months、same day、next day、first thing、"
                + "daily by 17:00、monthly by 25、yearly by 06-15 12-15"
        )
        return nil
    }

    func event(_ key: String) -> TriggerEvent? { word(key, BilingualText(en: "event", zh: "事件")) }

    func events(_ nodes: [YAMLNode]) -> [TriggerEvent] { reader.words(nodes, BilingualText(en: "event", zh: "事件")) }

    // MARK: Conditions

    /// `{complexity: simple, complainants: ">= 5"}`; none where the key is left out.
    func conditions(_ key: String) -> [FactCondition] {
        guard let node = node(key) else { return [] }
        return BookFields.conditions(node, reader)
    }

    static func conditions(_ node: YAMLNode, _ reader: BookReader) -> [FactCondition] {
        guard let mapping = node.entries else {
            reader.report(
                node.place, en: "conditions must be a mapping", "write {fact: value, …}", zh: "条件应为“名称: 值”的形式", "写作 {fact: value, …}")
            return []
        }
        if mapping.isEmpty {
            reader.report(
                node.place, en: "no condition is written", "write {fact: value}, or leave the key out", zh: "没有写明条件",
                "写作 {fact: value}，或删去该项")
        }
        return mapping.compactMap { entry in
            guard let name = reader.text(entry.key, "fact") else { return nil }
            guard let test = test(entry.value, name, reader) else { return nil }
            let condition = FactCondition(fact: name, test: test)
            reader.conditionUses.append((condition, entry.key.place))
            return condition
        }
    }

    private static func test(_ node: YAMLNode, _ name: String, _ reader: BookReader) -> FactCondition.Test? {
        if let list = node.list {
            let values = list.compactMap { reader.text($0, name) }
            if values.isEmpty {
                reader.report(
                    node.place, en: "fact '\(name)' may have no value at all", "name the values for which the rule applies",
                    zh: "要素“\(name)”没有任何取值", "请列出规则适用的取值")
                return nil
            }
            return .oneOf(Set(values))
        }
        guard let text = reader.text(node, name) else { return nil }
        for (sign, make) in [(">=", FactCondition.Test.atLeast), ("<=", FactCondition.Test.atMost)] where text.hasPrefix(sign) {
            guard let number = Int(text.dropFirst(2).drop { $0 == " " }) else {
                reader.report(
                    node.place, en: "'\(text)' compares with no number", "write \"\(sign) 5\"", zh: "“\(text)”没有与数字比较", "写作 \"\(sign) 5\"")
                return nil
            }
            return make(number)
        }
        return .oneOf([text])
    }
}
