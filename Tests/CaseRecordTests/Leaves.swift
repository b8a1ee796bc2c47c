/// What a value holds, by the path of its stored properties: what its type declares, whether or not it writes it into a record.
struct Leaves {
    /// The texts, numbers and names at each path; several where it leads through a list.
    private(set) var values: [String: Set<String>] = [:]

    init(of value: Any) { collect(value, at: "") }

    /// The paths under which this value holds something that `blank` does not: another text, number or name, or something at all.
    func paths(beyond blank: Leaves) -> Set<String> {
        Set(
            values.filter { path, held in !held.subtracting(blank.values[path] ?? []).isDisjoint(with: held.subtracting(Leaves.nothing)) }
                .keys)
    }

    private static let nothing: Set<String> = ["", "0", "false"]

    private mutating func collect(_ value: Any, at path: String) {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle != .optional, let named = value as? any RawRepresentable<String> { return hold(named.rawValue, at: path) }
        switch mirror.displayStyle {
        case .struct: for child in mirror.children { collect(child.value, at: "\(path).\(child.label ?? "")") }
        case .optional:
            hold(mirror.children.isEmpty ? "" : "present", at: "\(path)?")
            for child in mirror.children { collect(child.value, at: path) }
        case .collection:
            hold("\(mirror.children.count)", at: "\(path)[]")
            for child in mirror.children { collect(child.value, at: "\(path)[]") }
        case _: hold(mirror.children.isEmpty && mirror.displayStyle == .dictionary ? "" : "\(value)", at: path)
        }
    }

    private mutating func hold(_ text: String, at path: String) { values[path, default: []].insert(text) }
}
