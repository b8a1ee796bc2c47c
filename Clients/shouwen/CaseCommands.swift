import ArgumentParser
import ClientKit
import Foundation
import WireMessages

/// Looks at one case.
struct CaseCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "case", abstract: spoken(HelpPhrase.caseGroup), discussion: spoken(HelpPhrase.caseLong),
            subcommands: [ShowCommand.self, WhyCommand.self, GetCommand.self])
    }
}

/// Which case, seen from which desk.
struct CaseOptions: ParsableArguments {
    @OptionGroup var subject: OneCase
    @Option(help: ArgumentHelp(spoken(HelpPhrase.desk))) var desk: DeskName?
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    /// Runs `work` with the case's number and a way to ask the desk.
    func ask(_ work: (_ number: String, _ asker: Asker) throws -> Void) throws {
        let session = try common.session()
        let number = try subject.caseNumber()
        let desk = try chosenDesk()
        let link = try session.connect()
        defer { link.close() }
        try work(number, Asker(session: session, link: link, desk: desk.methods))
    }

    private func chosenDesk() throws -> DeskName {
        if let desk { return desk }
        guard let name = ProcessInfo.processInfo.environment["SHOUWEN_DESK"], !name.isEmpty else { return .branch }
        guard let desk = DeskName(rawValue: name) else {
            throw ClientFailure.usage(
                spoken(FailurePhrase.badValue, "SHOUWEN_DESK=\(name)", DeskName.allValueStrings.joined(separator: ", ")))
        }
        return desk
    }

    /// Asks one desk.
    struct Asker {
        let session: ClientSession
        let link: ClientLink
        let desk: any DeskMethods.Type

        /// The case's present state.
        func view(_ number: String) throws -> GetCaseReply {
            try session.call(desk.getCase, GetCaseRequest(caseNumber: number), on: link)
        }

        /// The case's whole history, page by page.
        func history(_ number: String) throws -> [HistoryEntry] {
            try HistoryPages.all { after in
                try session.call(desk.getHistory, GetHistoryRequest(caseNumber: number, afterVersion: after), on: link)
            }
        }

        /// What is owed.
        func explanation(_ number: String, all: Bool) throws -> ExplainCaseReply {
            try session.call(desk.explainCase, ExplainCaseRequest(caseNumber: number, all: all), on: link)
        }
    }
}

/// Tells the story of a case.
struct ShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration { Verbs.getHistory.configuration() }

    @OptionGroup var options: CaseOptions

    /// Both replies in JSON.
    private struct Story: Encodable {
        let `case`: CaseView
        let history: [HistoryEntry]
    }

    func run() throws {
        try options.ask { number, asker in
            let view = try asker.view(number).case ?? CaseView()
            let history = try asker.history(number)
            try options.common.show(Story(case: view, history: history)) {
                try options.common.teller().story(view, history: history)
            }
        }
    }
}

/// Says who must act next, and why.
struct WhyCommand: ParsableCommand {
    static var configuration: CommandConfiguration { Verbs.explainCase.configuration() }

    @Flag(help: ArgumentHelp(spoken(HelpPhrase.whyAll))) var all = false
    @OptionGroup var options: CaseOptions

    func run() throws {
        try options.ask { number, asker in
            let reply = try asker.explanation(number, all: all)
            try options.common.show(reply) { try options.common.teller().explanation(reply) }
        }
    }
}

/// Prints a case without its history.
struct GetCommand: ParsableCommand {
    static var configuration: CommandConfiguration { Verbs.getCase.configuration() }

    @OptionGroup var options: CaseOptions

    func run() throws {
        try options.ask { number, asker in
            let reply = try asker.view(number)
            try options.common.show(reply) { try options.common.teller().story(reply.case ?? CaseView(), history: []) }
        }
    }
}
