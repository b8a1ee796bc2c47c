import Foundation
import ShouwenLimits
import Testing

@testable import RuleBooks

@Suite("Batches of deadlines")
struct BatchTests {
    let batch = DueBatch()

    func answer(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(batch.answer(line).utf8)) as? [String: Any])
    }

    @Test("a due already there is ignored, and clause and provisional are added")
    func ignoresDue() throws {
        let line =
            #"{"rulebook": "psbc", "event": "registered", "at": "2019-01-02T09:00:00+08:00", "facts": {}, "deadline": "reply", "due": "x"}"#
        let answer = try answer(line)
        #expect(answer["due"] as? String == "2019-01-07T17:00:00+08:00")
        #expect(answer["clause"] as? String == "art7.3")
        #expect(answer["provisional"] as? Bool == false)
        #expect(answer["rulebook"] as? String == "psbc")
    }

    @Test("a year nobody announced gives a provisional deadline")
    func provisional() throws {
        let answer = try answer(#"{"rulebook":"psbc","event":"registered","at":"2026-12-31T18:00:00+08:00","deadline":"reply"}"#)
        #expect(answer["due"] as? String == "2027-01-05T17:00:00+08:00")
        #expect(answer["provisional"] as? Bool == true)
    }

    @Test("overlays may be named")
    func overlays() throws {
        let line =
            #"{"rulebook":"gdrcu","overlays":["cn-bank-statute"],"event":"registered","at":"2026-04-02T09:00:00+08:00","deadline":"reply"}"#
        let answer = try answer(line)
        #expect(answer["due"] as? String == "2026-04-17T17:00:00+08:00")
        #expect(answer["clause"] as? String == "cn-bank-statute:decide.simple")
    }

    @Test("what a line says nothing about is taken to be so, and what it says is not")
    func assumed() throws {
        let line =
            #"{"rulebook":"gdrcu","event":"completed","at":"2026-04-02T09:00:00+08:00","facts":FACTS,"deadline":"report_to_superior"}"#
        #expect(try answer(line.replacing("FACTS", with: "{}"))["due"] as? String == "2026-04-08T17:00:00+08:00")
        #expect(try answer(line.replacing("FACTS", with: #"{"origin":"customer"}"#))["error"] != nil)
    }

    @Test(
        "a line that cannot be computed says why",
        arguments: [
            ("", "not a line"), ("[]", "not a line"), (#"{"rulebook":"psbc"}"#, "not a line"),
            (#"{"rulebook":"x","event":"registered","at":"2026-04-02T09:00:00+08:00","deadline":"reply"}"#, "unknown rule book 'x'"),
            (#"{"rulebook":"psbc","event":"x","at":"2026-04-02T09:00:00+08:00","deadline":"reply"}"#, "unknown event 'x'"),
            (#"{"rulebook":"psbc","event":"registered","at":"yesterday","deadline":"reply"}"#, "is no moment"),
            (#"{"rulebook":"psbc","event":"registered","at":"2026-04-02T09:00:00+08:00","deadline":"x"}"#, "starts no deadline 'x'"),
        ])
    func errors(line: String, says: String) throws {
        let answer = try answer(line)
        #expect((answer["error"] as? String)?.contains(says) == true)
        #expect(answer["due"] == nil)
    }

    @Test("a line of the greatest length is answered and one byte more is refused")
    func length() throws {
        let line = #"{"rulebook":"psbc","event":"registered","at":"2026-04-02T09:00:00+08:00","deadline":"reply"}"#
        for extra in -1...1 {
            let padded = line + String(repeating: " ", count: Limits.dueBatchLineBytesMax + extra - line.utf8.count)
            #expect((try answer(padded)["error"] == nil) == (extra <= 0))
        }
    }
}
