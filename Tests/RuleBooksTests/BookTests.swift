import BusinessCalendar
import CaseDomain
import Foundation
import Testing

@testable import RuleBooks

/// A file of this test target, read from the sources.
func testData(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: path), encoding: .utf8)
}

@Suite("Shipped rule books")
struct BookTests {
    @Test("every shipped book loads without a problem", arguments: EmbeddedData.books.map(\.path))
    func loads(path: String) throws {
        let file = try #require(EmbeddedData.books.first { $0.path == path })
        do {
            let book = try RuleBookFile.load(file.text, file: path)
            #expect(path == "Books/\(book.id).yaml")
        } catch { Issue.record("\(error)") }
    }

    @Test("every line of the vectors is right")
    func vectors() throws {
        let batch = DueBatch()
        var wrong: [String] = []
        for line in try testData("Data/deadlines.jsonl").split(separator: "\n") {
            let wanted = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(batch.answer(String(line)).utf8)) as? [String: Any])
            if wanted["due"] as? String != answer["due"] as? String { wrong.append("\(line)\n  → \(answer)") }
        }
        #expect(wrong.isEmpty, "\(wrong.count) wrong:\n\(wrong.joined(separator: "\n"))")
    }
}
