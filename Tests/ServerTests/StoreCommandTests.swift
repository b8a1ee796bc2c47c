import DispatchTransport
import Foundation
import RPC
import ServerAssembly
import ShouwenLimits
import Testing
import WireMessages

/// Runs `shouwend` to its end.
private func shouwend(_ arguments: String...) throws -> (output: String, errors: String, status: Int32) {
    try Programs.run(["timeout", "60", Programs.path("shouwend")] + arguments)
}

@Suite("A bank's store, as its operator meets it", .serialized)
struct StoreCommandTests {
    /// Serves, registers cases, stops.
    private func register(_ indices: Range<Int>, in folder: BankFolder) throws {
        let server = try ServerProcess(folder)
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        for index in indices {
            _ = try connection.callBlocking(
                BranchDeskMethods.registerCase, complaint(index), metadata: folder.metadata("teller"), timeout: .seconds(30))
        }
        server.terminate()
        #expect(server.stopped() == 0)
    }

    private func refusal(_ folder: BankFolder) throws -> (errors: String, status: Int32) {
        let (_, errors, status) = try shouwend("run", "--config", folder.configuration, "--address-file", folder.path + "/address")
        return (errors, status)
    }

    @Test("is made by init, and by nothing else: a lost one is not served anew")
    func lost() throws {
        let folder = try BankFolder()
        try register(0..<3, in: folder)
        try FileManager.default.removeItem(atPath: folder.store)
        let (errors, status) = try refusal(folder)
        #expect(status == 65)
        #expect(errors.contains("there is no store at") && errors.contains("shouwend init --store-of"))
        #expect(try shouwend("check", "--config", folder.configuration, "--store").status == 65)
        #expect(!FileManager.default.fileExists(atPath: folder.store))
        // The anchor of the lost one still stands against a new one.
        let over = try shouwend("init", "--store-of", folder.configuration)
        #expect(over.status == 73)
        #expect(over.errors.contains("cases.db-anchor is there already"))
        try FileManager.default.removeItem(atPath: folder.store + "-anchor")
        #expect(try shouwend("init", "--store-of", folder.configuration).status == 0)
        try register(0..<1, in: folder)
    }

    @Test("is gone on with as an older copy by an operator's word alone, which every audit tells from then on")
    func olderCopy() throws {
        let folder = try BankFolder()
        try register(0..<3, in: folder)
        let witness = folder.path + "/witness"
        try FileManager.default.copyItem(atPath: folder.store, toPath: folder.path + "/copy")
        try register(3..<8, in: folder)
        try FileManager.default.copyItem(atPath: folder.store + "-anchor", toPath: witness)
        try FileManager.default.removeItem(atPath: folder.store)
        try FileManager.default.moveItem(atPath: folder.path + "/copy", toPath: folder.store)
        let (errors, status) = try refusal(folder)
        #expect(status == 65)
        let named = errors.split(separator: " ").first { $0.hasPrefix("cut-off:") }.map(String.init)
        let mismatch = try #require(named)
        #expect(errors.contains("shouwend accept --config CONFIG --mismatch \(mismatch) --by"))

        func accept(_ mismatch: String) throws -> Int32 {
            try shouwend(
                "accept", "--config", folder.configuration, "--mismatch", mismatch, "--by", "张三", "--reason", "磁盘损坏，改用周日副本"
            ).status
        }
        #expect(try accept("cut-off:1:2") == 65)
        #expect(try accept(mismatch) == 0)
        #expect(try accept(mismatch) == 65)

        let server = try ServerProcess(folder)
        defer { server.terminate() }
        func audit(_ more: String...) throws -> (output: String, errors: String, status: Int32) {
            try Programs.run(
                [
                    Programs.path("shouwen"), "audit", "verify", "--server", "\(server.address)", "--token-file",
                    folder.tokenFile("auditor"), "--lang", "zh",
                ] + more)
        }
        let told = try audit()
        #expect(told.status == 0)
        #expect(told.output.contains("接受与锚点不符的存储（\(mismatch)），操作人 张三：磁盘损坏，改用周日副本"))
        let json = try audit("--json").output
        #expect(json.contains("\"store_accepted\"") && json.contains("\"\(mismatch)\""))
        // The anchor that was kept elsewhere goes on telling what was lost.
        let against = try audit("--anchor", witness)
        #expect(against.status == 7)
        #expect(against.errors.contains("锚点"))
        let fresh = try audit("--anchor", folder.store + "-anchor")
        #expect(fresh.status == 0, "\(fresh.errors)")
        #expect(fresh.output.contains("日志与锚点相符"))
        let none = try audit("--anchor", folder.configuration)
        #expect(none.status == 2)
    }

    @Test("takes who did something and why in operatorsWordBytesMax bytes each", arguments: [-1, 0, 1])
    func reasonLength(more: Int) {
        let text = String(repeating: "x", count: Limits.operatorsWordBytesMax + more)
        #expect((OperatorsReason(by: "Li", reason: text) != nil) == (more <= 0))
        #expect((OperatorsReason(by: text, reason: "why") != nil) == (more <= 0))
        #expect(OperatorsReason(by: "", reason: "why") == nil)
        #expect(OperatorsReason(by: "Li", reason: "") == nil)
    }
}
