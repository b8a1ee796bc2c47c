/// `Modules.md`: a paragraph for each module, or for a few of a kind.
///
///     **Name, Name** (a remark) — what lives there. Not here: what does not. Start: `File.swift`, `Folder/File.swift`.
struct ModulePage: Sendable {
    /// One paragraph.
    struct Entry: Sendable {
        let names: [String]
        let isPure: Bool
        let text: String
        /// The files between backticks behind `Start:`; those it makes something of are Swift.
        let start: [String]
        let line: Int
    }

    static let path = "Modules.md"
    let entries: [Entry]

    init(_ text: String) {
        var entries: [Entry] = []
        var line = 1
        for paragraph in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
            let flat = paragraph.replacing("\n", with: " ").trimmed
            if flat.hasPrefix("**"), let end = flat.dropFirst(2).firstRange(of: "**") {
                let start = flat.firstRange(of: "Start:").map { flat[$0.upperBound...] } ?? ""
                entries.append(
                    Entry(
                        names: flat[flat.index(flat.startIndex, offsetBy: 2)..<end.lowerBound].split(separator: ",").map { $0.trimmed },
                        isPure: flat[end.upperBound...].hasPrefix(" (pure"), text: flat,
                        start: start.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                            .filter { $0.offset % 2 == 1 && $0.element.hasSuffix(".swift") }.map { String($0.element) },
                        line: line))
            }
            line += paragraph.count { $0 == "\n" } + 2
        }
        self.entries = entries
    }

    /// What the page and the project say differently.
    func violations(_ manifest: Manifest, _ files: [SourceFile]) -> [Violation] {
        let modules = manifest.targets.filter { !$0.isTest }
        let named = entries.flatMap(\.names)
        let missing = modules.map(\.name).filter { !named.contains($0) }.map { "\($0) has no paragraph" }
        let twice = Set(named.filter { name in named.count { $0 == name } > 1 }).sorted().map { "\($0) has two paragraphs" }
        return (missing + twice).map { Violation(path: Self.path, line: 0, problem: $0) }
            + entries.flatMap { entry in
                problems(of: entry, modules, files).map { Violation(path: Self.path, line: entry.line, problem: $0) }
            }
    }

    private func problems(of entry: Entry, _ modules: [Manifest.Target], _ files: [SourceFile]) -> [String] {
        let targets = entry.names.compactMap { name in modules.first { $0.name == name } }
        let there = Set(targets.map(\.name))
        var problems = entry.names.filter { !there.contains($0) }.map { "there is no module \($0)" }
        let own = files.filter { file in targets.contains { file.path.hasPrefix($0.folder + "/") } }
        for start in entry.start where !own.contains(where: { $0.path.hasSuffix("/\(start)") }) {
            problems.append("there is no \(start) in \(entry.names.joined(separator: ", "))")
        }
        for target in targets where House.pure.contains(target.name) != entry.isPure {
            problems.append("\(target.name) is \(entry.isPure ? "not " : "")pure")
        }
        // Modules in C are told in a sentence.
        guard !own.isEmpty else { return problems }
        if !entry.text.contains(" — ") { problems.append("say what lives in \(entry.names[0])") }
        if !entry.text.contains("Not here: ") { problems.append("say what does not live in \(entry.names[0])") }
        if entry.start.isEmpty { problems.append("say where to start in \(entry.names[0])") }
        return problems
    }
}

extension StringProtocol {
    /// Without the blanks at both ends.
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
