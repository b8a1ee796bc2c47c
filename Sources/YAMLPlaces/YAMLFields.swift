import Wording

/// The keys of one mapping of a file. Every key must be asked for: those nobody asked for are unknown.
public final class YAMLFields<Reader: YAMLReader> {
    /// Takes what is wrong.
    public let reader: Reader
    /// What the mapping is, for messages: `deadline`, `clause 'art3'`.
    public let what: BilingualText
    /// Where the mapping begins.
    public let place: Place
    private let values: [String: YAMLNode]
    private let places: [(key: String, place: Place)]
    private var asked: Set<String> = []

    /// The fields of a node; nil when it is no mapping, which is reported.
    public init?(_ node: YAMLNode, _ what: BilingualText, _ reader: Reader) {
        guard let mapping = node.entries else {
            reader.report(
                node.place, en: "\(what.english) must be a mapping", "write its keys and values, e.g. {key: value}",
                zh: "“\(what.chinese)”应为“名称: 值”的形式", "例：{key: value}")
            return nil
        }
        self.reader = reader
        self.what = what
        place = node.place
        var values: [String: YAMLNode] = [:]
        var places: [(String, Place)] = []
        for entry in mapping {
            guard let name = entry.key.text else {
                reader.report(
                    entry.key.place, en: "a key of \(what.english) must be a word", "write 'key: value'", zh: "“\(what.chinese)”的键应为单词",
                    "写作“key: value”")
                continue
            }
            values[name] = entry.value
            places.append((name, entry.key.place))
        }
        self.values = values
        self.places = places
    }

    /// Reports the keys that nobody asked for, with those that are known.
    public func finish() {
        for (key, place) in places where !asked.contains(key) {
            let advice = reader.advice(for: key, among: asked.subtracting(values.keys).sorted())
            let known = asked.sorted().joined(separator: ", ")
            reader.report(
                place, en: "unknown key '\(key)' in \(what.english)", "\(advice.english) (known are: \(known))",
                zh: "“\(what.chinese)”中没有“\(key)”这一项", "\(advice.chinese)（已有：\(known)）")
        }
    }

    /// Whether a key is there.
    public func has(_ key: String) -> Bool {
        asked.insert(key)
        return values[key] != nil
    }

    /// The value of a key; nil: it is not there.
    public func node(_ key: String) -> YAMLNode? {
        asked.insert(key)
        return values[key]
    }

    /// Where a key's value stands; the mapping's own place where there is none.
    public func place(of key: String) -> Place {
        values[key]?.place ?? place
    }

    /// The value of a key without which the mapping is not whole.
    public func required(_ key: String) -> YAMLNode? {
        if let node = node(key) { return node }
        reader.report(
            place, en: "\(what.english) lacks '\(key)'", "add '\(key): …'", zh: "“\(what.chinese)”缺少“\(key)”", "请补充“\(key): …”")
        return nil
    }

    /// A required text.
    public func text(_ key: String) -> String? { required(key).flatMap { reader.text($0, key) } }

    /// A text that may be left out.
    public func optionalText(_ key: String) -> String? { node(key).flatMap { reader.text($0, key) } }

    /// The nodes of a list; a single value counts as a list of one, a key that is not there as an empty one.
    public func list(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        if let list = node.list { return list }
        if node.entries != nil {
            reader.report(
                node.place, en: "'\(key)' of \(what.english) must be a list", "write '- ' before each entry, or [a, b]",
                zh: "“\(what.chinese)”的“\(key)”应为列表", "每项前写“- ”，或写作 [a, b]")
            return []
        }
        return [node]
    }

    /// The nodes of a list that names at least one.
    public func requiredList(_ key: String) -> [YAMLNode] {
        guard required(key) != nil else { return [] }
        let nodes = list(key)
        if nodes.isEmpty, values[key]?.list != nil {
            reader.report(
                place(of: key), en: "'\(key)' of \(what.english) is empty", "name at least one", zh: "“\(what.chinese)”的“\(key)”为空",
                "至少填写一项")
        }
        return nodes
    }

    /// The entries of a mapping of names, in the order of the file.
    public func entries(_ key: String) -> [(name: String, key: YAMLNode, value: YAMLNode)] {
        guard let node = node(key) else { return [] }
        guard let mapping = node.entries else {
            reader.report(
                node.place, en: "'\(key)' must be a mapping", "write 'name: …' a line", zh: "“\(key)”应为“名称: 值”的形式",
                "每行写作“name: …”")
            return []
        }
        return mapping.compactMap { entry in
            if let name = entry.key.text { return (name, entry.key, entry.value) }
            reader.report(entry.key.place, en: "a name must be a word", "write 'name: …'", zh: "名称应为单词", "写作“name: …”")
            return nil
        }
    }

    /// `true` or `false`; false where the key is left out.
    public func flag(_ key: String) -> Bool {
        guard let node = node(key), let text = reader.text(node, key) else { return false }
        switch text {
        case "true": return true
        case "false": return false
        default:
            reader.report(
                node.place, en: "'\(key)' must be true or false", "write true or false", zh: "“\(key)”应为 true 或 false",
                "写作 true 或 false")
            return false
        }
    }

    /// A whole number within a range; nil where the key is left out.
    public func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = node(key), let text = reader.text(node, key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            reader.report(
                node.place, en: "'\(key)' must be a whole number", "use \(range.lowerBound) to \(range.upperBound)", zh: "“\(key)”应为整数",
                "取值 \(range.lowerBound) 至 \(range.upperBound)")
            return nil
        }
        return number
    }

    /// A required word of an enumeration.
    public func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ name: BilingualText, _: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        required(key).flatMap { reader.word($0, name) }
    }

    /// `zh` and `en`, both asked for.
    public func wording() -> BilingualText? {
        let chinese = text("zh")
        let english = text("en")
        guard let chinese, let english else { return nil }
        return BilingualText(en: english, zh: chinese)
    }
}
