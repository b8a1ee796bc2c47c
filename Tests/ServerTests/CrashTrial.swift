import DispatchTransport
import Foundation
import RPC
import SeededRandom
import Testing
import WireMessages

/// Kills a server with SIGKILL again and again in the midst of an import, and looks after each time for what it had promised.
///
/// The programs are the real ones. One import goes on over the deaths of its server, as a user's would: the client waits and connects
/// again. Every fourth time the client is killed too, and a new one goes on from its journal. While the log is looked at, the client
/// stands still, so that every death falls into the import.
struct CrashTrial {
    /// How a trial went.
    struct Report {
        /// Deaths in the midst of the import.
        var rounds = 0
        /// Rows that the server had acknowledged by the last death.
        var acknowledged = 0
        /// What was wrong, in words; empty if every promise was kept.
        var problems: [String] = []
    }

    let folder: BankFolder
    let file: String
    let rows: Int
    /// The fault of the server, if it has one.
    let fault: String?
    private(set) var report = Report()
    private var generator: SplitMix
    private var clients = 0

    init(rows: Int?, fault: String? = nil, seed: UInt64) throws {
        folder = try BankFolder(listen: "127.0.0.1:\(try unusedPort())")
        (file, self.rows) = try Complaints.file(in: folder.path, rows: rows)
        self.fault = fault
        generator = SplitMix(seed: seed)
    }

    /// Runs `rounds` rounds, or fewer if `isEnough` says so, and leaves the import where the last death left it.
    mutating func kill(rounds: Int, tell: (String) -> Void = { _ in }, until isEnough: (Report) -> Bool = { _ in false }) throws {
        // A share of the rows for each round, and a window well below it: else the import were over before the deaths are.
        let share = rows / (rounds + 1)
        let window = min(max(share / 4, 8), 512)
        var server = try ServerProcess(folder, fault: fault)
        var client = try startClient(window: window)
        defer { client.kill() }
        for round in 1...rounds where !isEnough(report) {
            let wanted = client.acknowledgedBytes + Int.random(in: 1...max(1, share / 2), using: &generator) * Client.lineBytes
            _ = eventually(seconds: 120) { client.acknowledgedBytes >= wanted || !client.isRunning }
            // Half of them at once, when what the client was just told is youngest; half a moment later, when the writer is anywhere.
            if fault == nil, Bool.random(using: &generator) { usleep(UInt32.random(in: 0..<20_000, using: &generator)) }
            guard client.isRunning else {
                report.problems.append("the import ended in round \(round): \(client.errors)")
                return
            }
            server.kill()
            client.pause()
            if round.isMultiple(of: 4) { client.kill() }
            server = try ServerProcess(folder, fault: fault)
            try look(at: server)
            report.rounds = round
            tell("round \(round): \(report.acknowledged) acknowledged, \(report.problems.count) problems")
            if client.isRunning { client.resume() } else { client = try startClient(window: window) }
        }
        server.terminate()
        _ = server.stopped()
    }

    /// Lets the import come to its end, and then runs it once more from the first row: that makes nothing.
    mutating func finish() throws -> (first: ImportResult, second: ImportResult, cases: Int64) {
        let server = try ServerProcess(folder, fault: fault)
        let last = try startClient(window: 512)
        let first = try last.result()
        try look(at: server)
        let again = try Client(folder, file: file, name: "again", journal: "again", window: 512)
        let second = try again.result()
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        let cases = try connection.callBlocking(
            HeadquartersMethods.countCases, CountCasesRequest(), metadata: folder.metadata("auditor"), timeout: .seconds(30)
        ).cases
        server.terminate()
        if server.stopped() != 0 { report.problems.append("the server did not stop well: \(server.errors)") }
        return (first, second, cases)
    }

    private mutating func startClient(window: Int) throws -> Client {
        clients += 1
        return try Client(folder, file: file, name: "\(clients)", journal: "journal", window: window)
    }

