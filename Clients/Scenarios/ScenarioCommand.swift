import BusinessCalendar
import CaseCalls
import CaseDomain
import Foundation
import RPC
import WireMessages
import Wording

/// Makes commands the way a client's call does: JSON with the field names of the .proto, the generated message, its checks on the
/// wire, then `ChangeMessage.command`.
struct ScenarioCommand {
    /// Why the fields make no message, or the message no command.
    struct Fault: Error {
        let what: String
    }

    /// Everything that can be done: the changing calls, and the steps of rule books by their own names.
    static let names: Set<String> = Set(makers.keys).union(RecordStep.acts.map(\.rawValue)).subtracting(["record_step"])

    /// The moment of the step; the zone in which its moments are written.
    let now: Timestamp
    let zone: ZoneRules
    /// Staff numbers by people's names, and case numbers by cases' names.
    let staff: [String: String]
    let cases: [String: String]

    func make(_ name: String, _ fields: [String: Scenario.Value]) throws(Fault) -> Command {
        var content: [String: Any] = [:]
        for (field, value) in fields { content[field] = try json(field, value) }
        let change: [String: Any] = ["idempotency_key": "scenario"]
        if name == "register" || name == "import" {
            let response = content.removeValue(forKey: "response")
            var registration = content
            if registration["kind"] == nil { registration["kind"] = "complaint" }
            if registration["channel"] == nil { registration["channel"] = "in_person" }
            content = ["registration": registration]
            if let response { content["response"] = response }
        }
        if name == "reply", content["means"] == nil { content["means"] = "telephone" }
        if name == "record_callback" {
            if content["reached"] == nil { content["reached"] = true }
            if content["satisfaction"] == nil { content["satisfaction"] = content["reached"] as? Bool == true ? "satisfied" : "not_asked" }
        }
        if RecordStep.acts.contains(where: { $0.rawValue == name }) { content["step"] = name }
        content["change"] = change
        guard let maker = ScenarioCommand.makers[content["step"] == nil ? name : "record_step"] else { throw Fault(what: "no such action") }
        return try maker(content, now)
    }

    // MARK: Fields

    /// A field as JSON has it: facts as a list of name and value, moments in milliseconds, flags and amounts as such.
    private func json(_ field: String, _ value: Scenario.Value) throws(Fault) -> Any {
        switch (field, value) {
        case ("facts", .fields(let facts)), ("remainder", .fields(let facts)):
            var list: [[String: String]] = []
            for (name, value) in facts.sorted(by: { $0.key < $1.key }) {
                guard case .text(let text) = value else { throw Fault(what: "\(field).\(name) must be a single value") }
                list.append(["name": name, "value": text])
            }
            return list
        case ("received_at", .text(let text)), ("incident_at", .text(let text)), ("due_at", .text(let text)):
            guard let moment = ScenarioTime.moment(text, zone) else { throw Fault(what: "\(field): '\(text)' is no moment") }
            return moment.milliseconds
        case ("reached", .text(let text)), ("customer_told", .text(let text)), ("closed", .text(let text)):
            guard text == "true" || text == "false" else { throw Fault(what: "\(field) is true or false") }
            return text == "true"
        case ("amount_minor", .text(let text)):
            guard let amount = Int64(text) else { throw Fault(what: "\(field): '\(text)' is no amount") }
            return amount
        case ("staff", .text(let text)): return staff[text] ?? text
        case ("into", .text(let text)): return cases[text] ?? text
        case (_, .text(let text)): return text
        case (_, .list(let values)):
            var list: [Any] = []
            for value in values { list.append(try json(field, value)) }
            return list
        case (_, .fields(let fields)):
            var content: [String: Any] = [:]
            for (name, value) in fields { content[name] = try json(name, value) }
            return content
        }
    }

    // MARK: Messages

    private typealias Maker = @Sendable ([String: Any], Timestamp) throws(Fault) -> Command

    private static func maker<Message: ChangeMessage>(_: Message.Type) -> Maker {
        { content, now throws(Fault) in
            let message: Message = try decoded(content)
            do {
                // Over the wire and back: what a server would refuse before any desk saw it is refused here.
                let arena = Arena()
                let sent = try Message(decoding: try message.encoded(in: arena), in: arena)
                return try sent.command(now: now)
            } catch let status as Status { throw Fault(what: status.message.english) } catch { throw Fault(what: "\(error)") }
        }
    }

    private static func decoded<Message: Codable>(_ content: [String: Any]) throws(Fault) -> Message {
        do {
            let message = try JSONDecoder().decode(Message.self, from: try JSONSerialization.data(withJSONObject: content))
            let read = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(message))
            if let unknown = unknownField(content, read) { throw Fault(what: "there is no field '\(unknown)'") }
            return message
        } catch let fault as Fault { throw fault } catch DecodingError.dataCorrupted(let context) {
            throw Fault(what: "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)")
        } catch { throw Fault(what: "\(error)") }
    }

    /// A field that was given and that the message does not have: the JSON form passes over those.
    private static func unknownField(_ given: Any, _ read: Any?) -> String? {
        if let given = given as? [String: Any] {
            let read = read as? [String: Any]
            for (name, value) in given.sorted(by: { $0.key < $1.key }) {
                guard let known = read?[name] else { return name }
                if let unknown = unknownField(value, known) { return "\(name).\(unknown)" }
            }
        } else if let given = given as? [Any], let read = read as? [Any], given.count == read.count {
            for (value, known) in zip(given, read) {
                if let unknown = unknownField(value, known) { return unknown }
            }
        }
        return nil
    }

    private static let makers: [String: Maker] = [
        "register": maker(RegisterCaseRequest.self), "import": maker(ImportCaseRequest.self), "accept": maker(AcceptCaseRequest.self),
        "refuse_acceptance": maker(RefuseAcceptanceRequest.self), "hand_over": maker(HandOverCaseRequest.self),
        "take": maker(TakeCaseRequest.self), "record_investigation": maker(RecordInvestigationRequest.self),
        "decide": maker(DecideCaseRequest.self), "reply": maker(ReplyToCustomerRequest.self),
        "record_callback": maker(RecordCallbackRequest.self), "close": maker(CloseCaseRequest.self),
        "supervise": maker(SuperviseCaseRequest.self), "request_review": maker(RequestReviewRequest.self),
        "withdraw": maker(WithdrawCaseRequest.self), "record_step": maker(RecordStepRequest.self),
        "establish_facts": maker(EstablishFactsRequest.self), "raise_severity": maker(RaiseSeverityRequest.self),
        "extend": maker(ExtendDeadlineRequest.self), "decide_review": maker(DecideReviewRequest.self),
        "transfer": maker(TransferCaseRequest.self), "merge": maker(MergeCaseRequest.self), "reopen": maker(ReopenCaseRequest.self),
        "archive": maker(ArchiveCaseRequest.self), "declare_interest": maker(DeclareInterestRequest.self),
    ]
}
