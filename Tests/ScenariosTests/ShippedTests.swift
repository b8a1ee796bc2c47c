import Foundation
import Scenarios
import Testing
import Wording

@Suite("The shipped scenarios")
struct ShippedTests {
    /// The files, read from the source tree.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Clients/Scenarios/Library").standardized
    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".yaml") }.sorted()

    @Test("every scenario of a shipped file comes out as it says", arguments: files)
    func passes(file: String) throws {
        let text = try String(contentsOf: ShippedTests.folder.appending(path: file), encoding: .utf8)
        for result in try Scenario.run(text: text, file: file) {
            #expect(result.passed, "\(result.lines(.english).joined(separator: "\n"))")
        }
    }
}
