import BranchDesk
import BusinessCalendar
import CallCentre
import CaseCalls
import CaseDomain
import CaseService
import CaseStore
import CaseStoreSQLite
import DispatchTransport
import Headquarters
import Logging
import RPC
import Synchronization
import WireMessages
import Wording
import YAMLPlaces

/// A whole server: store, core, desks and transport, wired together. The only place that knows all of them.
public final class ServerAssembly: Sendable {
    /// The version that `Health.Check` states.
    public static let version = "0.1.0"

    private let store: any CaseStore
    private let server: Server
    private let runner: DeadlineRunner
    private let clock: any WallClock
    private let logger: Logger
    private let inForce: Mutex<InForce>

    /// What every request is decided under: one configuration with its tokens, organisation and rules.
    private struct InForce: Sendable {
        let configuration: Configuration
        let service: CaseService
        let router: CallRouter
    }

    /// Wires a server on an open store.
    ///
    /// - Parameters:
    ///   - configuration: what it runs on.
    ///   - store: an open store; closed by `stop`.
    ///   - clock: tells the time; it is watched.
    ///   - accepted: the moment that an operator vouches for, where the clock would not be believed.
    ///   - logger: takes what the operator must know.
    /// - Throws: everything in the configuration that does not hold together, and every edition of rules whose text is not the one that was
    ///   in force before (`FileFaults`); `UnreadableLog` if the store's last entry cannot be read;
    ///   `ClockWatch.Doubt` if the clock cannot be believed.
    public init(
        _ configuration: Configuration, store: any CaseStore, clock machine: any WallClock = SystemClock(),
        accepting accepted: Timestamp? = nil,
        logger: Logger
    ) throws {
        // First of all: what is in force, and what is kept when, goes by the clock.
        let last = try CaseService.lastRecorded(in: store)
        let clock = try WatchedClock(machine, after: last, accepting: accepted)
        if let last, clock.isAcceptedByWord {
            logger.critical(
                "the machine's clock was accepted by the operator's word", metadata: ["now": "\(clock.now())", "last-entry": "\(last)"])
            try ClockWord(now: clock.now(), last: last).enter(into: store)
        }
        let sound = try SoundConfiguration(configuration, at: clock.now())
        let inForce = try ServerAssembly.put(configuration, sound, store: store, clock: clock, replacing: nil, logger: logger)
        runner = DeadlineRunner(service: inForce.service, logger: logger)
        server = Server(configuration: sound.server, router: inForce.router, logger: logger)
        self.inForce = Mutex(inForce)
        self.store = store
        self.clock = clock
        self.logger = logger
    }

    /// Makes everything that a request meets of a sound configuration, and keeps the texts of its rules first.
    private static func put(
        _ configuration: Configuration, _ sound: SoundConfiguration, store: any CaseStore, clock: any WallClock,
        replacing earlier: InForce?, logger: Logger
    ) throws -> InForce {
        for warning in sound.warnings { logger.warning("\(warning)") }
        let kept = try EditionKeeper(store: store, file: configuration.store).keep(sound.editions, at: clock.now())
        let service = try CaseService(
            store: store,
            settings: CaseService.Settings(
                organisation: sound.organisation, staff: Staff(configuration.staff.map(\.actor)), rules: sound.rules,
                rulesToCome: sound.rulesToCome, archive: EditionArchive(kept, logger: logger), clock: clock,
                replacing: earlier?.service.settings), logger: logger, replacing: earlier?.service)
        let router = CallRouter(
            table: ServerAssembly.table(service), authenticator: sound.authenticator,
            authorise: CallRouter.byRole { role in
                Titles(service.settings.rules, units: [:]).role(Role(role))
            },
            onCallEnded: ServerAssembly.callLog(logger))
        return InForce(configuration: configuration, service: service, router: router)
    }

    /// Reads the configuration's file again and puts what it says in force for every request that is read from now on, all of it or
    /// nothing: tokens, staff, units, rule books, calendars, own days and the log's level. Calls under way are decided under what they
    /// began with. Why it was refused, and what only a start can change, stands in the log.
    ///
    /// - Returns: whether the file's configuration is in force.
    @discardableResult
    public func reload() -> Bool {
        inForce.withLock { inForce in
            do {
                let configuration = try Configuration.load(path: inForce.configuration.path)
                let sound = try SoundConfiguration(configuration, at: clock.now())
                for key in configuration.keysFixed(since: inForce.configuration) {
                    logger.warning("changed in the configuration, but takes effect at the next start only", metadata: ["key": "\(key)"])
                }
                var logger = logger
                logger.logLevel = configuration.logLevel
                let next = try ServerAssembly.put(configuration, sound, store: store, clock: clock, replacing: inForce, logger: logger)
                server.serve(next.router)
                runner.run(for: next.service)
                inForce = next
                logger.notice(
                    "configuration reloaded", metadata: ["file": "\(configuration.path)", "staff": "\(configuration.staff.count)"])
                return true
            } catch {
                logger.error("configuration not reloaded: the old one stays in force", metadata: ["why": "\(error)"])
                return false
            }
        }
    }

    /// Starts to listen and to run clocks; returns the addresses with their real ports.
    public func start() throws(TransportError) -> [SocketAddress] {
        let addresses = try server.start()
        runner.start()
        return addresses
    }

    /// Stops gracefully: calls under way are answered, what waits for the writer is committed, then all is closed.
    public func stop() {
        runner.stop()
        server.stopAndWait()
        store.close()
        logger.info("stopped")
    }

    /// Every method a server offers.
    static func table(_ service: CaseService) -> MethodTable {
        var table = MethodTable()
        let calls = CaseCalls(service)
        BranchDesk.offer(in: &table, calls: calls)
        CallCentre.offer(in: &table, calls: calls)
        Headquarters.offer(in: &table, calls: calls)
        table.handle(HealthMethods.ping) { request, _, respond in respond(.success(PingReply(payload: request.payload))) }
        table.handle(HealthMethods.check) { _, _, respond in respond(.success(CheckReply(status: .serving, version: version))) }
        return table
    }

    /// One line for each call that went wrong by our doing, and at `debug` for every other.
    private static func callLog(_ logger: Logger) -> @Sendable (CallRecord) -> Void {
        let isVerbose = logger.logLevel <= .debug
        return { record in
            let isOurs = record.code == .unknown || record.code == .internal || record.code == .dataLoss
            guard isVerbose || isOurs else { return }
            logger.log(
                level: isOurs ? .error : .debug, "call",
                metadata: [
                    "method": "\(record.method?.description ?? "-")", "staff": "\(record.principal?.staff ?? "-")",
                    "peer": "\(record.peer)",
                    "status": "\(record.code.name)", "microseconds": "\(record.nanoseconds / 1000)",
                ])
        }
    }
}
