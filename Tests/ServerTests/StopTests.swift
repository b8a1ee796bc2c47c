import Dispatch
import DispatchTransport
import Glibc
import RPC
import Testing
import WireMessages

@Suite("A server that stops with changes under way")
struct StopTests {
    @Test("does them and answers them before it closes the store")
    func changesInFlight() throws {
        var hesitant: HesitantStore?
        let server = try BankServer(BankFolder()) { inner in
            let store = HesitantStore(inner)
            hesitant = store
            return store
        }
        let store = try #require(hesitant)
        #expect(!(try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber.isEmpty))
        let idle = try RawConnection(server.address)
        let metadata = try server.folder.metadata("teller")
        #expect(try idle.call(service: "shouwen.v1.Health", method: "Ping", payload: [], metadata: metadata).code == .ok)
        store.hold()
        let busy = try RawConnection(server.address)
        for index in 2...4 {
            let request = TTRPCRequest(
                service: "shouwen.v1.BranchDesk", method: "RegisterCase", payload: try complaint(index).encoded(in: Arena()),
                metadata: metadata.pairs)
            busy.send(busy.frame(try request.encoded(in: Arena())))
        }
        while store.heldCount < 3 { sched_yield() }
        let isStopped = DispatchSemaphore(value: 0)
        // Until the stop has signalled its end, this thread leaves the server alone.
        nonisolated(unsafe) let stopping = server
        DispatchQueue.global().async {
            stopping.stop()
            isStopped.signal()
        }
        // The stop has reached the loops when a connection without calls is ended.
        guard case .closed = idle.next() else {
            Issue.record("the stop was not begun")
            return
        }
        #expect(!store.isClosed)
        store.goOn()
        for _ in 2...4 { #expect(busy.next().code == .ok) }
        isStopped.wait()
        #expect(store.isClosed)
    }
}
