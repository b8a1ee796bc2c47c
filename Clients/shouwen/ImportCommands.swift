import ArgumentParser
import ClientKit
import Dispatch
import DispatchTransport
import Foundation
import ShouwenLimits

/// Carries cases over.
struct ImportCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "import", abstract: spoken(HelpPhrase.importGroup), subcommands: [ImportCFPBCommand.self])
    }
}

/// Carries the Bureau's complaints over.
struct ImportCFPBCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        described(
            "cfpb", HelpPhrase.importCFPB.words, HelpPhrase.importCFPBLong.words,
            examples: ["import cfpb complaints.csv.gz", "import cfpb complaints.csv --rejects bad.csv --window 64"])
    }

    @Argument(help: ArgumentHelp(spoken(HelpPhrase.file)), completion: .file(extensions: ["csv", "gz"]))
    var file: String
    @Option(help: ArgumentHelp(spoken(HelpPhrase.rejects), valueName: "file"), completion: .file()) var rejects: String?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.journal), valueName: "file"), completion: .file()) var journal: String?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.acknowledged), valueName: "file"), completion: .file()) var acknowledged: String?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.window), valueName: "rows")) var window = Limits.importWindowRowsDefault
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    mutating func validate() throws {
        guard (1...Limits.importWindowRowsMax).contains(window) else {
            throw ValidationError(spoken(FailurePhrase.outOfRange, "--window", "1…\(Limits.importWindowRowsMax)", "\(window)"))
        }
    }

    func run() throws {
        let session = try common.session()
        let name = URL(fileURLWithPath: file).lastPathComponent
        var options = ImportOptions(
            path: file, server: session.address.description, rejectPath: rejects ?? name + ".rejects.csv", metadata: session.metadata)
        if let journal { options.journalPath = journal }
        options.acknowledgedPath = acknowledged
        options.windowRows = window
        options.timeout = session.timeout
        let bar = ProgressBar(isTerminal: isatty(STDERR_FILENO) == 1, wording: spoken)
        let importer = try Importer(
            options: options, wording: spoken, listener: ImportListener(progress: bar.show, notice: bar.note),
            clock: { Int64(DispatchTime.now().uptimeNanoseconds / 1_000_000) },
            connect: { () throws(ClientFailure) in try session.connect() })
        let signals = Interruptions(importer.interrupter)
        defer { signals.stop() }
        defer { bar.clear() }
        do throws(ClientFailure) {
            _ = try importer.run()
        } catch {
            bar.clear()
            // However it ends, what was done is told: a script must not have to guess it.
            if importer.summary.read > 0 { try common.show(importer.summary) { lines(importer.summary) } }
            throw error
        }
        bar.clear()
        let summary = importer.summary
        try common.show(summary) { lines(summary) }
        if summary.rejected > 0 { throw EarlyEnd(status: .refused) }
    }

    private func lines(_ summary: ImportSummary) -> [String] {
        let grouped = ProgressBar.grouped
        let seconds = String(format: "%.1f", summary.seconds)
        let rate = summary.seconds > 0 ? Int(Double(summary.rowsThisRun) / summary.seconds) : 0
        var lines = [
            spoken(
                summary.complete ? ImportPhrase.finished : .unfinished, grouped(summary.read), grouped(summary.created),
                grouped(summary.alreadyThere),
                grouped(summary.rejected)),
            spoken(ImportPhrase.rate, grouped(summary.rowsThisRun), seconds, grouped(rate)),
        ]
        if let path = summary.rejectFile { lines.append(spoken(ImportPhrase.rejectsIn, path)) }
        return lines
    }
}

/// Turns Ctrl-C and termination into a wish to end early, instead of the end.
struct Interruptions {
    private let sources: [any DispatchSourceSignal]

    init(_ interrupt: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: interrupt)
            source.activate()
            return source
        }
    }

    /// Lets signals end the process again.
    func stop() {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
}
