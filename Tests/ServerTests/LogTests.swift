import BusinessCalendar
import Foundation
import Logging
import ShouwenLimits
import Testing

@testable import ServerAssembly

@Suite("The log")
struct LogTests {
    @Test("takes logLinesPerMinuteMax lines of a kind, and of another kind as many", arguments: [-1, 0, 1])
    func perMinute(more: Int) {
        var rate = LogRate()
        let count = Limits.logLinesPerMinuteMax + more
        let written = (0..<count).count { _ in rate.admits("a", at: 7) }
        #expect(written == min(count, Limits.logLinesPerMinuteMax))
        #expect(rate.admits("b", at: 7) == true)
        #expect(rate.summaries(at: 66) == [])
        #expect(rate.summaries(at: 67) == (more > 0 ? [LogRate.Summary(kind: "a", count: 1)] : []))
    }

    @Test("begins anew when the minute of a kind is over, and says at the end what it has not said")
    func anew() {
        var rate = LogRate()
        for _ in 0..<100 { _ = rate.admits("a", at: 0) }
        #expect(rate.summaries(at: 60) == [LogRate.Summary(kind: "a", count: 100 - Limits.logLinesPerMinuteMax)])
        #expect(rate.summaries(at: 60) == [])
        #expect(rate.admits("a", at: 60) == true)
        for _ in 0..<50 { _ = rate.admits("a", at: 61) }
        #expect(rate.summariesAtTheEnd() == [LogRate.Summary(kind: "a", count: 51 - Limits.logLinesPerMinuteMax)])
    }

    @Test("tells logKindsMax kinds apart, and takes all others for one", arguments: [-1, 0, 1])
    func kinds(more: Int) {
        var rate = LogRate()
        for kind in 0..<Limits.logKindsMax + more { #expect(rate.admits("\(kind)", at: 0) == true) }
        let rest = (0..<100).count { rate.admits("more \($0)", at: 0) }
        // One of the hundred has still a place of its own, or none has; the others share what one kind has.
        #expect(rest == (more < 0 ? 1 : more == 0 ? 0 : -1) + Limits.logLinesPerMinuteMax)
    }

    @Test(
        "keeps logBytesWaitingMax bytes for a reader that stands still, counts the lines beyond, and gives all when it reads",
        arguments: [-1, 0, 1])
    func slowReader(more: Int) throws {
        let pipe = Pipe()
        let output = LogOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor, level: .debug)
        // Fills the pipe and blocks the writer; from then on lines wait.
        let now = try #require(Timestamp("2026-11-24T07:00:00Z"))
        let plug = String(repeating: "p", count: 1 << 19)
        output.take(.debug, plug, at: now)
        #expect(eventually(seconds: 10) { output.bytesWaiting == 0 })
        let around = "2026-11-24T07:00:00Z debug \n".utf8.count
        output.take(.debug, String(repeating: "x", count: Limits.logBytesWaitingMax - around - 1 + more) + "!", at: now)
        let text = Thread.read(pipe.fileHandleForReading, until: more > 0 ? "1 lines lost" : "!\n")
        #expect(text.contains("the log's reader is too slow: 1 lines lost") == (more > 0))
        #expect(text.contains(plug))
    }
}

extension Thread {
    /// Reads until a text came, or the end.
    fileprivate static func read(_ handle: FileHandle, until end: String) -> String {
        var text = ""
        while !text.contains(end) {
            let data = handle.availableData
            if data.isEmpty { break }
            text += String(decoding: data, as: UTF8.self)
        }
        return text
    }
}
