extension Tidy {
    /// `default`, `@unknown default`, `case _` or `case let x` in a switch whose every other pattern is a case of an enum of ours: a new
    /// case must not be swallowed unseen. Over an enum of others, `@unknown default` is what the language asks for.
    static func switches(_ project: Project) -> [Finding] {
        let enums = enums(project.swift)
        return project.swift.filter { !$0.isGenerated }.flatMap { file in
            file.outline.switches.compactMap { choice in
                guard choice.catchesRest, let cases = choice.cases, !cases.isEmpty else { return nil }
                let fitting = enums.filter { $0.cases.isSuperset(of: cases) }.map(\.name)
                guard let first = fitting.first else { return nil }
                let name = fitting.count == 1 ? first : "\(first) or the like"
                return Finding(
                    rule: .switches, path: file.path, line: choice.line,
                    what: "in `\(choice.place)`: catches the rest of \(name) after .\(cases[0])")
            }
        }
    }

    /// Every enum of the project with its cases, by name.
    private static func enums(_ files: [SourceFile]) -> [(name: String, cases: Set<String>)] {
        var enums: [(name: String, cases: Set<String>)] = []
        for file in files {
            var cases: [Int: Set<String>] = [:]
            for declaration in file.outline.declarations where declaration.kind == .case {
                if let parent = declaration.parent { cases[parent, default: []].insert(declaration.name) }
            }
            for (parent, names) in cases { enums.append((file.outline.declarations[parent].name, names)) }
        }
        return enums.sorted { ($0.name, $0.cases.count) < ($1.name, $1.cases.count) }
    }
}
