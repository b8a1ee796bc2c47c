import Foundation
import RPC
import ShouwenLimits
import Synchronization
import Testing
import Wording
import WireMessages

@testable import ClientKit

/// A server in memory that keeps replies by key, and treats calls as it is told to.
private final class FakeServer: CallChannel {
    /// What happens to one call.
    enum Fate {
        /// It is answered.
        case answer
        /// It is done, but the connection breaks before the answer.
        case loseAnswer
        /// The connection breaks before it is done.
        case loseRequest
        /// It is refused with a status.
        case refuse(StatusCode)
    }

    private struct State {
        var kept: [String: (request: ImportCaseRequest, reply: ChangeReply)] = [:]
        var calls = 0
    }

    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "fake server", attributes: .concurrent)
    private let fate: @Sendable (Int, ImportCaseRequest) -> Fate

    init(fate: @escaping @Sendable (_ call: Int, ImportCaseRequest) -> Fate = { _, _ in .answer }) { self.fate = fate }

    var cases: [String: String] { state.withLock { $0.kept.mapValues(\.reply.caseNumber) } }
    var calls: Int { state.withLock { $0.calls } }

    func call<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>, _ request: Request, metadata: Metadata, timeout: Duration?,
        completion: @escaping @Sendable (Result<Response, CallFailure>) -> Void
    ) {
        queue.async { completion(self.answer(request as! ImportCaseRequest).map { $0 as! Response }) }
    }

    private func answer(_ request: ImportCaseRequest) -> Result<ChangeReply, CallFailure> {
        do throws(WireError) { _ = try request.encoded(in: Arena()) } catch { return .failure(.badRequest(error)) }
        let call = state.withLock { state in
            state.calls += 1
            return state.calls
        }
        switch fate(call, request) {
        case .answer: return keep(request)
        case .loseAnswer:
            _ = keep(request)
            return .failure(.connection(TransportError(.connectionLost, "the connection broke")))
        case .loseRequest: return .failure(.connection(TransportError(.connectionLost, "the connection broke")))
        case .refuse(let code): return .failure(.status(Status(code, BilingualText("told to"))))
        }
    }

    private func keep(_ request: ImportCaseRequest) -> Result<ChangeReply, CallFailure> {
        state.withLock { state in
            let key = request.change.idempotencyKey
            if let (first, reply) = state.kept[key] {
                if first != request { return .failure(.status(Status(.alreadyExists, BilingualText("another body under this key")))) }
                var again = reply
                again.repeated = true
                return .success(again)
            }
            let reply = ChangeReply(caseNumber: "case \(state.kept.count + 1)", version: 1)
            state.kept[key] = (request, reply)
            return .success(reply)
        }
    }
}

@Suite("Importer", .timeLimit(.minutes(2)))
struct ImporterTests {
    private static let header = "Complaint ID,Date received,Product,Issue,Company response to consumer\n"

    private static func rows(_ ids: ClosedRange<Int>) -> String { ids.map { "\($0),2023-05-31,p,i,Closed\n" }.joined() }

    private func options(_ scratch: Scratch, _ text: String) throws -> ImportOptions {
        let path = try scratch.write(Array(text.utf8), to: "in.csv")
        var options = ImportOptions(path: path, server: "h:1", rejectPath: scratch.path("rejects.csv"))
        options.acknowledgedPath = scratch.path("acknowledged")
        return options
    }

    private func importer(_ options: ImportOptions, _ server: FakeServer, notice: @escaping (String) -> Void = { _ in }) throws -> Importer
    {
        try Importer(
            options: options, wording: Voice(.english), listener: ImportListener(notice: notice),
            clock: { Int64(DispatchTime.now().uptimeNanoseconds / 1_000_000) },
            connect: { () throws(ClientFailure) in ClientLink(channel: server) })
    }

