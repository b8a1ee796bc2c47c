import ArgumentParser
import ClientKit
import ShouwenLimits
import WireMessages

/// Lists cases at a desk.
struct ListCommand<D: Desk>: ParsableCommand {
    static var configuration: CommandConfiguration { ListCasesForm.verb.configuration(desk: D.word) }

    @OptionGroup(title: spoken(HelpPhrase.ownTitle)) var form: ListCasesForm
    @Flag(help: ArgumentHelp(spoken(HelpPhrase.all))) var all = false
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    func run() throws {
        var request = try form.request(common: common)
        let session = try common.session()
        let link = try session.connect()
        defer { link.close() }
        let method = D.methods.listCases
        var reply = try session.call(method, request, on: link)
        // A page may come short where few of the cases looked at fit.
        let wanted = request.limit == 0 ? Limits.listRowsDefault : Int(request.limit)
        while !reply.next.isEmpty, all || reply.cases.count < wanted {
            request.after = reply.next
            if !all { request.limit = Int32(wanted - reply.cases.count) }
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
    static var configuration: CommandConfiguration { Verbs.countCases.configuration() }

    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    func run() throws {
        let session = try common.session()
        let link = try session.connect()
        defer { link.close() }
        let reply = try session.call(HeadquartersMethods.countCases, CountCasesRequest(), on: link)
        try common.show(reply) { try common.teller().counts(reply) }
    }
}
