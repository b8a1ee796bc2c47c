import DispatchTransport
import Foundation
import RPC
import Synchronization
import Testing
import WireMessages

@Suite("The program shouwend", .serialized)
struct ProcessTests {
    @Test("is refused a store that another server has open, and the other goes on")
    func oneServerAStore() throws {
        let folder = try BankFolder()
        let first = try ServerProcess(folder)
        let (output, errors, status) = try Programs.run([Programs.path("shouwend"), "run", "--config", folder.configuration])
        #expect(status == 65)
        #expect(output.isEmpty)
        #expect(errors.contains("the store \(folder.store) is open in another server; stop that one first"))
        let connection = try ClientConnection.connect(to: first.address, timeout: .seconds(10))
        defer { connection.close() }
        let reply = try connection.callBlocking(
            BranchDeskMethods.registerCase, complaint(1), metadata: folder.metadata("teller"), timeout: .seconds(30))
        #expect(!reply.caseNumber.isEmpty)
        first.terminate()
        #expect(first.stopped() == 0)
    }

    @Test("ends with 78 and one line for a wrong configuration, with 69 for an address it cannot have")
    func exitCodes() throws {
        let missing = try Programs.run([Programs.path("shouwend"), "run", "--config", "/nowhere/shouwen.yaml"])
        #expect(missing.status == 78)
        #expect(missing.errors == "shouwend: /nowhere/shouwen.yaml: cannot be read: make one with `shouwend init FOLDER`\n")

        let folder = try BankFolder()
        let first = try ServerProcess(folder)
        let second = try BankFolder(listen: "\(try first.address)")
        let taken = try Programs.run([Programs.path("shouwend"), "run", "--config", second.configuration])
        #expect(taken.status == 69)
        #expect(taken.errors.contains("choose another port, or stop the program that uses this one"))
    }

    @Test("has one event loop on one processor, and as many as its configuration says")
    func loops() throws {
        let allowed = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
        let list = try #require(allowed.first { $0.hasPrefix("Cpus_allowed_list:") }).drop { !$0.isNumber }
        let processor = String(list.prefix { $0.isNumber })
        for (setting, loops) in [("", 1), ("\nserver: {event_loops: 3}", 3)] {
            let folder = try BankFolder()
            let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
            try Data((text + setting).utf8).write(to: URL(fileURLWithPath: folder.configuration))
            let server = try ServerProcess(folder, wrapper: ["taskset", "-c", processor])
            #expect(server.errors.contains("loops=\(loops)\n"), "\(server.errors)")
            server.terminate()
            #expect(server.stopped() == 0)
        }
    }

    /// What became of the calls of a load that a stop interrupted.
    private struct Fates: Sendable {
        var acknowledged: [String: String] = [:]
        var refused: Set<String> = []
        var unknown: Set<String> = []
        var total: Int { acknowledged.count + refused.count + unknown.count }
    }

    @Test("stops on SIGTERM in the midst of a load with 0, having done every call it acknowledged and none that it refused")
    func terminationUnderLoad() throws {
        let folder = try BankFolder()
        let server = try ServerProcess(folder)
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        let metadata = try folder.metadata("teller")
        let fates = Mutex(Fates())
        let count = 4000
        let window = DispatchSemaphore(value: 256)
        withExtendedLifetime(fates) {
            for index in 0..<count {
                window.wait()
                connection.call(BranchDeskMethods.registerCase, complaint(index), metadata: metadata, timeout: .seconds(30)) { result in
                    fates.withLock { fates in
                        switch result {
                        case .success(let reply): fates.acknowledged["\(index)"] = reply.caseNumber
                        case .failure(.status(let status)) where status.code == .unavailable: fates.refused.insert("\(index)")
                        case .failure: fates.unknown.insert("\(index)")
                        }
                    }
                    window.signal()
                }
                if index == 1000 { server.terminate() }
            }
            #expect(eventually(seconds: 60) { fates.withLock { $0.total } == count })
        }
        #expect(server.stopped() == 0, "\(server.errors)")
        let end = fates.withLock { $0 }
        #expect(end.acknowledged.count >= 700)
        #expect(end.acknowledged.count < count, "the load was over before the stop")

        let again = try BankServer(folder)
        defer { again.stop() }
        let audit = try LogAudit { try again.call(HeadquartersMethods.readLog, $0, as: "auditor") }
        #expect(audit.firstBreak == nil)
        #expect(audit.doubled == [])
        for (id, number) in end.acknowledged { #expect(audit.numbers[id] == [number]) }
        for id in end.refused { #expect(audit.numbers[id] == nil, "\(id) was refused, and done all the same") }
    }
}
