/// The house: what `Package.swift` says of who may import whom, and the few paths along its arrows that must not exist.
///
/// A target's list of dependencies *is* what it may import; an arrow that nobody uses fails, and so does an import without an arrow
/// (`Rules.dependencies`). A path counts however long it is: what a module drags in behind another's back counts as its own.
enum House {
    /// Modules that take values and give values: no clock, no randomness, no input or output.
    static let pure: Set<String> = [
        "ShouwenLimits", "Wording", "BusinessCalendar", "AuditChain", "CaseDomain", "CaseRecord", "Framing", "RecordForm",
    ]

    /// Pure modules that are planned and not there yet. One that has come is taken off.
    static let planned: Set<String> = []

    static let desks: Set<String> = ["BranchDesk", "CallCentre", "Headquarters"]

    /// Modules of the system and the standard library, which need no dependency.
    static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Dispatch", "Glibc", "Darwin", "Musl", "Synchronization", "RegexBuilder", "Testing",
    ]

    private static let database: Set<String> = ["CaseStoreSQLite", "GRDB", "GRDBSQLite"]
    private static let client: Set<String> = ["shouwen", "ClientKit", "ClientRules"]

    /// A path that must not exist.
    struct Forbidden: Sendable {
        let from: Set<String>
        let to: Set<String>
        /// Modules through which the path is lawful.
        var through: Set<String> = []
        let reason: String
    }

    static let forbidden: [Forbidden] =
        [
            Forbidden(from: client, to: database, reason: "a client carries no database"),
            Forbidden(from: client, to: ["CaseService"], through: ["Scenarios"], reason: "a client runs the core in scenarios only"),
            Forbidden(
                from: desks.union(["CaseCalls"]), to: database.union(["DispatchTransport", "CLinuxNet"]),
                reason: "a desk knows neither SQL nor sockets"),
            Forbidden(from: pure, to: system, reason: "a pure module takes values and gives values"),
        ]
        + desks.sorted().map { Forbidden(from: [$0], to: desks.subtracting([$0]), reason: "desks never reach each other") }

    /// One module's use of another.
    struct Arrow: Hashable, Sendable, CustomStringConvertible {
        let from: String
        let to: String

        var description: String { "\(from) → \(to)" }
    }

    /// Arrows on forbidden paths that are known and on their way out. One that no longer completes such a path fails.
    static let known: [Arrow: String] = [:]

    /// Modules of other packages that few may use, and who uses them today.
    static let few: [String: [String: String]] = [
        "Yams": ["YAMLPlaces": "reads YAML with places, for books, scenarios and configuration alike"]
    ]

    /// Modules of other packages that programs alone may use: what they do ends where the program ends.
    static let programsOnly: Set<String> = ["ArgumentParser"]
}

/// Who uses whom: the manifest's arrows, and the modules of the system that files import.
struct ModuleGraph: Sendable {
    let arrows: [String: Set<String>]

    init(_ manifest: Manifest, _ files: [SourceFile]) {
        var arrows = Dictionary(uniqueKeysWithValues: manifest.targets.map { ($0.name, $0.dependencies) })
        for file in files {
            guard let target = manifest.target(of: file) else { continue }
            arrows[target.name, default: []].formUnion(Rules.importedModules(file).map(\.module).filter(House.system.contains))
        }
        self.arrows = arrows
    }

    /// A shortest path from `start` to one of `ends` that leaves out `blocked`; nil when there is none.
    func path(from start: String, to ends: Set<String>, avoiding blocked: Set<String> = [], _ known: Set<House.Arrow> = []) -> [String]? {
        var seen: Set = [start]
        var paths = [[start]]
        while !paths.isEmpty {
            var longer: [[String]] = []
            for path in paths {
                for next in arrows[path[path.count - 1], default: []].sorted() {
                    guard !known.contains(House.Arrow(from: path[path.count - 1], to: next)) else { continue }
                    if ends.contains(next) { return path + [next] }
                    if !blocked.contains(next), seen.insert(next).inserted { longer.append(path + [next]) }
                }
            }
            paths = longer
        }
        return nil
    }
}

extension Rules {
    /// The forbidden paths that exist without a `known` arrow.
    static func paths(_ graph: ModuleGraph, known: Set<House.Arrow>) -> [Violation] {
        House.forbidden.flatMap { rule in
            rule.from.sorted().compactMap { start in
                graph.path(from: start, to: rule.to, avoiding: rule.through, known).map {
                    Violation(path: "Package.swift", line: 0, problem: "\(rule.reason): \($0.joined(separator: " → "))")
                }
            }
        }
    }

    /// Known arrows on no forbidden path any more.
    static func staleArrows(_ graph: ModuleGraph, known: Set<House.Arrow>) -> [House.Arrow] {
        known.filter { arrow in paths(graph, known: known.subtracting([arrow])).isEmpty }.sorted { $0.description < $1.description }
    }

    /// Targets of `Sources` and `Clients` that use what only a few may.
    static func few(_ manifest: Manifest) -> [Violation] {
        manifest.targets.filter { !$0.isTest }.flatMap { target in
            target.dependencies.sorted().compactMap { module -> Violation? in
                if let users = House.few[module], users[target.name] == nil {
                    return Violation(path: "Package.swift", line: 0, problem: "\(target.name) may not use \(module)")
                }
                guard House.programsOnly.contains(module), !target.isExecutable else { return nil }
                return Violation(path: "Package.swift", line: 0, problem: "\(target.name) is no program and may not use \(module)")
            }
        }
    }

    /// Modules that reach themselves.
    static func circles(_ graph: ModuleGraph) -> [Violation] {
        graph.arrows.keys.sorted().compactMap { module in
            graph.path(from: module, to: [module]).map {
                Violation(path: "Package.swift", line: 0, problem: "a circle: \($0.joined(separator: " → "))")
            }
        }
    }
}
