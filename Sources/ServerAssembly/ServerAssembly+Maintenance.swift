import AuditChain
import BusinessCalendar
import CaseRecord
import CaseService
import CaseStore
import CaseStoreSQLite
import Logging
import YAMLPlaces

/// What an operator does with a store: holding it against its log, making its tables anew, backing it up, restoring it.
extension ServerAssembly {
    /// Computes the chain of a store again, and with `tables` everything that is derived from it. No server may have it open: over the
    /// wire the chain is proved by `shouwen audit verify`, while the tables are an inner matter, and computing all of them for whoever
    /// calls would cost a running server minutes.
    public static func verify(path: String, tables: Bool) throws -> TableReport {
        let configuration = try Configuration.load(path: path)
        let logger = Logger(label: "shouwend")
        if tables { return try configuration.heldAgainstLog(logger) }
        return try configuration.maintained {
            try CaseStoreSQLite.inspect(configuration.storeFiles, logger: logger) {
                TableReport(entries: try TableVerification.checkChain($0))
            }
        }
    }

    /// Makes the derived tables of a store anew from its log, in one transaction; returns how many cases it holds.
    public static func rebuild(path: String, reason: OperatorsReason) throws -> Int64 {
        let configuration = try Configuration.load(path: path)
        let logger = Logger(label: "shouwend")
        let now = SystemClock().now()
        let rules = try SoundConfiguration(configuration, at: now).rules
        let before = try configuration.heldAgainstLog(logger)
        return try configuration.maintained {
            try CaseStoreSQLite.rewrite(
                configuration.storeFiles, logger: logger,
                entry: { _ in reason.entry(.rebuilt, found: "differences:\(before.differences)", at: now) }
            ) { try TableRebuilding.run($0, rules: rules) }
        }
    }

    /// Adds to the backup in `folder` what the log has gained since, while the server runs; returns how many entries were added, and the
    /// last one that it holds now.
    public static func backUp(path: String, to folder: String) throws -> (added: Int64, last: Int64) {
        let configuration = try Configuration.load(path: path)
        return try configuration.maintained {
            let (backup, added) = try Backup.extend(folder, from: configuration.storeFiles)
            return (added, backup.last)
        }
    }

    /// Reads a whole backup and computes everything again; returns how many entries it holds.
    public static func verify(backup folder: String) throws -> Int64 {
        do { return try Backup(folder: folder).check() } catch { throw LaunchError(description: "\(folder): \(error)", exitCode: 65) }
    }

    /// Makes the store of a configuration from a backup, up to a place in it; returns the last entry taken.
    public static func restore(path: String, from folder: String, _ extent: Backup.Extent, reason: OperatorsReason) throws -> Int64 {
        let configuration = try Configuration.load(path: path)
        let now = SystemClock().now()
        let rules = try SoundConfiguration(configuration, at: now).rules
        return try configuration.maintained {
            try Backup(folder: folder).restore(
                extent, to: configuration.storeFiles,
                entry: { taken, held in reason.entry(.restored, found: "taken:\(taken):\(held)", at: now) }
            ) { _ = try TableRebuilding.run($0, rules: rules) }
        }
    }
}

extension Configuration {
    /// Holds the store's tables against its log.
    fileprivate func heldAgainstLog(_ logger: Logger) throws -> TableReport {
        let rules = try SoundConfiguration(self, at: SystemClock().now()).rules
        return try maintained {
            try CaseStoreSQLite.inspect(storeFiles, logger: logger) { try TableVerification.run($0, rules: rules) }
        }
    }

    /// What a start does with `verify_tables`: refuses a store whose tables differ from its log.
    func verifyTables(_ logger: Logger) throws {
        let report = try heldAgainstLog(logger)
        guard report.differences > 0 else {
            return logger.info("tables verified", metadata: ["entries": "\(report.entries)", "cases": "\(report.cases)"])
        }
        let first = report.shown.first.map { "\($0)" } ?? ""
        throw LaunchError(
            description: "\(store): the tables differ from the log in \(report.differences) places, first: \(first); see all with "
                + "`shouwend verify --tables`, and make them anew with `shouwend rebuild`", exitCode: 65)
    }

    /// Tells what went wrong with the store, with the exit code for that.
    fileprivate func maintained<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as LaunchError { throw error } catch {
            throw LaunchError(description: "\(store): \(error)", exitCode: 65)
        }
    }
}
