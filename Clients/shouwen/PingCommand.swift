import ArgumentParser
import ClientKit
import Dispatch
import DispatchTransport
import Foundation
import WireMessages
import Wording

/// Asks whether the server answers, and takes work.
struct PingCommand: ParsableCommand {
    static var configuration: CommandConfiguration { Verbs.ping.configuration() }

    @Option(help: ArgumentHelp(spoken(HelpPhrase.wait), valueName: "seconds")) var wait: Double = 0
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    /// The answer in JSON.
    private struct Answer: Encodable {
        let server: String
        let milliseconds: Double
        let status: ServingStatus
        let version: String
    }

    func run() throws {
        // Whether a health check needs a token is for the server to say.
        let session = try common.session(tokenNeeded: false)
        let deadline = DispatchTime.now() + wait
        while true {
            do throws(ClientFailure) {
                return try present(try ask(session))
            } catch {
                guard error.exitStatus == .unavailable, DispatchTime.now() < deadline else { throw error }
                Thread.sleep(forTimeInterval: 0.1)
            }
        }
    }

    private func ask(_ session: ClientSession) throws(ClientFailure) -> Answer {
        let link = try session.connect()
        defer { link.close() }
        let start = DispatchTime.now().uptimeNanoseconds
        _ = try session.call(HealthMethods.ping, PingRequest(payload: Array("shouwen".utf8)), on: link)
        let milliseconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
        let check = try session.call(HealthMethods.check, CheckRequest(), on: link)
        return Answer(server: session.address.description, milliseconds: milliseconds, status: check.status, version: check.version)
    }

    private func present(_ answer: Answer) throws(ClientFailure) {
        do {
            try common.show(answer) {
                let time = String(format: "%.2f", answer.milliseconds)
                return [spoken(AuditPhrase.answers, answer.server, time, spoken(answer.status), answer.version)]
            }
        } catch { throw (error as? ClientFailure) ?? .fault("\(error)") }
        // A server that is finishing takes no new work: for a script that is the same as none.
        if answer.status != .serving { throw .unreachable(answer.server, spoken(answer.status)) }
    }
}

/// Lists the exit codes.
struct ExitCodesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        let lines = ExitCodesCommand.lines.joined(separator: "\n")
        return described("exit-codes", HelpPhrase.exitCodes.words, BilingualText(en: lines, zh: lines), examples: ["exit-codes --lang zh"])
    }

    @OptionGroup var language: LanguageOption

    private static var lines: [String] {
        [spoken(FailurePhrase.exitHeading)]
            + ExitStatus.allCases.map { code in
                let number = String(repeating: " ", count: 3 - "\(code.rawValue)".count) + "\(code.rawValue)"
                let statuses = code.statusNames.joined(separator: spoken.choose(", ", "、"))
                return "  \(number)  \(statuses.isEmpty ? code.meaning(spoken) : spoken.remarked(code.meaning(spoken), statuses))"
            }
    }

    func run() { write(Self.lines) }
}
