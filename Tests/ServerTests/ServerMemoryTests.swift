import DispatchTransport
import Foundation
import RPC
import Testing
import WireMessages

@Suite("A server with little memory", .serialized)
struct ServerMemoryTests {
    /// So many connections, each with the beginning of a frame behind what comes first.
    private func flood(_ address: SocketAddress, _ count: Int, first: [UInt8], frameBytes: Int, sent: Int) throws -> [RawConnection] {
        let length = withUnsafeBytes(of: UInt32(frameBytes).bigEndian) { Array($0) }
        let torn = length + [0, 0, 0, 99, 1, 0] + [UInt8](repeating: 0, count: sent)
        return try (0..<count).map { _ in
            let connection = try RawConnection(address)
            connection.send(first + torn)
            return connection
        }
    }

    /// Kibibytes of the process that are in memory now.
    private func residentKibibytes(_ server: ServerProcess) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(server.id)/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(Int(line.split(separator: " ")[1]))
    }

    @Test(
        "of 400 MB of addresses outlives 250 half-sent requests of strangers, and of 512 MB those of callers, serves, and gives back",
        arguments: [(isKnown: false, frameBytes: 1 << 20), (false, 120_000), (true, 1 << 20)])
    func halfSent(isKnown: Bool, frameBytes: Int) throws {
        let folder = try BankFolder()
        if isKnown {
            // What callers may hold must fit into what there is; strangers' share does as it is delivered.
            let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
            try Data((text + "\nserver: {held_mib: 24, held_unknown_mib: 8, held_per_caller_mib: 16}").utf8)
                .write(to: URL(fileURLWithPath: folder.configuration))
        }
        let server = try ServerProcess(folder, wrapper: ["prlimit", "--as=\((isKnown ? 512 : 400) << 20)"])
        let metadata = try folder.metadata("teller")
        let before = try residentKibibytes(server)
        let ping = try TTRPCRequest(service: "shouwen.v1.Health", method: "Ping", metadata: folder.metadata("officer").pairs).encoded(
            in: Arena())
        let shaped = try RawConnection(server.address)
        let first = isKnown ? shaped.frame(ping) : []
        do {
            let flood = try flood(server.address, 250, first: first, frameBytes: frameBytes, sent: frameBytes - 100)
            let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
            defer { connection.close() }
            let reply = try connection.callBlocking(
                BranchDeskMethods.registerCase, complaint(1), metadata: metadata, timeout: .seconds(60))
            #expect(!reply.caseNumber.isEmpty)
            #expect(try residentKibibytes(server) - before < 160 << 10)
            withExtendedLifetime(flood) {}
        }
        #expect(eventually(seconds: 30) { ((try? residentKibibytes(server)) ?? .max) - before < 24 << 10 })
        server.terminate()
        #expect(server.stopped() == 0, "\(server.errors.suffix(500))")
    }
}
