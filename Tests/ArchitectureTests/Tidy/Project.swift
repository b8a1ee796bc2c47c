/// The project as the rules of tidiness look at it: all its files at once, so that they see who mentions whom.
struct Project: Sendable {
    /// Swift files: `Sources`, `Clients`, `Tests`.
    let swift: [SourceFile]
    /// Text files of every other kind: scripts, pages, data, schemas, C.
    let written: [SourceFile]

    /// Swift files that people write and users run.
    var product: [SourceFile] { swift.filter { !$0.isTest && !$0.isGenerated } }
}

/// Something untidy.
struct Finding: Hashable, Sendable, CustomStringConvertible {
    let rule: Tidy
    let path: String
    /// From 1; 0 where the file as a whole is meant.
    let line: Int
    /// What is wrong.
    let what: String

    var description: String { line > 0 ? "\(path):\(line): \(what)" : "\(path): \(what)" }
}

/// The rules of tidiness, after TigerBeetle's `src/tidy.zig`: properties of the text that no compiler looks at. None may find anything.
enum Tidy: String, CaseIterable, Sendable {
    case unused = "declarations that nothing mentions"
    case limits = "limits without a test at one below, at, and one above"
    case functions = "functions longer than 70 lines"
    case files = "files that nothing names"
    case switches = "switches that catch the rest of an enum of ours"
    case punctuation = "half-width punctuation in Chinese text"
    case names = "files whose name does not say what they hold"
    case lines = "lines longer than 140 characters"
    case documentation = "public declarations without documentation"

    /// What the rule finds in a project.
    func findings(in project: Project) -> [Finding] {
        switch self {
        case .unused: Tidy.unused(project)
        case .limits: Tidy.limits(project)
        case .functions: Tidy.functions(project)
        case .files: Tidy.files(project)
        case .switches: Tidy.switches(project)
        case .punctuation: Tidy.punctuation(project)
        case .names: Tidy.names(project)
        case .lines: Tidy.lines(project)
        case .documentation: Tidy.documentation(project)
        }
    }
}
