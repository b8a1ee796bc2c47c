/// What a value holds, by the path of its stored properties: what its type declares, whether or not it writes it into a record.
struct Leaves {
    private(set) var values: [String: String] = [:]

    init(of value: Any) { collect(value, at: "") }

    /// The paths under which this value holds something that `blank` does not: another text, number or name, or something at all.
    func paths(beyond blank: Leaves) -> Set<String> {
        Set(values.filter { path, value in value != blank.values[path] && !["", "0", "false"].contains(value) }.keys)
    }

    private mutating func collect(_ value: Any, at path: String) {
        if let named = value as? any RawRepresentable<String> { return values[path] = named.rawValue }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .struct: for child in mirror.children { collect(child.value, at: "\(path).\(child.label ?? "")") }
        case .optional:
            values["\(path)?"] = mirror.children.isEmpty ? "absent" : "present"
            for child in mirror.children { collect(child.value, at: path) }
        case .collection:
            values["\(path)[]"] = "\(mirror.children.count)"
            for child in mirror.children { collect(child.value, at: "\(path)[]") }
        case _: values[path] = mirror.children.isEmpty && mirror.displayStyle == .dictionary ? "" : "\(value)"
        }
    }
}