    /// Holds the log against every promise so far.
    private mutating func look(at server: ServerProcess) throws {
        let promises = try Client.promises(in: folder)
        let connection = try ClientConnection.connect(to: server.address, timeout: .seconds(10))
        defer { connection.close() }
        let metadata = try folder.metadata("auditor")
        let audit = try LogAudit {
            try connection.callBlocking(HeadquartersMethods.readLog, $0, metadata: metadata, timeout: .seconds(60))
        }
        if let found = audit.firstBreak { report.problems.append("the chain is broken: \(found)") }
        for id in audit.doubled { report.problems.append("complaint \(id) is there twice: \(audit.numbers[id] ?? [])") }
        for (id, number) in promises where audit.numbers[id] != [number] {
            report.problems.append("complaint \(id) was acknowledged as \(number), and is \(audit.numbers[id] ?? ["lost"])")
        }
        if Set(audit.cases).count != audit.cases.count { report.problems.append("a case number was given twice") }
        report.acknowledged = Set(promises.map(\.id)).count
    }
}

/// What an import says it came to.
struct ImportResult: Decodable {
    let read: Int
    let created: Int
    let alreadyThere: Int
    let rejected: Int

    private enum CodingKeys: String, CodingKey {
        case read, created, rejected
        case alreadyThere = "already_there"
    }
}

/// `shouwen import cfpb` in a process of its own.
private final class Client {
    /// `<id> TAB <case number>` and the line's end, about.
    static let lineBytes = 24

    private let process = Process()
    private let acknowledgedFile: String
    private let outputFile: String
    private let errorFile: String

    init(_ folder: BankFolder, file: String, name: String, journal: String, window: Int) throws {
        // One for each client: the last line of a client that was killed may be torn.
        acknowledgedFile = "\(folder.path)/acknowledged-\(name)"
        outputFile = "\(folder.path)/output-\(name)"
        errorFile = "\(folder.path)/client-errors-\(name)"
        for path in [acknowledgedFile, outputFile, errorFile] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        let configuration = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let address = try #require(configuration.split(separator: "\"").first { $0.hasPrefix("127.0.0.1:") })
        process.executableURL = URL(fileURLWithPath: Programs.path("shouwen"))
        process.arguments = [
            "import", "cfpb", file, "--server", String(address), "--token-file", folder.tokenFile("importer"), "--acknowledged",
            acknowledgedFile, "--rejects", "\(folder.path)/\(journal)-rejects.csv", "--journal", "\(folder.path)/\(journal)", "--window",
            "\(window)", "--json", "--lang", "en",
        ]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputFile))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorFile))
        try process.run()
    }

    var isRunning: Bool { process.isRunning }
    var errors: String { (try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? "" }

    var acknowledgedBytes: Int {
        var status = stat()
        return stat(acknowledgedFile, &status) == 0 ? Int(status.st_size) : 0
    }

    func pause() { Foundation.kill(process.processIdentifier, SIGSTOP) }
    func resume() { Foundation.kill(process.processIdentifier, SIGCONT) }

    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Waits for its end; what it came to.
    func result() throws -> ImportResult {
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(errors)")
        return try JSONDecoder().decode(ImportResult.self, from: Data(contentsOf: URL(fileURLWithPath: outputFile)))
    }

    /// Everything that clients were told is done.
    static func promises(in folder: BankFolder) throws -> [(id: String, number: String)] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("acknowledged-") }
        return try files.flatMap { name in
            let text = try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
            // What stands after the last line end is torn or nothing.
            return try text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
                let parts = line.split(separator: "\t").map(String.init)
                try #require(parts.count == 2, "\(name): \(line)")
                return (parts[0], parts[1])
            }
        }
    }

    deinit { kill() }
}

/// The real complaints, or the first of them.
private enum Complaints {
    private static let whole = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Data/cfpb_2023_sample.csv.gz").path
    /// Rows of the whole file, its heading not counted (Data/README.md).
    private static let wholeRows = 33_776

    /// A file with the first `rows` rows; the whole one for nil.
    static func file(in folder: String, rows: Int?) throws -> (path: String, rows: Int) {
        guard let rows else { return (whole, wholeRows) }
        let text = try Programs.run(["gzip", "-dc", whole]).output
        var isQuoted = false
        var left = rows + 1
        var end = text.utf8.startIndex
        for index in text.utf8.indices {
            let byte = text.utf8[index]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n"), !isQuoted { left -= 1 }
            end = text.utf8.index(after: index)
            if left == 0 { break }
        }
        let path = "\(folder)/complaints.csv"
        try Data(text.utf8[..<end]).write(to: URL(fileURLWithPath: path))
        return (path, rows)
    }
}
