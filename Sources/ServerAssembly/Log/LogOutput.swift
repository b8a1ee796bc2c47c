// The server's log, a line each on standard error:
//
//     2026-11-24T06:39:35.123Z info listening addresses=127.0.0.1:7733 loops=2

import BusinessCalendar
import CaseService
import Dispatch
import Foundation
import Logging
import ShouwenLimits
import Synchronization

/// Where the lines of the log go: to a descriptor, from a thread of its own, so that nobody waits for the log's reader.
///
/// Lines of one kind are limited a minute (`LogRate`). A reader that is slow costs lines beyond `Limits.logBytesWaitingMax`, which are
/// counted; one that is gone costs them all, and nothing else.
public final class LogOutput: Sendable {
    private struct State {
        var rate = LogRate()
        var waiting: [UInt8] = []
        var lost = 0
        var isWriting = false
        var level: Logger.Level
    }

    private let descriptor: Int32
    private let bytesWaitingMax: Int
    private let state: Mutex<State>
    private let queue = DispatchQueue(label: "shouwen.log")
    /// libdispatch's objects are thread-safe (dispatch_source_create(3)), though the protocol does not say so.
    nonisolated(unsafe) private let timer: any DispatchSourceTimer

    /// The log on a descriptor, from a level on.
    init(descriptor: Int32 = STDERR_FILENO, level: Logger.Level, bytesWaitingMax: Int = Limits.logBytesWaitingMax) {
        self.descriptor = descriptor
        self.bytesWaitingMax = bytesWaitingMax
        state = Mutex(State(level: level))
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.setEventHandler { [weak self] in self?.endMinutes(all: false) }
        timer.schedule(deadline: .now() + 10, repeating: 10, leeway: .seconds(1))
        timer.activate()
    }

    deinit { timer.cancel() }

    /// From which level on lines are written.
    var level: Logger.Level {
        get { state.withLock(\.level) }
        set { state.withLock { $0.level = newValue } }
    }

    /// Bytes that wait to be written.
    var bytesWaiting: Int { state.withLock(\.waiting.count) }

    /// Takes a line; returns at once. Lines of `debug` and `trace` are not limited: who asks for them wants them all.
    func take(_ level: Logger.Level, _ message: String, _ more: String = "", at now: Timestamp = SystemClock().now()) {
        let second = DispatchTime.now().uptimeNanoseconds / 1_000_000_000
        append { state in
            let summaries = state.rate.summaries(at: second)
            let isLimited = level >= .info
            let isWritten = !isLimited || state.rate.admits("\(level) \(message)", at: second)
            return summaries.map { Self.line($0, at: now) } + (isWritten ? ["\(now) \(level) \(message)\(more)\n"] : [])
        }
    }

    /// Says how many lines were not written, and waits until the reader has everything, or for a second.
    public func finish() {
        endMinutes(all: true)
        let isDone = DispatchSemaphore(value: 0)
        queue.async { isDone.signal() }
        _ = isDone.wait(timeout: .now() + 1)
    }

    private func endMinutes(all: Bool) {
        let second = DispatchTime.now().uptimeNanoseconds / 1_000_000_000
        let now = SystemClock().now()
        append { state in
            (all ? state.rate.summariesAtTheEnd() : state.rate.summaries(at: second)).map { Self.line($0, at: now) }
        }
    }

    private static func line(_ summary: LogRate.Summary, at now: Timestamp) -> String {
        "\(now) notice \(summary.count) more like this in the last minute: \(summary.kind)\n"
    }

    private func append(_ lines: (inout State) -> [String]) {
        let begins = state.withLock { state in
            for line in lines(&state) {
                guard state.waiting.count + line.utf8.count <= bytesWaitingMax else {
                    state.lost += 1
                    continue
                }
                state.waiting += line.utf8
            }
            guard !state.waiting.isEmpty, !state.isWriting else { return false }
            state.isWriting = true
            return true
        }
        if begins { queue.async { self.write() } }
    }

    private func write() {
        while let bytes = next() {
            var rest = bytes
            while !rest.isEmpty {
                let count = Foundation.write(descriptor, rest, rest.count)
                if count < 0, errno == EAGAIN {
                    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&room, 1, -1)
                } else if count < 0, errno == EINTR {
                    continue
                } else if count < 0 {
                    // Nobody reads, or the disk is full: the server goes on without its log.
                    break
                } else {
                    rest.removeFirst(count)
                }
            }
        }
    }

    /// What is to be written next; nil when there is nothing.
    private func next() -> [UInt8]? {
        state.withLock { state in
            var bytes = state.waiting
            state.waiting = []
            if state.lost > 0 {
                bytes += "\(SystemClock().now()) warning the log's reader is too slow: \(state.lost) lines lost\n".utf8
                state.lost = 0
            }
            state.isWriting = !bytes.isEmpty
            return bytes.isEmpty ? nil : bytes
        }
    }
}

/// A logger's way to the output.
struct LogLines: LogHandler {
    let output: LogOutput
    var metadata: Logger.Metadata = [:]

    var logLevel: Logger.Level {
        get { output.level }
        set { output.level = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        output.take(event.level, event.message.description, all.map { " \($0.key)=\($0.value)" }.joined())
    }
}
