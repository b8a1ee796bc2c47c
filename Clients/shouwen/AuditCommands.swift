import ArgumentParser
import ClientKit
import Foundation
import DispatchTransport
import RPC
import WireMessages

/// Proves the log.
struct AuditCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "audit", abstract: spoken(HelpPhrase.auditGroup), subcommands: [VerifyCommand.self])
    }
}

/// Recomputes the chain.
struct VerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        Verbs.readLog.configuration(also: spoken(HelpPhrase.verifyLong))
    }

    @Flag(help: ArgumentHelp(spoken(HelpPhrase.fromGenesis))) var fromGenesis = false
    @Option(help: ArgumentHelp(spoken(HelpPhrase.afterReceipt), valueName: "sequence:sha256"), transform: Self.receipt)
    var after: LogAudit.Receipt?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.receipt), valueName: "sequence:sha256"), transform: Self.receipt)
    var receipt: [LogAudit.Receipt] = []
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    mutating func validate() throws {
        if fromGenesis, after != nil { throw ValidationError(spoken(RuleBookPhrase.notBoth, "--from-genesis", "--after")) }
    }

    @Sendable private static func receipt(_ text: String) throws -> LogAudit.Receipt {
        guard let receipt = LogAudit.Receipt(text) else { throw ValidationError(LogAudit.Receipt.complaint(about: text, spoken)) }
        return receipt
    }

    func run() throws {
        let session = try common.session()
        let link = try session.connect()
        let bar = ProgressBar(isTerminal: isatty(STDERR_FILENO) == 1, wording: spoken)
        defer {
            bar.clear()
            link.close()
        }
        let audit = LogAudit(after: after, receipts: receipt, wording: spoken)
        let finding = try audit.run(progress: { bar.draw(spoken(AuditPhrase.progress, "\($0)", "\($1)")) }) {
            sequence throws(CallFailure) in
            try link.channel.callBlocking(
                HeadquartersMethods.readLog, ReadLogRequest(afterSequence: sequence), metadata: session.metadata, timeout: session.timeout)
        }
        bar.clear()
        try common.show(finding) {
            var lines = [
                spoken(AuditPhrase.verified, ProgressBar.grouped(Int(finding.entries)), finding.log),
                spoken(AuditPhrase.head, "\(finding.head)", finding.headHash), common.style.good(spoken(AuditPhrase.intact)),
            ]
            if finding.after > 0 { lines.insert(spoken(AuditPhrase.notFromBeginning, "\(finding.after)"), at: 0) }
            return lines
        }
    }
}
