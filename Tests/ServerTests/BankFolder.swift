import CaseDomain
import CaseService
import CaseStore
import CaseStoreSQLite
import DispatchTransport
import Foundation
import Logging
import RPC
import ServerAssembly
import Testing
import WireMessages

/// A logger that writes nothing.
let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// The small bank of `shouwend init` in a folder of its own, gone with the value.
final class BankFolder: Sendable {
    let path: String

    init(listen: String = "127.0.0.1:0") throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("shouwen-\(UUID().uuidString)").path
        _ = try SmallBank.write(to: path, listen: listen)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var configuration: String { "\(path)/shouwen.yaml" }
    var store: String { "\(path)/cases.db" }
    func tokenFile(_ person: String) -> String { "\(path)/tokens/\(person).token" }

    /// Changes the configuration's text.
    func edit(_ change: (inout String) -> Void) throws {
        var text = try String(contentsOfFile: configuration, encoding: .utf8)
        change(&text)
        try Data(text.utf8).write(to: URL(fileURLWithPath: configuration))
    }

    /// Takes the line of a member of staff out of the configuration; returns it.
    func dismiss(_ staff: String) throws -> String {
        var line = ""
        try edit { text in
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            line = lines.first { $0.contains("staff: \"\(staff)\"") }.map(String.init) ?? ""
            text = lines.filter { $0 != line }.joined(separator: "\n")
        }
        return line
    }

    /// What somebody of the bank sends beside a request.
    func metadata(_ person: String) throws -> Metadata {
        let token = try String(contentsOfFile: tokenFile(person), encoding: .utf8).filter { !$0.isWhitespace }
        return ["authorization": "Bearer \(token)"]
    }

    /// The person of the small bank in a role; nil for `system`, which nobody can be.
    static func person(in role: Role) -> String? {
        switch role {
        case .teller: "teller"
        case .complaintOfficer: "officer"
        case .outletHead: "outlet-head"
        case .agent: "agent"
        case .callCentreSupervisor: "shift-head"
        case .handler: "cards"
        case .intakeOfficer: "intake"
        case .intakeHead: "intake-head"
        case .serviceStandards: "standards"
        case .seniorManager: "president"
        case .auditor: "auditor"
        case .importer: "importer"
        case .system: nil
        }
    }
}

/// A whole server within the test's process, on real sockets and a real file.
final class BankServer {
    let folder: BankFolder
    let address: SocketAddress
    private let assembly: ServerAssembly
    private var connection: ClientConnection?

    /// - Parameter wrap: puts a test's own store around the real one.
    init(
        _ folder: BankFolder, clock: any WallClock = SystemClock(), wrap: (CaseStoreSQLite) -> any CaseStore = { $0 }
    ) throws {
        self.folder = folder
        let configuration = try Configuration.load(path: folder.configuration)
        let store = try CaseStoreSQLite(path: configuration.store, logger: quiet)
        do { assembly = try ServerAssembly(configuration, store: wrap(store), clock: clock, logger: quiet) } catch {
            // Left open it would end the process once its folder is gone.
            store.close()
            throw error
        }
        address = try #require(try assembly.start().first)
    }

    convenience init() throws { try self.init(BankFolder()) }

    /// Reads the configuration again, as on SIGHUP.
    func reload() -> Bool { assembly.reload() }

    /// Stops gracefully and closes the store.
    func stop() {
        connection?.close()
        assembly.stop()
    }

    /// Calls as somebody of the bank, on one connection for all, and waits.
    func call<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>, _ request: Request, as person: String
    ) throws -> Response {
        let open = try connection ?? ClientConnection.connect(to: address, timeout: .seconds(10))
        connection = open
        return try open.callBlocking(method, request, metadata: try folder.metadata(person), timeout: .seconds(30))
    }
}

/// A complaint as the counter takes it in; each has its own reference, by which it is found again.
func complaint(_ index: Int, narrative: String = "The machine kept my card.") -> RegisterCaseRequest {
    RegisterCaseRequest(
        change: Change(idempotencyKey: "complaint-\(index)"),
        registration: Registration(
            kind: .complaint, channel: .inPerson, narrative: narrative, reference: ExternalReference(source: "test", id: "\(index)")))
}

/// The status that refused a call; nil if none did.
func refusal<Value>(_ body: () throws -> Value) throws -> Status? {
    do {
        _ = try body()
        return nil
    } catch CallFailure.status(let status) {
        return status
    }
}
