import ArgumentParser
import ClientKit
import Foundation
import WireMessages

/// What one kind of change asks for on the command line, whichever desk it is made at. Generated, one a request.
protocol ChangeForm: ParsableArguments {
    /// The message that makes the change.
    associatedtype Request: WireMessage
    /// What the change is about: one case, or none when registering.
    associatedtype Subject: ChangeSubject
    /// The command's word, and what it does.
    static var verb: VerbText { get }
    /// The request; `usualChannel` is how matters mostly come in at the desk.
    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> Request
}

/// What a call that only reads asks for on the command line. Generated, one a request.
protocol QueryForm: ParsableArguments {
    /// The message that asks.
    associatedtype Request: WireMessage
    /// The command's word, and what it does.
    static var verb: VerbText { get }
    /// The request.
    func request(common: CommonOptions) throws -> Request
}

/// What a change is about.
protocol ChangeSubject: ParsableArguments {
    /// The case number as the server writes it; empty for none.
    func caseNumber() throws -> String
}

/// A case that exists.
struct OneCase: ChangeSubject {
    @Argument(help: ArgumentHelp(spoken(HelpPhrase.caseNumber), valueName: "case-number"))
    var number: String

    func caseNumber() throws -> String { try validCaseNumber(number) }
}

/// A case that is yet to be.
struct NoCase: ChangeSubject {
    func caseNumber() throws -> String { "" }
}

/// What every change carries.
struct ChangeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(spoken(HelpPhrase.key)))
    var key: String?

    @Option(help: ArgumentHelp(spoken(HelpPhrase.expectVersion), valueName: "version"))
    var expectVersion: Int64 = 0

    @Option(help: ArgumentHelp(spoken(HelpPhrase.happenedAt), valueName: "time"))
    var happenedAt: String?
}

/// A change at a desk.
struct ChangeCommand<Act: DeskAct>: ParsableCommand {
    static var configuration: CommandConfiguration { Act.Form.verb.configuration(desk: Act.Place.word) }

    // The form's own argument, where it has one, stands before the case: `step order_work 2026-00000001-1`.
    @OptionGroup(title: spoken(HelpPhrase.ownTitle)) var form: Act.Form
    @OptionGroup var subject: Act.Form.Subject
    @OptionGroup(title: spoken(HelpPhrase.changeTitle)) var change: ChangeOptions
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    func run() throws {
        let key = change.key ?? UUID().uuidString.lowercased()
        let envelope = Change(
            idempotencyKey: key, caseNumber: try subject.caseNumber(), expectedVersion: change.expectVersion,
            happenedAt: try common.milliseconds(change.happenedAt))
        let request = try form.request(envelope, usualChannel: Act.Place.usualChannel, common: common)
        let session = try common.session()
        let link = try session.connect()
        defer { link.close() }
        let reply: ChangeReply
        do throws(ClientFailure) {
            reply = try session.call(Act.method, request, on: link)
        } catch {
            guard error.exitStatus == .unavailable else { throw error }
            // Whether it was done is open; with this key it can be asked again safely.
            writeError(error.line(spoken, key: key))
            throw EarlyEnd(status: error.exitStatus)
        }
        try common.show(KeyedReply(key: key, reply: reply)) { try common.teller().lines(reply) }
    }
}

/// A reply in JSON with the key that was sent.
struct KeyedReply: Encodable {
    let key: String
    let reply: ChangeReply

    private enum CodingKeys: String, CodingKey { case key = "idempotency_key" }

    func encode(to encoder: any Encoder) throws {
        try reply.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key, forKey: .key)
    }
}
