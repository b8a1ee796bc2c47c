import ArgumentParser
import CaseDomain
import ClientKit
import ClientRules
import DispatchTransport
import Foundation
import RPC
import RuleBooks
import ShouwenLimits
import WireMessages

/// Runs the stored history again under another rule book.
struct RuleBookReplayCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        described(
            "replay", HelpPhrase.ruleBookReplay.words, HelpPhrase.ruleBookReplayLong.words,
            examples: ["rulebook replay --book our-book.yaml", "rulebook replay --book gdrcu --all --json"])
    }

    @Option(help: ArgumentHelp(spoken(HelpPhrase.newBook)), completion: .file(extensions: ["yaml", "yml"])) var book: String
    @Option(help: ArgumentHelp(spoken(HelpPhrase.overlay), valueName: "book")) var overlay: [String] = []
    @Flag(help: ArgumentHelp(spoken(HelpPhrase.allCases))) var all = false
    @OptionGroup var date: DateOption
    @OptionGroup var shelf: ShelfOptions
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    func run() throws {
        let shelf = try shelf.shelf()
        let rules = try rules(shelf)
        let session = try common.session()
        let moments = try common.moments()
        let link = try session.connect()
        let bar = ProgressBar(isTerminal: isatty(STDERR_FILENO) == 1, wording: spoken)
        defer {
            bar.clear()
            link.close()
        }
        // JSON is for programs: they get all cases.
        let replay = HistoryReplay(rules: rules, casesShown: all || common.json ? .max : Limits.replayCasesShown)
        let report = try replay.run(progress: { bar.draw(spoken(RuleBookPhrase.progress, "\($0)", "\($1)")) }) {
            sequence throws(CallFailure) in
            try link.channel.callBlocking(
                HeadquartersMethods.readLog, ReadLogRequest(afterSequence: sequence), metadata: session.metadata, timeout: session.timeout)
        }
        bar.clear()
        try common.show(report) { report.lines(spoken, moments, common.style) }
    }

    private func rules(_ shelf: RuleBookShelf) throws -> InstitutionRules {
        let found = try shelf.book(book, overlays: overlay, on: try date.date(), wording: spoken)
        if found.isOverlay { throw ClientFailure.usage(spoken(RuleBookPhrase.isOverlay, found.id)) }
        guard let calendar = shelf.calendars.calendar(for: found) else {
            throw ClientFailure.usage(spoken(RuleBookPhrase.noCalendar, found.working.calendar, found.id))
        }
        // What an institution allows is not in its log: what it once took in is taken as allowed.
        return InstitutionRules(book: found, calendar: calendar, receiptDaysBack: Limits.receiptDaysBackMax)
    }
}
