import BusinessCalendar
import CaseCalls
import CaseDomain
import RPC
import WireMessages
import Wording

/// Makes steps the way a client's call does: the fields by their names in the .proto, the message, its checks on the wire, then
/// `ChangeMessage.step`.
struct ScenarioCommand {
    /// Why the fields make no message, or the message no step.
    struct Fault: Error {
        let what: String
    }

    /// Everything that can be done: the acts of the API, and the steps of rule books by their own names.
    static let names: Set<String> = Set(ActCatalogue.all.map(\.name)).union(RecordStep.acts.map(\.rawValue))
        .subtracting([ActCatalogue.recordStep.name])

    /// The moment of the step; the zone in which its moments are written.
    let now: Timestamp
    let zone: ZoneRules
    /// Staff numbers by people's names, and case numbers by cases' names.
    let staff: [String: String]
    let cases: [String: String]

    func make(_ name: String, _ fields: [String: FieldValue], by role: Role) throws(Fault) -> StepAsked {
        let isStep = RecordStep.acts.contains { $0.rawValue == name }
        guard let act = isStep ? ActCatalogue.recordStep : ActCatalogue.act(named: name) else { throw Fault(what: "no such action") }
        // The door that a call goes through before any rule is asked.
        guard act.methods.contains(where: { $0.roles.contains { $0.rawValue == role.rawValue } }) else {
            throw Fault(what: "no desk offers \(name) to the role \(role.rawValue)")
        }
        return try step(act.request, fields.merging(isStep ? ["step": .text(name)] : [:]) { given, _ in given })
    }

    private func step<Message: ChangeMessage>(_ request: Message.Type, _ fields: [String: FieldValue]) throws(Fault) -> StepAsked {
        do {
            var message = try Message(fields: ScenarioDefaults.filled(fields, for: request), meanings: self)
            message.change.idempotencyKey = "scenario"
            // Over the wire and back: what a server would refuse before any desk saw it is refused here.
            let arena = Arena()
            let sent = try Message(decoding: try message.encoded(in: arena), in: arena)
            return try sent.step(now: now)
        } catch let status as Status { throw Fault(what: status.message.english) } catch { throw Fault(what: "\(error)") }
    }
}

extension ScenarioCommand: FieldMeanings {
    func milliseconds(_ text: String) -> Int64? { ScenarioTime.moment(text, zone)?.milliseconds }
    func caseNumber(_ text: String) -> String { cases[text] ?? text }
    func staff(_ text: String) -> String { staff[text] ?? text }
    func unit(_ text: String) -> String { text }
}
