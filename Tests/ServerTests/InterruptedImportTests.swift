import Foundation
import Testing

@Suite("An import interrupted with Ctrl-C", .serialized)
struct InterruptedImportTests {
    private static let rows = 4000

    @Test("ends with 130 in the midst; the same command then goes on, and nothing is made twice or left out")
    func interrupted() throws {
        let folder = try BankFolder()
        let server = try ServerProcess(folder)
        let file = "\(folder.path)/complaints.csv"
        let text = (1...Self.rows).map { "\($0),2023-05-31,Debt collection,Debt is not yours,Closed with explanation\n" }.joined()
        try Data(("Complaint ID,Date received,Product,Issue,Company response to consumer\n" + text).utf8).write(
            to: URL(fileURLWithPath: file))
        let acknowledged = "\(folder.path)/acknowledged"
        let command = [
            Programs.path("shouwen"), "import", "cfpb", file, "--server", "\(try server.address)", "--token-file",
            folder.tokenFile("importer"), "--acknowledged", acknowledged, "--rejects", "\(folder.path)/rejects.csv", "--json", "--lang",
            "en",
        ]

        // Two in flight: each waits for the disk, so that the interruption falls into the import.
        let first = Process()
        first.executableURL = URL(fileURLWithPath: command[0])
        first.arguments = Array(command.dropFirst()) + ["--window", "2"]
        first.standardInput = FileHandle.nullDevice
        first.standardOutput = FileHandle.nullDevice
        first.standardError = FileHandle.nullDevice
        try first.run()
        let hasBegun = eventually(seconds: 60) { lines(acknowledged) > 0 || !first.isRunning }
        try #require(hasBegun && first.isRunning)
        kill(first.processIdentifier, SIGINT)
        first.waitUntilExit()
        #expect(first.terminationReason == .exit)
        #expect(first.terminationStatus == 130)
        let done = lines(acknowledged)
        #expect(done > 0 && done < Self.rows)

        let second = try Programs.run(command)
        #expect(second.status == 0, "\(second.errors)")
        // The totals are those of both runs: every row was made once.
        let summary = try JSONDecoder().decode(ImportResult.self, from: Data(second.output.utf8))
        #expect(summary.read == Self.rows)
        #expect(summary.created == Self.rows)
        #expect(summary.alreadyThere == 0)
        let promises = try String(contentsOfFile: acknowledged, encoding: .utf8).split(separator: "\n")
        // The run that goes on first asks about the last row it was promised: that one may stand there twice, with the same number.
        #expect(Set(promises).count == Self.rows)
        #expect(Set(promises.compactMap { $0.split(separator: "\t").last }).count == Self.rows)

        let third = try Programs.run(command + ["--journal", "\(folder.path)/third.journal"])
        let again = try JSONDecoder().decode(ImportResult.self, from: Data(third.output.utf8))
        #expect(again.created == 0 && again.alreadyThere == Self.rows)
    }

    /// Whole lines of a file; 0 while there is none.
    private func lines(_ path: String) -> Int {
        ((try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()).count { $0 == UInt8(ascii: "\n") }
    }
}
