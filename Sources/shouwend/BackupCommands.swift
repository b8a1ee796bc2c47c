import ArgumentParser
import BusinessCalendar
import CaseService
import CaseStoreSQLite
import Foundation
import ServerAssembly

/// Hold a store, or a backup, against its own log.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compute a store's chain again, and with --tables everything derived from it. The server must be stopped.",
        discussion: "Exit code 0: all is as it should be; 65: it is not, or the store cannot be read. Nothing is changed.")

    @Option(help: "The configuration file.")
    var config = "shouwen.yaml"

    @Flag(help: "Also compute cases, complaints by type, serials and counters again, and look at the file's pages and indexes.")
    var tables = false

    @Option(help: "Verify the backup in this folder instead.")
    var backup: String?

    func run() throws {
        try told {
            if let backup {
                let entries = try ServerAssembly.verify(backup: backup)
                return print("\(backup): \(entries) entries, every segment and the chain as they should be")
            }
            let report = try ServerAssembly.verify(path: config, tables: tables)
            guard report.differences == 0 else {
                for difference in report.shown { print(difference) }
                complain("\(report.differences) differences from the log; make the tables anew with `shouwend rebuild`")
                throw ExitCode(65)
            }
            print("\(report.entries) entries: the chain is intact" + (tables ? "; the tables of \(report.cases) cases fit the log" : ""))
        }
    }
}

/// Make the derived tables anew.
struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make everything derived from the log anew, in one transaction. The server must be stopped.",
        discussion: "Your word for it enters the log. Interrupted, it leaves the store as it was.")

    @Option(help: "The configuration file.")
    var config = "shouwen.yaml"

    @OptionGroup var word: ReasonOptions

    func run() throws {
        try told { print("the tables of \(try ServerAssembly.rebuild(path: config, reason: word.given)) cases were made anew") }
    }
}

/// Back a store up.
struct BackUp: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Add to a backup what the log has gained since the last time. The server may run.",
        discussion: "The first time everything is copied. What is copied is verified, on the way and from the copy.")

    @Option(help: "The configuration file.")
    var config = "shouwen.yaml"

    @Option(help: "The backup's folder, made if it is not there.")
    var to: String

    func run() throws {
        try told {
            let (added, last) = try ServerAssembly.backUp(path: config, to: to)
            print("\(added) entries added; the backup in \(to) holds entries 1 to \(last)")
        }
    }
}

/// Make a store from a backup.
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the configuration's store from a backup. Never over an existing one.",
        discussion: "Your word for it enters the log, behind the last entry taken.")

    @Option(help: "The configuration file, whose store is not there.")
    var config = "shouwen.yaml"

    @Option(help: "The backup's folder.")
    var from: String

    @Option(help: "Restore up to this entry of the log.")
    var sequence: Int64?

    @Option(help: "Restore up to what was recorded at this moment, e.g. 2026-07-15T10:30:00+08:00.", transform: Restore.moment)
    var time: Timestamp?

    @OptionGroup var word: ReasonOptions

    func validate() throws {
        guard sequence == nil || time == nil else { throw ValidationError("give --sequence or --time, not both") }
    }

    @Sendable private static func moment(_ text: String) throws -> Timestamp {
        guard let date = ISO8601DateFormatter().date(from: text) else {
            throw ValidationError("a moment is written 2026-07-15T10:30:00+08:00 or 2026-07-15T02:30:00Z")
        }
        // A second given without its fraction means all of it.
        return Timestamp(milliseconds: Int64(date.timeIntervalSince1970) * 1000 + 999)
    }

    func run() throws {
        try told {
            let extent: Backup.Extent = sequence.map { .sequence($0) } ?? time.map { .moment($0) } ?? .all
            let taken = try ServerAssembly.restore(path: config, from: from, extent, reason: word.given)
            print("restored up to entry \(taken); the log says so in the next one")
        }
    }
}
