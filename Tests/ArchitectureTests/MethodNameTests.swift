import Foundation
import Testing
import WireMessages

@Suite("Names of methods")
struct MethodNameTests {
    /// What stands in quotes and names a method or a service of the wire.
    static func named(in text: String) -> [String] {
        let names = Set(WireCatalogue.allMethods.flatMap { [$0.name, $0.service, "\($0)"] })
        return text.matches(of: /"([^"\n]*)"/).map { String($0.1) }.filter(names.contains)
    }

    @Test("stand in no string of a file written by hand: they are generated")
    func none() throws {
        for folder in ["Sources", "Clients"] {
            let files = FileManager.default.enumerator(at: SourceTree.root.appending(path: folder), includingPropertiesForKeys: nil)
            for case let file as URL in try #require(files) where file.pathExtension == "swift" && !file.path.contains("/Generated/") {
                let found = Self.named(in: try String(contentsOf: file, encoding: .utf8))
                #expect(found.isEmpty, "\(file.path): \(found)")
            }
        }
    }

    @Test("are found where one is written by hand")
    func planted() {
        #expect(Self.named(in: #"call("AcceptCase", on: "shouwen.v1.BranchDesk")"#) == ["AcceptCase", "shouwen.v1.BranchDesk"])
    }
}
