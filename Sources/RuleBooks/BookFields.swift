import BusinessCalendar
import CaseDomain
import Yams
import Wording

/// The keys of one mapping of a book. Every key must be asked for: those nobody asked for are unknown.
final class BookFields {
    let reader: BookReader
    /// What the mapping is, for messages: `deadline`, `clause 'art3'`.
    let what: String
    let place: Place
    private let values: [String: Node]
    private let places: [(key: String, place: Place)]
    private var asked: Set<String> = []

    init?(_ node: Node, _ what: String, _ reader: BookReader) {
        guard let mapping = node.mapping else {
            reader.report(node.place, "\(what) must be a mapping", "write its keys and values, e.g. {clause: art1}")
            return nil
        }
        self.reader = reader
        self.what = what
        place = node.place
        var values: [String: Node] = [:]
        var places: [(String, Place)] = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                reader.report(key.place, "a key of \(what) must be a word", "write 'key: value'")
                continue
            }
            values[name] = value
            places.append((name, key.place))
        }
        self.values = values
        self.places = places
    }

    /// Reports the keys that nobody asked for.
    func finish() {
        for (key, place) in places where !asked.contains(key) {
            reader.report(place, "unknown key '\(key)' in \(what)", reader.advice(for: key, among: asked.subtracting(values.keys).sorted()))
        }
    }

    func has(_ key: String) -> Bool {
        asked.insert(key)
        return values[key] != nil
    }

    func node(_ key: String) -> Node? {
        asked.insert(key)
        return values[key]
    }

    func place(of key: String) -> Place {
        values[key]?.place ?? place
    }

    func required(_ key: String) -> Node? {
        if let node = node(key) { return node }
        reader.report(place, "\(what) lacks '\(key)'", "add '\(key): …'")
        return nil
    }

    func text(_ key: String) -> String? { required(key).flatMap { reader.text($0, key) } }

    func optionalText(_ key: String) -> String? { node(key).flatMap { reader.text($0, key) } }

    /// The nodes of a list; a single value counts as a list of one.
    func list(_ key: String) -> [Node] {
        guard let node = node(key) else { return [] }
        if let sequence = node.sequence { return Array(sequence) }
        if node.mapping != nil {
            reader.report(node.place, "'\(key)' of \(what) must be a list", "write '- ' before each entry, or [a, b]")
            return []
        }
        return [node]
    }

    func requiredList(_ key: String) -> [Node] {
        guard required(key) != nil else { return [] }
        let nodes = list(key)
        if nodes.isEmpty, values[key]?.sequence != nil {
            reader.report(place(of: key), "'\(key)' of \(what) is empty", "name at least one")
        }
        return nodes
    }

    /// The entries of a mapping of names, in the order of the file.
    func entries(_ key: String) -> [(name: String, key: Node, value: Node)] {
        guard let node = node(key) else { return [] }
        guard let mapping = node.mapping else {
            reader.report(node.place, "'\(key)' must be a mapping", "write 'name: …' a line")
            return []
        }
        var result: [(String, Node, Node)] = []
        for (key, value) in mapping {
            if let name = key.scalar?.string {
                result.append((name, key, value))
            } else {
                reader.report(key.place, "a name must be a word", "write 'name: …'")
            }
        }
        return result
    }

    func flag(_ key: String) -> Bool {
        guard let node = node(key), let text = reader.text(node, key) else { return false }
        switch text {
        case "true": return true
        case "false": return false
        default:
            reader.report(node.place, "'\(key)' must be true or false", "write true or false")
            return false
        }
    }

    func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = node(key), let text = reader.text(node, key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            reader.report(node.place, "'\(key)' must be a whole number", "use \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ name: String, _: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        required(key).flatMap { reader.word($0, name) }
    }

    /// `zh` and `en`, both asked for.
    func wording() -> BilingualText? {
        let chinese = text("zh")
        let english = text("en")
        guard let chinese, let english else { return nil }
        return BilingualText(en: english, zh: chinese)
    }

    /// The clause a rule stands on.
    func clause(_ key: String = "clause") -> String? {
        guard let node = node(key) else {
            reader.report(place, "\(what) has no citation", "add '\(key): <id of a clause>'; every rule names the clause it stands on")
            return nil
        }
        guard let id = reader.text(node, key) else { return nil }
        reader.clauseUses.append((id, node.place))
        return id
    }

    func role(_ key: String, for purpose: String) -> Role? {
        guard let node = required(key), let role: Role = reader.word(node, "role") else { return nil }
        reader.roleUses.append((role, purpose, node.place))
        return role
    }

    func roles(_ nodes: [Node], for purpose: String) -> [Role] {
        for node in nodes {
            if let role = node.scalar.flatMap({ Role(rawValue: $0.string) }) { reader.roleUses.append((role, purpose, node.place)) }
        }
        return reader.words(nodes, "role")
    }

    func period(_ key: String) -> Period? {
        guard let node = required(key), let text = reader.text(node, key) else { return nil }
        if let period = Period(text) { return period }
        reader.report(
            node.place, "'\(text)' is no period",
            "write e.g. '30 minutes', '12 hours', '8 working hours', '3 days', '5 working days', '3 months', 'same day', 'next day', "
                + "'first thing', 'daily by 17:00', 'monthly by 25', 'yearly by 06-15 12-15'")
        return nil
    }

    func event(_ key: String) -> TriggerEvent? { word(key, "event") }

    func events(_ nodes: [Node]) -> [TriggerEvent] { reader.words(nodes, "event") }

    // MARK: Conditions

    /// `{complexity: simple, complainants: ">= 5"}`; none where the key is left out.
    func conditions(_ key: String) -> [FactCondition] {
        guard let node = node(key) else { return [] }
        return BookFields.conditions(node, reader)
    }

    static func conditions(_ node: Node, _ reader: BookReader) -> [FactCondition] {
        guard let mapping = node.mapping else {
            reader.report(node.place, "conditions must be a mapping", "write {fact: value, …}")
            return []
        }
        if mapping.isEmpty { reader.report(node.place, "no condition is written", "write {fact: value}, or leave the key out") }
        return mapping.compactMap { key, value in
            guard let name = reader.text(key, "fact") else { return nil }
            guard let test = test(value, name, reader) else { return nil }
            let condition = FactCondition(fact: name, test: test)
            reader.conditionUses.append((condition, key.place))
            return condition
        }
    }

    private static func test(_ node: Node, _ name: String, _ reader: BookReader) -> FactCondition.Test? {
        if let sequence = node.sequence {
            let values = sequence.compactMap { reader.text($0, name) }
            if values.isEmpty {
                reader.report(node.place, "fact '\(name)' may have no value at all", "name the values for which the rule applies")
                return nil
            }
            return .oneOf(Set(values))
        }
        guard let text = reader.text(node, name) else { return nil }
        for (sign, make) in [(">=", FactCondition.Test.atLeast), ("<=", FactCondition.Test.atMost)] where text.hasPrefix(sign) {
            guard let number = Int(text.dropFirst(2).drop { $0 == " " }) else {
                reader.report(node.place, "'\(text)' compares with no number", "write \"\(sign) 5\"")
                return nil
            }
            return make(number)
        }
        return .oneOf([text])
    }
}
