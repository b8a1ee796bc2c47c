import Foundation
import Testing

@Suite("The rules of the house")
struct HouseTests {
    @Test("hold in every file")
    func everyFile() {
        let found = SourceTree.swift.flatMap { file in Rules.all.flatMap { $0(file) } }
        #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
    }

    @Test("leave no work behind in a remark, in any language")
    func everyRemark() {
        let found = SourceTree.written.flatMap(Rules.markers)
        #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
    }

    @Test("let the manifest list what is imported, and nothing else")
    func manifest() {
        let found = Rules.dependencies(Manifest(SourceTree.manifest), SourceTree.swift + SourceTree.own)
        #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
    }

    @Test("let no forbidden path be, but for those known to be on their way out")
    func paths() {
        let found = Rules.paths(Self.graph, known: Set(House.known.keys))
        #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
        let stale = Rules.staleArrows(Self.graph, known: Set(House.known.keys))
        #expect(stale.isEmpty, "on no forbidden path any more; take them off House.known: \(stale)")
    }

    @Test("let few use what few may use, and keep no user on the list that uses it no more")
    func few() {
        let found = Rules.few(Self.manifest)
        #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
        for (module, users) in House.few {
            for user in users.keys {
                #expect(Self.graph.arrows[user]?.contains(module) == true, "\(user) does not use \(module); take it off House.few")
            }
        }
    }

    @Test("let no module reach itself")
    func circles() {
        #expect(Rules.circles(Self.graph).isEmpty)
    }

    @Test("see the whole project, and name no module that is gone")
    func everything() {
        #expect(Self.manifest.targets.count > 30)
        for target in Self.manifest.targets {
            #expect(FileManager.default.fileExists(atPath: SourceTree.root.appendingPathComponent(target.folder).path), "\(target.folder)")
        }
        let there = Set(Self.manifest.targets.flatMap { $0.dependencies.union([$0.name]) }).union(House.system)
        let named = House.forbidden.flatMap { $0.from.union($0.to).union($0.through) } + House.few.keys + House.programsOnly
        #expect(Set(named).subtracting(there) == House.planned)
        #expect(House.planned.isSubset(of: House.pure))
    }

    private static let manifest = Manifest(SourceTree.manifest)
    private static let graph = ModuleGraph(manifest, SourceTree.swift)

    @Test("keep no exception that nothing needs any more")
    func exceptions() throws {
        for path in Rules.pointerFiles.keys {
            let file = try #require(SourceTree.swift.first { $0.path == path }, "\(path) is gone; take it off the list")
            let elsewhere = SourceFile(path: "Sources/Elsewhere/File.swift", text: file.text)
            #expect(!Rules.pointers(elsewhere).isEmpty, "\(path) no longer touches raw memory; take it off the list")
        }
        for path in Rules.clockFiles {
            let file = try #require(SourceTree.swift.first { $0.path == path }, "\(path) is gone; take it off the list")
            let elsewhere = SourceFile(path: "Sources/Elsewhere/File.swift", text: file.text)
            #expect(!Rules.clocks(elsewhere).isEmpty, "\(path) no longer reads a clock; take it off the list")
        }
    }

    @Test("let no pure module keep a clock")
    func pureModules() {
        #expect(House.pure.isDisjoint(with: Rules.clockKeepers))
    }
}
