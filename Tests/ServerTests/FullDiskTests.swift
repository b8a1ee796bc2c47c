import DispatchTransport
import Foundation
import RPC
import Testing
import WireMessages
import Wording

/// The write-ahead log may grow no further (RLIMIT_FSIZE), as on a disk without room; then it may again.
@Suite("A server whose disk is full", .serialized)
struct FullDiskTests {
    @Test("answers RESOURCE_EXHAUSTED with what to do, in the caller's language; reads go on; writes go on by themselves")
    func fullDisk() throws {
        let folder = try BankFolder()
        let server = try ServerProcess(folder)
        defer { server.terminate() }
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        func register(_ index: Int, _ language: Language = .english) throws -> ChangeReply {
            var metadata = try folder.metadata("teller")
            metadata.pairs.append(TTRPCKeyValue(key: Metadata.languageKey, value: language == .english ? "en" : "zh"))
            return try connection.callBlocking(BranchDeskMethods.registerCase, complaint(index), metadata: metadata, timeout: .seconds(30))
        }
        func cases() throws -> Int64 {
            try connection.callBlocking(
                HeadquartersMethods.countCases, CountCasesRequest(), metadata: folder.metadata("auditor"), timeout: .seconds(30)
            ).cases
        }
        for index in 0..<5 { _ = try register(index) }
        let log = try FileManager.default.attributesOfItem(atPath: folder.store + "-wal")[.size] as? Int
        try server.allowFiles(of: log)
        let english = try #require(try refusal { try register(5) })
        #expect(english.code == .resourceExhausted)
        #expect(english.message.english.contains("disk is full") && english.message.english.contains("make room"))
        let chinese = try #require(try refusal { try register(6, .chinese) })
        #expect(chinese.code == .resourceExhausted)
        #expect(chinese.message.chinese.contains("磁盘已满") && chinese.message.chinese.contains("腾出空间"))
        #expect(try cases() == 5)
        try server.allowFiles(of: nil)
        _ = try register(5)
        _ = try register(6)
        #expect(try cases() == 7)
        server.terminate()
        #expect(server.stopped() == 0)
        #expect(server.errors.contains("no room in the store"))
    }
}
