import ArgumentParser
import ClientKit
import WireMessages

/// Lists cases at a desk.
struct ListCommand<D: Desk>: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", abstract: spoken(HelpPhrase.list)) }

    @Option(help: ArgumentHelp(spoken(HelpPhrase.ownerUnit))) var unit = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.ownerStaff))) var staff = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.phase))) var phase: Phase?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.kind))) var kind: CaseKind?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.from), valueName: "time")) var from: String?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.before), valueName: "time")) var before: String?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.dueBy), valueName: "time")) var dueBy: String?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.limit))) var limit: Int32 = 50
    @Option(help: ArgumentHelp(spoken(HelpPhrase.after))) var after = ""
    @Flag(help: ArgumentHelp(spoken(HelpPhrase.all))) var all = false
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    func run() throws {
        var request = ListCasesRequest(
            ownerUnit: unit, ownerStaff: staff, phase: phase ?? .unspecified, kind: kind ?? .unspecified,
            receivedFrom: try common.milliseconds(from), receivedBefore: try common.milliseconds(before),
            dueBy: try common.milliseconds(dueBy), limit: limit, after: after)
        let session = try common.session()
        let link = try session.connect()
        defer { link.close() }
        let method = UnaryMethod<ListCasesRequest, ListCasesReply>(service: D.service, name: "ListCases", changes: false)
        var reply = try session.call(method, request, on: link)
        while all, !reply.next.isEmpty {
            request.after = reply.next
            let page = try session.call(method, request, on: link)
            reply.cases += page.cases
            reply.next = page.next
        }
        try common.show(reply) {
            let more = reply.next.isEmpty ? [] : [spoken(CasePhrase.moreCases, reply.next)]
            return try common.teller().table(reply.cases) + more
        }
    }
}

/// Counts cases by phase.
struct CountsCommand: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "counts", abstract: spoken(HelpPhrase.counts)) }

    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    func run() throws {
        let session = try common.session()
        let link = try session.connect()
        defer { link.close() }
        let reply = try session.call(HeadquartersMethods.countCases, CountCasesRequest(), on: link)
        try common.show(reply) { try common.teller().counts(reply) }
    }
}
