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
import RuleBooks
import WireMessages
import Wording

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
    ///   - path: the configuration's file, named in errors.
    ///   - store: an open store; closed by `stop`.
    ///   - clock: tells the time.
    ///   - logger: takes what the operator must know.
    /// - Throws: `ConfigurationError` naming what does not fit.
    public init(
        _ configuration: Configuration, path: String, store: any CaseStore, clock: any WallClock = SystemClock(), logger: Logger
    ) throws(ConfigurationError) {
        let organisation: Organisation
        do throws(Organisation.Flaw) { organisation = try Organisation(configuration.units) } catch {
            throw ConfigurationError(path: path, problem: "units: \(error)")
        }
        let authenticator = try TokenAuthenticator(configuration.staff, units: organisation.unitIDs, path: path)
        let rules = try InstitutionRules(configuration, at: clock.now(), path: path)
        let service = CaseService(
            store: store,
            settings: CaseService.Settings(
                organisation: organisation, rules: rules,
                rulesToCome: try InstitutionRules.toCome(configuration, after: clock.now(), path: path), clock: clock), logger: logger)
        let router = CallRouter(
            table: ServerAssembly.table(service), authenticator: authenticator, authorise: CallRouter.byRole { role in
                let titles = Titles(service.settings.rules, units: [:])
                return Role(rawValue: role).map(titles.role) ?? BilingualText(role)
            },
            onCallEnded: ServerAssembly.callLog(logger))
        let listening = try configuration.addresses(path: path)
        runner = DeadlineRunner(service: service, logger: logger)
        self.store = store
        self.logger = logger
        server = Server(configuration: ServerConfiguration(listen: listening), router: router, logger: logger)
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

extension Configuration {
    /// The addresses to listen on.
    func addresses(path: String) throws(ConfigurationError) -> [SocketAddress] {
        var addresses: [SocketAddress] = []
        for text in listen {
            guard let address = SocketAddress(text) else {
                throw ConfigurationError(path: path, problem: "listen: \(text) is not HOST:PORT, e.g. 127.0.0.1:7733")
            }
            addresses.append(address)
        }
        return addresses
    }
}
