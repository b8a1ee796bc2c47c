import CaseDomain
import CaseStore

/// Counters and serials.
extension StoreConnection {
    private static let selectCounters = SQLText("SELECT name, value FROM counters")
    private static let setCounter = SQLText(
        "INSERT INTO counters (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
    private static let selectSerials = SQLText("SELECT year, last FROM serials")
    private static let setSerial = SQLText(
        "INSERT INTO serials (year, last) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET last = excluded.last")
    private static let selectHighestRow = SQLText("SELECT max(id) FROM cases")

    private static let selectNote = SQLText("SELECT text FROM notes WHERE name = ?")
    private static let setNote = SQLText(
        "INSERT INTO notes (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text")

    func note(_ name: String) throws -> String? {
        try statement(Self.selectNote).bind(name).first { $0.text(0) }
    }

    func save(note: String, named name: String) throws {
        try statement(Self.setNote).bind(name).bind(note).run()
    }

    func counters() throws -> [String: Int64] {
        Dictionary(uniqueKeysWithValues: try statement(Self.selectCounters).all { ($0.text(0), $0.integer(1)) })
    }

    func serials() throws -> [Int: Int64] {
        Dictionary(uniqueKeysWithValues: try statement(Self.selectSerials).all { (Int($0.integer(0)), $0.integer(1)) })
    }

    /// 0 when there is none.
    func highestRowID() throws -> Int64 {
        try statement(Self.selectHighestRow).first { $0.integer(0) } ?? 0
    }

    /// Writes what `state` has changed.
    func write(_ state: WriterState) throws {
        for name in state.changedCounters {
            try statement(Self.setCounter).bind(name).bind(state.counters[name] ?? 0).run()
        }
        for year in state.changedSerials {
            try statement(Self.setSerial).bind(Int64(year)).bind(state.serials[year] ?? 0).run()
        }
    }

    func counts() throws -> StoreCounts {
        let counters = try counters()
        var byPhase: [Phase: Int64] = [:]
        for phase in Phase.allCases {
            if let count = counters[CounterName.phase(phase)], count != 0 { byPhase[phase] = count }
        }
        let prefix = CounterName.tally("")
        let tallies = counters.filter { $0.key.hasPrefix(prefix) }.map {
            (String($0.key.dropFirst(prefix.count)), $0.value)
        }
        return StoreCounts(
            cases: counters[CounterName.cases] ?? 0, events: counters[CounterName.events] ?? 0, byPhase: byPhase,
            tallies: Dictionary(uniqueKeysWithValues: tallies))
    }
}
