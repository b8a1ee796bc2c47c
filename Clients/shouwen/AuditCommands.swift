import ArgumentParser
import AuditChain
import CaseRecord
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
    @Option(help: ArgumentHelp(spoken(HelpPhrase.anchorFile), valueName: "file")) var anchor: String?
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    mutating func validate() throws {
        if fromGenesis, after != nil { throw ValidationError(spoken(RuleBookPhrase.notBoth, "--from-genesis", "--after")) }
        if anchor != nil, after != nil { throw ValidationError(spoken(RuleBookPhrase.notBoth, "--anchor", "--after")) }
    }

    @Sendable private static func receipt(_ text: String) throws -> LogAudit.Receipt {
        guard let receipt = LogAudit.Receipt(text) else { throw ValidationError(LogAudit.Receipt.complaint(about: text, spoken)) }
        return receipt
    }

    func run() throws {
        let anchored = try anchor.map { try readAnchor($0) }
        let moments = try common.moments()
        let session = try common.session()
        let link = try session.connect()
        let bar = ProgressBar(isTerminal: isatty(STDERR_FILENO) == 1, wording: spoken)
        defer {
            bar.clear()
            link.close()
        }
        let audit = LogAudit(after: after, receipts: receipt, anchor: anchored, wording: spoken)
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
            if let anchored { lines.append(spoken(AuditPhrase.anchorMet, "\(anchored.sequence)")) }
            return lines + finding.storeActs.map { Self.line($0, moments) }
        }
    }

    private func readAnchor(_ path: String) throws -> Anchor {
        guard let anchor = Anchor(text: try textFile(path)) else {
            throw ClientFailure.usage(spoken(AuditPhrase.anchorUnreadable, path))
        }
        return anchor
    }

    /// What an operator did to the store, on one line.
    private static func line(_ act: LogAudit.StoreActSeen, _ moments: MomentFormat) -> String {
        let kind: String? = StoreAct.Kind(rawValue: act.kind).map { kind in
            switch kind {
            case .accepted: spoken(AuditPhrase.storeAccepted)
            case .restored: spoken(AuditPhrase.storeRestored)
            case .rebuilt: spoken(AuditPhrase.storeRebuilt)
            case .clockAccepted: spoken(AuditPhrase.clockAccepted)
            }
        }
        return spoken(
            AuditPhrase.storeAct, "\(act.sequence)", moments.text(act.recordedAt), kind ?? act.kind, act.found, act.by, act.reason)
    }
}
