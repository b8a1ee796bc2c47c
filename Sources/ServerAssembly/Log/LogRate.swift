import ShouwenLimits

/// Which lines of the log are written: of each kind so many a minute, then none, and when the minute is over one line that says how many
/// more there were. A value: the time is handed in.
///
/// What makes a kind is its level and its constant text, not what is told beside it: a thousand connections that end badly are one kind.
struct LogRate: Sendable {
    /// Lines of one kind that were not written, within a minute that is over.
    struct Summary: Hashable, Sendable {
        let kind: String
        let count: Int
    }

    private struct Minute {
        var began: UInt64
        var written = 0
        var suppressed = 0
    }

    private var minutes: [String: Minute] = [:]
    /// All kinds beyond those that are told apart.
    private static let others = "others"
    private static let secondsPerMinute: UInt64 = 60

    /// Whether a line of that kind is written at this second (of any clock that does not go back).
    mutating func admits(_ kind: String, at second: UInt64) -> Bool {
        let kind = minutes[kind] != nil || minutes.count < Limits.logKindsMax ? kind : Self.others
        var minute = minutes[kind] ?? Minute(began: second)
        let isWritten = minute.written < Limits.logLinesPerMinuteMax
        if isWritten { minute.written += 1 } else { minute.suppressed += 1 }
        minutes[kind] = minute
        return isWritten
    }

    /// Ends the minutes that are over at this second; returns what there is to say about them, by kind. To be called before `admits`.
    ///
    /// Costs a look at each kind of the last minute.
    mutating func summaries(at second: UInt64) -> [Summary] {
        let over = minutes.filter { second >= $0.value.began + Self.secondsPerMinute }
        for kind in over.keys { minutes[kind] = nil }
        return over.filter { $0.value.suppressed > 0 }.map { Summary(kind: $0.key, count: $0.value.suppressed) }.sorted {
            $0.kind < $1.kind
        }
    }

    /// Ends all minutes: the program does.
    mutating func summariesAtTheEnd() -> [Summary] { summaries(at: .max) }
}
