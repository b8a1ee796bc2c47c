import BranchDesk
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
    private let logger: Logger

    /// Wires a server on an open store.
    ///
    /// - Parameters:
    ///   - configuration: what it runs on.
    ///   - store: an open store; closed by `stop`.
    ///   - clock: tells the time.
    ///   - logger: takes what the operator must know.
    /// - Throws: everything in the configuration that does not hold together, and every edition of rules whose text is not the one that was
    ///   in force before (`FileFaults`); `UnreadableLog` if the store's last entry cannot be read.
    public init(
        _ configuration: Configuration, store: any CaseStore, clock: any WallClock = SystemClock(), logger: Logger
    ) throws {
        let now = clock.now()
        let sound = try SoundConfiguration(configuration, at: now)
        for warning in sound.warnings { logger.warning("\(warning)") }
        let kept = try EditionKeeper(store: store, file: configuration.store).keep(sound.editions, at: now)
        let service = try CaseService(
            store: store,
            settings: CaseService.Settings(
                organisation: sound.organisation, staff: Staff(configuration.staff.map(\.actor)), rules: sound.rules,
                rulesToCome: sound.rulesToCome, archive: EditionArchive(kept, logger: logger), clock: clock), logger: logger)
        let router = CallRouter(
            table: ServerAssembly.table(service), authenticator: sound.authenticator,
            authorise: CallRouter.byRole { role in
                Titles(service.settings.rules, units: [:]).role(Role(role))
            },
            onCallEnded: ServerAssembly.callLog(logger))
        runner = DeadlineRunner(service: service, logger: logger)
        self.store = store
        self.logger = logger
        server = Server(configuration: sound.server, router: router, logger: logger)
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
