import DispatchTransport
import Foundation
import RPC
import Synchronization
import Testing
import WireMessages

@testable import ServerAssembly

@Suite("A server whose configuration is read again")
struct ReloadTests {
    private let ping = PingRequest(payload: [1])

    @Test("refuses a token taken out at once, on a connection that is open, and takes it when it stands there again")
    func revoked() throws {
        let server = try BankServer()
        defer { server.stop() }
        #expect(try server.call(HealthMethods.ping, ping, as: "teller").payload == [1])
        let line = try server.folder.dismiss("1001")
        #expect(try server.call(HealthMethods.ping, ping, as: "teller").payload == [1], "nobody asked for a reload yet")
        #expect(server.reload())
        #expect(try refusal { try server.call(HealthMethods.ping, ping, as: "teller") }?.code == .unauthenticated)
        #expect(try server.call(HealthMethods.ping, ping, as: "officer").payload == [1])
        try server.folder.edit { $0 += "\n\(line)\n" }
        #expect(server.reload())
        #expect(try server.call(HealthMethods.ping, ping, as: "teller").payload == [1])
    }

    @Test("gives a person another role at once, and a unit its new name")
    func organisation() throws {
        let server = try BankServer()
        defer { server.stop() }
        let number = try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber
        #expect(try refusal { try server.call(HeadquartersMethods.readLog, ReadLogRequest(), as: "teller") }?.code == .permissionDenied)
        try server.folder.edit {
            $0.replace("{staff: \"1001\", role: teller,", with: "{staff: \"1001\", role: auditor,")
            $0.replace("城东支行营业室", with: "城东新支行")
        }
        #expect(server.reload())
        #expect(try server.call(HeadquartersMethods.readLog, ReadLogRequest(), as: "teller").entries.isEmpty == false)
        #expect(try refusal { try server.call(BranchDeskMethods.registerCase, complaint(2), as: "teller") } != nil)
        let seen = try server.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: "officer")
        #expect("\(seen)".contains("城东新支行"))
    }

    @Test("goes on with the old one, whole, when the new one is wrong anywhere")
    func refused() throws {
        let server = try BankServer()
        defer { server.stop() }
        let line = try server.folder.dismiss("1001")
        #expect(!line.isEmpty)
        try server.folder.edit { $0.replace("role: handler, unit: cards", with: "role: handler, unit: moon") }
        #expect(!server.reload())
        #expect(try server.call(HealthMethods.ping, ping, as: "teller").payload == [1])
        try Data("no: yaml: at all".utf8).write(to: URL(fileURLWithPath: server.folder.configuration))
        #expect(!server.reload())
        try FileManager.default.removeItem(atPath: server.folder.configuration)
        #expect(!server.reload())
        #expect(try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber.isEmpty == false)
    }

    @Test("decides a call under way by what it began with: it is answered though its caller is gone meanwhile")
    func underWay() throws {
        var holding: HesitantStore?
        let server = try BankServer(BankFolder()) { inner in
            let store = HesitantStore(inner)
            holding = store
            return store
        }
        defer { server.stop() }
        let store = try #require(holding)
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        store.hold()
        let answer = Mutex<Result<ChangeReply, CallFailure>?>(nil)
        try withExtendedLifetime(answer) {
            connection.call(
                BranchDeskMethods.registerCase, complaint(1), metadata: try server.folder.metadata("teller"), timeout: .seconds(30)
            ) { result in
                answer.withLock { $0 = result }
            }
            // Answered behind it, on the same connection: the call has begun.
            _ = try connection.callBlocking(HealthMethods.ping, ping, metadata: server.folder.metadata("officer"), timeout: .seconds(30))
            _ = try server.folder.dismiss("1001")
            #expect(server.reload())
            store.goOn()
            #expect(eventually(seconds: 10) { answer.withLock { $0 } != nil })
        }
        let reply = try #require(answer.withLock { $0 }).get()
        #expect(!reply.caseNumber.isEmpty)
    }
}

@Suite("Signals", .serialized)
struct SignalTests {
    @Test("SIGHUP reads the configuration again, or says why not; what only a start changes is said")
    func hangUp() throws {
        let folder = try BankFolder()
        let server = try ServerProcess(folder)
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        let metadata = try folder.metadata("teller")
        func ping() throws -> StatusCode? {
            try refusal {
                try connection.callBlocking(HealthMethods.ping, PingRequest(), metadata: metadata, timeout: .seconds(30))
            }?.code
        }
        #expect(try ping() == nil)
        let line = try folder.dismiss("1001")
        try folder.edit { $0.replace("store: cases.db", with: "store: other.db\nlog_level: loud") }
        #expect(server.reload() == false)
        #expect(server.errors.contains("unknown log level 'loud'"))
        #expect(try ping() == nil)
        try folder.edit { $0.replace("loud", with: "debug") }
        #expect(server.reload() == true)
        #expect(server.errors.contains("takes effect at the next start only key=store"))
        #expect(try ping() == .unauthenticated)
        try folder.edit {
            $0.replace("store: other.db", with: "store: cases.db\nanchor: other.anchor")
            $0 += "\n\(line)\n"
        }
        #expect(server.reload() == true)
        #expect(server.errors.contains("takes effect at the next start only key=anchor"))
        #expect(try ping() == nil)
        server.terminate()
        #expect(server.stopped() == 0)
    }

    @Test("the log's reader may go away, and stand still, and the server serves on", arguments: [true, false])
    func logReader(isGone: Bool) throws {
        let folder = try BankFolder()
        // Every call is a line.
        try folder.edit { $0.replace("store: cases.db", with: "store: cases.db\nlog_level: debug") }
        let pipe = Pipe()
        let server = try ServerProcess(folder, log: pipe.fileHandleForWriting)
        try pipe.fileHandleForWriting.close()
        if isGone { try pipe.fileHandleForReading.close() }
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        // Far more than a pipe holds.
        for index in 0..<1500 {
            _ = try connection.callBlocking(
                HealthMethods.ping, PingRequest(payload: [UInt8(index % 256)]), metadata: try folder.metadata("teller"),
                timeout: .seconds(30))
        }
        #expect(server.isRunning)
        server.terminate()
        #expect(server.stopped() == 0)
    }

    @Test("a thousand connections that end badly are some lines in the log")
    func resets() throws {
        let folder = try BankFolder()
        let server = try ServerProcess(folder)
        for _ in 0..<1000 {
            let connection = try RawConnection(server.address)
            connection.send([0, 0, 0, 9, 0])
            connection.endByReset()
        }
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        _ = try connection.callBlocking(
            HealthMethods.ping, PingRequest(), metadata: try folder.metadata("teller"), timeout: .seconds(30))
        server.terminate()
        #expect(server.stopped() == 0)
        let lines = server.errors.split(separator: "\n")
        #expect(lines.count <= 60, "\(lines.count)")
        #expect(server.errors.contains(" more like this in the last minute: info connection ended"))
    }
}
