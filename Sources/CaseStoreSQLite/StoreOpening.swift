import AuditChain
import CaseDomain
import GRDB
import ShouwenLimits

/// How the store's connections are set up, and the file is brought to the present schema.
enum StoreOpening {
    // MARK: Connections

    /// The writer's connection. Asserts what durability rests on instead of trusting that it was set.
    static func writer(path: String, synchronous: Synchronous) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "shouwen.store.writer"
        configuration.busyMode = .timeout(Double(Limits.storeBusyMillisecondsMax) / 1000)
        configuration.prepareDatabase { database in
            // 4 KiB pages: what the file system writes at once, and the least that a row in a random place dirties.
            try database.execute(sql: "PRAGMA page_size = 4096")
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.execute(sql: "PRAGMA cache_size = -\(Limits.storeCacheKibibytes)")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            // The writer carries the log over itself, after it has answered (`Writer.checkpoint`): SQLite's own way does it inside
            // the commit, keeps everyone waiting, and drops the error if it fails (walDefaultHook in sqlite's main.c).
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 0")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            // Last, because GRDB sets pragmas of its own while opening: its pool, for one, lowers this to NORMAL.
            try database.execute(sql: "PRAGMA synchronous = \(synchronous.rawValue)")
            try expect(Int(synchronous.rawValue), "synchronous", in: database)
            try expect("wal", "journal_mode", in: database)
            try expect(0, "wal_autocheckpoint", in: database)
        }
        return queue
    }

    /// One read-only connection to the same file.
    static func reader(path: String, number: Int) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "shouwen.store.reader.\(number)"
        configuration.readonly = true
        configuration.busyMode = .timeout(Double(Limits.storeBusyMillisecondsMax) / 1000)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA query_only = 1")
            try database.execute(sql: "PRAGMA cache_size = -\(Limits.storeCacheKibibytes)")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private static func expect<Value: DatabaseValueConvertible & Equatable>(_ value: Value, _ pragma: String, in database: Database) throws
    {
        let found = try Value.fetchOne(database, sql: "PRAGMA \(pragma)")
        guard found == value else {
            throw StoreOpeningError.database("\(pragma) is \(found.map { "\($0)" } ?? "unset") instead of \(value)")
        }
    }

    // MARK: Schema

    /// Makes the tables of a store in the empty file behind `queue`.
    static func makeTables(_ queue: DatabaseQueue, logID: LogID) throws {
        try queue.writeWithoutTransaction { database in
            try database.inTransaction(.exclusive) {
                for step in Schema.steps { try database.execute(sql: step) }
                try database.execute(sql: "INSERT INTO store (only, log_id, openings) VALUES (1, ?, 0)", arguments: [logID.rawValue])
                try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
                try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
                return .commit
            }
        }
    }

    /// Brings a store to the present schema, and refuses what is none.
    static func migrate(_ queue: DatabaseQueue, path: String) throws {
        try queue.writeWithoutTransaction { database in
            let found = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            let owner = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
            if isEmpty { throw StoreOpeningError.missing(path: path) }
            guard owner == Schema.applicationID, found > 0 else { throw StoreOpeningError.notACaseStore(path: path) }
            guard found <= Schema.version else { throw StoreOpeningError.newerSchema(found: found, known: Schema.version) }
            guard found < Schema.version else { return }
            try database.inTransaction(.exclusive) {
                for step in Schema.steps[Int(found)...] { try database.execute(sql: step) }
                try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
                return .commit
            }
        }
    }

    /// 32 hexadecimal digits from the system's generator.
    static func randomLogID() -> LogID {
        var generator = SystemRandomNumberGenerator()
        let digits = Array("0123456789abcdef")
        return LogID(rawValue: String((0..<32).map { _ in digits[Int.random(in: 0..<16, using: &generator)] }))
    }
}

/// SQLite's levels of care about the disk (https://sqlite.org/pragma.html#pragma_synchronous).
enum Synchronous: Int64 {
    /// In WAL mode commits may be lost on power failure.
    case normal = 1
    /// In WAL mode every commit is fsynced before it returns.
    case full = 2
}

/// A wrong that is built in on purpose, for tests which prove that they would find it. Not reachable from any configuration.
package enum PlantedFault: Sendable {
    /// The store as it is meant to be.
    case none
    /// The write-ahead log is not fsynced at each commit.
    case synchronousNormal
    /// Works are told of success before the commit.
    case completesBeforeCommit
    /// The same, and the commit takes as long as on a slow disk: who kills the process meanwhile finds it on a fast and busy machine, too.
    case completesBeforeSlowCommit

    /// Whether works are told before the commit.
    package var completesEarly: Bool {
        switch self {
        case .none, .synchronousNormal: false
        case .completesBeforeCommit, .completesBeforeSlowCommit: true
        }
    }

    /// How long a slow commit is held back.
    package static let slowCommitMilliseconds: UInt32 = 20
}
