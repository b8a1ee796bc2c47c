import Dispatch
import Foundation
import RuleBooks
import Synchronization

/// Answers a stream of lines with their deadlines, on all cores, in the order of the lines and in bounded memory.
public struct DueBatchRun: Sendable {
    /// How many lines there were.
    public struct Summary: Equatable, Sendable {
        /// Lines answered; blank ones do not count.
        public var lines = 0
        /// Those among them that could not be computed: they carry `error`.
        public var failed = 0
    }

    private let batch: DueBatch

    /// A run that computes with `batch`.
    public init(_ batch: DueBatch) { self.batch = batch }

    /// Answers everything that `read` hands out (an empty array ends it); `write` takes whole lines.
    public func run(read: () throws -> [UInt8], write: ([UInt8]) throws -> Void) throws -> Summary {
        var summary = Summary()
        var splitter = LineSplitter()
        while true {
            let bytes = try read()
            let lines = bytes.isEmpty ? splitter.finish().map { [$0] } ?? [] : splitter.take(bytes)
            for answer in answers(lines) {
                summary.lines += answer.lines
                summary.failed += answer.failed
                try write(answer.bytes)
            }
            if bytes.isEmpty { return summary }
        }
    }

    private struct Answer: Sendable {
        var bytes: [UInt8] = []
        var lines = 0
        var failed = 0
    }

    /// The answers to `lines`, in pieces, in order.
    private func answers(_ lines: [String]) -> [Answer] {
        let pieces = (lines.count + DueBatchRun.linesAPiece - 1) / DueBatchRun.linesAPiece
        let found = Mutex<[Int: Answer]>([:])
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            let first = piece * DueBatchRun.linesAPiece
            let answer = answer(lines[first..<min(lines.count, first + DueBatchRun.linesAPiece)])
            found.withLock { $0[piece] = answer }
        }
        return found.withLock { all in (0..<pieces).compactMap { all[$0] } }
    }

    private func answer(_ lines: ArraySlice<String>) -> Answer {
        var answer = Answer()
        for line in lines {
            let text = batch.answer(line)
            answer.lines += 1
            if DueBatchRun.isFailure(text) { answer.failed += 1 }
            answer.bytes += text.utf8
            answer.bytes.append(UInt8(ascii: "\n"))
        }
        return answer
    }

    private struct Verdict: Decodable { let error: String? }

    /// Whether an answer says that the line could not be computed. The word alone may also be a fact's name.
    private static func isFailure(_ answer: String) -> Bool {
        guard answer.contains("\"error\":") else { return false }
        return (try? JSONDecoder().decode(Verdict.self, from: Data(answer.utf8)))?.error != nil
    }

    /// Lines that one core takes at a time: enough to make the hand-over cheap, few enough to keep all cores busy.
    private static let linesAPiece = 256
}
