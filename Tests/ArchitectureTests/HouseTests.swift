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

    @Test("see the whole project")
    func everything() {
        let manifest = Manifest(SourceTree.manifest)
        #expect(manifest.targets.count > 30)
        for target in manifest.targets {
            #expect(FileManager.default.fileExists(atPath: SourceTree.root.appendingPathComponent(target.folder).path), "\(target.folder)")
        }
        let targets = Set(SourceTree.swift.filter { !$0.isTest }.compactMap(\.target))
        #expect(targets == Set(House.rooms.keys), "every module has a room, and every room a module")
    }

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

    @Test("let no pure module touch the system")
    func pureModules() {
        for module in House.pure {
            #expect(House.rooms[module]?.system.isEmpty == true, "\(module)")
            #expect(!Rules.clockKeepers.contains(module), "\(module)")
        }
    }
}
