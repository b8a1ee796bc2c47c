import BusinessCalendar
import CaseDomain
import CaseService
import CaseStoreSQLite
import DispatchTransport
import Logging
import YAMLPlaces

/// Why a server did not start, with the exit code (sysexits.h) that says so.
public struct LaunchError: Error, CustomStringConvertible {
    /// One line: what, where, and what to do.
    public let description: String
    /// 65 a damaged or newer store, 75 a clock that cannot be believed, 69 the address cannot be had, 78 a wrong configuration.
    public let exitCode: Int32
}

extension ServerAssembly {
    /// Reads the configuration at `path`, opens its store and serves. Returns the addresses with their real ports, and the log, which must
    /// be finished at the end of the process.
    ///
    /// - Parameter accepted: the moment that an operator vouches for, where the machine's clock would not be believed.
    public static func launch(path: String, accepting accepted: Timestamp? = nil) throws -> (
        assembly: ServerAssembly, addresses: [String], log: LogOutput
    ) {
        ProcessMemory.giveBackWhatIsFreed()
        let configuration: Configuration
        do { configuration = try Configuration.load(path: path) } catch { throw LaunchError(description: "\(error)", exitCode: 78) }
        let log = LogOutput(level: configuration.logLevel)
        LoggingSystem.bootstrap { _ in LogLines(output: log) }
        do {
            let (assembly, addresses) = try serve(configuration, accepting: accepted, Logger(label: "shouwend"))
            return (assembly, addresses, log)
        } catch {
            log.finish()
            throw error
        }
    }

    private static func serve(_ configuration: Configuration, accepting accepted: Timestamp?, _ logger: Logger) throws -> (
        assembly: ServerAssembly, addresses: [String]
    ) {
        if configuration.verifiesTables { try configuration.verifyTables(logger) }
        let store = try configuration.openStore(logger: logger)
        let assembly: ServerAssembly
        do {
            assembly = try ServerAssembly(configuration, store: store, accepting: accepted, logger: logger)
        } catch let error as UnreadableLog {
            store.close()
            throw LaunchError(description: "\(configuration.store): \(error)", exitCode: 65)
        } catch let error as UnreadableEditions {
            store.close()
            throw LaunchError(description: "\(configuration.store): \(error)", exitCode: 65)
        } catch let error as LaunchError {
            store.close()
            throw error
        } catch let doubt as ClockWatch.Doubt {
            store.close()
            throw LaunchError(description: doubt.atStart, exitCode: 75)
        } catch {
            store.close()
            throw LaunchError(description: "\(error)", exitCode: 78)
        }
        do {
            return (assembly, try assembly.start().map(\.description))
        } catch {
            store.close()
            throw LaunchError(description: "\(error)", exitCode: 69)
        }
    }

    /// Checks the configuration at `path` as a start would, without opening the store; returns what is allowed and hardly meant.
    public static func check(path: String) throws(FileFaults) -> [FileProblem] {
        try SoundConfiguration(try Configuration.load(path: path), at: SystemClock().now()).warnings
    }

    /// Checks the configuration at `path` and holds its rules against the texts kept in its store, as a start would, and keeps nothing.
    ///
    /// - Throws: `FileFaults`; `LaunchError` when the store is open in a server, damaged or newer.
    public static func checkWithStore(path: String) throws -> [FileProblem] {
        let configuration = try Configuration.load(path: path)
        let now = SystemClock().now()
        let sound = try SoundConfiguration(configuration, at: now)
        let store = try configuration.openStore()
        defer { store.close() }
        do { _ = try EditionKeeper(store: store, file: configuration.store).missing(sound.editions, at: now) } catch let error
            as UnreadableEditions
        {
            throw LaunchError(description: "\(configuration.store): \(error)", exitCode: 65)
        }
        return sound.warnings
    }
}

extension ClockWatch.Doubt {
    /// What an operator must know when it keeps a server from starting.
    fileprivate var atStart: String {
        let days = Double(abs(jumpMilliseconds) / 360_000) / 240
        let side = jumpMilliseconds < 0 ? "before" : "after"
        return """
            the machine's clock says \(says), \(days) days \(side) the log's last entry (\(expected)): set the clock right; \
            if it is right, start with --accept-clock \(says)
            """
    }
}
