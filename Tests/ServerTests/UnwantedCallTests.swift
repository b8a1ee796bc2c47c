import Glibc
import RPC
import Testing
import WireMessages

/// A server whose changes are held back while a test wants it to.
private struct HesitantServer {
    let server: BankServer
    let store: HesitantStore

    init() throws {
        var hesitant: HesitantStore?
        server = try BankServer(BankFolder()) { inner in
            let store = HesitantStore(inner)
            hesitant = store
            return store
        }
        store = try #require(hesitant)
    }

    /// Sends registrations of complaints on a connection, without waiting for their answers.
    func send(_ indices: ClosedRange<Int>, timeoutNanoseconds: Int64 = 0, on connection: RawConnection) throws {
        let metadata = try server.folder.metadata("teller")
        for index in indices {
            let request = TTRPCRequest(
                service: "shouwen.v1.BranchDesk", method: "RegisterCase", payload: try complaint(index).encoded(in: Arena()),
                timeoutNano: timeoutNanoseconds, metadata: metadata.pairs)
            connection.send(connection.frame(try request.encoded(in: Arena())))
        }
    }

    func cases() throws -> Int64 { try server.call(HeadquartersMethods.countCases, CountCasesRequest(), as: "auditor").cases }
}

@Suite("A change for which nobody waits any more when its turn comes")
struct UnwantedCallTests {
    @Test("is not made: its time was over, and its caller told so once")
    func expired() throws {
        let hesitant = try HesitantServer()
        defer { hesitant.server.stop() }
        hesitant.store.hold()
        let connection = try RawConnection(hesitant.server.address)
        // Long enough to come to the line, even on a busy machine; those that do not are over before.
        try hesitant.send(1...40, timeoutNanoseconds: 20_000_000, on: connection)
        for _ in 1...40 { #expect(connection.next().code == .deadlineExceeded) }
        hesitant.store.goOn()
        // Behind them in the line; the connection has nothing else for its caller.
        try hesitant.send(41...41, on: connection)
        #expect(connection.next().code == .ok)
        #expect(try hesitant.cases() == 1)
        // The same key is free still: the change can be asked for again.
        try hesitant.send(1...1, on: connection)
        #expect(connection.next().code == .ok)
        #expect(try hesitant.cases() == 2)
    }

    @Test("is not made: its connection is gone")
    func connectionGone() throws {
        let hesitant = try HesitantServer()
        defer { hesitant.server.stop() }
        hesitant.store.hold()
        do {
            let connection = try RawConnection(hesitant.server.address)
            try hesitant.send(1...3, on: connection)
            while hesitant.store.heldCount < 3 { sched_yield() }
            #expect(hesitant.store.wantedCount == 3)
            connection.endByReset()
        }
        while hesitant.store.wantedCount > 0 { sched_yield() }
        hesitant.store.goOn()
        #expect(!(try hesitant.server.call(BranchDeskMethods.registerCase, complaint(4), as: "teller").caseNumber.isEmpty))
        #expect(try hesitant.cases() == 1)
    }
}
