import BusinessCalendar
import CaseService
import DispatchTransport
import Foundation
import RPC
import Synchronization
import Testing
import WireMessages
import Wording

/// The machine's clock, set by so much.
private final class WrongClock: WallClock {
    private let machine = SystemClock()
    private let days = Atomic<Int64>(0)

    func now() -> Timestamp { machine.now().advanced(byMilliseconds: days.load(ordering: .relaxed) * 86_400_000) }
    func ticks() -> UInt64? { machine.ticks() }
    func set(byDays days: Int64) { self.days.store(days, ordering: .relaxed) }
}

@Suite("A server whose machine's clock is wrong", .serialized)
struct WrongClockTests {
    @Test("answers changes UNAVAILABLE with the reason, reads on, and takes changes again when it is set right", arguments: [27_000, -420])
    func running(days: Int64) throws {
        let clock = WrongClock()
        let server = try BankServer(BankFolder(), clock: clock)
        defer { server.stop() }
        let number = try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber
        clock.set(byDays: days)
        let status = try #require(try refusal { try server.call(BranchDeskMethods.registerCase, complaint(2), as: "teller") })
        #expect(status.code == .unavailable)
        #expect(status.message.english.hasPrefix("the server's clock says "))
        let seen = try server.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: number), as: "teller")
        #expect("\(seen)".contains(number))
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        let log = try server.call(HeadquartersMethods.readLog, ReadLogRequest(), as: "auditor")
        clock.set(byDays: 0)
        let later = try server.call(BranchDeskMethods.registerCase, complaint(2), as: "teller")
        #expect(later.caseNumber.hasPrefix("\(year)-"))
        #expect(later.logSequence > 0 && log.entries.allSatisfy { $0.recordedAt <= later.recordedAt })
        #expect(abs(Double(later.recordedAt) / 1000 - Date().timeIntervalSince1970) < 600)
    }

    @Test(
        "does not start before an operator vouches for the very moment, with 75 and what to do; then it serves", arguments: [27_000, -420])
    func start(days: Int64) throws {
        let folder = try BankFolder()
        let clock = WrongClock()
        clock.set(byDays: days)
        let before = try BankServer(folder, clock: clock)
        _ = try before.call(BranchDeskMethods.registerCase, complaint(1), as: "teller")
        before.stop()

        let command = [Programs.path("shouwend"), "run", "--config", folder.configuration]
        let ended = try Programs.run(command)
        #expect(ended.status == 75)
        let side = days > 0 ? "before" : "after"
        #expect(ended.errors.contains("the machine's clock says "), "\(ended.errors)")
        #expect(ended.errors.contains(" days \(side) the log's last entry ("), "\(ended.errors)")
        #expect(try Programs.run(command + ["--accept-clock", "2020-01-01T00:00:00Z"]).status == 75)
        #expect(try Programs.run(command + ["--accept-clock", "now"]).status == 64)

        let server = try ServerProcess(folder, options: ["--accept-clock", "\(SystemClock().now())"])
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        let reply = try connection.callBlocking(
            BranchDeskMethods.registerCase, complaint(2), metadata: try folder.metadata("teller"), timeout: .seconds(30))
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        #expect(reply.caseNumber.hasPrefix("\(year)-"))
        #expect(server.errors.contains("the machine's clock was accepted"))
        // The word stands in the chain, before the first thing recorded by that clock.
        let log = try connection.callBlocking(
            HeadquartersMethods.readLog, ReadLogRequest(), metadata: try folder.metadata("auditor"), timeout: .seconds(30))
        let word = try #require(log.entries.first { $0.type == "clock_accepted" })
        #expect(word.caseId == 0 && word.sequence < reply.logSequence && word.staff == "operator")
        #expect(log.entries.map(\.recordedAt) == log.entries.map(\.recordedAt).sorted())
        server.terminate()
        #expect(server.stopped() == 0)
    }
}
