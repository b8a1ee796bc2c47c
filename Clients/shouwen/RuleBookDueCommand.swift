import ArgumentParser
import ClientKit
import ClientRules
import Foundation
import RuleBooks

/// Computes deadlines for lines of JSON.
struct RuleBookDueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        described(
            "due", HelpPhrase.ruleBookDue.words, HelpPhrase.ruleBookDueLong.words,
            examples: ["rulebook due --batch in.jsonl --out due.jsonl", "rulebook due --batch -"])
    }

    @Option(help: ArgumentHelp(spoken(HelpPhrase.batch), valueName: "file"), completion: .file(extensions: ["jsonl"])) var batch: String
    @Option(help: ArgumentHelp(spoken(HelpPhrase.out), valueName: "file"), completion: .file()) var out: String?
    @OptionGroup var shelf: ShelfOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let shelf = try shelf.shelf()
        let read = try reader()
        let sink = try output()
        let summary = try DueBatchRun(DueBatch(books: shelf.books, calendars: shelf.calendars)).run(read: read) { bytes in
            do { try sink.write(contentsOf: Data(bytes)) } catch {
                throw ClientFailure.file(InputFailure(path: out ?? "stdout", reason: error.localizedDescription))
            }
        }
        guard summary.failed > 0 else { return }
        writeError("shouwen: " + spoken(RuleBookPhrase.batchFailed, "\(summary.failed)", "\(summary.lines)"))
        throw EarlyEnd(status: .refused)
    }

    private func reader() throws -> () throws -> [UInt8] {
        if batch == "-" {
            return { Array(try FileHandle.standardInput.read(upToCount: Self.bytesARead) ?? Data()) }
        }
        do throws(InputFailure) {
            let file = try InputFile(path: batch)
            return {
                var bytes: [UInt8] = []
                do throws(InputFailure) { _ = try file.read(into: &bytes, atMost: Self.bytesARead) } catch {
                    throw ClientFailure.file(error)
                }
                return bytes
            }
        } catch { throw ClientFailure.file(error) }
    }

    private func output() throws -> FileHandle {
        guard let out else { return .standardOutput }
        guard FileManager.default.createFile(atPath: out, contents: nil), let file = FileHandle(forWritingAtPath: out) else {
            throw ClientFailure.file(InputFailure(path: out, reason: systemReason()))
        }
        return file
    }

    private func systemReason() -> String { String(cString: strerror(errno)) }

    private static let bytesARead = 1 << 20
}
