import BusinessCalendar
import CaseDomain
import Foundation
import RuleBooks
import Testing
import YAMLPlaces
import Wording

@testable import ClientKit
@testable import ClientRules

@Suite("Rule books by name")
struct RuleBookShelfTests {
    private let wording = ClientKit.Voice(.english)

    private func file(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("book-\(UUID().uuidString).yaml").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test("an id names a book at hand, a path a file, and both may be laid over each other")
    func names() throws {
        let path = try file(try #require(RuleBookFile.shippedText("cn-bank-statute")))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let shelf = try RuleBookShelf()
        #expect(try shelf.book("gdrcu", wording: wording).id == "gdrcu")
        #expect(try shelf.book(path, wording: wording).id == "cn-bank-statute")
        #expect(
            try shelf.book("gdrcu", overlays: [path], wording: wording)
                == shelf.book("gdrcu", overlays: ["cn-bank-statute"], wording: wording))
    }

    @Test("of two versions of a book the day chooses")
    func versions() throws {
        let shipped = try #require(RuleBookCatalogue.shipped.latest("gdrcu"))
        let from = "effective_from: \(shipped.effectiveFrom)"
        let text = try #require(RuleBookFile.shippedText("gdrcu"))
        try #require(text.contains(from))
        let path = try file(text.replacing(from, with: "effective_from: 2030-01-01"))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let shelf = try RuleBookShelf(books: [path])
        #expect(try shelf.book("gdrcu", on: CivilDate("2029-12-31"), wording: wording).effectiveFrom == shipped.effectiveFrom)
        #expect(try shelf.book("gdrcu", on: CivilDate("2030-01-01"), wording: wording).effectiveFrom == CivilDate("2030-01-01"))
        #expect(try shelf.book("gdrcu", wording: wording).effectiveFrom == CivilDate("2030-01-01"))
    }

    @Test("what is not there is a wrong command line; what is no sound book is told with every line")
    func wrong() throws {
        let shelf = try RuleBookShelf()
        let unknown = #expect(throws: ClientFailure.self) { try shelf.book("nobody", wording: wording) }
        #expect(unknown?.exitStatus == .usage)
        let missing = #expect(throws: ClientFailure.self) { try shelf.book("/nowhere/book.yaml", wording: wording) }
        #expect(missing?.exitStatus == .usage)
        let text = try #require(RuleBookFile.shippedText("gdrcu")).replacing("starts_on: registered", with: "starts_on: registerd")
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let faults = #expect(throws: FileFaults.self) { try shelf.book(path, wording: wording) }
        #expect(try #require(faults).problems.allSatisfy { $0.file == path && $0.line > 1 && $0.what.english.contains("'registerd'") })
    }
}