    @Test("everything is carried over once, bad rows are listed, and the rows add up")
    func carriesOver() throws {
        let scratch = try Scratch()
        let long = String(repeating: "x", count: 257)
        let text =
            Self.header + Self.rows(1...700) + "x,2023-05-31,p,i,r\n" + Self.rows(701...900) + "901,2023-02-30,p,i,r\n"
            + "902,2023-05-31,\(long),i,r\n" + "903,\"2023\"-05-31,p,i,r\n" + "904,2023-05-31,p\0,i,r\n"
        let server = FakeServer()
        let summary = try importer(options(scratch, text), server).run()
        #expect(summary.read == 905)
        #expect(summary.created == 900)
        #expect(summary.alreadyThere == 0)
        #expect(summary.rejected == 5)
        #expect(server.cases.count == 900)
        #expect(
            try entries(Array(scratch.text("rejects.csv").utf8)).map { String($0.drop { $0 != " " }) } == [
                " line|complaint_id|reason", " 702|x|complaint_id: not 1 to 18 digits: x", " 903|901|date_received: not a date: 2023-02-30",
                " 904|902|registration.classification.product: 257 bytes where at most 256 are allowed; shorten it",
                " 905||a quotation mark where none may stand, on line 905",
                " 906|904|registration.classification.product: has a NUL character inside; remove it",
            ])
        let acknowledged = try scratch.text("acknowledged").split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(acknowledged.count == 900)
        #expect(acknowledged.allSatisfy { server.cases["cfpb:\($0[0])"] == $0[1] })
        #expect(!FileManager.default.fileExists(atPath: scratch.path("rejects.csv.journal")))
    }

    @Test("a second run creates nothing")
    func secondRun() throws {
        let scratch = try Scratch()
        let server = FakeServer()
        let options = try options(scratch, Self.header + Self.rows(1...300))
        #expect(try importer(options, server).run().created == 300)
        let second = try importer(options, server).run()
        #expect(second.created == 0)
        #expect(second.alreadyThere == 300)
        #expect(server.cases.count == 300)
    }

    @Test("the same complaint twice in one file is carried over once; with other content it is refused")
    func doubles() throws {
        let scratch = try Scratch()
        let server = FakeServer()
        var options = try options(scratch, Self.header + Self.rows(1...2) + "1,2023-05-31,p,i,Closed\n2,2023-05-31,other,i,Closed\n")
        options.windowRows = 1
        let summary = try importer(options, server).run()
        #expect((summary.created, summary.alreadyThere, summary.rejected) == (2, 1, 1))
        #expect(try scratch.text("rejects.csv").contains("refused by the server: ALREADY_EXISTS"))
    }

    @Test("a server that breaks connections, loses answers and refuses for load still gets every row once")
    func troubledServer() throws {
        let scratch = try Scratch()
        let server = FakeServer { call, _ in
            switch call % 97 {
            case 13: .loseAnswer
            case 31: .loseRequest
            case 53: .refuse(.resourceExhausted)
            case 71: .refuse(.unavailable)
            case 83: .refuse(.deadlineExceeded)
            default: .answer
            }
        }
        var options = try options(scratch, Self.header + Self.rows(1...600))
        options.windowRows = 128
        let summary = try importer(options, server).run()
        #expect(summary.created + summary.alreadyThere == 600)
        #expect(summary.rejected == 0)
        #expect(server.cases.count == 600)
        let ids = Set(try scratch.text("acknowledged").split(separator: "\n").map { $0.prefix { $0 != "\t" } })
        #expect(ids.count == 600)
    }

    @Test("interrupted, it keeps what was answered, and the next run carries over the rest")
    func interrupted() throws {
        let scratch = try Scratch()
        let server = FakeServer()
        var options = try options(scratch, Self.header + "bad,2023-05-31,p,i,r\n" + Self.rows(1...5000))
        options.windowRows = 16
        var first: Importer?
        var told = false
        let clockStart = DispatchTime.now().uptimeNanoseconds
        first = try Importer(
            options: options, wording: Voice(.english),
            listener: ImportListener(progress: { progress in
                if progress.rows > 100, !told {
                    told = true
                    first?.interrupter()
                }
            }),
            // Ten times as fast as the real one, so that progress is told early.
            clock: { Int64((DispatchTime.now().uptimeNanoseconds - clockStart) / 10_000) },
            connect: { () throws(ClientFailure) in ClientLink(channel: server) })
        #expect {
            _ = try first?.run()
        } throws: { ($0 as? ClientFailure)?.exitStatus == .interrupted }
        let done = server.cases.count
        #expect(done > 100 && done < 5000)
        let journalPath = scratch.path("rejects.csv.journal")
        #expect(FileManager.default.fileExists(atPath: journalPath))
        var notices: [String] = []
        let callsBefore = server.calls
        let summary = try importer(options, server, notice: { notices.append($0) }).run()
        #expect(notices.first == "resuming after line \(done + 2) (\(done + 1) rows done)")
        #expect((summary.created, summary.alreadyThere, summary.rejected) == (5000, 0, 1))
        #expect(summary.rowsThisRun == 5000 - done)
        // The rest, and the one row asked again.
        #expect(server.calls - callsBefore == 5000 - done + 1)
        #expect(server.cases.count == 5000)
        #expect(try entries(Array(scratch.text("rejects.csv").utf8)).count == 2)
        #expect(!FileManager.default.fileExists(atPath: journalPath))
    }

    @Test("a journal is not believed on a server that has forgotten its rows")
    func forgottenRows() throws {
        let scratch = try Scratch()
        let options = try options(scratch, Self.header + "bad,2023-05-31,p,i,r\n" + Self.rows(1...50))
        var ledger = ImportLedger()
        for line in 2...20 { _ = ledger.settle(ledger.admit(line: line), .created) }
        try ImportJournal(
            server: "h:1", file: ImportJournal.FileIdentity(path: options.path), ledger: ledger, rejectBytes: 0
        ).write(path: options.journalPath)
        let server = FakeServer()
        var notices: [String] = []
        let summary = try importer(options, server, notice: { notices.append($0) }).run()
        #expect(notices.contains { $0.hasPrefix("the server does not know") })
        #expect((summary.created, summary.alreadyThere, summary.rejected) == (50, 0, 1))
        #expect(server.cases.count == 50)
    }

    @Test("a status that no other row would escape ends the run with a journal and its exit code")
    func stops() throws {
        let scratch = try Scratch()
        let server = FakeServer { call, _ in call > 40 ? .refuse(.permissionDenied) : .answer }
        let options = try options(scratch, Self.header + Self.rows(1...1000))
        #expect {
            _ = try importer(options, server).run()
        } throws: { ($0 as? ClientFailure)?.exitStatus == .notAllowed }
        #expect(server.calls <= 40 + options.windowRows)
        #expect(server.cases.count == 40)
    }

    @Test("without one answer it gives up when its patience ends")
    func givesUp() throws {
        let scratch = try Scratch()
        let server = FakeServer { _, _ in .refuse(.unavailable) }
        var options = try options(scratch, Self.header + Self.rows(1...10))
        options.patience = .milliseconds(300)
        #expect {
            _ = try importer(options, server).run()
        } throws: { ($0 as? ClientFailure)?.exitStatus == .unavailable }
        #expect(server.cases.isEmpty)
    }

    @Test("a server that was never reached is an error at once")
    func unreachable() throws {
        let scratch = try Scratch()
        let options = try options(scratch, Self.header + Self.rows(1...10))
        let importer = try Importer(
            options: options, wording: Voice(.english), clock: { 0 },
            connect: { () throws(ClientFailure) in throw .unreachable("h:1", "refused") })
        #expect(throws: ClientFailure.unreachable("h:1", "refused")) { _ = try importer.run() }
    }

    @Test("a torn gzip is carried over as far as it can be read, its rows are counted, and the run says that it is not complete")
    func tornFile() throws {
        let scratch = try Scratch()
        let whole = scratch.path("whole.csv")
        try Data((Self.header + Self.rows(1...20_000)).utf8).write(to: URL(fileURLWithPath: whole))
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-n", whole]
        try gzip.run()
        gzip.waitUntilExit()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: whole + ".gz"))
        let torn = try scratch.write(Array(bytes.prefix(bytes.count / 2)), to: "torn.csv.gz")
        let server = FakeServer()
        var notices: [String] = []
        let importer = try importer(
            ImportOptions(path: torn, server: "h:1", rejectPath: scratch.path("rejects.csv")), server, notice: { notices.append($0) })
        let failure = #expect(throws: ClientFailure.self) { _ = try importer.run() }
        #expect(failure?.exitStatus == .usage)
        #expect(failure?.line(Voice(.english)).contains("torn.csv.gz: ") == true)
        let summary = importer.summary
        #expect(!summary.complete)
        #expect(summary.created == server.cases.count)
        #expect(summary.read == summary.created && summary.read > 1000 && summary.read < 20_000)
        #expect(notices.contains { $0.hasPrefix("get the whole file") })
        #expect(notices.contains { $0.hasPrefix("stopped after line \(summary.read + 1): \(summary.read) rows done") })

        let options = ImportOptions(path: whole + ".gz", server: "h:1", rejectPath: scratch.path("rejects.csv"))
        let second = try self.importer(options, server).run()
        #expect(second.complete)
        #expect((second.read, second.alreadyThere) == (20_000, summary.created))
    }

    @Test(
        "one row to as many as the bound may be in flight",
        arguments: [(0, false), (1, true)] + [-1, 0, 1].map { (Limits.importWindowRowsMax + $0, $0 <= 0) })
    func window(rows: Int, isAllowed: Bool) {
        #expect(ImportOptions.windowRowsAllowed.contains(rows) == isAllowed)
    }

    @Test("files that cannot be imported are refused before anything is sent", arguments: ["", "a,b\n1,2\n", "\"a\n", "Complaint ID\n"])
    func unusableFiles(text: String) throws {
        let scratch = try Scratch()
        let options = try options(scratch, text)
        #expect {
            _ = try importer(options, FakeServer())
        } throws: { ($0 as? ClientFailure)?.exitStatus == .usage }
    }
}
