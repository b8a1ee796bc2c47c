import DispatchTransport
import Foundation
import RPC
import Testing
import WireMessages

@Suite("A reply to a change", .serialized)
struct ReplyOrderTests {
    private static let calls = 60

    @Test(
        "leaves only after the change was fsynced, as strace sees the whole server", arguments: [nil, "none"] as [String?])
    func isSyncedFirst(fault: String?) throws {
        guard try canTrace() else { return }
        let order = try trace(fault: fault)
        #expect(order.replies == Self.calls)
        #expect(order.early == [])
    }

    /// A server that answers before it commits races its own commit, so not every reply of it is early; without fsync all are.
    @Test(
        "would be found if it left too early: each planted fault is",
        arguments: [("synchronousNormal", calls...calls), ("completesBeforeCommit", 1...calls)])
    func plantedFaultsAreFound(fault: String, early: ClosedRange<Int>) throws {
        guard try canTrace() else { return }
        let order = try trace(fault: fault)
        #expect(order.replies == Self.calls)
        #expect(early.contains(order.early.count), "\(order.early.count) of \(Self.calls) were found early")
    }

    /// Where nothing may be traced the test is cancelled, and says why.
    private func canTrace() throws -> Bool {
        if Programs.canTrace { return true }
        try Test.cancel("strace is not installed or may not trace here, so the order of write, fsync and reply was not looked at")
    }

    /// Makes changing calls one at a time on a server under strace, and reads what it saw.
    private func trace(fault: String?) throws -> ReplyOrder {
        let folder = try BankFolder()
        let file = "\(folder.path)/trace"
        let server = try ServerProcess(
            folder, fault: fault,
            wrapper: [
                "strace", "-f", "-yy", "-s", "0", "-e", "trace=fdatasync,fsync,pwrite64,pwritev,write,writev,sendto,sendmsg", "-o", file,
            ])
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(30))
        let metadata = try folder.metadata("teller")
        for index in 0..<Self.calls {
            _ = try connection.callBlocking(BranchDeskMethods.registerCase, complaint(index), metadata: metadata, timeout: .seconds(30))
        }
        connection.close()
        #expect(try server.stopWrapped() == 0, "\(server.errors)")
        return ReplyOrder(trace: try String(contentsOfFile: file, encoding: .utf8))
    }
}

@Suite("The checker of replies")
struct ReplyOrderCheckerTests {
    private static let sound = """
        10 pwrite64(9</tmp/cases.db-wal>, ""..., 24, 0) = 24
        10 pwrite64(9</tmp/cases.db-wal>, ""..., 4096, 24) = 4096
        10 fdatasync(9</tmp/cases.db-wal> <unfinished ...>
        11 write(7<anon_inode:[eventfd]>, ""..., 8) = 8
        10 <... fdatasync resumed>)            = 0
        11 sendto(12<TCP:[127.0.0.1:7733->127.0.0.1:5512]>, ""..., 90, MSG_NOSIGNAL, NULL, 0) = 90
        """

    @Test("lets a reply pass that follows the sync of its write, one after the other")
    func soundOrder() {
        let order = ReplyOrder(trace: Self.sound + "\n" + Self.sound)
        #expect(order.replies == 2)
        #expect(order.early == [])
    }

    @Test(
        "finds one without a write, without a sync, with a sync that failed, still under way or of another file, or with a later write",
        arguments: [
            ("10 pwrite64(9</tmp/cases.db-wal>, \"\"..., 24, 0) = 24\n10 pwrite64(9</tmp/cases.db-wal>, \"\"..., 4096, 24) = 4096\n", ""),
            ("10 <... fdatasync resumed>)            = 0\n", ""),
            ("            = 0\n", "            = -1 EIO (Input/output error)\n"),
            ("10 fdatasync(9</tmp/cases.db-wal> <unfinished ...>", "10 fdatasync(9</tmp/cases.db> <unfinished ...>"),
            ("11 write(7<anon_inode:[eventfd]>, \"\"..., 8) = 8", "12 pwrite64(9</tmp/cases.db-wal>, \"\"..., 4096, 4120) = 4096"),
        ])
    func earlyOrder(part: String, replacement: String) {
        let trace = Self.sound.replacingOccurrences(of: part, with: replacement)
        #expect(trace != Self.sound)
        #expect(ReplyOrder(trace: Self.sound + "\n" + trace).early == [2])
    }

    @Test("counts no reply twice and no event of the loop as one")
    func otherWrites() {
        #expect(ReplyOrder(trace: "11 write(7<anon_inode:[eventfd]>, \"\"..., 8) = 8\n12 write(2<pipe:[3]>, \"\"..., 8) = 8").replies == 0)
    }
}
