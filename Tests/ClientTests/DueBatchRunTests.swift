import Foundation
import RuleBooks
import ShouwenLimits
import Testing

@testable import ClientRules

@Suite("Streams of deadlines to compute")
struct DueBatchRunTests {
    private static let run = DueBatchRun(DueBatch())

    /// Answers a text handed out in pieces of `piece` bytes.
    private func answers(_ text: [UInt8], piece: Int) throws -> (lines: [String], summary: DueBatchRun.Summary) {
        var rest = text[...]
        var out: [UInt8] = []
        let summary = try Self.run.run(
            read: {
                defer { rest = rest.dropFirst(piece) }
                return Array(rest.prefix(piece))
            }, write: { out += $0 })
        return (String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init), summary)
    }

    private struct Vector: Decodable {
        let due: String?
        let clause: String?
        let provisional: Bool?
        let error: String?
    }

    private func decoded(_ line: some StringProtocol) throws -> Vector {
        try JSONDecoder().decode(Vector.self, from: Data(line.utf8))
    }

    @Test(
        "every line of the vectors comes back in its place with its due time, a clause and whether it is provisional",
        arguments: [64, 1 << 20])
    func vectors(piece: Int) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try Data(contentsOf: folder.appendingPathComponent("RuleBooksTests/Data/deadlines.jsonl"))
        let vectors = String(decoding: text, as: UTF8.self).split(separator: "\n")
        let (lines, summary) = try answers(Array(text), piece: piece)
        #expect(summary == DueBatchRun.Summary(lines: vectors.count, failed: 0))
        try #require(lines.count == vectors.count && vectors.count > 60)
        for (vector, line) in zip(vectors, lines) {
            let answer = try decoded(line)
            #expect(try answer.due == decoded(vector).due, "\(vector)")
            #expect(answer.clause != nil && answer.provisional != nil)
        }
    }

    private static let good = #"{"rulebook":"psbc","event":"registered","at":"2019-01-02T09:00:00+08:00","deadline":"reply"}"#

    @Test("thousands of lines come back in their order")
    func order() throws {
        let lines = (0..<3000).map { Self.good.replacing("\"psbc\"", with: $0.isMultiple(of: 7) ? "\"none-\($0)\"" : "\"psbc\"") }
        let (answers, summary) = try answers(Array((lines.joined(separator: "\r\n") + "\n\n").utf8), piece: 1 << 20)
        #expect(summary == DueBatchRun.Summary(lines: 3000, failed: 429))
        for index in lines.indices {
            #expect(answers[index].contains(index.isMultiple(of: 7) ? "none-\(index)'" : "2019-01-07T17:00:00+08:00"), "line \(index)")
        }
    }

    @Test("a last line without its line break is answered; a fact called error is no failure")
    func last() throws {
        let line = Self.good.replacing("\"event\"", with: #""facts":{"error":"x"},"event""#)
        let (answers, summary) = try answers(Array(line.utf8), piece: 10)
        #expect(summary == DueBatchRun.Summary(lines: 1, failed: 0))
        #expect(answers.count == 1)
    }

    @Test("a line longer than allowed, or not UTF-8, is answered with an error, and the next one is not touched", arguments: [-1, 0, 1])
    func long(more: Int) throws {
        let padding = Limits.dueBatchLineBytesMax + more - Self.good.utf8.count
        let text = Self.good + String(repeating: " ", count: padding) + "\n" + Self.good + "\n"
        #expect(try answers(Array(text.utf8), piece: 4096).summary == DueBatchRun.Summary(lines: 2, failed: more > 0 ? 1 : 0))
        #expect(try answers([0xFF, 0x0A] + Array(Self.good.utf8), piece: 4096).summary == DueBatchRun.Summary(lines: 2, failed: 1))
    }
}
