import ArgumentParser
import struct CaseDomain.CaseNumber
import ClientKit
import Foundation
import WireMessages

/// What one kind of change asks for on the command line, whichever desk it is made at.
protocol ChangeForm: ParsableArguments {
    /// The message that makes the change.
    associatedtype Request: WireMessage
    /// What the change is about: one case, or none when registering.
    associatedtype Subject: ChangeSubject
    /// The command's word.
    static var word: String { get }
    /// What the command does.
    static var purpose: HelpPhrase { get }
    /// The method, whose name is the same at every desk that has it.
    static var method: String { get }
    /// The request; `usualChannel` is how matters mostly come in at the desk.
    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> Request
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

/// A case number as the server writes it. The check digit tells a mistyped one before anybody's case is touched.
func validCaseNumber(_ text: String) throws -> String {
    guard let valid = CaseNumber(text) else { throw ClientFailure.usage(spoken(FailurePhrase.badCaseNumber, text)) }
    return valid.description
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
struct ChangeCommand<D: Desk, Form: ChangeForm>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Form.word, abstract: spoken(Form.purpose))
    }

    // The form's own argument, where it has one, stands before the case: `step order_work 2026-00000001-4`.
    @OptionGroup var form: Form
    @OptionGroup var subject: Form.Subject
    @OptionGroup(title: spoken(HelpPhrase.changeTitle)) var change: ChangeOptions
    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions

    func run() throws {
        let key = change.key ?? UUID().uuidString.lowercased()
        let envelope = Change(
            idempotencyKey: key, caseNumber: try subject.caseNumber(), expectedVersion: change.expectVersion,
            happenedAt: try common.milliseconds(change.happenedAt))
        let request = try form.request(envelope, usualChannel: D.usualChannel, common: common)
        let method = UnaryMethod<Form.Request, ChangeReply>(service: D.service, name: Form.method, changes: true)
        let session = try common.session()
        let link = try session.connect()
        defer { link.close() }
        let reply: ChangeReply
        do throws(ClientFailure) {
            reply = try session.call(method, request, on: link)
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
